### review: unreviewed
### ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ, ⵜⵉⵏⴰⵡⵜ ⵢⴰⴹⵏ, ⴷ ⵓⵙⴷⴰⵢ. ⵙ ⵜⵜⴰⵡⵉⵍ.

sheet-first = ⵉⵣⵡⴰⵔ, ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ
sheet-again = ⵉⵣⵡⴰⵔ, ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
sheet-why = ⵉⵖ ⵜⴻⵜⵜⵓⵜⵜⵓ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ, ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ ⵖⴰⵙ ⴰⴷ ⵉⵜⵜⵕⵥⴰⵎⵏ ⵎⴰⴷ ⴰⴽ ⵏⵏⴰⵏ ⵎⴷⴷⵏ.
sheet-how = ⵜⵥⴰ ⵏ ⵜⵔⵓⴱⴱⴰ ⵉⵡⵣⵣⵉⵍⵏ, ⵜⵜⵢⴰⵔⴰⵏⵜ ⵙ ⵓⴼⵓⵙ ⵏⵖ ⵜⵜⵓⵙⵉⴳⴳⵣⵏⵜ, ⴹⴰⵕⵜ ⵏⵏⵙ ⵜⵜⵢⴰⵔⴰⵏⵜ ⴷⴰ: ⵙⵏⴰⵜ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ. ⵉⵙ ⵉⵍⵍⴰ ⵎⴰⴷ ⵉⵜⵜⵇⵇⵍⵏ? ⴰⵖⴰⵏⵉⴱ ⴷ ⵜⵡⵔⵉⵇⵜ ⵡⴷⴰⵏ.
sheet-make = ⵙⴽⵔ ⵜⴰⵡⵔⵉⵇⵜ

