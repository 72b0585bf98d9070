### review: unreviewed
### The desk of an authority, and what officers are told by it.

## Places
spine-desk = Desk
desk-title = Desk
desk-tabs = Parts of the desk
desk-tab-inbox = Cases
desk-tab-devices = Computers
desk-tab-statistics = Counts
desk-find = Code or word
desk-list = Cases that came
desk-group-now = Act now
desk-group-new = New
desk-group-in-hand = In hand
desk-group-decided = Decided
desk-empty = No case has come yet.
desk-empty-hint = Cases appear here as soon as an officer’s computer has sent them.
desk-none-found = No case has these words.
desk-choose = Choose a case to read it.

## One line of the list
desk-waits-desk = Waits for the desk
desk-waits-officer = Waits for the officer
desk-waits-nobody = Waits for nobody
desk-news = New since the decision
# $when (String): how long ago
desk-received = Received { $when }
desk-sent-by-unknown = A computer that is not certified yet

## The case
# $count (Number): entries
desk-whole = { $count ->
    [one] History complete: one entry, signed
   *[other] History complete: { $count } entries, all signed
}
desk-broken = The history is not as it was signed. Do not rely on it.
desk-statement = The officer’s statement
desk-no-statement = The officer has not signed a statement yet.
# $count (Number): questions with different answers
desk-conflicts = { $count ->
    [one] One answer stands in two ways; the one that protects more counts for now.
   *[other] { $count } answers stand in two ways; those that protect more count for now.
}
desk-open-case = Open the whole case
desk-history = Who wrote what, when
desk-rests = What it rests on
desk-rests-nothing = No sign was recorded.

## The decision
desk-decision = Decision of the competent authority
desk-decision-hint = It is recorded as the authority’s, beside what the officer concluded, and goes back to the officer.
desk-outcome = What is decided
desk-outcome-taken-up = Taken up: a trained interviewer goes on
desk-outcome-identified = Formally identified by the competent authority
desk-outcome-other-route = Passed to another route
desk-outcome-closed = Closed on present facts
desk-reasons = Reasons
desk-next = Who goes on (a post, not a name)
desk-role = In what function you sign
desk-passphrase = Your passphrase
desk-sign = Sign and send back
desk-decide-again = Decide anew
# $desk (String): what the authority calls the desk
desk-decided-by = Signed: { $desk }, { $role }, { $when }
# $next (String): who goes on
desk-goes-on = Goes on: { $next }

## Questions to the officer
desk-asks = Questions to the officer
desk-ask-text = What you need to know
desk-ask-send = Ask
desk-ask-open = No answer yet

## Giving a case on
desk-give = Give to another reader
desk-give-what = The case is sealed anew for this reader alone, and so is what is added to it until that ends. What was read cannot be taken back.
desk-give-nobody = No other certified computer is known to this desk.
desk-give-to = To whom
desk-give-hand-over = This officer goes on with the case
desk-give-identity = Also names, notes and places
desk-give-purpose = What for
desk-purpose-proceedings = Proceedings
desk-purpose-shelter = Shelter
desk-purpose-care = Health and care
desk-purpose-hand-over = Another officer goes on
desk-give-basis = On what ground
desk-give-days = Until when
desk-days-30 = 30 days
desk-days-90 = 90 days
desk-days-none = Until it is ended
desk-give-now = Give
desk-cancel = Cancel
desk-reader-reads = reads it already

## Two readers
desk-second = A second reader signs
desk-second-what = More than 20 cases a day leave a desk, or are erased elsewhere, only when a second reader agrees, with their own passphrase.
desk-second-alias = The second reader’s name on the first screen
desk-second-passphrase = Their passphrase
desk-second-most = Cases in all today
desk-second-sign = Sign as second reader

## What does not fit
# $count (Number): things kept apart
desk-apart = { $count ->
    [one] One thing that came is kept apart
   *[other] { $count } things that came are kept apart
}
desk-apart-hint = Nothing of it is lost, and nothing of it is shown as good.
# $count (Number): things kept apart that are not listed
desk-apart-more = { $count ->
    [one] One more, older than these
   *[other] { $count } more, older than these
}
desk-apart-waits = waits
desk-apart-refused = refused

