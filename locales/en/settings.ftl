### review: unreviewed
### How this computer is set. Nothing of a case.

settings-title = Settings
# $code (String): the code of the case
settings-back = Back to { $code }
settings-back-cases = Back to the cases
settings-language = Language
settings-language-hint = Changes at once. Where you stand stays.
settings-theme = Colors
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = Full contrast
settings-theme-hint = Full contrast is for sunlight and tired eyes. F9 turns it on and off anywhere.
settings-text = Text size
# $percent (Number)
settings-text-size = { $percent } %
settings-digits = Digits
settings-digits-latin = 0 1 2 3
settings-digits-arabic-indic = ٠ ١ ٢ ٣
settings-digits-hint = Codes, telephone numbers and articles keep 0 1 2 3.
settings-keys = Keyboard
settings-single-keys = Single keys answer
settings-single-keys-hint = 1 to 5, N, S, M and the like. They rest while you type. Switch them off if you press keys by accident.
settings-all-keys = All keys
settings-guide = The guide
settings-guide-edition = Edition
settings-guide-hash = Hash
settings-guide-words = Words in this language
settings-guide-reviewed = Reviewed
settings-guide-unreviewed = Not reviewed
settings-guide-hint = The edition and the hash are printed on every paper, so that others can check what was asked.
