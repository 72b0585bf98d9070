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
event-case-reopen = Case opened again
event-answer-set = Answer
event-answer-clear = Answer taken back
event-item-add = Entry added
event-item-remove = Entry taken out
event-note-add = Note
event-attach-add = File added
event-consent-set = Consent noted
event-consent-withdraw = Consent taken back
event-need-set = Need noted
event-service-choose = Helper chosen or left out
event-assessment-computed = Result worked out
event-decision-set = Statement signed
event-conflict-resolve = Two answers settled
event-share-grant = Shared
event-share-revoke = No longer shared
event-audit-viewed = Looked at
event-audit-printed = Paper made
event-audit-exported = Written to a file
# An entry that a newer version of Dalil wrote.
event-other = Entry of a newer version, kept unchanged
