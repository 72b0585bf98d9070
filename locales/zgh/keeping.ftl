### review: unreviewed
### ⴰⵃⴹⵓ: ⵜⵓⵏⵖⵉⵍⵉⵏ, ⴰⵇⵇⴰⵏ ⴷ ⵓⵙⴼⴰⴹ. ⵡⴰⵍⵓ ⵙⴳ ⵎⴰⵢⴷ ⵉⵜⵜⵉⵏⵉ ⵡⴰⴷⴷⴰⴷ.

## ⵎⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ

keeping-title = ⵎⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵃⴹⴰⵏ
# $count (Number)
keeping-entries = { $count ->
    [one] { $count } ⵓⵣⵎⵎⴻⵎ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
   *[other] { $count } ⵉⵣⵎⵎⵉⵎⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
}
# $count (Number), $when (element)
keeping-copy = { $count ->
    [one] ⵜⴰⵏⵖⵍⵜ ⵙ { $count } ⵓⵣⵎⵎⴻⵎ, ⵜⴻⵜⵜⵓⵙⴽⵔ { $when }
   *[other] ⵜⴰⵏⵖⵍⵜ ⵙ { $count } ⵉⵣⵎⵎⵉⵎⵏ, ⵜⴻⵜⵜⵓⵙⴽⵔ { $when }
}
keeping-copies-none = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵏⵖⵍⵜ. ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⵙⴽⴰⵔ ⴳ ⵢⴰⵏ ⵡⴰⴽⵓⴷ ⵉⵔⵙⴰⵏ.
keeping-copies-hint = ⵙⵏⴰⵜ ⵜⵓⵏⵖⵉⵍⵉⵏ ⴰⵔ ⵜⵜⵎⵙⴽⴰⵍⵏⵜ ⵜⴰⵎⴰ ⵏ ⵉⵣⵎⵎⵉⵎⵏ, ⵓⴼⴼⵓⵔⵏⵜ ⴰⵎ ⵏⵜⵏⵉ. ⴰⵔ ⵜⵜⴰⵡⵙⵏⵜ ⵉⵖ ⵉⵅⵙⵔ ⵓⴼⴰⵢⵍⵓ, ⵓⵔ ⴷ ⵉⵖ ⵉⵊⵍⴰ ⵓⵙⵍⴽⵉⵎ.
keeping-checking = ⴰⵔ ⵉⵜⵜⵓⵖⵔⴰ ⵎⴰⵕⵕⴰ ⴳ ⵡⴰⴽⵓⴷⵏ ⵉⵔⵙⴰⵏⵏ.
# $when (element)
keeping-checked = ⵉⵜⵜⵓⵖⵔⴰ ⵎⴰⵕⵕⴰ ⴳ { $when }: ⴽⵓ ⵜⴰⵙⵏⴰ ⴷ ⴽⵓ ⴰⵙⴳⵎⴹ ⵉⴽⵎⵍ.
# $when (element)
keeping-mended = ⵉⵜⵜⵓⵙⵙⴳⵎ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵅⵙⵔⵏ { $when }
# $count (Number)
keeping-mended-back = { $count ->
    [one] { $count } ⵓⵣⵎⵎⴻⵎ ⵢⵓⵔⵔⵉ ⴷ.
   *[other] { $count } ⵉⵣⵎⵎⵉⵎⵏ ⵓⵔⵔⵉⵏ ⴷ.
}
keeping-mended-none-lost = ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ.
# $count (Number)
keeping-mended-lost = { $count ->
    [one] { $count } ⵓⵣⵎⵎⴻⵎ ⵓⵔ ⴷ ⵢⵓⵔⵔⵉ. ⵉⵏⵉ ⵜ ⵉ ⵓⵎⵙⵙⵓⴳⵓⵔ.
   *[other] { $count } ⵉⵣⵎⵎⵉⵎⵏ ⵓⵔ ⴷ ⵓⵔⵔⵉⵏ. ⵉⵏⵉ ⵜ ⵉ ⵓⵎⵙⵙⵓⴳⵓⵔ.
}
# $name (element)
keeping-mended-aside = ⴰⴼⴰⵢⵍⵓ ⵉⵅⵙⵔⵏ ⵉⵍⵍⴰ ⵙⵓⵍ: { $name }.

## ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ

