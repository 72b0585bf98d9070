### review: unreviewed

class-title = ⵜⵉⵢⴰⴼⵓⵜⵉⵏ ⵏ ⵜⴳⵔⵓⵎⵎⴰ
class-intro = ⵎⴰⴷ ⵓⵔⴰⵏ ⵉⵎⴰⴷⵔⴰⵡⵏ ⴷ ⵢⴰⵏ ⵓⴼⴳⴰⵏ, ⵢⴰⵏ ⵜⴰⵎⴰ ⵏ ⵡⴰⵢⴹ. ⴷⴰ ⵜⵜⵓⵙⵙⵉⴹⵏ ⵎⵉⴷⴷⵏ ⴳ ⴽⵓ ⴰⵙⵇⵙⵉ; ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵇⵇⴰⵎⵓ.
class-none = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⴼⴽⵉ ⵡⴰⵍⵓ. ⴳ ⵜⴳⴳⴰⵔⴰ ⵏ ⵓⵎⵓⵇⵇⵍ, ⴰⵎⴰⴷⵔⴰⵡ ⴰⵔ ⵜ ⵉⵜⵜⴰⴽⴽⴰ ⴳ ⵓⵎⵙⵙⵓⴷⴷ ⴰⴷ, ⵏⵖ ⴷⴰ ⵉⵃⵟⵟⵓ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵡⴰⵖⵔⴰⵏ ⵖⵉⴷ.
class-bring = ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ ⵉⵎⴰⴷⵔⴰⵡⵏ
class-path = ⴰⴼⴰⵢⵍⵓ ⵏⵖ ⴰⴽⴰⵔⴰⵎ
class-path-hint = ⵎⴰⵏⵉ ⴳ ⵍⵍⴰⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ, ⴳ ⵜⵙⴰⵔⵓⵜ USB ⵙ ⵓⵎⴷⵢⴰ. ⴷⴰ ⵜⵜⵎⵎⵉⵏ ⵙ .dalil-exercise.
class-path-missing = ⵉⵏⵉ ⵎⴰⵏⵉ ⴳ ⵍⵍⴰⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ.
class-read = ⵖⵔ ⵉⴼⴰⵢⵍⵓⵜⵏ
class-brought = ⵉⵎⴰⵢⵏⵓⵜⵏ: { $new }. ⵍⵍⴰⵏ ⵢⴰⴷ: { $again }.
class-refused = ⵓⵔ ⵉⵜⵜⵡⴰⵖⵔⴰ, ⴰⵛⴽⵓ ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵙⵎⵓⵜⵜⴳ ⵏ ⵓⵎⵏⵉⵔ ⴰⴷ: { $name }
class-people =
    { $count ->
        [one] { $count } ⵏ ⵓⵎⴰⴷⵔⴰⵡ
       *[other] { $count } ⵏ ⵉⵎⴰⴷⵔⴰⵡⵏ
    }
