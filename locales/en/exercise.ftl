### review: unreviewed
### Practising: the list, what stands around an exercise, and the debrief.

exercise-word = Exercise
exercise-band = Nobody here is real. Nothing of it is ever sent.
exercise-leave = Leave the exercise
exercise-practise = Practise
exercise-practise-hint = Invented stories. No account is needed.
exercise-title = Exercises
exercise-intro = Invented stories. Choose whom you talk with: the screening is the real one. At the end you see what you saw, what you missed and what you assumed. Nothing is marked.
exercise-level-1 = To begin with
exercise-level-2 = With some care
exercise-level-3 = Hard to tell
exercise-begin = Begin
exercise-go-on = Go on
exercise-again = Begin again
# $person (String)
exercise-begin-with = Begin: { $person }
# $person (String)
exercise-go-on-with = Go on: { $person }
# $person (String)
exercise-again-with = Begin again: { $person }
exercise-again-hint = What you wrote down with this person goes. Nobody said it.
exercise-keep = Keep it
# $person (String)
exercise-with = You talk with: { $person }
exercise-scene = What one sees
exercise-says = The answer
exercise-nothing-said = Nothing is seen or said about this. What nobody said is not a no.
exercise-never-sent = Never sent
exercise-to-debrief = To the debrief
exercise-to-debrief-hint = In a real case you would now sign your statement. The papers can be made here: every page says that it is an exercise.
exercise-to-paper = Make the papers
exercise-paper = Every page says that it is an exercise. Nobody signs it, and it proves nothing.
spine-exercises = Exercises
tab-debrief = Debrief
debrief-title = What you saw, and what you missed
debrief-hint = For you and your trainer. It stays here unless you hand it in, and nothing is marked.
debrief-expected = What the story comes to
debrief-reached = What you came to
debrief-same = You came to the same step, for the same reason.
debrief-other = You came to another step, or to the same one for another reason.
debrief-act-now = Act now
debrief-found = You wrote down what the story holds
debrief-other-basis = Right, but known in another way
debrief-missed = You missed
debrief-differs = You wrote down something else
debrief-assumed = You assumed
debrief-found-hint = Good work: these stand in your record as they became known.
debrief-other-basis-hint = What was seen, what the person told, what others told and what a paper says stay apart: each weighs differently later.
debrief-missed-hint = Not asked, not looked at, or left open although it was said.
debrief-differs-hint = Compare with the person’s words.
debrief-assumed-hint = Nobody said or showed this. An open question is worth more than a guess.
# $answer (String)
debrief-you = You: { $answer }
# $answer (String)
debrief-story = The story: { $answer }
debrief-nothing = Nothing here.
debrief-why = Why
debrief-first = What to do first
debrief-traps = What to beware of
debrief-to-list = To the exercises