sheet-title = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ
sheet-back = ⴰⵖⵓⵍ
sheet-ask-hint = ⵜⴻⵜⵜⵓⵙⵓⵜⵔ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ, ⵃⵎⴰ ⴰⴷ ⵓⵔ ⵉⵙⴽⵔ ⵢⴰⵏ ⵢⴰⴹⵏ ⵜⴰⵡⵔⵉⵇⵜ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
sheet-write = ⴰⵔⴰ ⵜⵜ, ⵏⵖ ⵙⵉⴳⴳⵣ ⵜⵜ
sheet-write-hint = ⴰⵔ ⵜⵜⴱⴰⵏ ⴷⵖⵉ ⵓⵔ ⵙⵓⵍ ⵊⵊⵓ ⵜⵜⴱⴰⵏ. ⴰⴷ ⵓⵔ ⵜⵜ ⵜⵙⵡⵍⴼⴷ.
# $number (Number)
sheet-group = ⵜⴰⵔⴰⴱⴱⵓⵜ { $number }
sheet-letters = ⵓⵔ ⴳⵉⵙ ⵍⵍⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ I, L, O, U. ⵎⴰⴷ ⵜⵏ ⵉⵔⵡⴰⵙⵏ ⵉⴳⴰ ⴰⵣⵡⵉⵍ 1 ⵏⵖ 0.
sheet-print = ⵙⵉⴳⴳⵣ ⵜⵜ
sheet-print-hint = ⴰⴼⴰⵢⵍⵓ PDF ⴳⵉⵙ ⴰⵏⴳⴰⵍ ⴷ ⵓⵎⴽⴽⵓⵥ ⵉ ⵓⵎⵖⵔⵉ. ⵉⵢⵓⴼ ⴳ ⵜⵙⴰⵔⵓⵜ USB: ⵙⵉⴳⴳⵣ ⵜ, ⴹⴰⵕⵜ ⵏⵏⵙ ⴽⴽⵙ ⴰⴼⴰⵢⵍⵓ.
sheet-path = ⵎⴰⵏⵉ
sheet-save = ⵃⴹⵓ PDF
sheet-replace = ⵙⵏⴼⵍ ⴰⴼⴰⵢⵍⵓ
# $path (element)
sheet-saved = ⵉⵍⵍⴰ ⴳ { $path }. ⵙⵉⴳⴳⵣ ⵜ ⴷⵖⵉ.
sheet-on-paper = ⵜⵍⵍⴰ ⴷⴰⵔⵉ ⵖⴼ ⵜⵡⵔⵉⵇⵜ
sheet-type = ⴷⵖⵉ ⴰⵔⴰ ⵜⵜ ⵙⴳ ⵜⵡⵔⵉⵇⵜ
sheet-type-hint = ⵎⴽⴰⵏⵏ ⴰⵔ ⵜⵜⵓⵔⵎ ⵜⵡⵔⵉⵇⵜ ⴷⴰⵜ ⴰⴷ ⵜⵅⵚⵚⴰ. ⵉⵣⵔⵉⵔⵉⴳⵏ, ⵜⵉⵍⵎⴰⵡⵉⵏ ⴷ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵇⵇⵓⵔⵏ ⵓⵔ ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵏ.
sheet-type-waiting = ⵜⵙⴽⵔⴷ ⵢⴰⵜ ⵜⴰⵡⵔⵉⵇⵜ ⵓⵔ ⵜⴰ ⵜⵜ ⵜⵓⵔⵉⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ. ⵉⵙ ⵜⵍⵍⴰ ⵜⵡⵔⵉⵇⵜ ⴷⴰⵔⴽ?
sheet-code = ⴰⵏⴳⴰⵍ ⵖⴼ ⵜⵡⵔⵉⵇⵜ
# $count (Number)
sheet-typed = { $count } ⵙⴳ 36
sheet-check = ⵙⵙⵉⴷⵜ
sheet-show-again = ⵙⵙⴽⵏ ⵜⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
sheet-make-other = ⵙⴽⵔ ⵢⴰⵜ ⵢⴰⴹⵏ
sheet-done = ⵜⴰⵡⵔⵉⵇⵜ ⵜⵖⵡⴰ
sheet-done-keep = ⵃⴹⵓ ⵜⵜ ⴳ ⵓⴷⵖⴰⵔ ⵉⵔⴳⵍⵏ, ⴳ ⵜⵊⵡⵉⵜ ⵉⵇⵇⵏⵏ, ⵜⴰⴳⴳⵓⴳ ⵖⴼ ⵓⵙⵍⴽⵉⵎ ⴰⴷ: ⵓⵔ ⵊⵊⵓ ⴳ ⵜⵙⴰⵛⵓⵏⵜ ⴽⵉⴼ.
# $path (element)
sheet-file-left = PDF ⵙⵓⵍ ⵉⵍⵍⴰ ⴳ { $path }. ⵡⴰⵏⵏⴰ ⵜ ⵢⵓⴼⴰⵏ ⴷ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵖⵔ ⴽⵓⵍⵍⵓ.
sheet-file-remove = ⴽⴽⵙ ⴰⴼⴰⵢⵍⵓ
sheet-file-removed = ⴰⴼⴰⵢⵍⵓ ⵉⵜⵜⵢⴰⴽⴽⵙ.
sheet-to-settings = ⴰⵖⵓⵍ ⵙ ⵜⵉⵙⵖⴰⵍ

