### review: unreviewed
### ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ ⵡⴰⴷⴷⴰⴷ: ⵜⵉⵡⵍⴰⴼⵉⵏ, ⵜⵉⵡⵔⵉⵇⵉⵏ, ⵉⵎⵙⵍⵉⵜⵏ, ⴽⵓ ⵜⴰⵖⴰⵡⵙⴰ.

files-title = ⵉⴼⴰⵢⵍⵓⵜⵏ
files-hint = ⵢⵉⵡⵏ ⵓⵎⵢⴰⵇ, ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵖⵔⴰⴷⵜ ⵏⵖ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵎⵔⵡⴰⵙⵏ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵎⵎⵍ ⵎⴰⵢⴷ ⵓⵔ ⵜⵜⵎⵎⴰⵍⵏ ⵉⵡⴰⵍⵉⵡⵏ. ⵎⴰⵢⴷ ⵉⵜⵜⵢⴰⵔⵏⴰⵏ ⴷⴰ ⴰⵔ ⵉⵜⵜⵓⵔⴳⴰⵍ ⴷ ⵡⴰⴷⴷⴰⴷ, ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ.
files-care = ⵓⵔ ⴷ ⵓⴷⵎ, ⵓⵔ ⴷ ⵜⴰⴷⴷⴰⵔⵜ, ⵓⵔ ⴷ ⴰⵏⵙⴰ ⵏ ⵓⵏⴼⵔⴰⵔ. ⵜⴰⵡⵔⵉⵇⵜ ⵙ ⵢⵉⵙⵎ ⵖⴰⵙ ⵉⵖ ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ ⵉⵖ ⵜⵜ ⵉⵔⴰ ⵡⴰⴷⴷⴰⴷ.
files-none = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ ⴳ ⵡⴰⴷⴷⴰⴷ ⴰⴷ.
files-add = ⵔⵏⵓ ⴰⴼⴰⵢⵍⵓ
files-choose = ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ
files-choose-hint = ⵏⵖ ⴰⴷⵊ ⵜ ⴷⴰ. ⴰⴼⴰⵢⵍⵓ ⴰⵏⴰⵥⵓⵔ ⴰⴷ ⵉⵇⵇⵉⵎ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ: ⵉⵖ ⵓⵔ ⵉⵅⵚⵚⴰ ⴰⴷ ⵢⵉⵍⵉ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ, ⴽⴽⵙ ⵜ ⵙⵙⵉⵏ.
# $size (String)
files-chosen = ⵉⵜⵜⵓⵙⵜⵉ ⵓⴼⴰⵢⵍⵓ: { $size }
files-drop-question = ⴰⴷⵊ ⵜ: ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵜⵜⵢⴰⵔⵏⵓ ⵉ ⵓⵙⵇⵙⵉ ⴰⴷ.
files-drop-case = ⴰⴷⵊ ⵜ: ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵉⵜⵜⵢⴰⵔⵏⵓ ⵉ ⵡⴰⴷⴷⴰⴷ ⴰⴷ.
files-one-file = ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⴱⵍⴰ ⴰⴽⴰⵔⴰⵎ.
files-add-here = ⵔⵏⵓ ⴰⴼⴰⵢⵍⵓ
# $question (element)
files-belongs = ⵉⵍⵍⴰ ⴷ ⵓⵙⵇⵙⵉ: { $question }
files-sealed-here = ⵉⵔⴳⵍ ⴳ ⵡⴰⴷⴷⴰⴷ, ⵉⵍⵍⴰ ⴷ ⵓⵙⵇⵙⵉ ⴰⴷ.
files-see-all = ⵎⵍ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ ⵡⴰⴷⴷⴰⴷ
files-missing = ⵙⵜⵉ ⴰⴼⴰⵢⵍⵓ.
files-name = ⵎⴰⵏ ⴰⵢⴷ ⵉⴳⴰ
files-name-hint = ⵉⵎⵉⴽ ⵏ ⵉⵡⴰⵍⵉⵡⵏ ⵉⵏⴰⵡⵏ, ⴰⵎ « ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵖⵔⴰⴷⵜ ». ⴱⵍⴰ ⵉⵙⵎ ⵏ ⵓⴼⴳⴰⵏ. ⵉⵙⵎ ⵉⵍⵍⴰⵏ ⴳ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵃⴹⴰ.
files-consent = ⵎⴰⵢⴷ ⵉⵏⵏⴰ ⵓⴼⴳⴰⵏ
files-consent-agrees = ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ ⴰⴷ ⵉⵜⵜⵓⵃⴹⵓ
files-consent-not-asked = ⵓⵔ ⵉⵙⵎⴰⵍ ⴰⵡⴷ ⵢⴰⵏ, ⵓⵔ ⵉⴳⵉ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⴰⵡⴷ ⵢⴰⵏ
files-consent-missing = ⵉⵏⵉ ⵎⴰⵏ ⵡⴰ. ⵉⵖ ⵢⵓⴳⵢ ⵓⴼⴳⴰⵏ, ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵃⴹⴰ ⵓⴼⴰⵢⵍⵓ.
files-seal = ⵔⴳⵍ ⵜ ⴳ ⵡⴰⴷⴷⴰⴷ
files-going = ⴰⴼⴰⵢⵍⵓ ⴰⵔ ⵉⵜⵜⵓⵔⴳⴰⵍ ⴳ ⵡⴰⴷⴷⴰⴷ.
files-cleaning = ⴰⵔ ⵉⵜⵜⵢⴰⴽⴽⴰⵙ ⵎⴰⵢⴷ ⵉⵜⵜⵉⵏⵉ ⵓⴼⴰⵢⵍⵓ ⵅⴼ ⵉⵅⴼ ⵏⵏⵙ.
files-give-up = ⴰⴷⵊ ⵜ
files-cancel = ⵙⵔ
# $count (Number)
files-kilobytes = { $count } ⴽⴱ
# $count (Number)
files-megabytes = { $count } ⵎⴱ
# $when (element)
files-added = ⵉⵜⵜⵢⴰⵔⵏⴰ { $when }
files-nothing-removed = ⵓⵔ ⵉⵜⵜⵉⵏⵉ ⴰⴷⵖⴰⵔ, ⴰⴽⵓⴷ ⵏⵖ ⴰⵍⵍⴰⵍ
# $what (String)
files-removed = ⵉⵜⵜⵢⴰⴽⴽⵙ ⴷⴰⵜ ⵏ ⵓⵔⴳⴰⵍ: { $what }
files-removed-place = ⴰⴷⵖⴰⵔ
files-removed-time = ⴰⴽⵓⴷ
files-removed-device = ⴰⵍⵍⴰⵍ
files-removed-words = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵙⴽⴽⵉⵍ
files-removed-preview = ⵜⵉⵡⵍⴰⴼⵉⵏ ⴳ ⵓⴳⵏⵙⵓ ⵏⵏⵙ
files-as-it-came = ⵉⵜⵜⵓⵃⴹⴰ ⴰⵎ ⵎⴽ ⴷ ⵉⵓⵛⴽⴰ. ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵏⵉ ⵎⴰⵏⵉ, ⵎⴰⵏⵜⵓⵔ ⴷ ⵙ ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⴽⵔ.
files-nameless = ⴰⴼⴰⵢⵍⵓ ⴱⵍⴰ ⵉⵙⵎ
files-kind-picture = ⵜⴰⵡⵍⴰⴼⵜ
files-kind-sound = ⵉⵎⵙⵍⵉ
files-kind-film = ⴰⴼⵉⵍⵎ
files-kind-other = ⴰⴼⴰⵢⵍⵓ
# $name (String)
files-show = ⵎⵍ { $name }
# $name (String)
files-picture-of = { $name }
files-loading = ⴰⵔ ⵉⵔⵥⵥⵎ.
files-not-shown = ⵉⵜⵜⵓⵃⴹⴰ, ⵓⵔ ⴷⴰ ⵉⵜⵜⵓⵎⵍⴰ.
# $name (String)
files-remove = ⴽⴽⵙ { $name } ⵙⴳ ⵡⴰⴷⴷⴰⴷ
files-remove-title = ⴽⴽⵙ ⴰⴼⴰⵢⵍⵓ ⵙⴳ ⵡⴰⴷⴷⴰⴷ
files-remove-what = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵎⵍⴰ. ⴰⴷ ⵉⵇⵇⵉⵎ ⵉⵔⴳⵍ ⴰⵔ ⵜⵜⵓⵙⴼⴹ ⵡⴰⴷⴷⴰⴷ, ⴷ ⵓⵎⵣⵔⵓⵢ ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵙ ⵉⵍⵍⴰ ⴷⴰ.
files-remove-reason = ⵎⴰⵅⴼ
files-remove-asked = ⵉⵙⵙⵓⵜⵔ ⵜ ⵓⴼⴳⴰⵏ
files-remove-mistake = ⵉⵜⵜⵢⴰⵔⵏⴰ ⵙ ⵜⵣⴳⵍⵜ
files-remove-danger = ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⴳ ⵢⴰⵏ ⴳ ⵓⵎⵉⵣ
files-remove-now = ⴽⴽⵙ ⵜ
files-waits = ⵓⵔ ⵜⴰ ⴷ ⵢⵓⵛⴽⵉ ⴷⴰ. ⵔⴰⴷ ⴷ ⵢⴰⵛⴽ ⵙ ⵉⵅⴼ ⵏⵏⵙ ⴷ ⵡⴰⵣⴰⵏ ⵉⵜⵜⵉⴷⵓⵏ.
files-gone = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ. ⵉⵖ ⵜⵍⵍⴰ ⵜⵏⵖⵍⵜ, ⵉⵍⵍⴰ ⴳⵉⵙ.
