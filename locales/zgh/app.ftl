### review: unreviewed
### ⴰⵢⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴳ ⵜⴰⵎⴰ ⵏ ⴽⵓ ⴰⵙⴽⵙⵍ.

skip-to-content = ⵣⵔⵉ ⵙ ⵜⵓⵎⴰⵢⵜ
spine-label = ⴰⴷⵙⵍⴰⵏ
spine-cases = ⴰⴷⴷⴰⴷⵏ
spine-settings = ⵜⵉⵙⵖⴰⵍ
spine-hotline = ⴰⵜⵉⵍⵉⴼⵓⵏ
spine-lock = ⵔⴳⵍ
spine-leave = ⴼⴼⵖ ⵖⵉⵍⴰⴷ

hotline-title = ⴰⵜⵉⵍⵉⴼⵓⵏ
hotline-how = ⴰⵖⵓⵔⵉ ⵓⵔ ⴳⵉⵙ ⴰⵜⵉⴳ. ⴽⵓ ⵢⴰⵏ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵖⵔ.
hotline-to-supply = ⵔⴰⴷ ⵉⵜⵜⵢⴰⴼⴽ

case-tabs = ⴰⴷⴷⴰⴷ ⴰⴷ
tab-quick-look = ⵜⴰⵎⵓⵖⵍⵉ ⵜⵓⵣⵔⵉⴱⵜ
tab-conversation = ⴰⵎⵙⴰⵡⴰⵍ
tab-result = ⵜⴰⵢⴰⴼⵓⵜ
tab-referral = ⴰⵙⵉⴼⴹ
tab-files = ⵉⴼⴰⵢⵍⵓⵜⵏ
tab-history = ⴰⵎⵣⵔⵓⵢ
tab-conflicts = ⵉⵎⵣⴰⵔⴰⵢⵏ
case-place-and-day = { $place } · { $day }

# $time (String)
saved-here = ⵉⵜⵜⵓⵃⴹⴰ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ { $time }
authority-not-sent = ⵜⴰⵏⴱⴰⴹⵜ: ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵣⵏ
saved-spoken = ⵉⵜⵜⵓⵃⴹⴰ

day-today = ⴰⵙⵙ ⴰⴷ
day-yesterday = ⵉⴹⵍⵍⵉ
day-and-month = { $day } { $month }
ago-now = ⵖⵉⵍⴰⴷ
# $count (Number)
ago-minutes = { $count ->
    [1] ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ ⴰⵢⴰ
   *[other] { $count } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ ⴰⵢⴰ
}
ago-today = ⴰⵙⵙ ⴰⴷ, { $time }
ago-yesterday = ⵉⴹⵍⵍⵉ, { $time }

sign-strong = ⵉⴷⵓⵙⵏ
sign-medium = ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
sign-weak = ⵉⴼⵙⵓⵙⵏ
signs-none = ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
signs-strong = { $count } ⵉⴷⵓⵙⵏ
signs-medium = { $count } ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
signs-weak = { $count } ⵉⴼⵙⵓⵙⵏ
signs-two = { $first }, { $second }
signs-three = { $first }, { $second }, { $third }

dialog-close = ⵇⵇⵏ
opening = ⴰⵔ ⵉⵜⵜⵕⵥⴰⵎ…
passphrase-show = ⵙⵙⴽⵏ
passphrase-hide = ⴼⴼⵔ
passphrase-capitals = ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵇⵇⵓⵔⵏ ⵜⵜⵓⵢⴰⵎⵥⵏ.
