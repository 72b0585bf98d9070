### review: unreviewed
### What went wrong: what happened and what is untouched; `.recovery` is the way on.

failure-retry = Try again
failure-close = Close

failure-locked = This vault is locked. Everything up to the last answer is kept.
    .recovery = Open it again with your passphrase.
failure-wrong-passphrase = This passphrase does not open it. Nothing was changed.
    .recovery = Look at spaces and capitals, and try again. Nothing is ever deleted after wrong tries.
# $seconds (Number)
failure-wait-before-retry = { $seconds ->
    [one] Wait { $seconds } second before the next try. Nothing was changed.
   *[other] Wait { $seconds } seconds before the next try. Nothing was changed.
}
    .recovery = The wait keeps strangers from guessing. Your records are safe.
failure-passphrase-empty = No passphrase was typed.
    .recovery = Type it, or paste it.
failure-passphrase-weak = This passphrase is too easy to guess. Nothing was created.
    .recovery = Use five or more words that do not belong together, or take the words that are offered.
failure-passphrase-too-long = This passphrase is longer than 128 characters. Nothing was created.
    .recovery = Use a shorter one. Six words are plenty.
failure-passphrase-differs = The two passphrases are not the same. Nothing was created.
    .recovery = Type it again, slowly, or show it while you type.
failure-alias-empty = No name for this screen was given. Nothing was created.
    .recovery = Choose a short name that says nothing about you, for example the number of your post.
failure-alias-taken = Somebody on this computer has this name already. Nothing was changed.
    .recovery = Choose another one.
failure-alias-too-long = This name is too long. Nothing was created.
    .recovery = Choose a shorter one.
failure-officer-unknown = This name is no longer on this computer. Nothing was changed.
    .recovery = Choose another name, or ask your administrator.
failure-header-forged = The lock of this vault was changed by somebody without the key. It was left as it is.
    .recovery = Do not use this computer for new records. Tell your administrator, who can compare it with a backup.
failure-vault-missing = The records of this name are not where they were. Nothing was changed.
    .recovery = If they are on a stick or another drive, connect it. Otherwise restore them from a backup.
failure-out-of-memory = There is not enough free memory to open it. Nothing was changed.
    .recovery = Close other programs, then try again.
failure-header-damaged = Both copies of the lock of this vault are damaged. They were set aside, and nothing was deleted.
    .recovery = Do not create it anew. Restore it from a backup, or ask your administrator.
failure-vault-damaged = The records of this vault cannot be read. They were left as they are.
    .recovery = Do not copy over them. Restore a backup to another folder, or ask your administrator.
failure-case-doubted = An entry of this case is not as it was signed, so nothing was added to it. What you typed is still here.
    .recovery = Wait a moment while the program looks for a whole copy, then try again. If it is refused again, begin another case and write there why.
failure-not-mended = An entry of these records is not as it was signed, and only a copy may have it whole. The copies and the keys stayed as they are.
    .recovery = Wait a moment while the program mends the records, then try again. If it is refused again, make room on the disk, lock, and open the records anew.
failure-record-broken = Entry { $entry } of this case is not as it was signed, so no record was made and signed.
    .recovery = Wait a moment while the program looks for a whole copy, then try again. If it is refused again, hand over the papers, and have the record made by the authority if the case was sent there.
failure-vault-from-future = This vault was written by a newer version. It was not touched.
    .recovery = Install the newer version on this computer, then open it again.
failure-folder-read-only = The folder with the records cannot be written. Nothing was changed.
    .recovery = Ask your administrator for the right to write there, then start again.
failure-disk-full = There is no room left on this computer. Everything up to the last answer is kept.
    .recovery = Free some space, then try again.
failure-folder-unreadable = The folder with the records is missing or cannot be read. Nothing was changed.
    .recovery = If it is on a stick or a network drive, connect it, then start again.
failure-second-instance = It is open already in another window. Nothing was changed.
    .recovery = Use that window, or close it and start again.
# $count (Number)
failure-guide-broken = { $count ->
    [one] The guide has { $count } mistake and cannot be used. Your records are untouched.
   *[other] The guide has { $count } mistakes and cannot be used. Your records are untouched.
}
    .recovery = Install the guide again, or ask your administrator.
failure-guide-from-future = The guide was written for a newer version. Your records are untouched.
    .recovery = Install the newer version, or the earlier guide.
failure-file-too-large = This file is larger than can be kept. Nothing was changed.
    .recovery = Use a smaller file, or a shorter piece of the recording.