keeping-backup = ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ ⴳ ⵢⴰⵏ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ
keeping-folder = ⴰⴽⴰⵔⴰⵎ
keeping-folder-missing = ⵉⵏⵉ ⴽⵔⴰ ⵏ ⵓⴽⴰⵔⴰⵎ.
keeping-backup-hint = ⴳ ⵢⴰⵏ ⵓⵎⴽⵜⴰⵢ ⵏⵖ ⵢⴰⵏ ⵓⴹⵔⵙⵉ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵙ ⵓⵎⴰⴳⴳⵓⴳ ⵖⴼ ⵓⵙⵍⴽⵉⵎ ⴰⴷ. ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵖⵔ ⴱⵍⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵏⵖ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ.
keeping-backup-start = ⵙⴽⵔ ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ
keeping-backup-going = ⴰⵔ ⵜⴻⵜⵜⵓⵙⴽⴰⵔ ⵜⵏⵖⵍⵜ, ⴷⴼⴼⵉⵔ ⴰⵙ ⴰⵔ ⵜⴻⵜⵜⵓⵖⵔⴰ.
keeping-give-up = ⴰⴷⵊ ⵜⵜ
keeping-backup-done = ⵜⴰⵏⵖⵍⵜ ⵜⴽⵎⵍ: ⵜⴻⵜⵜⵓⵖⵔⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ.

## ⴰⵇⵇⴰⵏ ⴷ ⵓⵙⴼⴰⴹ. $code (String)

keeping-cases = ⴰⵇⵇⴰⵏ ⴷ ⵓⵙⴼⴰⴹ
keeping-cases-hint = ⴰⴷⴷⴰⴷ ⵏⵏⴰ ⵉⵙⵎⴷⵏ ⴰⵔ ⵉⵜⵜⵓⵇⵇⴰⵏ. ⵖⴰⵙ ⴰⴷⴷⴰⴷ ⵉⵇⵇⵏⵏ ⴰⵢⴷ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵓⵙⴼⴹ, ⴳ 30 ⵏ ⵡⴰⵙⵙ ⵉⵣⵎⵉⵔ ⴰⴷ ⴷ ⵢⴰⵖⵓⵍ.
keeping-closed = ⵉⵇⵇⵏ
keeping-close = ⵇⵇⵏ { $code }
keeping-close-title = ⵇⵇⵏ { $code }
keeping-close-what = ⵜⵙⵎⴷ ⵜⵡⵓⵔⵉ ⵖⵉⴼⵙ. ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⴳⵉⵙ ⵉⵍⵍⴰⵏ ⴰⴷ ⵉⵇⵇⵉⵎ, ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
keeping-close-reason = ⵎⴰⵅⴼ
keeping-close-referred = ⵉⵜⵜⵓⵡⵊⵊⵀ, ⵉⵍⵍⴰ ⵖⵔ ⵡⵉⵢⵢⴰⴹ
keeping-close-other-route = ⵜⴻⵜⵜⵢⴰⵎⵥ ⵢⴰⵜ ⵜⵖⴰⵔⴰⵙⵜ ⵢⴰⴹⵏ
keeping-close-ended = ⵉⵙⴱⴷⴷ ⵓⴼⴳⴰⵏ ⴰⵎⵙⴰⵡⴰⵍ
keeping-close-duplicate = ⴰⵎⵙⴰⵡⴰⵍ ⵏⵉⵜ ⵉⵍⵍⴰ ⴳ ⵡⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ
keeping-close-now = ⵇⵇⵏ ⵜ
keeping-erase = ⵙⴼⴹ { $code }
keeping-erase-title = ⵙⴼⴹ { $code }
keeping-erase-what = ⵎⴰⵢⵏⵏⴰ ⵙ ⵉⵜⵜⵓⵔⴰⵔ, ⵉⵜⵜⵢⵓⵔⴰⵏ, ⵉⵜⵜⵓⵙⴳⵎⴹⵏ ⴳ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⴰⴷ ⵉⴷⴷⵓ, ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⴷ ⵙⴳ ⵜⵓⵏⵖⵉⵍⵉⵏ ⵏⵏⵙ. ⴰⴷ ⵉⵇⵇⵉⵎ ⴳ ⵓⵣⵎⵎⴻⵎ ⵎⴰⵙ ⵉⵍⵍⴰ ⵢⴰⵏ ⵡⴰⴷⴷⴰⴷ ⴷ ⵎⴰⵙ ⵉⵜⵜⵓⵙⴼⴹ. ⵜⵓⵏⵖⵉⵍⵉⵏ ⴳ ⵉⴷⵖⴰⵔⵏ ⵢⴰⴹⵏ ⴷ ⵎⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵢⴰⴳⴳⵯⴰ.
keeping-erase-reason = ⵎⴰⵅⴼ
keeping-erase-retention = ⵉⵣⵔⵉ ⵡⴰⴽⵓⴷ ⵏ ⵓⵃⴹⵓ ⵏⵏⵙ
keeping-erase-asked = ⵉⵙⵙⵓⵜⵔ ⵜ ⵓⴼⴳⴰⵏ
keeping-erase-duplicate = ⴰⵎⵙⴰⵡⴰⵍ ⵏⵉⵜ ⵉⵍⵍⴰ ⴳ ⵡⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ
keeping-erase-mistake = ⵉⵜⵜⵓⴱⴷⴰ ⵙ ⵜⵣⴳⵍⵜ
keeping-erase-code = ⵜⴰⵏⴳⴰⵍⵜ ⵏ ⵡⴰⴷⴷⴰⴷ
keeping-erase-code-hint = ⵓⵔ ⵜⴰ ⵢⵉⵏⵏⵉ ⵢⴰⵏ ⵎⴰⵙ ⵖⵓⵔⵙ ⵢⵉⵡⵉ ⵡⴰⴷⴷⴰⴷ ⴰⴷ. ⴰⵔⴰ { $code } ⵉⵖ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⴷⴷⵓ ⵡⴰⵅⵅⴰ.
keeping-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏⵏⴽ ⵏ ⵓⴽⵛⵛⵓⵎ
keeping-erase-second = ⵉⵇⴱⵍ ⵢⴰⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⵏ ⵜⵡⵓⵔⵉ: ⵙⴼⴹ ⵜ ⴷⵖⵉ
keeping-erase-second-hint = ⴱⵍⴰ ⴰⵎⴷⴷⴰⴽⴽⵯⵍ ⴰⴷ ⵉⵇⵇⵉⵎ 30 ⵏ ⵡⴰⵙⵙ ⴳ ⵓⵙⴳⵔⵓ ⵏ ⵉⵎⵙⴼⴰⴹⵏ, ⵉⵜⵜⵓⵙⵙⴼⵔ, ⵉⵣⵎⵉⵔ ⴰⴷ ⴷ ⵢⴰⵖⵓⵍ.
keeping-erase-alias = ⵉⵙⵎ ⵏⵏⵙ ⴳ ⵓⵙⴽⵙⵍ ⴰⵎⵣⵡⴰⵔⵓ
keeping-erase-their-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏⵏⵙ ⵏ ⵓⴽⵛⵛⵓⵎ
keeping-erase-now = ⵙⴼⴹ ⵜ ⵉ ⵍⴱⴷⴰ
keeping-erase-bin = ⴳ ⵜ ⴳ ⵓⵙⴳⵔⵓ ⵏ ⵉⵎⵙⴼⴰⴹⵏ
keeping-go-on = ⴷⴷⵓ ⵣⵣⴰⵜ
keeping-cancel = ⵙⵙⵔ
keeping-bin = ⴰⵙⴳⵔⵓ ⵏ ⵉⵎⵙⴼⴰⴹⵏ
# $when (element)
keeping-bin-due = ⴰⴷ ⵉⵜⵜⵓⵙⴼⴹ ⴳ { $when }
keeping-take-back = ⵔⴰⵔ ⴷ { $code }