recovery-sheet = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ
# $when (element)
recovery-sheet-stands = ⵜⴻⵜⵜⵢⴰⵔⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ { $when }. ⴰⵔ ⵜⵜⵕⵥⴰⵎ ⴽⵓⵍⵍⵓ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵉⵖ ⵜⴻⵜⵜⵓⵜⵜⵓ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ.
recovery-sheet-none = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ. ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⴱⴷⵓ ⵡⴰⴷⴷⴰⴷ ⵏ ⵜⵉⴷⵜ ⴰⵔⴷ ⵜⴻⵜⵜⵢⴰⵔⴰ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ.
# $when (element)
recovery-sheet-waiting = ⵢⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵜⴻⵜⵜⵓⵙⴽⵔ { $when } ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵢⴰⵔⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ. ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵙⵉⴹⵏ.
recovery-sheet-new = ⵙⴽⵔ ⵜⴰⵡⵔⵉⵇⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
recovery-sheet-finish = ⵙⵙⵎⴷ ⵜⵜ
recovery-sheet-hint = ⵙⴽⵔ ⵢⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉⵖ ⵜⵊⵍⴰ ⵜⵡⵔⵉⵇⵜ ⵏⵖ ⵉⵥⵕⴰ ⵜⵜ ⵢⴰⵏ. ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏ ⴰⵔⴷ ⵜⴻⵜⵜⵢⴰⵔⴰ ⵜⵎⴰⵢⵏⵓⵜ, ⴹⴰⵕⵜ ⵏⵏⵙ ⵓⵔ ⵙⵓⵍ ⴰⵔ ⵜⵜⵕⵥⴰⵎ ⵡⴰⵍⵓ.
recovery-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
recovery-passphrase-hint = ⵙⵏⴼⵍ ⵜⵜ ⵉⵖ ⵉⵥⴹⴰⵕ ⴰⴷ ⵜⵜ ⵉⵥⵕ ⵢⴰⵏ. ⵜⴰⵡⵔⵉⵇⵜ ⴰⵔ ⵜⵜⵖⴰⵎⴰ.
recovery-passphrase-change = ⵙⵏⴼⵍ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
recovery-passphrase-present = ⵜⵉⵏⴰⵡⵜ ⵏ ⵖⵉⵍⴰⴷ
recovery-passphrase-new = ⵜⵉⵏⴰⵡⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
recovery-passphrase-submit = ⵙⵏⴼⵍ ⵜⵜ
recovery-passphrase-changing = ⴰⵔ ⵉⵜⵜⵓⵙⵏⴼⴰⵍ…
recovery-passphrase-changed = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴻⵜⵜⵓⵙⵏⴼⵍ.
recovery-key = ⵜⴰⵙⴰⵔⵓⵜ
# $when (element): a date
recovery-key-made = ⵜⴻⵜⵜⵓⵙⴽⴰⵔ { $when }. ⴽⵓⵍⵍⵓ ⵎⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ ⴷⴰ ⵉⵍⵍⴰ ⴷⴷⴰⵡ ⴰⵙ.
recovery-key-due = ⵖⵓⵔⵙ 90 ⵏ ⵡⴰⵙⵙ ⵏⵖ ⵓⴳⴳⴰⵔ: ⵙⴽⵔ ⵢⴰⵜ ⵜⴰⵢⵢⴰⴹ.
recovery-key-renew = ⵜⴰⵙⴰⵔⵓⵜ ⵜⴰⵢⵢⴰⴹ
recovery-key-hint = ⴽⵓⵍⵍⵓ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵙ ⵜⵙⴰⵔⵓⵜ ⵜⴰⵢⵢⴰⴹ, ⵜⴰⵇⴱⵓⵔⵜ ⴰⵔ ⵜⵜⵅⵙⴰⵔ. ⵙⴽⵔ ⴰⵢⴰ ⴽⵓ 90 ⵏ ⵡⴰⵙⵙ, ⴷ ⵉⵖ ⵉⴼⴼⵖ ⵢⴰⵏ ⵙⴳ ⵜⵡⵓⵔⵉ: ⵎⴰ ⵉⵜⵜⵢⴰⵙⵏⵖⵍⵏ ⵙⴳ ⵓⵎⵙⵙⵓⴷⵙ ⴰⴷ ⴷⴰⵜ ⵓⵔ ⴰⵔ ⵉⵜⵜⵕⵥⴰⵎ ⵎⴰ ⴷ ⵉⵜⵜⴰⵛⴽⴰⵏ ⴷⴼⴼⵉⵔ. ⵜⵉⵏⴰⵡⵉⵏ ⵏ ⵓⵣⵔⴰⵢ ⴷ ⵜⴰⵡⵔⵉⵇⵜ ⴰⵔ ⵜⵜⵖⴰⵎⴰⵏⵜ.
recovery-key-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
recovery-key-now = ⴰⵔⴰ ⵜⵜ ⵢⴰⴹⵏ
recovery-key-going = ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ…
recovery-key-done = ⴽⵓⵍⵍⵓ ⵉⵍⵍⴰ ⴷⴷⴰⵡ ⵜⵙⴰⵔⵓⵜ ⵜⴰⵢⵢⴰⴹ.
recovery-key-backups = ⵜⵉⵏⵖⴰⵍ ⴳ ⵉⴷⵖⴰⵔⵏ ⵢⴰⴹⵏ ⵖⵓⵔⵙⵏⵜ ⵜⴰⵙⴰⵔⵓⵜ ⵜⴰⵇⴱⵓⵔⵜ: ⵙⴽⵔ ⵢⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵙⵅⵙⵔ ⵜⵉⵏⵏⴰⵖ.
recovery-key-leaver = ⵉⴼⴼⵖ ⵢⴰⵏ ⵓⵎⴷⴷⴰⴽⴽⵍ
recovery-key-leaver-who = ⵎⴰⴷ ⵉⵜⵜⴼⴼⵖⵏ
recovery-key-leaver-choose = ⵙⵜⵉ ⵎⴰⴷ ⵉⵜⵜⴼⴼⵖⵏ
recovery-key-leaver-missing = ⵉⵏⵉ ⵎⴰⴷ ⵉⵜⵜⴼⴼⵖⵏ.
recovery-key-leaver-hint = ⴽⵓⵍⵍⵓ ⵎⴰⴷ ⵜⴱⴹⴰⵎ ⵔⴰⴷ ⵉⵎⵎⵉ, ⴷ ⴽⵓⵍⵍⵓ ⵔⴰⴷ ⵉⵜⵜⵢⴰⵔⴰ ⵙⴳ ⵓⵙⵙⵏⵜⵉ ⵙ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ. ⴰⵎⵣⵔⵓⵢ ⵏ ⴽⵓ ⴰⴷⴷⴰⴷ ⴷⴰ ⵜ ⵉⵜⵜⵉⵏⵉ. ⵎⴰⴷ ⵉⵖⵔⴰ ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵡⴰⵔⴰⵔ.
recovery-key-leaver-now = ⵙⵎⵎⵉ ⵜ, ⵜⴰⵔⴰⵜ ⵙⴳ ⵓⵙⵙⵏⵜⵉ
recovery-key-leaver-done = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⴱⴹⴰ ⵡⴰⵍⵓ ⴷⵉⴷⵙ, ⴷ ⴽⵓⵍⵍⵓ ⵙ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ.

