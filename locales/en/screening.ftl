### review: unreviewed
### The quick look and the conversation: what the officer presses and reads.
### Words said to the person come from the guide, never from here.

## Sections

screening-sections = Sections
# $answered (Number), $asked (Number): screens of a section
screening-progress = { $answered } of { $asked }
# After the name of a section, for the screen reader. $state (String)
screening-section-state = { $state ->
    [done] complete
    [part] begun
   *[todo] not begun
}
screening-stop = Stop here
screening-stop-hint = Keeps what is known and shows the result

## The page

# $number (Number), $of (Number)
screening-question-of = Question { $number } of { $of }
screening-kept = No longer asked
screening-kept-hint = Later answers made this question fall away. Its answer is kept and left out of the result. It comes back by itself if the question is asked again.
screening-why = Why ask this
screening-say-first = Say first
screening-say-this = Say this
screening-do-this = To do
screening-you-judge = You judge. Do not ask this aloud.
# $language (String): the name of a language
screening-in-language = { $language }, language of the conversation
screening-unreviewed = Words not reviewed
screening-back = Back
screening-next = Next
screening-to-result = To the result
screening-hint-questions = questions
screening-hint-keys = all keys
screening-empty = There is nothing to ask yet.

## Answers

screening-answer = Answer
screening-yes = Yes
screening-no = No
screening-unknown = Does not know
screening-unknown-judged = I cannot tell
screening-declined = Prefers not to say
screening-not-asked = Not asked
screening-said = I said it
screening-not-said = Not said
screening-done = Done
screening-not-done = Not done
screening-rest-no = No to the rest
# $count (Number): lines without an answer
screening-rest-left = { $count ->
    [one] { $count } line still open
   *[other] { $count } lines still open
}
screening-rest-none = Every line has an answer.
screening-legend = A sign is something you noticed. Confirmed means that it was said, seen or is in a document.
screening-number = Number
# $unit (String): such as hours a day
screening-number-in = Number, { $unit }
# $count (Number)
screening-less = { $count ->
    [one] One less
   *[other] { $count } less
}
# $count (Number)
screening-more = { $count ->
    [one] One more
   *[other] { $count } more
}
# $min (Number), $max (Number)
screening-number-range = From { $min } to { $max }. Nothing was kept.
screening-day = Day
screening-month = Month
screening-year = Year
screening-month-open = Not known
screening-date-hint = The year alone is enough.
screening-date-unfit = This is not a date. Nothing was kept.
screening-text = Answer, in short words
screening-text-hint = Codes, not names.

## How it is known

screening-basis = How do you know?
# $question (String): short name of the line that has the keyboard
screening-basis-of = How do you know? { $question }
screening-basis-seen = I saw it
screening-basis-told-by-person = The person told me
screening-basis-told-by-other = Someone else told me
screening-basis-document = A document

## Notes

screening-note = Note. Codes, not names.
# $hint (String): from the guide, what a note could hold
screening-note-with = Note: { $hint }
# $question (String): short name of the line that has the keyboard
screening-note-of = Note on: { $question }

## Why ask this

screening-why-speaks-to = Signs that a yes speaks to
screening-why-uncounted = No sign is counted from this answer. It helps you to keep the person safe and to ask what fits.
screening-why-sources = Sources
screening-why-provisional = Provisional grade
screening-why-provisional-hint = The grades of the signs used for this case come from one transcription and are to be confirmed.

## Act now

screening-urgent = First, now
# $phone (String): the hotline
screening-hotline = Hotline { $phone }
screening-urgent-first = What to do first
screening-urgent-kept = Every answer is kept. You can go on later.

## What this means so far

screening-means = What this means so far
screening-means-hide = Hide
screening-means-show = Show what this means so far
# $grade (String): strong, medium, weak
screening-added = { $grade ->
    [strong] Added, a strong sign:
    [weak] Added, a weak sign:
   *[medium] Added, a medium sign:
}
screening-act = Act
screening-means-element = Means
screening-purpose = Purpose
# $state (String)
screening-element-state = { $state ->
    [indicated] Indicated
    [suspected] Signs only
    [not-indicated] Not indicated
   *[open] Still open
}
screening-dimensions = Signs counted, by dimension
screening-dimension-unasked = not asked
screening-dimension-none = none so far
# For the screen reader, after a dimension whose rule is met
screening-dimension-met = enough signs
screening-provisional = Provisional grade
screening-ask-next = Could change it most
screening-judges = Helps you judge. The authority decides.

## The quick look

look-title = What can you see?
look-hint = About a minute. Ask nothing yet. What you have not looked at stays open.
look-seen = Seen
look-not-seen = Not seen
# $count (Number) chooses the form, $shown is the same number as it is drawn
look-count-seen = { $count ->
   *[other] { $shown } seen
}
# $count (Number) chooses the form, $shown is the same number as it is drawn
look-count-not-seen = { $count ->
   *[other] { $shown } not seen
}
# $count (Number) chooses the form, $shown is the same number as it is drawn
look-count-open = { $count ->
   *[other] { $shown } still open
}
look-to-conversation = To the conversation
look-note = Anything else you noticed? Describe, do not judge.

## Keys

key-move = Move
key-seen = Seen
key-not-seen = Not seen
key-clear = Clear
key-answer = Answer
key-clear-answer = Take the answer back
key-next = Next
key-back = Back
key-question-up = Question up
key-question-down = Question down
key-section-up = Section up
key-section-down = Section down
key-source = Source of the answer
key-note = Note
key-meaning = Show or hide the meaning
key-why = Why ask this
key-to-conversation = To the conversation