## ⴳ ⵜⴳⴳⵓⵔⵜ

keeping-restore = ⵔⴰⵔ ⴷ ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ
keeping-restore-title = ⵔⴰⵔ ⴷ ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ
keeping-restore-hint = ⴰⴽⴰⵔⴰⵎ ⵏⵏⴰ ⵜⵙⴽⵔ ⵜⵏⵖⵍⵜ; ⵉⵙⵎ ⵏⵏⵙ ⴰⵔ ⵉⵜⵜⴱⴷⵓ ⵙ copy. ⵎⴰⵢⴷ ⵢⴰⴷ ⵉⵍⵍⴰⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵓⵔ ⴰⵔ ⵉⵜⵜⵎⵙⴽⴰⵍ.
keeping-restore-start = ⵔⴰⵔ ⵜⵜ ⴷ
keeping-restore-going = ⴰⵔ ⴷ ⵜⴻⵜⵜⴰⵖⵓⵍ, ⴰⵔ ⵜⴻⵜⵜⵓⵙⵙⵉⵖ.
# $name (element)
keeping-restore-done = { $name } ⵉⵍⵍⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⴳ ⵓⵙⴽⵙⵍ ⴰⵎⵣⵡⴰⵔⵓ
keeping-restore-open = ⵕⵥⵎ ⵜ
keeping-mend-title = ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵙⴳⵎ
keeping-mend-hint = ⴰⵔ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵓⴼⴰⵢⵍⵓ ⴰⵎⴰⵢⵏⵓ ⵙⴳ ⵎⴰⵢⴷ ⵙⵓⵍ ⵉⵣⵎⵔⵏ ⴰⴷ ⵉⵜⵜⵓⵖⵔ, ⴷⴰ ⴷ ⴳ ⵜⵓⵏⵖⵉⵍⵉⵏ. ⴰⴼⴰⵢⵍⵓ ⵉⵅⵙⵔⵏ ⴰⵔ ⵉⵜⵜⵢⴰⴳⴳⴰ ⵖⴼ ⵜⵙⴳⴰ, ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵙⴼⴹ.
keeping-mend = ⵙⵙⴳⵎ, ⵕⵥⵎ
keeping-mending = ⴰⵔ ⵉⵜⵜⵓⵙⵙⴳⴰⵎ…