failure-file-unfit = The file did not come in as it was announced. Nothing of it was kept.
    .recovery = Choose the file again.
failure-file-missing = This file of the case is not where it was. The rest of the case is unchanged.
    .recovery = Bring it back from a backup, and read the code to your administrator.
failure-file-damaged = This file of the case is damaged. The rest of the case is unchanged.
    .recovery = Bring it back from a backup, and read the code to your administrator.
failure-microphone-missing = There is no microphone. Nothing was recorded.
    .recovery = Connect one or switch it on, then try again. What was said can be written as a note.
failure-microphone-refused = The system does not let this program use the microphone. Nothing was recorded.
    .recovery = Allow it in the settings of the system, then try again. What was said can be written as a note.
failure-microphone-busy = Another program uses the microphone. Nothing was recorded.
    .recovery = Close that program, then try again.
failure-recording-unfit = There is nothing that could be kept, or something is being recorded already.
    .recovery = Close this and begin again.
failure-not-enrolled = This computer belongs to no authority yet. Nothing was sent.
    .recovery = Enrol it with the authority’s card. Until then everything is kept on this computer.
failure-trust-refused = What came is not signed as the authority signs. It was not taken.
    .recovery = Ask the authority for a new card, handed over in person.
failure-case-not-found = This case is not in the open vault. Nothing was changed.
    .recovery = Go back to the list. It may be with another officer.
failure-exercise-only = This cannot be done in an exercise. Nothing was changed.
    .recovery = Leave the exercise and open your own vault.
failure-exercise-file-unknown = At this place is no file of an exercise that this guide has.
    .recovery = Choose the file that a participant saved, or the folder with the files. It ends in .dalil-exercise.
failure-question-unknown = This question is not in the guide. The answer was not kept.
    .recovery = Go to the question again. If it stays so, read the code to your administrator.
failure-response-unfit = This answer does not fit the question. It was not kept; the earlier one stands.
    .recovery = Look at what can be answered here, and answer again.
# $limit (Number)
failure-text-too-long = { $limit ->
    [one] This text is longer than { $limit } character. It was not kept.
   *[other] This text is longer than { $limit } characters. It was not kept.
}
    .recovery = Shorten it. What you typed is still here.
failure-reason-missing = A step that differs from the rules needs a reason. Nothing was signed.
    .recovery = Write why, in a sentence or two.
failure-statement-missing = The statement or your function is missing. Nothing was signed.
    .recovery = Write what you saw and heard, and as what you sign.
failure-release-reason-missing = A reason is needed before a part of the case leaves this computer.
    .recovery = Choose one. “Another reason” needs a few words.
failure-passphrase-needed = The passphrase is needed again before a part of the case leaves this computer.
    .recovery = Type your passphrase. Nothing was written.
failure-paper-path-unwritable = The paper could not be written. The case is untouched.
    .recovery = Choose another folder, or connect the stick again.
failure-paper-path-taken = A file with this name is there already. It was not touched.
    .recovery = Choose another name, or replace it.
failure-nothing-readable = Neither the records nor a copy of them can be read. Everything was left as it is.
    .recovery = Bring back a backup from another place, on another computer if this one is failing. Ask your administrator.
failure-copy-unfit = The copy did not come out as it should, and was removed. Your records and the earlier copies are untouched.
    .recovery = Try again. If it stays so, the disk may be failing: make a backup to another place.
failure-no-such-folder = There is no such folder. Nothing was changed.
    .recovery = Type the whole path, as the file manager shows it, or connect the stick.
failure-no-backup = There is no backup in this folder. Nothing was changed.
    .recovery = Choose the folder that was made by the backup; its name begins with copy.
failure-backup-damaged = This backup is not as it was made: it is damaged or not complete. Nothing was changed.
    .recovery = Use another backup. If this was just written, the stick may be failing: use another one.
failure-backup-exists = A backup of this moment is there already. Nothing was changed.
    .recovery = Wait a second and try again.
failure-vault-exists = The records of this backup are on this computer already. They were not touched.
    .recovery = Open them with their passphrase. If they are damaged, they can be mended there.
failure-case-still-open = Only a closed case can be erased. Nothing was changed.
    .recovery = Close the case first.
failure-code-differs = This is not the code of the case. Nothing was erased.
    .recovery = Look at the code and type it again.
