### review: unreviewed
### What dalilctl says of the exported record of a case: for courts, and for whoever checks it.

## Help

cli-about-case = Proves and shows the exported record of a case.
cli-about-verify = Says whether a record is as it was signed, and the first place where it is not.
cli-about-show = Proves a record and shows each of its entries.
cli-help-file = The exported record
cli-help-key = Fingerprint of the officer’s key, as the paper prints it; may be given more than once
cli-help-head = Fingerprint of the last entry, as the paper prints it

## Refusals

# $path (String): a file
cli-failure-record-missing = There is no record at { $path }.
    .recovery = Look at the name and try again.
cli-failure-record-too-large = { $path } is larger than a record can be.
    .recovery = Look whether it is the right file.
# $argument, $count (String): an option, and how many digits it needs
cli-failure-pin-malformed = --{ $argument } needs at least { $count } of the digits 0 to 9 and a to f, and at most 64.
    .recovery = Copy them from the paper; spaces do not matter.

## The proof

# $count (Number): entries
evidence-whole = { $count ->
    [one] Whole: its entry is as it was signed.
   *[other] Whole: all { $count } entries are as they were signed, in their order, and none is missing between them.
}
# $entry (Number): its number in the file; $what, $when (String)
evidence-broken-at = Not as it was signed. The first place is entry { $entry }: { $what }, { $when }.
# $entry (Number)
evidence-broken = Not as it was signed. The first place is entry { $entry }.
# $code (String)
evidence-case = Case { $code }
# $count (Number): entries
evidence-kept-back = { $count ->
    [one] One entry stands there by its fingerprint only; its content was kept back.
   *[other] { $count } entries stand there by their fingerprint only; their content was kept back.
}
# $when (String)
evidence-made = File made: { $when }
# $guide, $edition, $hash (String)
evidence-guide = Guide { $guide }, edition { $edition }, SHA-256 { $hash }
# $fingerprint (String), $count (Number): entries
evidence-key = { $count ->
    [one] Key { $fingerprint } signed one entry.
   *[other] Key { $fingerprint } signed { $count } entries.
}
evidence-key-claimed = That a key belongs to an officer is this file’s own claim. Compare it with the paper, or give it with --key.
evidence-key-given = Only keys that were given with --key were accepted.
# $hash (String)
evidence-head = Fingerprint of the last entry: { $hash }
evidence-record = Fingerprint of the record: { $hash }
evidence-pinned-last = The entry given with --head is the last one.
# $entry, $count (Number): its number, and how many follow it
evidence-pinned-grew = { $count ->
    [one] The entry given with --head is number { $entry }; one more follows it.
   *[other] The entry given with --head is number { $entry }; { $count } more follow it.
}
evidence-no-head = That nothing was cut off at the end rests on the signature of who made the file. Give the fingerprint on the paper with --head to be sure.
evidence-not-to-rely-on = What follows is shown as it stands in the file. Do not rely on it.
evidence-hidden = Content kept back

## What is wrong at the first place

evidence-flaw-not-a-record = This is not a record of Dalil.
evidence-flaw-newer = A newer version of Dalil wrote it. Use that version to check it.
evidence-flaw-unreadable = It cannot be read: bytes were changed or lost.
evidence-flaw-altered = It is not signed by the officer that it names: it was changed, or put under another name.
evidence-flaw-foreign = It belongs to another case.
evidence-flaw-inserted = It was put in: it takes a place that another entry has.
evidence-flaw-moved = It was moved: it stands before something that it follows.
evidence-flaw-removed = Something before it was taken out.
evidence-flaw-cut-short = The record was cut off here.
evidence-flaw-unsigned = Number, order or keys of the entries are not those that the maker of the file signed.
evidence-flaw-trailing = Something was added after the end of the record.
evidence-flaw-other-key = It is signed with a key that was not given with --key.
evidence-flaw-head-missing = The entry given with --head is not in this record: entries were cut off, or it is another record.