## Why it is kept apart: one for each code of the vault
desk-fault-author-unknown = Whoever wrote it is not known yet.
desk-fault-authority-unknown = This vault belongs to no authority yet.
desk-fault-bytes-missing = The server names it and has not given it yet; it is asked for each time.
desk-fault-case-erased = Its case was erased here.
desk-fault-case-erased-by-order = Its case was erased by order of the authority.
desk-fault-case-hurt = A page of its case cannot be read here; it waits until that is mended.
desk-fault-case-unknown = The beginning of its case has not come yet.
desk-fault-certificate-not-the-authoritys = Nobody signed it who may sign for the authority.
desk-fault-certificate-unreadable = It cannot be read.
desk-fault-device-changed = The computer came with another key than before.
desk-fault-device-revoked = The computer that sent it was revoked.
desk-fault-device-unknown = The computer that sent it is not known yet.
desk-fault-gap = An earlier entry has not come yet.
desk-fault-history-fork = It goes on otherwise than what is here: an older copy of a disk may be in use.
desk-fault-introduction-not-the-authoritys = Nobody signed it who may sign for the authority.
desk-fault-introduction-out-of-time = By this computer’s clock it does not count at this time.
desk-fault-introduction-unreadable = It cannot be read.
desk-fault-key-missing = Its key has not come yet.
desk-fault-keys-for-another = It is sealed for somebody else.
desk-fault-keys-not-opened = It does not open with the keys of this vault.
desk-fault-keys-unreadable = It cannot be read.
desk-fault-ledger-broken = The list of the computer is not as it was signed.
desk-fault-ledger-unreadable = It cannot be read.
desk-fault-newer-program = Only a newer program can read it.
desk-fault-not-for-the-vault = It is nothing that a desk takes in.
desk-fault-not-given = Nobody here gave this case to whoever wrote it.
desk-fault-not-in-ledger = The list of its computer does not name it yet.
desk-fault-officer-changed = The officer came with another key than before.
desk-fault-order-not-the-authoritys = Nobody signed it who may sign for the authority.
desk-fault-order-unreadable = It cannot be read.
desk-fault-other-authority = It is meant for another authority.
desk-fault-other-device = It belongs to another computer than the one that sent it.
desk-fault-request-not-opened = It does not open with the keys of this vault.
desk-fault-request-unreadable = It cannot be read.
desk-fault-segment-address = It is not as it was sealed.
desk-fault-segment-author = It is not as it was signed.
desk-fault-segment-changed = It is not as it was sealed.
desk-fault-segment-from-the-future = Only a newer program can read it.
desk-fault-segment-length = It cannot be read.
desk-fault-segment-order = It is not as it was signed.
desk-fault-segment-other-case = It holds something of another case.
desk-fault-segment-other-key = It is not as it was sealed.
desk-fault-segment-other-ledger = It belongs to another computer than the one that sent it.
desk-fault-segment-packing = It cannot be read.
desk-fault-segment-removed = It is not as it was sealed.
desk-fault-segment-signatures = It is not as it was signed.
desk-fault-segment-unreadable = It cannot be read.

## The computers
desk-devices = Computers that send cases
desk-devices-empty = No computer has asked to be known yet.
desk-column-where = Where
desk-column-who = Who works on it
desk-column-seen = Last heard of
desk-column-edition = Guide
desk-column-state = State
desk-standing-asks = Asks to be known
desk-standing-certified = Certified
desk-standing-revoked = Revoked
# $count (Number): objects
desk-device-waiting = { $count ->
    [one] One thing is still missing
   *[other] { $count } things are still missing
}
desk-device-gap = Entries of its list are missing
desk-device-fork = Its list goes on in two ways: an older copy of its disk may be in use
desk-device-older = An older edition
desk-certify = Certify
desk-certify-title = Certify this computer
desk-certify-hint = Before you do, compare by telephone with the officer who asked.
desk-organisation = Organization
desk-region = Region
desk-revoke = Revoke
desk-revoke-title = Revoke this computer
desk-revoke-hint = It is the authority’s order: the server and the other desks are told. What it sends from now on is kept apart, what came before stays, and what is sealed on it may be handed in once.
desk-seal = Seal its vaults
desk-seal-title = Seal the vaults of this computer
desk-seal-hint = Nobody opens a vault there with a passphrase any more. The recovery sheet and the authority’s custodians still can, and nothing is deleted; a vault that nothing else would open stays as it is. It takes effect when the computer next asks, and this desk is not told whether it did. If the computer may be in other hands, revoke it now: it asks only while its officer connects, and once it is revoked it does not ask any more.
# $when (element): a moment
desk-seal-again = Ordered { $when }; another order seals again what was recovered since.
# $when (element): a moment
desk-seal-waits = Ordered { $when }; it still waits here to be sent, and no second one is given.
desk-erase = Erase at the computers that have it
# $count (Number): computers
desk-erase-hint = { $count ->
    [one] One computer has something of this case. Once the order has come, words, files and keys are erased for good in each officer’s vault there, when it is next opened. Files set aside as damaged and backups taken elsewhere stay, and so does the case at this desk.
   *[other] { $count } computers have something of this case. Once the order has come, words, files and keys are erased for good in each officer’s vault there, when it is next opened. Files set aside as damaged and backups taken elsewhere stay, and so does the case at this desk.
}
desk-erase-why = Why
desk-erase-now = Have it erased
# $when (element): a moment
desk-device-seal = Sealing ordered { $when }
# $when (element): a moment
desk-device-seal-gone = Sealing ordered, at the server since { $when }; whether the computer fetched it is not told
# $count (Number): files
desk-erase-files = { $count ->
    [one] One file of this case has not come yet. Where it lies it is erased, and does not come any more.
   *[other] { $count } files of this case have not come yet. Where they lie they are erased, and do not come any more.
}
desk-erase-behind = Something that these computers sent is missing here. It is sent again where it is still there; what comes late comes after the order.
# $when (element): a moment
# $gone (Number): orders that the server has
# $count (Number): computers
desk-erasing = { $count ->
    [one] Erasing ordered at one computer { $when }; the server has { $gone }. Whether it was fetched is not told.
   *[other] Erasing ordered at { $count } computers { $when }; the server has { $gone }. Whether they were fetched is not told.
}