failure-not-another-officer = A colleague must agree, not you. Nothing was erased.
    .recovery = Ask somebody else who has a name on this computer, or put the case into the bin.
failure-vault-sealed = This is sealed: no passphrase opens it any more. Everything in it is kept.
    .recovery = Open it with its recovery sheet.
failure-passphrase-same = This passphrase is in use here already. Nothing was changed.
    .recovery = Choose other words.
failure-sheet-needed = No recovery sheet was typed back yet. Nothing was begun or changed.
    .recovery = Make the sheet and type it back. It takes two minutes, and pen and paper are enough.
failure-sheet-gone = The code of this sheet is no longer at hand. Nothing was written.
    .recovery = Make a new sheet.
# $count (Number): characters that were typed
failure-sheet-length = { $count ->
    [one] { $count } character was typed; a sheet has 36.
   *[other] { $count } characters were typed; a sheet has 36.
}
    .recovery = Nine groups of four. Look whether a group is missing or stands there twice.
# $group (Number): which of the nine groups
failure-sheet-group = Group { $group } is not as it stands on the paper. Nothing was changed.
    .recovery = Look at this group again. A sheet has no letter I, L, O or U: these are the digits 1 and 0.
failure-sheet-mistyped = The code is not as it stands on the paper. Nothing was changed.
    .recovery = Compare it with the paper, group by group.
failure-sheet-wrong = This code is whole, but it does not open this. Nothing was changed.
    .recovery = The sheet may belong to another name, may have been used, or a newer one may have replaced it. Look for the newest one.
failure-no-authority = No authority can open this. It was never enrolled with one. Nothing was changed.
    .recovery = Look for the recovery sheet, or for a backup.
failure-nothing-asked = Nothing was asked of the authority here, or it was answered already. Nothing was changed.
    .recovery = Ask the authority first, on this computer.
failure-reply-missing = There is no file at this place. Nothing was changed.
    .recovery = Connect the stick, and look at the name of the file.
failure-reply-other = This file is not the reply to what was asked here. Nothing was changed.
    .recovery = Only the reply to the newest request opens it. Compare the six words with the authority.
failure-reply-passphrase = This is not the passphrase that was chosen with the request. Nothing was changed.
    .recovery = Try the one that was chosen then. If it is forgotten too, ask the authority anew.
failure-not-believed = This is no file of an authority that can be believed. Nothing was changed.
    .recovery = Get it again from where it comes from, and compare by telephone.
failure-sheet-file-stays = The file could not be removed. It still lies where it was.
    .recovery = Remove it by hand, or connect the stick again and try once more.
failure-colleague-unknown = This colleague cannot be shared with. Nothing was given.
    .recovery = Whoever is added with a colleague’s passphrase can share. Add a name in that way.
failure-colleague-changed = The colleague’s keys are not those from before. Nothing was given.
    .recovery = Ask your administrator before you share anything on this computer.
failure-share-not-yours = Only whoever began the case shares it. Nothing was changed.
    .recovery = Ask the colleague who began it.
failure-conflict-changed = Something more was said meanwhile, or it is decided already. Nothing was changed.
    .recovery = Look at what stands now, and decide then.
failure-outbox-missing = The file that the officers of this computer share is not open. Nothing was changed.
    .recovery = Lock, open again and try once more. If it stays so, make a backup and ask your administrator.
failure-desk-only-reads = This vault is not a desk that may do this. Nothing was changed.
    .recovery = Ask whoever keeps the authority’s keys.
failure-case-of-another = At a desk another officer’s case is read, not written. Nothing was changed.
    .recovery = Decide, or ask the officer.
failure-decision-missing = Reasons are missing, or the function.
    .recovery = Write both, then sign again.
failure-desk-files-unfit = The folder does not hold an authority’s manifest and a key of it that this passphrase opens. Nothing was changed.
    .recovery = Look for the folder that the authority made, and check its passphrase.
failure-desk-of-another = This vault is the desk of another authority. Nothing was changed.
    .recovery = Make a new vault for this desk.
failure-device-unknown = This desk does not know that computer or officer. Nothing was given.
    .recovery = Wait until its request has come, and certify it.
failure-device-place-missing = The organization or the region is missing.
    .recovery = Write both, then certify again.
failure-second-reader-needed = One reader has let out, or had erased elsewhere, as many cases today as one may. Nothing was done with this one.
    .recovery = Ask a second reader of the desk to sign, or go on tomorrow.
failure-second-reader-unfit = That is not another reader of this desk. Nothing was let out.
    .recovery = A second reader is another officer of the same authority’s desk on this computer.
