### review: unreviewed
### Sound that is recorded in the app, for a case.

record-start = Record sound
record-title = Record sound
record-care = Record only what the case needs: a few sentences in the person’s own words. Nobody is recorded without knowing it.
record-consent = Who is heard
record-consent-agrees = The person was asked and agrees to be recorded and that it is kept
record-consent-not-asked = Only I speak, nobody else is heard
record-consent-missing = Say who is heard. If the person refuses, nothing is recorded.
record-begin = Record now
record-cancel = Cancel
record-on = Recording
# $time (String): minutes and seconds, such as 2:05
record-length = Length: { $time }
record-on-hint = What is said is sealed while it is heard. If the computer locks, recording ends and what was heard is kept.
record-stop = Stop
record-stopped = Nothing is recorded any more. Listen, then keep it or discard it.
record-listen = What was recorded
record-long = It is too long to be played here. It can be kept.
record-keep = Keep it in the case
record-discard = Discard it
record-gap = The computer was busy and a piece is missing.
record-ended-gone = The microphone has gone. What was heard until then is here.
record-ended-longest = An hour is the longest. What was heard is here; a new recording can begin.
