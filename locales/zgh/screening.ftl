### review: unreviewed
### ⵜⴰⵎⵓⵖⵍⵉ ⵜⵓⵣⵔⵉⴱⵜ ⴷ ⵓⵎⵙⴰⵡⴰⵍ. ⵉⵡⴰⵍⵉⵡⵏ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ ⵉ ⵓⴼⴳⴰⵏ ⴽⴽⴰⵏ ⴷ ⵙⴳ ⵓⵎⵏⵉⵔ.

screening-sections = ⵜⵉⴳⵣⵎⵉⵡⵉⵏ
# $answered (Number), $asked (Number)
screening-progress = { $answered } ⵙⴳ { $asked }
# $state (String)
screening-section-state = { $state ->
    [done] ⵜⴽⵎⵍ
    [part] ⵜⴱⴷⴰ
   *[todo] ⵓⵔ ⵜⴰ ⵜⴱⴷⵉ
}
screening-stop = ⴱⴷⴷ ⴷⴰ
screening-stop-hint = ⴰⵔ ⵉⵃⴹⴹⵓ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⵙⵙⵏⵏ, ⵉⵙⵙⴽⵏ ⵜⴰⵢⴰⴼⵓⵜ

screening-question-of = ⴰⵙⵇⵙⵉ { $number } ⵙⴳ { $of }
screening-kept = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵇⵙⴰ
screening-kept-hint = ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵏ ⴷⴼⴼⵉⵔ ⴽⵙⵏⵜ ⴰⵙⵇⵙⵉ ⴰⴷ. ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⵙ ⵜⴻⵜⵜⵓⵃⴹⴰ, ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵢⴰⴼⵓⵜ. ⴰⵔ ⴷ ⵜⴻⵜⵜⴰⵖⵓⵍ ⵡⴰⵃⴷⵓⵜⵙ ⵎⴽ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ.
screening-why = ⵎⴰⵅ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵓⵢⴰ
screening-say-first = ⵉⵏⵉ ⴷ ⴰⵎⵣⵡⴰⵔⵓ
screening-say-this = ⵉⵏⵉ ⴰⵢⴰ
screening-do-this = ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ
screening-you-judge = ⵜⴰⵏⵏⴰⵢⵜ ⵏ ⵓⵎⵙⵡⵓⵔⵉ. ⴰⴷ ⵓⵔ ⵜ ⵜⵙⵇⵙⴰⴷ ⵙ ⵡⴰⵡⴰⵍ.
# $language (String)
screening-in-language = { $language }, ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵓⵎⵙⴰⵡⴰⵍ
screening-unreviewed = ⴰⵙⵓⵖⵍ ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵖⵔⴰ
screening-back = ⴰⵖⵓⵍ
screening-next = ⵣⵣⴰⵜ
screening-to-result = ⵙ ⵜⵢⴰⴼⵓⵜ
screening-hint-questions = ⵉⵙⵇⵙⵉⵜⵏ
screening-hint-keys = ⵎⴰⵕⵕⴰ ⵜⵉⵙⵓⵔⴰ
screening-empty = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⵎⴰⴷ ⵉⵜⵜⵓⵙⵇⵙⴰⵏ.

screening-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ
screening-yes = ⵢⴰⵀ
screening-no = ⵓⵀⵓ
screening-unknown = ⵓⵔ ⵉⵙⵙⵉⵏ
screening-unknown-judged = ⵓⵔ ⵥⴹⴰⵕⵖ ⴰⴷ ⵉⵏⵉⵖ
screening-declined = ⵓⵔ ⵉⵔⵉ ⴰⴷ ⵉⵔⴰⵔ
screening-not-asked = ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ
screening-said = ⵏⵏⵉⵖ ⵜ
screening-not-said = ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
screening-done = ⵉⵜⵜⵓⵙⴽⵔ
screening-not-done = ⵓⵔ ⵉⵜⵜⵓⵙⴽⵉⵔ
screening-rest-no = ⵓⵀⵓ ⵉ ⵎⴰⴷ ⵉⵇⵇⵉⵎⵏ
# $count (Number)
screening-rest-left = { $count ->
    [1] ⵢⴰⵏ ⵉⵥⵔⵉⵔⵉ ⵙⵓⵍ ⵉⵕⵥⵎ
   *[other] { $count } ⵏ ⵉⵥⵔⵉⵔⵉⴳⵏ ⵙⵓⵍ ⵕⵥⵎⵏ
}
screening-rest-none = ⴽⵓ ⵉⵥⵔⵉⵔⵉ ⵉⵍⴰ ⵜⴰⵎⵔⴰⵔⵓⵜ.
screening-legend = ⵜⴰⵎⴰⵜⴰⵔⵜ ⵜⴳⴰ ⴽⵔⴰ ⵉⵜⵜⵢⴰⵏⵏⴰⵢⵏ. ⵉⵜⵜⵓⵙⵙⵉⴷⵜ: ⵉⵜⵜⵢⴰⵏⵏⴰ, ⵉⵜⵜⵡⴰⵥⵕⴰ ⵏⵖ ⵉⵍⵍⴰ ⴳ ⵡⴰⵔⵔⴰ.
screening-number = ⵓⵟⵟⵓⵏ
# $unit (String)
screening-number-in = ⵓⵟⵟⵓⵏ, { $unit }
# $count (Number)
screening-less = { $count ->
    [1] ⴷⵔⵓⵙ ⵙ ⵢⴰⵏ
   *[other] ⴷⵔⵓⵙ ⵙ { $count }
}
# $count (Number)
screening-more = { $count ->
    [1] ⵓⴳⴰⵔ ⵙ ⵢⴰⵏ
   *[other] ⵓⴳⴰⵔ ⵙ { $count }
}
# $min (Number), $max (Number)
screening-number-range = ⵙⴳ { $min } ⴰⵔ { $max }. ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉ ⵡⴰⵍⵓ.
screening-day = ⴰⵙⵙ
screening-month = ⴰⵢⵢⵓⵔ
screening-year = ⴰⵙⴳⴳⵯⴰⵙ
screening-month-open = ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ
screening-date-hint = ⴰⵙⴳⴳⵯⴰⵙ ⵡⴰⵃⴷⵓⵙ ⵉⵡⴷⴰ.
screening-date-unfit = ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⵙⴰⴽⵓⴷ. ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉ ⵡⴰⵍⵓ.
screening-text = ⵜⴰⵎⵔⴰⵔⵓⵜ, ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵉⴷⵔⵓⵙⵏ
screening-text-hint = ⵉⵏⴳⴰⵍⵏ, ⵓⵔ ⴷ ⵉⵙⵎⴰⵡⵏ.