failure-card-unread = This is not the card of an authority. Nothing was changed.
    .recovery = Look for the text that begins with DALIL1, or type the three lines of the card.
# $line (String): which line of the card, $group (Number): which of its groups
failure-card-group = { $line ->
    [code] Group { $group } of the code is not as it stands on the card.
   *[authority] Group { $group } of the authority is not as it stands on the card.
}
    .recovery = Look at this group again. A card has no letter I, L, O or U: these are the digits 1 and 0.
# $line (String): which line of the card, $count, $wanted (Number): characters
failure-card-length = { $line ->
    [code] The code has { $wanted } characters; { $count } were typed.
   *[authority] The authority has { $wanted } characters; { $count } were typed.
}
    .recovery = Groups of four. Look whether one is missing or stands there twice.
# $line (String): which line of the card
failure-card-mistyped = { $line ->
    [code] The code is not as it stands on the card.
   *[authority] The authority is not as it stands on the card.
}
    .recovery = Compare it with the card, group by group.
failure-card-address = This is not the address of a server.
    .recovery = It begins with https and stands on the card above the two codes.
failure-card-expired = This card no longer counts. Nothing was sent, and everything is kept.
    .recovery = Ask the authority for a new card.
failure-card-spent = The code of this card was used, or is none of this authority. Everything is kept.
    .recovery = Ask the authority for a new card. If somebody else may have used yours, tell them.
failure-card-missing = No card is at hand: it was put away when this was locked.
    .recovery = Type or read the card again.
failure-manifest-other = This is not the authority that the card names. Nothing was sent to it.
    .recovery = Compare the server with the card. If it is right, tell the authority, on a number that you know.
failure-manifest-unfit = This is no manifest, or it is not signed as it must be. Nothing was changed.
    .recovery = Ask the authority for the file again.
failure-manifest-expired = What the authority says of itself is out of date. Nothing was changed.
    .recovery = Ask the authority for a new card.
failure-other-authority = This computer belongs to another authority already. Nothing was changed.
    .recovery = Use a card of that one, or speak with your administrator.
failure-program-old = This program is too old for the authority. Everything is kept, and work goes on.
    .recovery = Ask your administrator for the newer version.
failure-not-joined = You have not joined an authority yet. Nothing was sent.
    .recovery = Join it with a card first, in the settings.
failure-not-met = Nobody has seen yet which authority this is. Nothing was sent.
    .recovery = Connect to the network and ask again, or read the file of the authority.
failure-name-missing = The desk must know whom it approves. Nothing was sent.
    .recovery = Fill in your name and what you do.
failure-wrong-server = Whoever answered is not the server of this authority. Nothing was sent to it.
    .recovery = Try another network. If it stays so, tell your administrator.
failure-no-network = No server answers. Everything is saved on this computer.
    .recovery = Go on working: it is tried again by itself. Or use a stick.
failure-server-busy = The server is busy. Everything is saved on this computer.
    .recovery = It is tried again by itself.
failure-nothing-waits = Nothing waits, so nothing was written.
    .recovery = Offer a case first, or read an answer instead.
failure-stick-empty = There is nothing from the authority in this folder. Nothing was changed.
    .recovery = Choose the folder on the stick that holds the answer.
failure-stick-cut = What lies on the stick is not complete. What was whole of it was taken.
    .recovery = Ask for it again on another stick. Reading twice does no harm.
failure-stick-foreign = What lies on the stick is not for this computer. Nothing was changed.
    .recovery = Look whether another officer’s stick was taken by mistake.
failure-stick-full = There is no room left on the stick. Everything is kept on this computer.
    .recovery = Use another stick, or make room on this one.
failure-stick-read-only = The stick cannot be written. Everything is kept on this computer.
    .recovery = Look for a small switch on the stick, or use another one.
failure-pack-unfit = This is no edition of the guide that the authority’s signers signed. Nothing was changed.
    .recovery = Take the file anew from whoever signs guides, and compare by telephone.

failure-pack-older = This edition is not newer than the one that is here. Nothing was changed.
    .recovery = Ask whoever signs guides for the newest edition.

failure-pack-expired = This edition is past its time. Nothing was changed.
    .recovery = Ask whoever signs guides for one that counts.

failure-unexpected = Something unexpected happened. Everything up to the last answer is kept.
    .recovery = Try again. If it stays so, start again and read the code to your administrator.
