### review: unreviewed
### What was said of one thing in different ways: both are kept, and somebody decides.

conflict-title = What was said in different ways
conflict-hint = Two people wrote without knowing of each other. Both are kept. Until someone decides, the one that protects the person more counts.
conflict-none = Nothing stands apart here. All entries agree, or somebody decided.
# $name (String): a helper
conflict-about-consent = { $name }: may they know?
# $name (String): a need
conflict-about-need = { $name }: how soon?
# $name (String): a helper
conflict-about-service = { $name }: chosen as a helper?
conflict-about-decision = The signed statement
conflict-about-status = Is the case open or closed?
# $name (String): a list
conflict-about-item = On a list: { $name }
conflict-by-own = You
# $key (String): the first digits of a fingerprint
conflict-by-other = Another officer, key { $key }
conflict-here = on this computer
conflict-elsewhere = on another computer
conflict-cleared = The answer was taken back
# Beside one of the answers, before the reason why
conflict-counts = Counts for now
conflict-counts-protects = It protects the person more.
conflict-counts-shares-less = It shares less.
conflict-counts-sooner = It is sooner.
conflict-counts-higher = It is the higher result.
conflict-counts-open = In doubt a case stays open.
conflict-counts-latest = They protect alike; this is the latest.
conflict-keep = Keep this one
conflict-neither = Neither: ask again
# At a desk, instead of the buttons
conflict-at-desk = A desk sees what was said, and asks the officer. Whoever works on the case decides.
conflict-decide-title = Decide between them
conflict-decide-keep = This counts from now on:
conflict-decide-neither = None of them counts from now on, and it is open again.
conflict-kept = What the others wrote stays in the history.
conflict-reason = Why
conflict-reason-none = Choose why
conflict-reason-asked = The person was asked again
conflict-reason-document = A document shows it
conflict-reason-talked = We talked about it
conflict-reason-mistake = The other one was a mistake
conflict-reason-other = Another reason
conflict-words = In your words
conflict-words-hint = It becomes a note of the case. No name of a person.
conflict-now = Decide so
conflict-cancel = Leave it open
conflict-state-open = Open
conflict-state-closed = Closed
# At a question of the conversation
conflict-question = Two people answered this differently. Both are kept.
conflict-look = See them side by side
conflict-result = Some things were said in different ways. Until someone decides, the result takes the answer that protects the person more.
# $rung (String): a rung of the ladder
conflict-moved = What a colleague wrote came in, and the result was worked out anew. Before: { $rung }
# For the screen reader, at a section of the conversation
conflict-mark = different answers
