### review: unreviewed
### A class: handing in, and what a trainer lays side by side. Counts, never marks.

class-title = Class results
class-intro = What participants wrote down with the same person, side by side. People are counted for each question; nobody is marked.
class-none = Nothing was handed in yet. At the end of a debrief a participant hands in on this computer, or saves a file that is read here.
class-bring = Files of participants
class-path = File or folder
class-path-hint = Where the files are, for instance on a stick. They end in .dalil-exercise.
class-path-missing = Say where the files are.
class-read = Read the files
# $new (Number), $again (Number)
class-brought = New: { $new }. Here before: { $again }.
class-refused = Not read, because no file of an exercise of this guide: { $name }
# $count (Number)
class-people =
    { $count ->
        [one] { $count } participant
       *[other] { $count } participants
    }
# $number (Number)
class-participant = Participant { $number }
# $count (Number), $people (Number)
class-same-step = Came to the step of the story, for the same reason: { $count } of { $people }
class-talk = What to talk about
class-talk-hint = What most of the class have otherwise than the story.
class-talk-none = There is nothing that most have otherwise than the story. The tables show the rest.
# $count (Number), $people (Number)
class-found-by = Found by { $count } of { $people }
# $count (Number), $people (Number)
class-other-basis-by = Known in another way by { $count } of { $people }
# $count (Number), $people (Number)
class-missed-by = Missed by { $count } of { $people }
# $count (Number), $people (Number)
class-differs-by = Written down otherwise by { $count } of { $people }
# $count (Number), $people (Number)
class-assumed-by = Assumed by { $count } of { $people }
class-signs = Signs
class-others = Other answers
class-question = Question
class-seen-by = Have it
# $count (Number), $people (Number)
class-of = { $count } of { $people }
class-cell-found = found
class-cell-other-basis = another way
class-cell-missed = missed
class-cell-differs = otherwise
class-cell-assumed = assumed
class-cell-open = open
class-participants = Participants
class-other-edition = Another edition of the guide
class-remove = Take away
class-remove-of = Take away: { $participant }
class-remove-all = Take all away
class-remove-all-hint = What was handed in about this person goes from this computer. Files elsewhere stay.
class-hand-in = For the class
class-hand-in-hint = Your trainer can lay what you chose beside what others chose. Notes stay here. There is no name on it unless you type one.
class-label = A name for the trainer, if you want one
class-label-hint = The number of your table, for instance. Whoever has the file can read it.
class-hand-in-here = Hand in on this computer
class-handed-in = Handed in. It stays when you begin again.
class-save = Save a file
class-save-hint = What you chose in this exercise, in clear. It is never read as a case.
class-saved = The file is there.
class-mark-none = These are counts for a conversation. They say nothing about how good anybody is.
