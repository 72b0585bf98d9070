### review: unreviewed
# Translators: $gender (feminine, masculine, other) is the person spoken to. English does not need it;
# a language that does may use { $gender -> [feminine] … [masculine] … *[other] … } in any words said to the person.

## Kinds of exploitation: the officer's judgment, never read aloud.
## { … } repeats another message: copy these references as they are.

q-form-sexual-exploitation = Someone makes the person, or lives off them, for sexual acts or pictures
    .label = { form-sexual-exploitation }
    .why = { form-sexual-exploitation.named } Ask nothing about sexual acts. Work in this trade by one’s own choice is not this form.
q-form-forced-labour = Someone makes the person work, against their will
    .label = { form-forced-labour }
    .why = { form-forced-labour.named } Harsh work alone is not this form; force, threat or no way out makes it so. A child’s agreement does not count.
q-form-domestic-servitude = Someone keeps the person in a house to serve
    .label = { form-domestic-servitude }
    .why = { form-domestic-servitude.named } Living with a family alone is not this form.
q-form-begging = Someone makes the person beg, or takes what they are given
    .label = { form-begging }
    .why = { form-begging.named } A family that begs together for itself is not this form.
q-form-slavery-like-practices = Someone treats the person as if they owned them
    .label = { form-slavery-like-practices }
    .why = { form-slavery-like-practices.named } For example passed on, lent, or born into a debt.
q-form-forced-marriage = Someone makes or made the person marry
    .label = { form-forced-marriage }
    .why = { form-forced-marriage.named } A promise of marriage that was a lie is asked elsewhere.
q-form-organ-removal = Someone wants or took a part of the person’s body
    .label = { form-organ-removal }
    .why = { form-organ-removal.named } Ask for a doctor; do not ask to see anything.
q-form-medical-experiments = Someone uses the person for medical trials
    .label = { form-medical-experiments }
    .why = { form-medical-experiments.named } Research to which the person freely agreed is not this form.
q-form-criminal-acts = Someone makes the person do unlawful acts
    .label = { form-criminal-acts }
    .why = { form-criminal-acts.named } For example selling drugs, stealing, deceiving people online. Screen before any charge.
q-form-armed-conflict = Someone uses the person in fighting
    .label = { form-armed-conflict }
    .why = { form-armed-conflict.named } Also carrying, cooking or spying. Ask nothing about groups or opinions.
q-form-other = Someone uses the person in another way
    .label = { form-other }
    .why = { form-other.named } Describe it in the note in a few words.

## What the person wants

q-wish-now = What would you like to happen now?
    .label = What the person wants
    .why = The person’s own wish leads, and their own view of the danger is often right. Promise nothing that you cannot give.
    .note = In the person’s own few words. No names.
q-safe-contact = Is it safe for us to call you, write to you or come back?
    .label = Safe to contact
    .why = A call at the wrong moment can put the person in danger. If it is not safe, leave the card and agree on a place instead.
    .note = When is it not safe?
q-contact-how = How and when is it safest?
    .label = Safest way and time
    .why = Others can keep in touch only in a way that the person chose. Do not write a number, a name or an address here; those are kept apart.
    .note = Way and time only
q-next-contact = On which day shall we speak again?
    .label = Next contact
    .why = A second contact often brings what could not be said today. Offer it without pressing.
    .note = Who will do it? Function, not name.
q-consent-referral = May I tell people who can help you? I tell you first who they are, and what I would say.
    .label = Agrees to be referred
    .why = An adult must agree to be referred; consent is then asked for each one who may know. Under 18, or if the age is not known, no consent is needed, but everything is explained. What the law makes you report was said at the start.
    .note = Who must not know?

## Your own view

q-act-recruited = { act-recruited }
    .label = { act-recruited }
    .why = { page-acts.hint }
q-act-lured = { act-lured }
    .label = { act-lured }
    .why = { page-acts.hint }
q-act-transported = { act-transported }
    .label = { act-transported }
    .why = { page-acts.hint }
q-act-transferred = { act-transferred }
    .label = { act-transferred }
    .why = { page-acts.hint }
q-act-harbored = { act-harbored }
    .label = { act-harbored }
    .why = { page-acts.hint }
q-act-received = { act-received }
    .label = { act-received }
    .why = { page-acts.hint }
q-act-go-between = { act-go-between }
    .label = { act-go-between }
    .why = { page-acts.hint }
q-route-seen = Does another kind of help fit what you heard?
    .label = Another route
    .why = It adds a route of help and takes nothing away from the result. A crossing that was paid for is not trafficking, but it can become so.
    .note = What was said, in a few words
q-route-seen-none = None that I see
q-route-seen-smuggling-asylum = Only a crossing was paid for, or the person asks for protection from return
q-route-seen-family-care = A family in need, nobody else gains from it
q-officer-concern = Are you worried about this person, whatever the answers are?
    .label = Your own concern
    .why = Your concern, with a written reason, is enough for grounds to refer. People often say little the first time.
    .note = What worries you? What you saw and heard, no opinion on the person.
q-concern-reason = What worries you?
    .label = Reason for your concern
    .why = A reason can be checked by those who decide. Describe what you saw and heard; do not judge morals or honesty.
    .note = Facts, codes, no names
