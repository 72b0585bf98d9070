### review: unreviewed
### ⵜⵉⵙⵖⴰⵍ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ. ⵡⴰⵍⵓ ⵖⴼ ⵡⴰⴷⴷⴰⴷ.

settings-title = ⵜⵉⵙⵖⴰⵍ
# $code (String)
settings-back = ⴰⵖⵓⵍ ⵙ { $code }
settings-back-cases = ⴰⵖⵓⵍ ⵙ ⵡⴰⴷⴷⴰⴷⵏ
settings-language = ⵜⵓⵜⵍⴰⵢⵜ
settings-language-hint = ⴰⵔ ⵜⴻⵜⵜⵏⴼⴰⵍ ⵖⵉⵍⴰⴷ. ⴰⴷⵖⴰⵔ ⴰⵔ ⵉⵜⵜⵖⴰⵎⴰ.
settings-theme = ⵉⴽⵍⵡⴰⵏ
settings-theme-system = ⵣⵓⵏⴷ ⴰⵙⵍⴽⵉⵎ
settings-theme-light = ⵉⴼⴰⵡⵏ
settings-theme-dark = ⵉⵍⵍⴰⵙⵏ
settings-theme-contrast = ⴰⵏⵎⴳⴰⵍ ⵉⴽⵎⵍⵏ
settings-theme-hint = ⴰⵏⵎⴳⴰⵍ ⵉⴽⵎⵍⵏ ⵉⴳⴰ ⵉ ⵜⴰⴼⵓⴽⵜ ⴷ ⵡⴰⵍⵍⵏ ⵉⵔⵎⵉⵏ. F9 ⴰⵔ ⵜ ⵉⵙⵙⴰⵖ ⵏⵖ ⴰⵔ ⵜ ⵉⵙⵙⵅⵙⴰⵢ ⴳ ⴽⵓ ⴰⴷⵖⴰⵔ.
settings-text = ⵜⵉⴷⴷⵉ ⵏ ⵓⴹⵕⵉⵚ
settings-text-size = { $percent } %
settings-digits = ⵓⵟⵟⵓⵏⵏ
settings-digits-latin = 0 1 2 3
settings-digits-arabic-indic = ٠ ١ ٢ ٣
settings-digits-hint = ⵉⵏⴳⴰⵍⵏ, ⵓⵟⵟⵓⵏⵏ ⵏ ⵓⵜⵉⵍⵉⴼⵓⵏ ⴷ ⵉⵎⴰⴳⵔⴰⴷⵏ ⴰⵔ ⵃⴹⴹⵓⵏ 0 1 2 3.
settings-keys = ⴰⵏⴰⵙⵉⵡ
settings-single-keys = ⵢⴰⵜ ⵜⵙⴰⵔⵓⵜ ⵜⵡⴷⴰ ⵉ ⵜⵎⵔⴰⵔⵓⵜ
settings-single-keys-hint = 1 ⴰⵔ 5, N, S, M ⴷ ⵜⵉⴷ ⵢⴰⴹⵏ. ⴰⵔ ⵜⵜⴱⴷⴷⴰⵏⵜ ⴳ ⵜⵉⵣⵉ ⵏ ⵜⵉⵔⵔⴰ. ⵙⵙⵅⵙⵉ ⵜⵏⵜ ⵎⴽ ⵜⵜⵓⵢⴰⴳⴳⵯⴰⵏⵜ ⵙ ⵓⵣⴳⴰⵍ.
settings-all-keys = ⵎⴰⵕⵕⴰ ⵜⵉⵙⵓⵔⴰ
settings-guide = ⴰⵎⵏⵉⵔ
settings-guide-edition = ⵜⴰⵥⵕⵉⴳⵜ
settings-guide-hash = ⴰⴷⵔⵉⵣ
settings-guide-words = ⵉⵡⴰⵍⵉⵡⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰⴷ
settings-guide-reviewed = ⵜⵜⵡⴰⵖⵔⴰⵏ
settings-guide-unreviewed = ⴰⵙⵓⵖⵍ ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵖⵔⴰ
settings-guide-hint = ⵜⴰⵥⵕⵉⴳⵜ ⴷ ⵓⴷⵔⵉⵣ ⴰⵔ ⵜⵜⵓⵙⵉⴳⴳⵣⵏ ⵖⴼ ⴽⵓ ⵜⴰⵡⵔⵉⵇⵜ, ⵃⵎⴰ ⴰⴷ ⵥⴹⴰⵕⵏ ⵡⵉⵢⵢⴰⴹ ⴰⴷ ⵙⵙⵉⴷⴻⴷⵏ ⵎⴰⴷ ⵉⵜⵜⵓⵙⵇⵙⴰⵏ.
