### review: unreviewed
### The result and the officer's statement. Never a finding about the person, never a score.
### The rung, the elements, the dimensions and the reasons themselves come from the guide.

## First, now

result-first = First, now
# Before urgent questions that nobody answered yet.
result-first-ask = Ask first:

## The rung

result-ladder = The ladder
# $count (Number): answers
result-told = { $count ->
   *[other] { $count } told by the person
}
# $count (Number): answers
result-told-by-other = { $count ->
   *[other] { $count } told by someone else
}
# $count (Number): answers
result-seen = { $count ->
   *[other] { $count } seen
}
# $count (Number): answers
result-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
# $count (Number): questions
result-unknown-count = { $count ->
   *[other] { $count } unknown
}
# $rung (String): a rung of the ladder
result-raised-to = The officer raised this to: { $rung }
# $rung (String): a rung of the ladder
result-lowered-to = The officer lowered this to: { $rung }
result-provisional = Provisional grades
result-provisional-hint = These signs are weighed with grades that are still to be confirmed.
result-unreviewed = Words not reviewed
result-empty = Nothing was answered yet. Begin with the quick look or the conversation; the result grows with each answer.
result-to-quick-look = To the quick look
result-to-conversation = To the conversation

## Act, means, purpose

result-elements = Act, means and purpose
# $state (String)
result-element-state = { $state ->
    [indicated] indicated
    [suspected] signs only
    [not-indicated] not indicated
   *[open] still open
}
result-element-none = Nothing is recorded here yet.
# For the screen reader, before a list. $element (String)
result-element-evidence = { $element }: what speaks for it

## Signs, counted

result-dimensions = Signs counted, dimension by dimension
# $state (String)
result-dimension-state = { $state ->
    [met] Rule met
    [open] Open
    [not-met] Not met
   *[not-asked] Not asked yet
}
result-rule = Met with 2 strong; 1 strong and 1 other; 3 medium; or 2 medium and 1 weak.

## Reasons

result-reasons = The reasons, one by one
result-reasons-none = No sign is counted so far.
# $basis (String)
result-basis = { $basis ->
    [seen] I saw it
    [told-by-other] Someone else told me
    [document] A document
   *[told-by-person] The person told me
}

## What is behind a sign

result-evidence-from = From the answer to
result-evidence-grade = Weighs as
result-evidence-basis = How it is known
result-evidence-source = Source
result-evidence-open = To the question
result-evidence-none = Nothing was counted here so far. Open questions may still change this.

## Routes and other signs

result-routes = Ways on
result-signs = Other signs, named and not counted
result-signs-hint = They help to understand and never change the result.

## What is open

result-aside = What is open, and your statement
result-unknown = Still unknown
result-unknown-none = Nothing that was asked is still open.
# Beside a list that shows only its first lines. $count (Number): all lines
result-all = { $count ->
   *[other] All { $count }
}
result-fewer = Show fewer
result-ask-next = What to ask next
result-ask-next-none = No open question could change the result any more.

## The statement

result-statement = Your statement
result-view = Your view
result-agree = I agree
result-raise = Raise
result-lower = Lower
result-raise-to = Raise to
result-lower-to = Lower to
result-choose-rung = Choose
result-reason = Why you see it differently
result-saw = What you saw and heard
result-saw-hint = What you saw and heard, in codes, not names. A different view needs a reason.
# Beside the choice of a rung: what the rules say stays visible. $rung (String)
result-computed-stays = By the rules: { $rung }. This stays visible beside your view.
result-sign = Sign with passphrase
result-view-missing = First say whether you agree, raise or lower.
result-rung-missing = Choose the step you raise or lower to.
result-reason-missing = A different view needs a reason. Write it in a few words.
result-statement-missing = Write what you saw and heard. A few words are enough.
result-role-missing = Write in which function you sign.

## Signing

result-sign-title = Sign the statement
# $rung (String)
result-sign-agree = You agree: { $rung }
# $rung (String)
result-sign-raise = You raise it to: { $rung }
# $rung (String)
result-sign-lower = You lower it to: { $rung }
result-role = Your function
result-role-hint = For example: labor inspector, social worker.
result-name = Your name (optional)
result-name-hint = You may leave this empty. The signature holds without it.
result-passphrase = Your passphrase, again
result-passphrase-missing = Type your passphrase to sign.
result-sign-now = Sign
result-sign-cancel = Not yet
result-sign-note = A signature cannot be taken out of the record. You can always sign anew.
# For the screen reader
result-signed-aloud = The statement is signed.

## Signed

result-signed = Signed statement
result-signed-agree = Agrees with the rules
result-signed-raise = Raised by the officer
result-signed-lower = Lowered by the officer
result-signed-computed = By the rules, when signed
result-signed-rung = The officer’s view
result-signed-reason = Reason
result-signed-role = Function
result-signed-name = Name
result-signed-at = Signed
result-signed-hash = Fingerprint
result-sign-anew = Write a new statement
result-changed = The record changed after this was signed.
result-changed-hint = The signature still stands for what was known then. Read the result again and sign anew.
result-take-over = Take over the signed words
result-keep-signed = Keep the signed one