screening-basis = ⵎⴰⵎⵏⴽ ⵉⵜⵜⵓⵙⵙⵏ?
# $question (String)
screening-basis-of = ⵎⴰⵎⵏⴽ ⵉⵜⵜⵓⵙⵙⵏ? { $question }
screening-basis-seen = ⵥⵕⵉⵖ ⵜ
screening-basis-told-by-person = ⵉⵏⵏⴰ ⵜ ⵓⴼⴳⴰⵏ
screening-basis-told-by-other = ⵉⵏⵏⴰ ⵜ ⵢⴰⵏ ⵢⴰⴹⵏ
screening-basis-document = ⴰⵔⵔⴰ

screening-note = ⵜⴰⵣⵎⵉⵍⵜ. ⵉⵏⴳⴰⵍⵏ, ⵓⵔ ⴷ ⵉⵙⵎⴰⵡⵏ.
# $hint (String)
screening-note-with = ⵜⴰⵣⵎⵉⵍⵜ: { $hint }
# $question (String)
screening-note-of = ⵜⴰⵣⵎⵉⵍⵜ ⵖⴼ: { $question }

screening-why-speaks-to = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵎⵉ ⵉⵙⴰⵡⵍ « ⵢⴰⵀ »
screening-why-uncounted = ⵓⵔ ⴰⵔ ⵜⴻⵜⵜⵓⵙⵙⵉⴹⵏ ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ ⵙⴳ ⵜⵎⵔⴰⵔⵓⵜ ⴰⴷ. ⴰⵔ ⵜⴻⵜⵜⴰⵡⵙ ⵉ ⵓⵃⴹⵓ ⵏ ⵓⴼⴳⴰⵏ ⴷ ⵉⵙⵇⵙⵉⵜⵏ ⵉⵍⵉⵇⵏ.
screening-why-sources = ⵉⵙⵓⴳⴰⵎ
screening-why-provisional = ⵜⵉⵥⴰⵢⵜ ⵉ ⵜⵉⵣⵉ ⴰⴷ
screening-why-provisional-hint = ⵜⵉⵥⴰⵢⵜ ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙⵏ ⵉ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⵜⴽⴽⴰ ⴷ ⵙⴳ ⵢⴰⵜ ⵜⵓⵏⵖⵉⵍⵜ, ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵙⵉⴷⵜ.

screening-urgent = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
# $phone (String)
screening-hotline = ⴰⵜⵉⵍⵉⴼⵓⵏ { $phone }
screening-urgent-first = ⵎⴰⴷ ⴰⴷ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⴷ ⴰⵎⵣⵡⴰⵔⵓ
screening-urgent-kept = ⴽⵓ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⵃⴹⴰ. ⵉⵥⴹⴰⵕ ⴰⴷ ⵢⵉⵍⵉ ⵣⵣⴰⵜ ⴷⴼⴼⵉⵔ ⵓⵢⴰ.