seal-title = ⵙⴷⵉ
seal-hint = ⵉⵖ ⵉⵜⵜⵓⵙⴷⵉ, ⴰⵡⴷ ⵢⴰⵜ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵙⵓⵍ ⵜ ⴰⵔ ⵜⵜⵕⵥⴰⵎ; ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ ⵖⴰⵙ. ⵓⵔ ⵉⵜⵜⵢⴰⴽⴽⵙ ⵡⴰⵍⵓ.
seal-how = ⴳ ⴽⵓ ⴰⵙⴽⵙⵍ: ⴰⵎⵥ ⵔⴳⵍ ⴽⵕⴰⴹⵜ ⵏ ⵜⴰⵙⵉⵏⵉⵏ, ⵏⵖ ⴰⵎⵥ F12. ⵉⵖ ⵜⵕⵥⵎⴷ ⴷⴰⵜ ⵏ ⵓⵢⴰⵏⵏ ⵓⵔ ⵉⵜⵜⵓⵙⴷⵉ ⵡⴰⵍⵓ.
seal-hold = ⴰⵎⵥ ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵓⵙⴷⵉ
seal-holding = ⵙⵓⵍ ⴰⵎⵥ ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵓⵙⴷⵉ
seal-let-go = ⵕⵥⵎ ⵙ ⵓⴼⵓⵙ, ⵓⵔ ⵉⵜⵜⵓⵙⴷⵉ ⵡⴰⵍⵓ.
seal-after = ⴷⴼⴼⵉⵔ ⵎⵏⵛⴽ ⵏ ⵜⵉⵏⴰⵡⵉⵏ ⵓⵔ ⵉⵖⵡⴰⵏ ⴰⵔ ⵉⵜⵜⵓⵙⴷⴰⵢ
# $count (Number)
seal-after-count = { $count }
seal-after-never = ⵓⵔ ⵊⵊⵓ
seal-after-hint = ⴰⵔ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ ⵎⴰⴷ ⵉⵜⵜⴰⵔⵎ ⵢⴰⵏ ⴳ ⵓⵙⴽⵙⵍ ⴰⵎⵣⵡⴰⵔⵓ, ⴷ ⵎⴰⴷ ⵉⵜⵜⵓⵔⴰⵎⵏ ⴷⴰ.
key-seal = ⵙⴷⵉ: ⴰⵎⵥ ⴽⵕⴰⴹⵜ ⵏ ⵜⴰⵙⵉⵏⵉⵏ

## ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⴷⴷⴰⵡ ⵓⵙⵉⴳⴳⴷ

duress-title = ⴷⴷⴰⵡ ⵓⵙⵉⴳⴳⴷ
duress-what = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⵉⵙⵙ ⵙⵏⴰⵜ, ⵉⵥⴹⴰⵕ ⴰⴷ ⵜⴻⵜⵜⵢⵉⵏⵉ ⵙ ⵡⴰⵡⴰⵍ ⵉⵖⵍⵉⵏ. ⵉⵖ ⵜⴻⵜⵜⵢⴰⵔⴰ ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵜⵉⵏⵏⴽ, ⴰⵔ ⵜⵜⵕⵥⴰⵎ ⵉⵙⵏⵎⵔⴰⵙ, ⴷ ⵎⴰⴷ ⵜⵃⴹⵉⴷ ⴰⵔ ⵉⵜⵜⵓⵙⴷⴰⵢ.
duress-hint = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵍⵓ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵉⵎⵎⴰⵍⵏ ⵉⵙ ⵜⵍⵍⴰ. ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ ⵖⴰⵙ ⴰⴷ ⴷ ⵉⵜⵜⵔⴰⵔⴰⵏ ⵎⴰⴷ ⵉⵜⵜⵓⵃⴹⴰⵏ.
duress-set = ⵙⵜⵉ ⵢⴰⵜ
duress-remove = ⴽⴽⵙ ⵜⵜ
duress-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⴷⴷⴰⵡ ⵓⵙⵉⴳⴳⴷ
duress-set-now = ⵃⴹⵓ ⵜⵜ
duress-set-done = ⵜⴻⵜⵜⵓⵃⴹⴰ.
duress-remove-done = ⵓⵔ ⵙⵓⵍ ⵜⵍⵍⵉ.


