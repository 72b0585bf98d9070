### review: unreviewed
### ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵖⴼ ⵢⴰⵜ ⵜⵖⴰⵡⵙⴰ ⵙ ⵎⵏⵏⴰⵡ ⵉⴱⵔⵉⴷⵏ.

conflict-title = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵙ ⵎⵏⵏⴰⵡ ⵉⴱⵔⵉⴷⵏ
conflict-hint = ⵓⵔⴰⵏ ⵙⵉⵏ ⵎⴷⴷⵏ ⵓⵔ ⵉⵙⵙⵉⵏ ⵢⴰⵏ ⵙ ⵡⴰⵢⴰⴹ. ⵙⵏⴰⵜ ⵜⵜⵓⵃⴹⴰⵏⵜ. ⴰⵔ ⵉⴼⵔⵓ ⵢⴰⵏ, ⵜⵍⵍⴰ ⵜⵏⵏⴰ ⵉⵃⴹⵓⵏ ⴰⴼⴳⴰⵏ ⵓⴳⴳⴰⵔ.
conflict-none = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵣⴰⵔⴰⵢ ⴷⴰ. ⵎⵙⴰⵙⴰⵏ ⵎⴰⵢⴷ ⵉⵜⵜⵢⴰⵔⴰⵏ, ⵏⵖ ⵉⴼⵔⴰ ⵢⴰⵏ.
# $name (String): a helper
conflict-about-consent = { $name }: ⵉⵙ ⵉⵣⵎⵔ ⴰⴷ ⵉⵙⵙⵏ?
# $name (String): a need
conflict-about-need = { $name }: ⵎⴰⵏⵜⵓⵔ?
# $name (String): a helper
conflict-about-service = { $name }: ⵉⵙ ⵉⵜⵜⵓⵙⵜⴰⵢ ⴰⴷ ⵉⴰⵡⵙ?
conflict-about-decision = ⵜⴰⵏⵏⴰⵢⵜ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
conflict-about-status = ⵉⵙ ⵉⵕⵥⵎ ⵡⴰⴷⴷⴰⴷ ⵏⵖ ⵉⵇⵇⵏ?
# $name (String): a list
conflict-about-item = ⴳ ⵜⵍⴳⴰⵎⵜ: { $name }
conflict-by-own = ⴽⵢⵢⵉⵏ
# $key (String): the first digits of a fingerprint
conflict-by-other = ⴰⵎⵙⵡⵓⵔⵉ ⵢⴰⴹⵏ, ⵜⴰⵙⴰⵔⵓⵜ { $key }
conflict-here = ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
conflict-elsewhere = ⴳ ⵓⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ
conflict-cleared = ⵜⴻⵜⵜⵓⴽⴽⵙ ⵜⵎⵔⴰⵔⵓⵜ
# Beside one of the answers, before the reason why
conflict-counts = ⵜⵍⵍⴰ ⴷⵖⵉ
conflict-counts-protects = ⴰⵔ ⵜⵃⵟⵟⵓ ⴰⴼⴳⴰⵏ ⵓⴳⴳⴰⵔ.
conflict-counts-shares-less = ⴰⵔ ⵜⴱⵟⵟⵓ ⴷⵔⵓⵙ.
conflict-counts-sooner = ⵜⴰⵣⵡⴰⵔⵜ ⴰⵢⴷ ⵜⴳⴰ.
conflict-counts-higher = ⵜⴰⵢⴰⴼⵓⵜ ⵉⵄⵍⴰⵏ ⴰⵢⴷ ⵜⴳⴰ.
conflict-counts-open = ⵎⴽ ⵉⵍⵍⴰ ⵓⵙⵏⴽⴽⴷ, ⴰⴷⴷⴰⴷ ⴰⴷ ⵉⵇⵇⵉⵎ ⵉⵕⵥⵎ.
conflict-counts-latest = ⴰⵔ ⵃⵟⵟⵓⵏⵜ ⵙ ⵢⴰⵏ ⵓⵏⵎⵉⵍⴰ; ⵜⴰⴷ ⴰⵢⴷ ⵉⴳⴳⵯⵔⴰⵏ.
conflict-keep = ⴰⵊⵊ ⵜⴰⴷ
conflict-neither = ⵓⵔ ⴷ ⵢⴰⵜ: ⵙⵇⵙⴰ ⴷⴰⵖ
# At a desk, instead of the buttons
conflict-at-desk = ⴰⵙⵉⵔⴰ ⴰⵔ ⵉⵥⵕⵕⴰ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ, ⴰⵔ ⵉⵙⵇⵙⴰ ⴰⵏⵎⵀⴰⵍ. ⵡⴰⵏⵏⴰ ⵉⵙⵡⵓⵔⵉⵏ ⴳ ⵡⴰⴷⴷⴰⴷ ⴰⵢⴷ ⵉⴼⵔⵔⵓⵏ.
conflict-decide-title = ⴼⵔⵓ ⴳⵔ ⴰⵙⵏⵜ
conflict-decide-keep = ⵜⴰⴷ ⴰⵢⴷ ⵉⵍⵍⴰⵏ ⵙⴳ ⴷⵖⵉ:
conflict-decide-neither = ⵓⵔ ⵜⵍⵍⵉ ⴷ ⵢⴰⵜ ⵙⴳ ⴷⵖⵉ, ⴷ ⵓⵙⵇⵙⵉ ⵉⵕⵥⵎ ⴷⴰⵖ.
conflict-kept = ⴰⵢⵏⵏⴰ ⵓⵔⴰⵏ ⵡⵉⵢⵢⴰⴹ ⴰⴷ ⵉⵇⵇⵉⵎ ⴳ ⵓⵎⵣⵔⵓⵢ.
conflict-reason = ⵎⴰⵅ
conflict-reason-none = ⵙⵜⵉ ⵎⴰⵅ
conflict-reason-asked = ⵉⵜⵜⵓⵙⵇⵙⴰ ⵓⴼⴳⴰⵏ ⴷⴰⵖ
conflict-reason-document = ⵜⵎⵍⴰ ⵜ ⵜⵙⴽⴽⵉⵍⵜ
conflict-reason-talked = ⵏⵎⵙⴰⵡⴰⵍ ⴳⵉⵙ
conflict-reason-mistake = ⵜⴰⵏⵏⵉⴹⵏ ⵜⴳⴰ ⵜⴰⵣⴳⵍⵜ
conflict-reason-other = ⵜⴰⵎⵏⵜⵉⵍⵜ ⵢⴰⴹⵏ
conflict-words = ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴽ
conflict-words-hint = ⴰⴷ ⵜⴳ ⵜⴰⵏⵖⵎⵉⵙⵜ ⵏ ⵡⴰⴷⴷⴰⴷ. ⵡⴰⵔ ⵉⵙⵎ ⵏ ⵓⴼⴳⴰⵏ.
conflict-now = ⴼⵔⵓ ⵎⴽⴷ
conflict-cancel = ⴰⵊⵊ ⵜ ⵉⵕⵥⵎ
conflict-state-open = ⵉⵕⵥⵎ
conflict-state-closed = ⵉⵇⵇⵏ
# At a question of the conversation
conflict-question = ⵙⵉⵏ ⵎⴷⴷⵏ ⵔⴰⵔⵏ ⵙ ⵎⵏⵏⴰⵡ ⵉⴱⵔⵉⴷⵏ. ⵙⵏⴰⵜ ⵜⵜⵓⵃⴹⴰⵏⵜ.
conflict-look = ⵥⵕ ⵜⵏⵜ ⵜⴰⵎⴰ ⵏ ⵜⴰⵎⴰ
conflict-result = ⵎⵏⵏⴰⵡⵜ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⵜⵜⵓⵏⵏⴰⵏⵜ ⵙ ⵎⵏⵏⴰⵡ ⵉⴱⵔⵉⴷⵏ. ⴰⵔ ⵉⴼⵔⵓ ⵢⴰⵏ, ⴰⵔ ⵜⴻⵜⵜⴰⵎⵥ ⵜⵢⴰⴼⵓⵜ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⴰ ⵉⵃⴹⵓⵏ ⴰⴼⴳⴰⵏ ⵓⴳⴳⴰⵔ.
# $rung (String): a rung of the ladder
conflict-moved = ⵢⵓⵛⴽⴰ ⴷ ⵎⴰⵢⴷ ⵢⵓⵔⴰ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ, ⴷ ⵜⵢⴰⴼⵓⵜ ⵜⴻⵜⵜⵓⵙⵙⵉⵟⵏ ⴷⴰⵖ. ⴷⴰⵜ ⵓⵢⴰ: { $rung }
# For the screen reader, at a section of the conversation
conflict-mark = ⵜⵉⵎⵔⴰⵔⵉⵏ ⵎⵣⴰⵔⴰⵢⵏⵉⵏ