class-participant = ⴰⵎⴰⴷⵔⴰⵡ { $number }
class-same-step = ⵍⴽⵎⵏ ⵜⴰⵙⴽⴼⴰⵍⵜ ⵏ ⵜⵓⵍⵍⵉⵙⵜ, ⵙ ⵢⴰⵜ ⵜⵎⵏⵜⵉⵍⵜ: { $count } ⵙⴳ { $people }
class-talk = ⵎⴰⴷ ⵖⴼ ⵉⵜⵜⵢⴰⵡⴰⵍ
class-talk-hint = ⵎⴰⴷ ⵖⵓⵔ ⵜⵓⴳⵜ ⵏ ⵜⴳⵔⵓⵎⵎⴰ ⵎⵅⴰⵍⴼ ⴷ ⵜⵓⵍⵍⵉⵙⵜ.
class-talk-none = ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⴷ ⵖⵓⵔ ⵜⵓⴳⵜ ⵎⵅⴰⵍⴼ ⴷ ⵜⵓⵍⵍⵉⵙⵜ. ⵜⵉⴼⵍⵡⵉⵏ ⴷⴰ ⵙⵎⴰⵍⴰⵏⵜ ⴰⵢⵏⵏⴰ ⵉⵇⵇⵉⵎⵏ.
class-found-by = ⵓⴼⴰⵏ ⵜ { $count } ⵙⴳ { $people }
class-other-basis-by = ⵙⵙⵏⵏ ⵜ ⵙ ⵓⴱⵔⵉⴷ ⵢⴰⴹⵏ { $count } ⵙⴳ { $people }
class-missed-by = ⵉⵣⵔⵉ { $count } ⵙⴳ { $people }
class-differs-by = ⵓⵔⴰⵏ ⵎⴰⴷ ⵢⴰⴹⵏ { $count } ⵙⴳ { $people }
class-assumed-by = ⵖⵉⵍⵏ ⵜ { $count } ⵙⴳ { $people }
class-signs = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ
class-others = ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵢⴰⴹⵏ
class-question = ⴰⵙⵇⵙⵉ
class-seen-by = ⵖⵓⵔⵙⵏ
class-of = { $count } ⵙⴳ { $people }
class-cell-found = ⵉⵜⵜⵢⴰⴼⴰ
class-cell-other-basis = ⴰⴱⵔⵉⴷ ⵢⴰⴹⵏ
class-cell-missed = ⵉⵣⵔⵉ
class-cell-differs = ⵎⴰⴷ ⵢⴰⴹⵏ
class-cell-assumed = ⵉⵖⵉⵍ
class-cell-open = ⵉⵕⵥⵎ
class-participants = ⵉⵎⴰⴷⵔⴰⵡⵏ
class-other-edition = ⵜⴰⵥⵔⵉⴳⵜ ⵢⴰⴹⵏ ⵏ ⵓⵎⵏⵉⵔ
class-remove = ⴽⴽⵙ
class-remove-of = ⴽⴽⵙ: { $participant }
class-remove-all = ⴽⴽⵙ ⴽⵓⵍⵍⵓ
class-remove-all-hint = ⵎⴰⴷ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵖⴼ ⵓⴼⴳⴰⵏ ⴰⴷ ⵔⴰⴷ ⵉⴼⴼⵖ ⵙⴳ ⵓⵎⵙⵙⵓⴷⴷ ⴰⴷ. ⵉⴼⴰⵢⵍⵓⵜⵏ ⴳ ⵉⴷⵖⴰⵔⵏ ⵢⴰⴹⵏ ⴷⴰ ⵜⵜⵖⵉⵎⴰⵏ.
class-hand-in = ⵉ ⵜⴳⵔⵓⵎⵎⴰ
class-hand-in-hint = ⵡⵉⵏ ⴽ ⵉⵙⵙⵎⵓⵜⴳⵏ ⵉⵖⵢ ⴰⴷ ⵉⵙⵔⵙ ⵎⴰⴷ ⵜⵙⵜⵉⴷ ⵜⴰⵎⴰ ⵏ ⵎⴰⴷ ⵙⵜⵉⵏ ⵡⵉⵢⵢⴰⴹ. ⵜⵉⵣⵎⵎⵉⵎⵉⵏ ⴷⴰ ⵜⵜⵖⵉⵎⴰⵏⵜ ⵖⵉⴷ. ⵓⵔ ⴳⵉⵙ ⵉⵍⵍⵉ ⵢⵉⵙⵎ ⵎⴽ ⵓⵔ ⵜ ⵜⵓⵔⵉⴷ.
class-label = ⵉⵙⵎ ⵉ ⵡⵉⵏ ⴽ ⵉⵙⵙⵎⵓⵜⴳⵏ, ⵎⴽ ⵜⵔⵉⴷ
class-label-hint = ⵓⵟⵟⵓⵏ ⵏ ⵜⵟⴰⴱⵍⴰ ⵏⵏⴽ, ⵙ ⵓⵎⴷⵢⴰ. ⵡⵉⵏ ⵖⵓⵔ ⵉⵍⵍⴰ ⵓⴼⴰⵢⵍⵓ ⵉⵖⵢ ⴰⴷ ⵜ ⵉⵖⵔ.
class-hand-in-here = ⴼⴽ ⵜ ⴳ ⵓⵎⵙⵙⵓⴷⴷ ⴰⴷ
class-handed-in = ⵉⵜⵜⵓⴼⴽⴰ. ⵔⴰⴷ ⵉⵇⵇⵉⵎ ⵎⴽ ⵜⵓⵍⵙⴷ ⵙⴳ ⵓⵙⵙⵏⵜⵉ.
class-save = ⵃⴹⵓ ⴰⴼⴰⵢⵍⵓ
class-save-hint = ⵎⴰⴷ ⵜⵙⵜⵉⴷ ⴳ ⵓⵙⵎⵓⵜⵜⴳ ⴰⴷ, ⵉⴱⴰⵢⵏ. ⵓⵔ ⵙⴰⵔ ⵉⵜⵜⵡⴰⵖⵔⴰ ⵣⵓⵏⴷ ⴰⴷⴷⴰⴷ.
class-saved = ⴰⴼⴰⵢⵍⵓ ⵉⵍⵍⴰ.
class-mark-none = ⵓⵟⵟⵓⵏⵏ ⴰⴷ ⴳⴰⵏ ⵉ ⵓⵎⵙⴰⵡⴰⵍ. ⵓⵔ ⴷⴰ ⵜⵜⵉⵏⵉⵏ ⵡⴰⵍⵓ ⵖⴼ ⴰⵡⴷ ⵢⴰⵏ.
