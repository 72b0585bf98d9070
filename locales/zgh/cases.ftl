### review: unreviewed
### ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵡⴰⴷⴷⴰⴷⵏ, ⴷ ⵡⴰⵡⵡⵓⵔ ⵙ ⵓⵎⴰⵢⵏⵓ.

cases-title = ⴰⴷⴷⴰⴷⵏ
cases-find = ⴰⵏⴳⴰⵍ, ⴰⴷⵖⴰⵔ ⵏⵖ ⴰⵡⴰⵍ
# $count (Number)
cases-found = { $count ->
    [0] ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ ⵡⴰⵍⵓ
    [1] ⵉⵜⵜⵢⴰⴼⴰ ⵢⴰⵏ ⵡⴰⴷⴷⴰⴷ
   *[other] ⵜⵜⵢⴰⴼⴰⵏ { $count } ⵏ ⵡⴰⴷⴷⴰⴷⵏ
}
cases-find-clear = ⵙⵙⴽⵏ ⵎⴰⵕⵕⴰ ⴰⴷⴷⴰⴷⵏ
cases-start = ⴱⴷⵓ ⴰⵎⵙⴰⵡⴰⵍ ⴰⵎⴰⵢⵏⵓ

cases-go-on = ⴷⴷⵓ ⵣⵣⴰⵜ
cases-go-on-label = ⵎⴰⵏⵉ ⵜⴱⴷⴷⴷ
cases-go-on-line = { $code } · ⵜⴱⴷⴷⴷ ⴷⴰ { $ago } · { $answers }
# $count (Number)
cases-answers = { $count ->
    [0] ⵓⵔ ⵜⴰ ⵍⵍⵉⵏⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ
    [1] ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⵃⴹⴰ
   *[other] { $count } ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵜⵜⵓⵃⴹⴰⵏⵜ
}

cases-column-case = ⴰⴷⴷⴰⴷ
cases-column-stands = ⵎⴰⵏⵉ ⵉⵍⵍⴰ
cases-column-next = ⵎⴰⴷ ⴷ ⵉⵜⵜⴷⴷⵓⵏ
cases-column-kept = ⵎⴰⵏⵉ ⵉⵜⵜⵓⵃⴹⴰ
cases-group-open = ⵕⵥⵎⵏ
cases-group-signed = ⵜⵜⵓⵙⴳⵎⴹⵏ
cases-group-closed = ⵇⵇⵏⵏ
cases-nothing-asked = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵢⴰⵔⵔ ⵡⴰⵍⵓ
cases-act-now = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
cases-place-and-language = { $place } · { $language }
next-ask = ⴷⴷⵓ ⵣⵣⴰⵜ ⴳ ⵉⵙⵇⵙⵉⵜⵏ
next-ask-about = ⵙⵇⵙⴰ: { $question }
next-sign = ⵙⴳⵎⴹ ⴰⵡⴰⵍ
next-refer = ⵙⴽⵔ ⴰⵙⵉⴼⴹ
next-second-contact = ⵎⵏⴰⴳⴳⴰⵔ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ, ⵙⵇⵙⴰ ⵓⴳⴰⵔ
next-done = ⵓⵔ ⵉⵇⵇⵉⵎⵉ ⵡⴰⵍⵓ
cases-kept-here = ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ

cases-waiting = ⵎⴰⴷ ⵉⵜⵜⵇⵇⵍⵏ
cases-waiting-sign = ⵙⴳⵎⴹ ⴰⵡⴰⵍ ⵉ { $code }
cases-waiting-refer = ⵙⴽⵔ ⴰⵙⵉⴼⴹ ⵉ { $code }
cases-waiting-second-contact = ⵙⴰⵡⵍ ⵉ { $code } ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ, ⵢⴰⴳⴳⵓⴳ ⵖⴼ ⵡⵉⵢⵢⴰⴹ
cases-where = ⵎⴰⵏⵉ ⵍⵍⴰⵏ ⵉⵙⴷⴰⵡⵏ
# $count (Number)
cases-only-here = { $count ->
    [1] ⵖⴰⵙ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
   *[other] ⵖⴰⵙ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
}
cases-nothing-sent = ⵓⵔ ⵉⵜⵜⵡⴰⵣⵏ ⵡⴰⵍⵓ ⵉ ⵜⵏⴱⴰⴹⵜ.
cases-backup-hint = ⵎⴽ ⵉⵊⵍⴰ ⵓⵙⵍⴽⵉⵎ ⴰⴷ, ⵊⵍⴰⵏ ⵓⵍⴰ ⵏⵜⵜⵏⵉ. ⵙⵉⴳⴳⵣ ⵏⵖ ⵃⴹⵓ ⵜⵉⵡⵔⵉⵇⵉⵏ ⵉⵅⵚⵚⴰⵏ.

cases-empty = ⵓⵔ ⵍⵍⵉⵏ ⵡⴰⴷⴷⴰⴷⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
cases-empty-hint = ⴱⴷⵓ ⵢⴰⵏ ⵎⴽ ⵜⵎⵏⴰⴳⴳⴰⵔⴷ ⴷ ⴽⵔⴰ ⵏ ⵓⴼⴳⴰⵏ. ⴽⵓ ⵜⴰⵎⵔⴰⵔⵓⵜ ⴰⵔ ⵜⴻⵜⵜⵓⵃⴹⵓ ⵖⵉⵍⴰⴷ, ⵓⵔ ⴰⵔ ⵉⵜⵜⴼⴼⵖ ⵡⴰⵍⵓ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.

start-title = ⴱⴷⵓ ⴰⵎⵙⴰⵡⴰⵍ ⴰⵎⴰⵢⵏⵓ
start-place = ⵎⴰⵏⵉ ⵜⵍⵍⵉⴷ?
start-place-hint = ⵎⴽ ⵜⵔⵉⴷ. ⴰⵏⴰⵡ ⵏ ⵓⴷⵖⴰⵔ ⴷ ⵜⵖⵔⵎⵜ, ⵓⵔ ⵊⵊⵓ ⵉⵙⵎ.
start-submit = ⴱⴷⵓ
