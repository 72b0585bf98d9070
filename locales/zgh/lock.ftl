### review: unreviewed
### The lock: it never asks, and nothing is lost to it.

lock-words-waiting = ⵉⵡⴰⵍⵉⵡⵏ ⵉⵎⴳⴳⵓⵔⴰ ⵓⵔ ⵜⴰ ⵜⵜⵡⴰⵃⴹⴰⵏ. ⴰⵔ ⵏⵜⵜⴰⵔⵎ ⴷⴰⵖ.
lock-after = ⵇⵇⵏ ⴷⴼⴼⵉⵔ
# $count (Number): how many minutes
lock-after-minutes = { $count ->
    [one] ⵢⴰⵜ ⵜⵓⵙⴷⵉⴷⵜ
   *[other] { $count } ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ
}
lock-after-hint = ⴱⵍⴰ ⵜⴰⵙⴰⵔⵓⵜ ⵏⵖ ⴰⵖⵔⴷⴰ. ⴰⵔ ⵉⵜⵜⵇⵇⵏ ⵓⵍⴰ ⵉⵖ ⵉⵟⵟⵚ ⵓⵎⵙⵙⵓⴷⵙ ⵏⵖ ⵜⵇⵇⵏ ⵜⴼⵍⵡⵉⵜ ⵏⵏⵙ. ⵎⴰⵢⴷ ⵜⵓⵔⵉⴷ ⴰⴷ ⵉⵇⵇⵉⵎ.