screening-means = ⵎⴰⴷ ⵉⵎⵎⴰⵍ ⵓⵢⴰ ⴰⵔ ⵖⵉⵍⴰⴷ
screening-means-hide = ⴼⴼⵔ
screening-means-show = ⵙⵙⴽⵏ ⵎⴰⴷ ⵉⵎⵎⴰⵍ ⵓⵢⴰ ⴰⵔ ⵖⵉⵍⴰⴷ
# $grade (String)
screening-added = { $grade ->
    [strong] ⵜⴻⵜⵜⵢⴰⵔⵏⴰ, ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ ⵉⴷⵓⵙⵏ:
    [weak] ⵜⴻⵜⵜⵢⴰⵔⵏⴰ, ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ ⵉⴼⵙⵓⵙⵏ:
   *[medium] ⵜⴻⵜⵜⵢⴰⵔⵏⴰ, ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ:
}
screening-act = ⵜⵉⴳⴰⵡⵜ
screening-means-element = ⴰⵎⴰⵙⵙ
screening-purpose = ⴰⵡⵜⵜⴰⵙ
# $state (String)
screening-element-state = { $state ->
    [indicated] ⵍⵍⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
    [suspected] ⵉⵍⵍⴰ ⵓⵛⵓⴽⴽⵓ
    [not-indicated] ⵓⵔ ⵍⵍⵉⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
   *[open] ⵙⵓⵍ ⵉⵕⵥⵎ
}
screening-dimensions = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵉⵜⵜⵓⵙⵙⵉⴹⵏⵏ, ⵙ ⵜⵙⴳⴰ
screening-dimension-unasked = ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ
screening-dimension-none = ⵡⴰⵍⵓ ⴰⵔ ⵖⵉⵍⴰⴷ
screening-dimension-met = ⵡⴷⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
screening-provisional = ⵜⵉⵥⴰⵢⵜ ⵉ ⵜⵉⵣⵉ ⴰⴷ
screening-ask-next = ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵜ ⵉⵙⵏⴼⵍ ⵓⴳⴰⵔ
screening-judges = ⴰⵔ ⵉⵜⵜⴰⵡⵙ ⵉ ⵜⴰⵏⵏⴰⵢⵜ. ⵜⴰⵏⴱⴰⴹⵜ ⴰⴷ ⵉⵖⵜⵜⵙⵏ.

look-title = ⵎⴰⴷ ⵉⵜⵜⵢⴰⵏⵏⴰⵢⵏ?
look-hint = ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ ⵜⵡⴷⴰ. ⴰⴷ ⵓⵔ ⵜⵙⵇⵙⴰⴷ ⵡⴰⵍⵓ ⵖⵉⵍⴰⴷ. ⴰⵢⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰⵢⵏ, ⵉⵇⵇⵉⵎ ⵉⵕⵥⵎ.
look-seen = ⵉⵜⵜⵡⴰⵥⵕⴰ
look-not-seen = ⵓⵔ ⵉⵜⵜⵡⴰⵥⵕⴰ
# $count (Number), $shown
look-count-seen = { $count ->
   *[other] { $shown } ⵜⵜⵡⴰⵥⵕⴰⵏⵜ
}
# $count (Number), $shown
look-count-not-seen = { $count ->
   *[other] { $shown } ⵓⵔ ⵜⵜⵡⴰⵥⵕⴰⵏⵜ
}
# $count (Number), $shown
look-count-open = { $count ->
   *[other] { $shown } ⵙⵓⵍ ⵕⵥⵎⵏⵜ
}
look-to-conversation = ⵙ ⵓⵎⵙⴰⵡⴰⵍ
look-note = ⵉⵙ ⵉⵍⵍⴰ ⴽⵔⴰ ⵢⴰⴹⵏ ⵉⵜⵜⵢⴰⵏⵏⴰⵢⵏ? ⴳⵍⵎ ⵜ, ⴰⴷ ⵓⵔ ⴼⵍⵍⴰⵙ ⵜⵖⵜⵜⵙⴷ.

key-move = ⵎⵓⵜⵜⵉ
key-seen = ⵉⵜⵜⵡⴰⵥⵕⴰ
key-not-seen = ⵓⵔ ⵉⵜⵜⵡⴰⵥⵕⴰ
key-clear = ⴽⴽⵙ
key-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ
key-clear-answer = ⴽⴽⵙ ⵜⴰⵎⵔⴰⵔⵓⵜ
key-next = ⵣⵣⴰⵜ
key-back = ⴰⵖⵓⵍ
key-question-up = ⴰⵙⵇⵙⵉ ⵏ ⵓⴼⴻⵍⵍⴰ
key-question-down = ⴰⵙⵇⵙⵉ ⵏ ⵡⴰⴷⴷⴰⵢ
key-section-up = ⵜⵉⴳⵣⵎⵉ ⵏ ⵓⴼⴻⵍⵍⴰ
key-section-down = ⵜⵉⴳⵣⵎⵉ ⵏ ⵡⴰⴷⴷⴰⵢ
key-source = ⴰⵙⴰⴳⵎ ⵏ ⵜⵎⵔⴰⵔⵓⵜ
key-note = ⵜⴰⵣⵎⵉⵍⵜ
key-meaning = ⵙⵙⴽⵏ ⵏⵖ ⴼⴼⵔ ⵎⴰⴷ ⵉⵎⵎⴰⵍ ⵓⵢⴰ
key-why = ⵎⴰⵅ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵓⵢⴰ
key-to-conversation = ⵙ ⵓⵎⵙⴰⵡⴰⵍ
