### review: unreviewed
### The recovery sheet, another passphrase, and the seal. Calm: nobody is blamed for forgetting.

## Before the first case

sheet-first = First, a recovery sheet
sheet-again = First, a new recovery sheet
sheet-why = If the passphrase is ever forgotten, this sheet is the only thing that still opens what people told you.
sheet-how = Nine short groups, written by hand or printed, then typed back: two minutes. Is somebody waiting? Pen and paper are enough.
sheet-make = Make the sheet

## Making it

sheet-title = Recovery sheet
sheet-back = Back
sheet-ask-hint = Asked again, so that nobody else makes a sheet on this computer.
sheet-write = Write it down, or print it
sheet-write-hint = It is shown now and never again. Do not photograph it.
# $number (Number): which of the nine groups
sheet-group = Group { $number }
sheet-letters = It has no letter I, L, O or U. What looks like one is the digit 1 or 0.
sheet-print = Print it
sheet-print-hint = A PDF with the code and a square for a reader. Best on a stick: print it, then remove the file.
sheet-path = Where
sheet-save = Save the PDF
sheet-replace = Replace the file
# $path (element): a path
sheet-saved = It lies at { $path }. Print it now.
sheet-on-paper = I have it on paper
sheet-type = Now type it from the paper
sheet-type-hint = This proves the paper while it costs nothing. Dashes and spaces do not matter, nor do capitals.
sheet-type-waiting = You made a sheet and did not type it back yet. Is the paper at hand?
sheet-code = The code on the paper
# $count (Number): characters typed so far
sheet-typed = { $count } of 36
sheet-check = Check
sheet-show-again = Show it again
sheet-make-other = Make another one
sheet-done = The paper is right
sheet-done-keep = Lock it away in a closed envelope, apart from this computer: never in the same bag.
# $path (element): a path
sheet-file-left = The PDF still lies at { $path }. Whoever finds it together with this computer can read everything.
sheet-file-remove = Remove the file
sheet-file-removed = The file is removed.
sheet-to-settings = Back to the settings

## In the settings

recovery-sheet = Recovery sheet
# $when (element): a date
recovery-sheet-stands = Typed back { $when }. It opens everything once, should the passphrase be forgotten.
recovery-sheet-none = None yet. A real case can begin only after one was typed back.
# $when (element): a moment
recovery-sheet-waiting = A newer one was made { $when } and not typed back yet. It does not count so far.
recovery-sheet-new = Make a new sheet
recovery-sheet-finish = Go on with it
recovery-sheet-hint = Make a new one when the paper is lost or somebody saw it. The earlier one counts until the new one is typed back, and opens nothing after that.
recovery-passphrase = Passphrase
recovery-passphrase-hint = Change it when somebody may have seen it. The sheet stays in force.
recovery-passphrase-change = Change the passphrase
recovery-passphrase-present = The present passphrase
recovery-passphrase-new = The new passphrase
recovery-passphrase-submit = Change it
recovery-passphrase-changing = Changing…
recovery-passphrase-changed = The passphrase is changed.
recovery-key = Key
# $when (element): a date
recovery-key-made = Made { $when }. Everything on this computer is kept under it.
recovery-key-due = It is 90 days old, or older: give this vault another one.
recovery-key-renew = Another key
recovery-key-hint = Everything is written anew under another key, and the old one is destroyed. Do it every 90 days, and when somebody leaves the service: what was copied of this computer before opens nothing that comes after. Passphrases and the sheet stay in force.
recovery-key-passphrase = The passphrase
recovery-key-now = Write it anew
recovery-key-going = Writing…
recovery-key-done = Everything is under another key.
recovery-key-backups = Backups elsewhere keep the old key: make a new one, then destroy them.
recovery-key-leaver = A colleague leaves
recovery-key-leaver-who = Who leaves
recovery-key-leaver-choose = Choose who leaves
recovery-key-leaver-missing = Say who leaves.
recovery-key-leaver-hint = All that you share with them ends, and everything is written anew under another key. Each case says so in its history. What they have read cannot be taken back.
recovery-key-leaver-now = End it and write anew
recovery-key-leaver-done = Nothing is shared with them any more, and everything is under another key.

## The seal

seal-title = Seal
seal-hint = Sealed, no passphrase opens it any more; only the recovery sheet does. Nothing is deleted.
seal-how = On any screen: hold Lock for three seconds, or hold F12. Letting go earlier seals nothing.
seal-hold = Hold to seal
seal-holding = Hold on to seal
seal-let-go = Let go, and nothing is sealed.
seal-after = After how many wrong passphrases it seals itself
# $count (Number)
seal-after-count = { $count }
seal-after-never = Never
seal-after-hint = What somebody tries at the first screen counts, and what is tried here.
key-seal = Seal: hold for three seconds

## A passphrase under threat

duress-title = Under threat
duress-what = A second passphrase that you may say aloud. Typed in the place of yours, it opens the exercises, and your records are sealed.
duress-hint = Nothing on this computer tells whether there is one. Only the recovery sheet brings the records back.
duress-set = Choose one
duress-remove = Remove it
duress-passphrase = The passphrase under threat
duress-set-now = Keep it
duress-set-done = It is kept.
duress-remove-done = There is none any more.

## At the door

door-forgot = I forgot my passphrase
# $count (Number): tries that are left
door-left = { $count ->
    [one] After { $count } more wrong try only the recovery sheet opens it.
   *[other] After { $count } more wrong tries only the recovery sheet opens it.
}
door-sealed = No passphrase opens this any more. Everything in it is kept, and its recovery sheet opens it.
door-sealed-by-order = The authority ordered this sealed: no passphrase opens it any more. Everything in it is kept. Its recovery sheet can open it, or the authority can.
door-sheet = Open with the recovery sheet
door-sheet-hint = It opens everything as it was, once. Without passphrase and sheet nobody can open it.
door-sheet-next = Go on
door-sheet-new = The paper is right. Now a new passphrase
door-sheet-new-hint = The sheet is used up with it. Inside you are asked to make a new one.
door-sheet-open = Open
door-ask = The sheet is gone too: ask the authority
door-ask-title = Ask the authority
door-ask-hint = Two custodians of your authority can open it, for this computer alone. Nothing is lost meanwhile, and nothing is changed yet.
door-ask-none = No authority can open this: it was never enrolled with one. Look for the recovery sheet, or for a backup.
door-ask-path = Where the request is written
door-ask-submit = Write the request
door-ask-words = Read these six words to a custodian by telephone
# $path (element)
door-ask-carry = The request is { $path }. Bring it to your authority; the reply comes back as a file.
door-reply-path = Where the reply lies
door-reply-passphrase = The passphrase chosen with the request
door-reply-open = Open with the reply
door-ask-anew = Ask anew
# $name (element): the authority
recovery-authority = { $name } can open it too, with two custodians.
