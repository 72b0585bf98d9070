### review: unreviewed
### The list of cases, and the door to a new one.

cases-title = Cases
cases-find = Code, place or word
# $count (Number)
cases-found = { $count ->
    [0] Nothing found
    [one] { $count } case found
   *[other] { $count } cases found
}
cases-find-clear = Show all cases
cases-start = Start a screening

## Go on

cases-go-on = Go on
cases-go-on-label = Where you stopped
# $code (String): the code of the case, $ago (String): such as "8 minutes ago", $answers (String): "23 answers kept"
cases-go-on-line = { $code } · You stopped here { $ago } · { $answers }
# $count (Number)
cases-answers = { $count ->
    [0] no answers yet
    [one] { $count } answer kept
   *[other] { $count } answers kept
}

## The list

cases-column-case = Case
cases-column-stands = Where it stands
cases-column-next = Next
cases-column-kept = Kept
cases-group-open = Open
cases-group-signed = Signed
cases-group-closed = Closed
cases-nothing-asked = Nothing answered yet
cases-act-now = First, now
# $place (String): in the officer's words, $language (String): of the conversation
cases-place-and-language = { $place } · { $language }
next-ask = Go on asking
# $question (String): a short noun phrase from the guide
next-ask-about = Ask: { $question }
next-sign = Sign the statement
next-refer = Make the referral
next-second-contact = Meet again, ask more
next-done = Nothing to do
cases-kept-here = On this computer

## Beside the list

cases-waiting = Waiting for you
# $code (String): the code of the case
cases-waiting-sign = Sign the statement for { $code }
cases-waiting-refer = Make the referral for { $code }
cases-waiting-second-contact = Meet { $code } again, away from others
cases-where = Where the records are
# $count (Number) stands before these words, larger
cases-only-here = { $count ->
    [one] only on this computer
   *[other] only on this computer
}
cases-nothing-sent = Nothing has been sent to the authority.
cases-backup-hint = If this computer is lost, they are lost. Print or save the papers that you need.

## None yet

cases-empty = No cases on this computer
cases-empty-hint = Start one when you meet someone. Each answer is kept at once, and nothing leaves this computer.

## New screening

start-title = Start a screening
start-place = Where are you?
start-place-hint = Optional. A kind of place and a town, never a name.
start-submit = Start
