### review: unreviewed
### What the referral and the case record say on paper, around the words of the guide and of people.
### Formal, plain, respectful. Never a finding about the person, never a percentage, never a score.

## Titles

paper-referral = Referral
paper-record = Case record
# On every page of an exercise.
paper-exercise-word = EXERCISE
paper-exercise = Not about a real person.
# In the place of the signature.
paper-exercise-unsigned = No one signs an exercise.

## The facts at the top

paper-case = Case
paper-made = Made on
paper-place = Kind of place
paper-name = Name
# Instead of the name, unless the officer chose to print it.
paper-name-kept-apart = not on this paper
paper-guide = Guide
# Before the number of the edition.
paper-edition = Edition
# A long number that proves that a file is the same; SHA-256.
paper-guide-mark = Fingerprint of the guide
paper-record-mark = Fingerprint of the record

## Remarks under the facts

paper-provisional = Provisional: the weight of some signs is still to be confirmed.
paper-unreviewed = Words not reviewed: they still await a competent reader.
# $count (Number): letters that the fonts of the paper do not have
paper-not-printed = { $count ->
    [one] One letter could not be printed and stands as a dotted circle. It is kept in the record.
   *[other] { $count } letters could not be printed and stand as dotted circles. They are kept in the record.
}

## Needs

paper-first-now = First, now
paper-needs = What is needed
paper-done = Done
# $when (String): how soon something is needed
paper-when = { $when ->
    [now] Now
    [today] Today
    [tonight] Tonight
    [later] Later
   *[done] Done
}

## The conclusion

paper-conclusion = What this points to
paper-supports = This paper supports a trained person. The competent authority decides. It is not a finding about the person.
# Before the step that the rules of the guide came to, where the officer set another one.
paper-computed = By the rules of the guide
# $change (String)
paper-changed = { $change ->
    [raised] Raised by the officer
   *[lowered] Lowered by the officer
}
paper-reason = Reason

## Act, means, purpose

paper-elements = Act, means and purpose
paper-element = { $element ->
    [act] Act
    [means] Means
   *[purpose] Purpose
}
# $state (String)
paper-element-state = { $state ->
    [indicated] indicated
    [suspected] suspected
    [open] still open
   *[not-indicated] not indicated
}
paper-element-nothing = Nothing is recorded here.
# Before the sources of the reasons, which carry numbers.
paper-sources = Sources
# $basis (String): how the officer came to know it
paper-basis = { $basis ->
    [seen] Seen
    [told-by-person] Told by the person
    [told-by-other] Told by someone else
   *[document] Document
}

## What is open

paper-unknown = Still unknown
paper-unknown-none = Nothing that the guide asks was left open.

## Who can help

paper-helpers = Who can help
paper-helper = Service
paper-contact = Contact
paper-to-supply = number to be supplied
paper-no-helper = No service was chosen yet.

## Who may know

paper-consents = Who may know
paper-recipient = Recipient
paper-shared = What is passed on
paper-agreement = The person
# $agreement (String)
paper-agrees = { $agreement ->
    [agrees] agrees
    [declines] does not agree
    [not-asked] not asked
   *[not-required] informed; consent is not required
}
paper-no-consent = Nobody was named yet.

## The officer

paper-statement = The officer’s statement
paper-statement-empty = No statement was written.
paper-role = Role
paper-alias = Officer
paper-signature = Signature
paper-signed-on = Signed on
paper-key = Key
paper-signed = Signed with the officer’s key. Whoever holds the record can verify it.
paper-unsigned = Not signed with a key. To be signed by hand.
paper-changed-since = The record changed after this was signed.
paper-date = Date

## The case record

paper-dimensions = Signs counted, dimension by dimension
paper-dimension = Dimension
paper-signs = Signs
paper-rule = Rule
paper-rule-state = { $state ->
    [met] Rule met
    [open] Open
    [not-met] Not met
   *[not-asked] Not asked yet
}
# $count (Number)
paper-strong = { $count } strong
# $count (Number)
paper-medium = { $count } medium
# $count (Number)
paper-weak = { $count } weak
paper-signs-none = no signs counted
paper-legend-strong = strong
paper-legend-medium = medium
paper-legend-weak = weak
paper-answers = Questions and answers
paper-answer = Answer
# $response (String)
paper-response = { $response ->
    [yes] Yes
    [no] No
    [unknown] Unknown
    [declined] Declined
   *[not-asked] Not asked
}
paper-note = Note
paper-by = By
paper-conflict = Two answers were given apart. Both are kept.
paper-set-aside = No longer asked: the answer is kept and left out of the result.
# $count (Number): questions of the guide that the record does not list
paper-unlisted = { $count ->
    [one] One more question of the guide has no answer here. Nothing follows from that.
   *[other] { $count } more questions of the guide have no answer here. Nothing follows from that.
}
paper-case-notes = Notes on the case
paper-history = History of this record
# $count (Number): entries of the record, each signed and linked to the one before
paper-entries = { $count ->
    [one] One signed entry
   *[other] { $count } signed entries
}
paper-first-entry = First entry
paper-last-entry = Last entry
paper-history-mark = Fingerprint of the last entry
paper-history-key = Key that signs on this computer
# A heading: questions that the guide in force does not ask any more.
paper-earlier-edition = Asked by an earlier edition of the guide
# At the foot of every page. $copy (Number), $by, $when (String)
paper-copy = Copy { $copy }, made by { $by }, { $when }

## The recovery sheet. It says neither what it opens nor who wrote it: whoever finds it learns nothing.

paper-sheet = Recovery sheet
# Before the name on the first screen.
paper-sheet-alias = Name on the screen
paper-sheet-what = This code opens the records under this name when the passphrase is forgotten, or when no passphrase opens them any more. It opens them once. Then a new sheet is made.
paper-sheet-danger = Whoever holds this paper and the computer can read everything.
paper-sheet-code = The code
paper-sheet-letters = It has no letter I, L, O or U. What looks like one is the digit 1 or 0.
paper-sheet-scan = The square holds the same code, for a reader with a cable. Not for a telephone.
paper-sheet-how = How it is used
paper-sheet-how-open = On the first screen, choose the name and “I forgot my passphrase”.
paper-sheet-how-type = Type the code, or read the square.
paper-sheet-how-new = Choose a new passphrase. Then make a new sheet: this one opens nothing any more.
paper-sheet-keep = Where it is kept
paper-sheet-keep-locked = Locked away, in a closed envelope, where somebody of the service can reach it.
paper-sheet-keep-apart = Never with the computer: not in its bag, not in the same car.
paper-sheet-keep-copy = Never photographed, never sent, never read out on the telephone.
paper-sheet-lost = Lost, or seen by somebody? Make a new sheet and type it back. From then on this one opens nothing.
