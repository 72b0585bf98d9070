### review: unreviewed
# Translators: $gender (feminine, masculine, other) is the person spoken to. English does not need it;
# a language that does may use { $gender -> [feminine] … [masculine] … *[other] … } in any words said to the person.

guide-title = Guide to recognizing people who may need protection from exploitation
guide-legal-reminder =
    Article 448-1 of the Penal Code (law 27-14) looks at three things: what was done (the act), how it was done (the means) and what for (the purpose).
    Under 18, the act and the purpose are enough. An adult who agreed is still protected if a means was used.
    Exploitation takes away the will and the freedom to change one’s situation and harms dignity, even if the person was paid.
    The law protects a person from punishment for what they were forced to do (article to be confirmed). This guide helps you judge; it decides nothing. The competent authority decides.

## Never shown: phrases that no other message of this language may hold

forbidden-words = victim, percent, score, liar, prostitute, illegal migrant

## Sections

section-before = Before you start
section-quick-look = Quick look
section-urgent = Urgent needs and age
section-journey = Journey and recruitment
section-papers = Papers and freedom
section-work = Work, hours and pay
section-living = Living place
section-control = Threats, harm and debts
section-exploitation = Kind of exploitation
section-wants = What the person wants
section-officer = Your own view

## Groups of the quick look

group-with = Who is with them
group-person = The person
group-belongings = Papers and belongings
group-place = The place

## Pages: one heading for all their rows

page-quick-look = What can you see?
    .hint = About a minute. Ask nothing yet. What you have not looked at stays open.
page-how-it-began = How did it begin? Say yes or no.
    .hint = Ask only how. No names, no route, no story.
page-promises = What was different, or not clear?
    .hint = Read the list slowly. It is also for an offer that has not begun yet.
page-on-the-way = What happened before you arrived?
    .hint = Only yes or no. Ask for no details. Stop if it is too much.
page-hard-situation = What was hard at that time, and did they use it?
    .hint = Yes only if the one who made the offer used it.
page-hard-bond = How did you know and trust them?
    .hint = Yes only if it is why the person went along.
page-kept-kinds = How are you kept there?
    .hint = Yes only if people do it. A boat or a lonely place alone is not enough.
page-held-kinds = What makes it hard to leave?
    .hint = Several can be true. Read each one.
page-pay-kinds = What is wrong with the pay?
    .hint = Look at pay papers too. Write down “a document” if you saw it there.
page-work-kinds = What is wrong with the work?
    .hint = What you see or read yourself also counts. Say how you know.
page-street-kinds = About the street
    .hint = A family that begs together is not the same. Who gains is what matters.
page-child-days = Your days
    .hint = For a child. Ask lightly, as you would ask any child.
page-home-kinds = In the house
    .hint = For work in a family’s home.
page-threats = What happened, or what did they say would happen?
    .hint = Only yes or no. Do not ask to see an injury. Ask for no details.
page-made-kinds = What did they want you to do?
    .hint = Only yes or no. The law protects a person from punishment for what they were forced to do.
page-forms = Is someone using this person?
    .hint = Your judgment, not read aloud. Confirmed: said, seen or on paper that someone else makes the person do it or lives off it. Suspected: signs only. An activity alone is not exploitation.
page-forms-confirmed = Confirmed
page-forms-suspected = Suspected
page-forms-none = None
page-acts = What did someone do to bring or keep the person?
    .hint = The act in article 448-1. Mark what was said or seen. What is missing lowers nothing.
page-obs-general = What else did you notice?
    .hint = These are named and never counted.
page-obs-child = What else did you notice about the child?
    .hint = These are named and never counted.
page-obs-online = What did you learn about the child and the internet?
    .hint = Named and never counted. Do not open or copy pictures or messages.
page-obs-home = What else did you notice about the house?
    .hint = These are named and never counted.
page-obs-sexual = What else did you notice about the place?
    .hint = Named and never counted. Never ask about sexual acts.
page-obs-work = What else did you notice at the worksite?
    .hint = These are named and never counted.
page-obs-street = What else did you notice in the street?
    .hint = These are named and never counted.
