### review: unreviewed
### Files of a case: photographs, scans, sound, anything.

files-title = Files
files-hint = A contract, a wage sheet or a list of debts can prove what words cannot. What is added here is sealed with the case and is nowhere else.
files-care = No face, no home, no shelter. A paper with a name only if the person agrees and the case needs it.
files-none = No file belongs to this case.
files-add = Add a file
files-choose = Choose a file
files-choose-hint = Or drop it here. The file itself stays where it is: if it should be nowhere else, delete it there.
# $size (String): size of the chosen file, as files-kilobytes and files-megabytes say it
files-chosen = A file is chosen: { $size }
files-drop-question = Let go: the file is added to this question.
files-drop-case = Let go: the file is added to this case.
files-one-file = One file at a time, and no folder.
files-add-here = Add a file
# $question (element)
files-belongs = Belongs to the question: { $question }
files-sealed-here = It is sealed into the case and belongs to this question.
files-see-all = Show the files of the case
files-missing = Choose a file.
files-name = What it is
files-name-hint = A few plain words, such as “wage sheet”. No name of a person. The name that the file had is not kept.
files-consent = What the person said
files-consent-agrees = The person agrees that it is kept
files-consent-not-asked = It shows nobody and is nobody’s paper
files-consent-missing = Say which. If the person refuses, the file is not kept.
files-seal = Seal it into the case
files-going = The file is being sealed into the case.
files-cleaning = What the file says about itself is being taken out.
files-give-up = Give up
files-cancel = Cancel
# $count (Number)
files-kilobytes = { $count } kB
# $count (Number)
files-megabytes = { $count } MB
# $when (element): a moment
files-added = Added { $when }
files-nothing-removed = Says nothing of place, time or device
# $what (String): a list of files-removed-…
files-removed = Taken out before sealing: { $what }
files-removed-place = place
files-removed-time = time
files-removed-device = device
files-removed-words = words of a program
files-removed-preview = pictures inside it
files-as-it-came = Kept as it came. It may say where, when and with what it was made.
files-nameless = File without a name
files-kind-picture = Picture
files-kind-sound = Sound
files-kind-film = Film
files-kind-other = File
# $name (String): what the officer calls it
files-show = Show { $name }
# $name (String): what the officer calls it
files-picture-of = { $name }
files-loading = It is being opened.
files-not-shown = It is kept, and not shown here.
# $name (String): what the officer calls it
files-remove = Take { $name } off the case
files-remove-title = Take the file off the case
files-remove-what = It is not shown any more. It stays sealed until the case is erased, and the history says that it was here.
files-remove-reason = Why
files-remove-asked = The person asked for it
files-remove-mistake = It was added by mistake
files-remove-danger = It can put someone in danger
files-remove-now = Take it off
files-waits = It has not come here yet. It comes by itself with the next sending.
files-gone = It is not on this computer. If there is a backup, it is in there.
