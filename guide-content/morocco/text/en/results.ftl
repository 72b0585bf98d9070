### review: unreviewed
# Translators: $gender (feminine, masculine, other) is the person spoken to. English does not need it;
# a language that does may use { $gender -> [feminine] … [masculine] … *[other] … } in any words said to the person.

## Act, means, purpose (article 448-1)
element-act = Act
element-means = Means
element-purpose = Purpose

act-recruited = Recruited by someone
act-lured = Lured with words that were not true or not clear
act-transported = Transported by someone
act-transferred = Handed from one to another
act-harbored = Given a place, or kept there
act-received = Received on arrival
act-go-between = Someone acted as go-between

form-sexual-exploitation = Sexual exploitation
    .named = Named in article 448-1, with pornography by any technical means.
form-forced-labour = Forced labor
    .named = Named in article 448-1.
form-domestic-servitude = Servitude in a home
    .named = Servitude is named in article 448-1.
form-begging = Begging for others
    .named = Named in article 448-1.
form-slavery-like-practices = Slavery or similar practices
    .named = Named in article 448-1.
form-forced-marriage = Forced marriage
    .named = Not named in article 448-1. A similar practice, to be confirmed.
form-organ-removal = Organ or tissue removal
    .named = Named in article 448-1.
form-medical-experiments = Medical experiments
    .named = Named in article 448-1.
form-criminal-acts = Use for criminal acts
    .named = Named in article 448-1.
form-armed-conflict = Use in armed conflict
    .named = Named in article 448-1.
form-other = Another form
    .named = Whether article 448-1 covers it is for the authority to say.

## The steps of the result
rung-strong-grounds = Strong grounds to refer
    .meaning = The means and the purpose that article 448-1 names, or for a child the purpose, are indicated by what was seen and said. This is not a finding about the person.
    .next = Refer now. The prosecutor’s focal point and the national commission decide. An adult agrees first; for a child, protection comes first.
rung-grounds-to-refer = Grounds to refer
    .meaning = There are signs that a trained interviewer should look at. This is not a finding about the person.
    .next = Refer for an identification interview. The prosecutor’s focal point and the national commission decide.
rung-not-enough-information = Not enough information
    .meaning = What is known does not point either way yet. What is unknown does not count as no.
    .next = Give the card and plan a second contact. The list shows which questions are still missing.
rung-other-route = Other route on present facts
    .meaning = On present facts another kind of help fits better. This says nothing final: it can change with what is learned later.
    .next = Give the card and show the other route. Ask again if something changes; the authority can always look again.

## Which line of the decision table holds, in plain words
row-S1 = A purpose and a means are both indicated. For an adult, these are what article 448-1 asks for beside the act.
row-S2 = A purpose is indicated, and the person is or may be under 18. No means is needed then.
row-G1 = Coercion is indicated by several signs together. The purpose is for a trained interviewer to clarify.
row-G2 = A purpose is indicated, with at least one sign that a hard situation was used.
row-G3 = At least one strong sign is present, and the person is or may be under 18.
row-G4 = You are worried and wrote down why. That is enough to refer.
row-G5 = A means is indicated, and a purpose is suspected or still open. It can also be an attempt that has not gone further yet.
row-G6 = A purpose is suspected, with at least one sign that a hard situation was used.
row-G7 = A purpose is indicated or suspected, with at least one strong sign of a means.
row-G8 = Several signs together, or a suspected purpose, and the person is or may be under 18.
row-N1 = A purpose is suspected or still open, and nothing else is indicated so far.
row-N2 = Answers that are still open could lead to grounds to refer.
row-O1 = No line above holds, and the answers that are open could not change it.

## First, now
urgent-danger = Danger now
    .do = Stop asking. Move to a safe place, away from those who are feared, and call for protection.
urgent-medical = Doctor today
    .do = Get a doctor first. Go together; nobody should go alone or with someone they fear.
urgent-child-alone = Child with no safe adult
    .do = Stay with the child. Call child protection and the prosecutor; hand the child to nobody on their word alone.

## Routes of help beside any result
route-labour-rights = Labor rights
    .do = Tell the labor inspection. Claims for unpaid wages stay open, whatever happens next.
route-child-protection = Child protection
    .do = Tell the child prosecutor and child protection. Check parents and relatives before contacting them.
route-violence = Help after violence
    .do = Offer the care unit for women and children, a doctor and protection. One short, trained interview only.
route-smuggling-asylum = Crossing or asylum
    .do = Explain how to ask for protection, and who helps. Ask again if work, money or threats come up later.
route-family-care = Help for the family
    .do = Show where a family in need finds help. Begging or poverty alone is not pursued.
route-prevention = Prevention
    .do = Say in private what is known about such offers. Give the card; the person stays free to travel and decides.

## Sources
source-ILO-EC-2009 = ILO and European Commission, operational indicators of trafficking, 2009
source-ILO-EC-2009-SEC = ILO and European Commission, operational indicators, 2009, after a second-hand copy
source-SEAFISH = Seafish, record of the ILO operational indicators (counts)
source-ILO-FL-2012 = ILO, indicators of forced labor, 2012, kept in 2025
source-ILO-H2S-2024 = ILO, Hard to see, harder to count, 2024, after a second-hand report
source-UNODC-IND = UNODC, human trafficking indicators, 2009, groups to be confirmed
source-MA-CNCLT-2023 = CNCLT and Council of Europe, guide of indicators, 2023, after a press summary; full text to be supplied
source-MA-PMP-2023 = Public Prosecution and UNICEF, guide on children, 2023, after the press; full text to be supplied
source-MA-27-14 = Law 27-14, Penal Code articles 448-1 to 448-14