door-forgot = ⵜⵜⵓⵖ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
# $count (Number)
door-left = { $count ->
    [1] ⴷⴼⴼⵉⵔ ⵢⴰⵏ ⵓⵔⵔⴰⵎ ⵢⴰⴹⵏ ⵓⵔ ⵉⵖⵡⵉⵏ, ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ ⵖⴰⵙ ⴰⴷ ⵜ ⵉⵜⵜⵕⵥⴰⵎⵏ.
   *[other] ⴷⴼⴼⵉⵔ { $count } ⵏ ⵉⵔⵔⴰⵎⵏ ⵢⴰⴹⵏ ⵓⵔ ⵉⵖⵡⴰⵏ, ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ ⵖⴰⵙ ⴰⴷ ⵜ ⵉⵜⵜⵕⵥⴰⵎⵏ.
}
door-sealed = ⴰⵡⴷ ⵢⴰⵜ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵙⵓⵍ ⵜ ⴰⵔ ⵜⵜⵕⵥⴰⵎ. ⴽⵓⵍⵍⵓ ⵎⴰⴷ ⴳⵉⵙ ⵉⵍⵍⴰⵏ ⵉⵜⵜⵓⵃⴹⴰ, ⴰⵔ ⵜ ⵜⵜⵕⵥⴰⵎ ⵜⴰⵡⵔⵉⵇⵜ ⵏⵏⵙ ⵏ ⵜⵓⵔⵔⵉⵜ.
door-sealed-by-order = ⵜⵓⵎⵔ ⵜⵏⴱⴰⴹⵜ ⴰⴷ ⵉⵜⵜⵓⵙⴷⵉ: ⴰⵡⴷ ⵢⴰⵜ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵙⵓⵍ ⵜ ⴰⵔ ⵜⵜⵕⵥⴰⵎ. ⴽⵓⵍⵍⵓ ⵎⴰⴷ ⴳⵉⵙ ⵉⵍⵍⴰⵏ ⵉⵜⵜⵓⵃⴹⴰ. ⴰⵔ ⵜ ⵜⵜⵕⵥⴰⵎ ⵜⴰⵡⵔⵉⵇⵜ ⵏⵏⵙ ⵏ ⵜⵓⵔⵔⵉⵜ ⵏⵖ ⵜⴰⵏⴱⴰⴹⵜ.
door-sheet = ⵕⵥⵎ ⵙ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ
door-sheet-hint = ⴰⵔ ⵜⵜⵕⵥⴰⵎ ⴽⵓⵍⵍⵓ ⵣⵓⵏⴷ ⵉⴳⴰ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ. ⴱⵍⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⵍⴰ ⵜⴰⵡⵔⵉⵇⵜ ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵜ ⵉⵕⵥⵎ.
door-sheet-next = ⴷⴷⵓ ⵣⵣⴰⵜ
door-sheet-new = ⵜⴰⵡⵔⵉⵇⵜ ⵜⵖⵡⴰ. ⴷⵖⵉ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ
door-sheet-new-hint = ⵙⵔⵙ ⵜⴻⵜⵜⵓⵙⵙⵎⵔⵙ ⵜⵡⵔⵉⵇⵜ. ⴰⴳⵯⵏⵙ ⴰⴷ ⴰⴽ ⵜⴻⵜⵜⵓⵙⵓⵜⵔ ⵢⴰⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
door-sheet-open = ⵕⵥⵎ
door-ask = ⵜⵊⵍⴰ ⵓⵍⴰ ⵜⵡⵔⵉⵇⵜ: ⵙⵙⵓⵜⵔ ⵉ ⵜⵏⴱⴰⴹⵜ
door-ask-title = ⵙⵙⵓⵜⵔ ⵉ ⵜⵏⴱⴰⴹⵜ
door-ask-hint = ⵙⵉⵏ ⵉⵎⵃⵟⵟⵓⵜⵏ ⵏ ⵜⵏⴱⴰⴹⵜ ⵏⵏⴽ ⵥⴹⴰⵕⵏ ⴰⴷ ⵜ ⵕⵥⵎⵏ, ⵉ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴰⵙ. ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ, ⵓⵔ ⵜⴰ ⵉⵏⵏⴼⵍ ⵡⴰⵍⵓ.
door-ask-none = ⴰⵡⴷ ⵢⴰⵜ ⵜⵏⴱⴰⴹⵜ ⵓⵔ ⵜⵥⴹⴰⵕ ⴰⴷ ⵜ ⵜⵕⵥⵎ. ⵙⵉⴳⴳⵍ ⵅⴼ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ, ⵏⵖ ⵅⴼ ⵜⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ.
door-ask-path = ⵎⴰⵏⵉ ⵉⵜⵜⵢⴰⵔⴰ ⵓⵙⵓⵜⵔ
door-ask-submit = ⴰⵔⴰ ⴰⵙⵓⵜⵔ
door-ask-words = ⵖⵔ ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⵉ ⵓⵎⵃⵟⵟⵓ ⵙ ⵜⵉⵍⵉⴼⵓⵏ
# $path (element)
door-ask-carry = ⴰⵙⵓⵜⵔ ⵉⴳⴰ { $path }. ⴰⵡⵉ ⵜ ⵙ ⵜⵏⴱⴰⴹⵜ ⵏⵏⴽ; ⵜⴰⵎⵔⴰⵔⵓⵜ ⴰⴷ ⴷ ⵜⴰⵖⵓⵍ ⴳ ⵓⴼⴰⵢⵍⵓ.
door-reply-path = ⵎⴰⵏⵉ ⵜⵍⵍⴰ ⵜⵎⵔⴰⵔⵓⵜ
door-reply-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⴰ ⵉⵜⵜⵢⴰⵙⵜⵢⵏ ⴷ ⵓⵙⵓⵜⵔ
door-reply-open = ⵕⵥⵎ ⵙ ⵜⵎⵔⴰⵔⵓⵜ
door-ask-anew = ⵙⵙⵓⵜⵔ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
# $name (element): the authority
recovery-authority = { $name } ⵜⵥⴹⴰⵕ ⵓⵍⴰ ⵏⵜⵜⴰⵜ ⴰⴷ ⵜ ⵜⵕⵥⵎ, ⵙ ⵙⵉⵏ ⵉⵎⵃⵟⵟⵓⵜⵏ.
