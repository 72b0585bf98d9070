### review: unreviewed
### Keeping: copies, backups, closing and erasing. Nothing of what a case says.

## What is kept

keeping-title = What is kept
# $count (Number)
keeping-entries = { $count ->
    [one] { $count } entry on this computer
   *[other] { $count } entries on this computer
}
# $count (Number), $when (element): a moment
keeping-copy = { $count ->
    [one] Copy with { $count } entry, made { $when }
   *[other] Copy with { $count } entries, made { $when }
}
keeping-copies-none = No copy yet. The first one is made in a quiet moment.
keeping-copies-hint = Two copies take turns beside the records, encrypted like them. They help against a damaged file, not against a lost computer.
keeping-checking = All of it is read through in quiet moments.
# $when (element): a time
keeping-checked = Read through at { $when }: every page and every signature is whole.
# $when (element): a moment
keeping-mended = A damaged file was mended { $when }
# $count (Number)
keeping-mended-back = { $count ->
    [one] { $count } entry is there again.
   *[other] { $count } entries are there again.
}
keeping-mended-none-lost = None is missing.
# $count (Number)
keeping-mended-lost = { $count ->
    [one] { $count } entry could not be brought back. Tell your administrator.
   *[other] { $count } entries could not be brought back. Tell your administrator.
}
# $name (element): name of a file
keeping-mended-aside = The damaged file is still there: { $name }.

## Backup

keeping-backup = Backup to another place
keeping-folder = Folder
keeping-folder-missing = Name a folder.
keeping-backup-hint = On a stick or a drive that is kept apart from this computer. It cannot be read without the passphrase or the recovery sheet.
keeping-backup-start = Make a backup
keeping-backup-going = The backup is being made, and then read back.
keeping-give-up = Give up
keeping-backup-done = The backup is whole: it was read back.

## Closing and erasing. $code (String): the code of a case

keeping-cases = Closing and erasing
keeping-cases-hint = A case that is done with is closed. Only a closed case can be erased, and for 30 days it can be taken back.
keeping-closed = Closed
keeping-close = Close { $code }
keeping-close-title = Close { $code }
keeping-close-what = Work on it is over. Everything in it stays and can be read.
keeping-close-reason = Why
keeping-close-referred = Referred, and the others have it
keeping-close-other-route = Another route was taken
keeping-close-ended = The person ended the conversation
keeping-close-duplicate = The same conversation is in another case
keeping-close-now = Close it
keeping-erase = Erase { $code }
keeping-erase-title = Erase { $code }
keeping-erase-what = What was answered, noted and signed in this case goes, from this computer and from its copies. That there was a case and that it was erased stays in the record. Backups elsewhere and what was handed over are not touched.
keeping-erase-reason = Why
keeping-erase-retention = The time for keeping it is over
keeping-erase-asked = The person asked for it
keeping-erase-duplicate = The same conversation is in another case
keeping-erase-mistake = It was begun by mistake
keeping-erase-code = The code of the case
keeping-erase-code-hint = Nobody has confirmed yet that they received this case. Type { $code } if it may go all the same.
keeping-passphrase = Your passphrase
keeping-erase-second = A colleague agrees: erase it at once
keeping-erase-second-hint = Without a colleague it lies in the bin for 30 days, encrypted, and can be taken back.
keeping-erase-alias = Their name on the first screen
keeping-erase-their-passphrase = Their passphrase
keeping-erase-now = Erase for good
keeping-erase-bin = Put it into the bin
keeping-go-on = Go on
keeping-cancel = Cancel
keeping-bin = Bin
# $when (element): a date
keeping-bin-due = erased on { $when }
keeping-take-back = Take { $code } back

## At the door

keeping-restore = Bring back a backup
keeping-restore-title = Bring back a backup
keeping-restore-hint = The folder that was made by the backup; its name begins with copy. What is on this computer already is never replaced.
keeping-restore-start = Bring it back
keeping-restore-going = It is being brought back and checked.
# $name (element): a name on the first screen
keeping-restore-done = { $name } is on the first screen again
keeping-restore-open = Open it
keeping-mend-title = It can be mended
keeping-mend-hint = A new file is made of everything that can still be read, here and in the copies. The damaged file is set aside and not deleted.
keeping-mend = Mend and open
keeping-mending = Mending…