## Files of a case
# $count (Number): files
desk-files = { $count ->
    [one] One file
   *[other] { $count } files
}
# $count (Number): files
desk-files-waiting = { $count ->
    [one] One file has not come yet
   *[other] { $count } files have not come yet
}
desk-open-files = Files

## Which computers, by region
desk-certify-role = What it may do
desk-role-officer = Sends cases
desk-role-desk = Is a desk of the authority
desk-role-courier = Carries what it cannot read
desk-regions = By region
desk-region-column-region = Region
desk-region-column-computers = Computers
desk-region-column-silent = Silent
desk-region-column-older = Older guide
desk-region-column-waiting = Something missing
# $days (Number)
desk-device-silent = Not heard of for { $days } days or longer

## The guide for every computer
desk-pack = The guide
desk-pack-none = No edition was given from here: each computer goes by that of its program.
# $edition (String), $version (Number), $when (element): a date
desk-pack-given = Edition { $edition }, no. { $version }, counts from { $when }
# $count (Number): computers
desk-pack-there = { $count ->
    [one] It lies in the inbox of one computer
   *[other] It lies in the inboxes of { $count } computers
}
# $count (Number): computers
desk-pack-waiting = { $count ->
    [one] It waits here for one computer
   *[other] It waits here for { $count } computers
}
desk-pack-give = Give an edition
desk-pack-give-title = Give an edition of the guide to every computer
desk-pack-give-hint = It was signed elsewhere, by those whom the authority names for that; here it is only checked. A case keeps the edition that it was begun with.
desk-pack-file = File with the signed edition

## Counts, never a share and nothing of a person
desk-counts = Counts
# $least (Number): the smallest number that is said
desk-counts-hint = Cases that were begun in quarters that are over, by region. A number under { $least } is not said and cannot be worked out from the others.
# $least (Number)
desk-counts-none = Nothing may be said yet: no quarter has { $least } cases in one region.
# $count (Number): cases
desk-counts-of = Cases counted: { $count }
desk-count-column-period = Quarter
desk-count-column-region = Region
desk-count-column-what = What
desk-count-column-count = Cases
desk-count-all = All cases
desk-count-undecided = No decision yet
desk-count-nothing-asked = Nothing asked yet
desk-count-uncertified = Not certified yet
desk-counts-save = Write a table
desk-counts-save-title = Write the counts to a file
desk-counts-save-hint = What is made of more than 20 cases leaves a desk only when a second reader agrees. The file is not sealed.
desk-counts-file = Where
# $path (String): where the file is
desk-counts-saved = Written: { $path }

## Becoming a desk
desk-become = Desk of an authority
desk-become-hint = For the authority’s own computers: with its files this vault reads the cases that officers send.
desk-become-folder = Folder with the authority’s files
desk-become-label = What officers will read: a desk, not a name
desk-become-passphrase = Passphrase of the authority’s files
desk-become-now = Make this a desk
# $label (String): what the authority calls this desk
desk-is = This vault is a desk: { $label }

## What an officer is told
said-title = From the competent authority
said-read = Read by the authority
said-answered = Answered by the authority
said-yours = You go on with this case.
said-not-yours = Another officer goes on with this case.
said-asks = The authority asks
said-answer = Your answer
said-send = Answer

## In the history
event-authority-decide = Decision of the competent authority
event-authority-ask = The authority asked
event-authority-answer = Answered to the authority
event-case-assign = Handed over
history-part-desk = At the desk
