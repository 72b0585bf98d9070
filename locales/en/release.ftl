### review: unreviewed
### Before a paper or a file of a case leaves the computer: why, made by whom, and the passphrase again.

release-title = Before it leaves this computer
release-reason = Why
release-reason-choose = Choose a reason
release-reason-helper = For a helper who takes care of the person
release-reason-authority = For the authority or the commission
release-reason-court = For a court or a prosecutor
release-reason-person = For the person
release-reason-file = For the file of the service
release-reason-other = Another reason
release-reason-missing = Choose why it leaves.
release-words = In a few words
release-words-hint = Kept in the history, never on the paper.
release-words-missing = Another reason needs a few words.
release-made-by = At the foot of each page
release-made-by-alias = The alias
release-made-by-role = The function
release-passphrase = Passphrase
release-passphrase-hint = It then counts for five minutes, for this case.
release-passphrase-missing = Type the passphrase.
release-noted = The history of the case keeps that it left, when and why.

## Where to

release-path = Where to save it
release-path-missing = Say where to save it.
release-taken = There is already a file with this name. Replacing it cannot be undone.
release-replace = Replace it
release-keep-old = Keep the old one
