### review: unreviewed
### Who wrote what, when: every entry of the record of one case.

history-title = History
history-verified = Every signature and every link of this record was checked just now. Nothing was changed.
history-not-verified = This record could not be verified.
history-not-verified-hint = A signature or a link between entries does not fit. Do not rely on it. Keep the computer and tell the authority.
# $count (Number): entries of the record
history-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
# For the screen reader, before the short hash of an entry
history-hash = Fingerprint
history-empty = Nothing was recorded yet.

## What happened; one for each kind of entry

event-case-open = Case opened
event-case-link = Linked with another case
event-case-close = Case closed
event-case-erase = Case erased
event-case-reopen = Case opened again
event-answer-set = Answer
event-answer-clear = Answer taken back
event-item-add = Entry added
event-item-remove = Entry taken out
event-note-add = Note
event-attach-add = File added
event-attach-remove = File taken off
event-consent-set = Consent noted
event-consent-withdraw = Consent taken back
event-need-set = Need noted
event-service-choose = Helper chosen or left out
event-assessment-computed = Result worked out
event-decision-set = Statement signed
event-conflict-resolve = Difference settled
event-share-grant = Shared
event-share-revoke = No longer shared
event-audit-viewed = Looked at
event-audit-printed = Paper made
event-audit-exported = Written to a file
# An entry that a newer version of Dalil wrote.
event-other = Entry of a newer version, kept unchanged

## The screen

# $number (Number): its number in the record
history-broken-at = The first entry that does not fit is number { $number }. Those before it are whole.
history-filter = Show
history-filter-all = Everything
history-filter-answers = Answers and notes
history-filter-decisions = Results and decisions
history-filter-looks = Who looked
history-filter-papers = Papers and files
history-none-of-kind = The record has no entry of this kind.
# The time from the first to the last entry of one sitting. $from, $to (String)
history-visit = { $from } to { $to }
# $alias (String): what the officer is listed by
history-by-own = { $alias }, this vault
# $key (String): the first digits of a fingerprint
history-by-other = Another officer, key { $key }
# Before the answer that stood until then. $value (String)
history-was = before: { $value }
history-superseded = Changed later
history-conflict = Given apart from another answer; both are kept
history-ahead = That computer’s clock was more than a day ahead
# Entries that say who looked, folded into one line. $parts (String)
history-looked = Looked at: { $parts }
history-part-case = the case
history-part-result = the result
history-part-referral = the referral
history-part-files = the files
history-part-conflicts = the differences
history-part-history = the history
history-service-chosen = chosen
history-service-left-out = left out
history-what-referral = Referral
history-what-record = Case record
history-what-record-file = Record with everything
history-what-record-file-without = Record without names, notes and statements
# $copy (Number): its number among the papers and files of the case
history-copy = Copy { $copy }
# $reason (String)
history-reason = Reason: { $reason }

## Beside the entries

history-proof = Is it whole?
history-where = Where this record is
# $count (Number): entries
history-here = { $count ->
    [one] This computer: its entry is kept
   *[other] This computer: all { $count } entries are kept
}
# $count (Number): entries
history-waiting = { $count ->
    [one] The authority does not have it yet. One entry waits here.
   *[other] The authority does not have it yet. { $count } entries wait here.
}
# $papers, $files (Number): how many were made
history-out = Left this computer: papers { $papers }, files { $files }
history-nothing-out = No paper and no file left this computer.
history-marks = What the record paper also says
history-mark-key = Key
history-mark-last = Last entry
history-mark-record = Whole record
history-mark-hint = Whoever has the paper can compare these numbers, or give them to dalilctl case verify.

## Taking the record out

history-export = Take the record out
history-export-title = Take the record out
history-export-clear = The file holds this case in clear.
history-export-clear-hint = Whoever has it can read it. Give it only to a court or an authority that may have it, on a medium that you do not leave behind.
history-export-without = Only answers and results
history-export-without-hint = Names, notes, typed answers and statements stay here; their entries stand in the file by fingerprint only. The place that you noted at the start is in it.
history-export-path-hint = A full path. Nothing that is there is replaced unasked.
history-export-save = Write the file
history-export-cancel = Leave
# $entries (Number)
history-export-saved = { $entries ->
    [one] Written and safe on the disk: one entry.
   *[other] Written and safe on the disk: { $entries } entries.
}
history-export-check = Anyone can prove it with dalilctl case verify and the numbers on the record paper.
history-export-close = Done
