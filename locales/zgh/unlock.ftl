### review: unreviewed
### ⴰⵡⵡⵓⵔ. ⵓⵔ ⵉⵏⵏⵉ ⵡⴰⵍⵓ ⵖⴼ ⵎⴰⴷ ⴷⴼⴼⵉⵔⵙ ⵉⵍⵍⴰⵏ.

greeting-morning = ⵜⵉⴼⴰⵡⵉⵏ
greeting-afternoon = ⴰⵣⵓⵍ
greeting-evening = ⵜⵉⵎⵏⵙⵉⵡⵉⵏ

unlock-languages = ⵜⵓⵜⵍⴰⵢⵜ
unlock-who = ⵎⴰⵏ ⵢⵉⵙⵎ?
unlock-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
unlock-passphrase-hint = ⵎⵏⵏⴰⵡ ⵏ ⵉⵡⴰⵍⵉⵡⵏ. ⵜⵉⵍⵎⴰⵡⵉⵏ ⴷ ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵇⵇⵓⵔⵏ ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵏ.
unlock-open = ⵕⵥⵎ
unlock-opening = ⴰⵔ ⵉⵜⵜⵕⵥⴰⵎ…
# $count (Number)
unlock-wait = { $count ->
    [1] ⴰⵔⵔⴰⵎ ⵢⴰⴹⵏ ⴷⴼⴼⵉⵔ ⵢⴰⵜ ⵜⴰⵙⵉⵏⵜ.
   *[other] ⴰⵔⵔⴰⵎ ⵢⴰⴹⵏ ⴷⴼⴼⵉⵔ { $count } ⵏ ⵜⴰⵙⵉⵏⵉⵏ.
}
unlock-outdoors = ⴱⵔⵔⴰ
unlock-indoors = ⴰⴳⵏⵙ
unlock-close = ⵇⵇⵏ ⵖⵉⵍⴰⴷ
unlock-new-officer = ⵢⴰⵏ ⵓⵎⴰⵢⵏⵓ
unlock-back = ⴰⵖⵓⵍ
unlock-failure = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵕⵥⵎ
unlock-failure-hint = ⴰⵔⴷ ⵉⴼⵔⵓ ⵓⵢⴰ, ⵓⵔ ⵉⵥⴹⴰⵕ ⵡⴰⵍⵓ ⴰⴷ ⵉⵜⵜⵓⵕⵥⵎ ⵏⵖ ⴰⴷ ⵉⵜⵜⵓⵙⵏⴼⵍ.

notice-second-copy-used = ⵢⴰⵜ ⵙⴳ ⵙⵏⴰⵜ ⵏ ⵜⵓⵏⵖⵉⵍⵉⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⵜⵅⵙⵔ. ⵜⵉⵙ ⵙⵏⴰⵜ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵎⵔⵙⵏ, ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⵥⵍⵉ, ⵓⵔ ⵉⵊⵍⵉ ⵡⴰⵍⵓ.
notice-device-record-rebuilt = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵜⵅⵙⵔ, ⵜⴻⵜⵜⵓⵙⴽⵔ ⵙ ⵓⵎⴰⵢⵏⵓ. ⵉⵙⵎⴰⵡⵏ ⵖⴼ ⵓⵙⴽⵙⵍ ⴰⴷ ⵥⴹⴰⵕⵏ ⴰⴷ ⵣⵍⵉⵏ; ⴰⵢⵏⵏⴰ ⴷⴼⴼⵉⵔⵙⵏ ⵉⵍⵍⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵢⴰⴳⴳⵯⴰ.
notice-reserve-freed = ⴰⵙⵍⴽⵉⵎ ⴰⴷ ⵉⵇⵔⵔⴱ ⴰⴷ ⵉⵄⵎⵎⵕ. ⵕⵥⵎ ⴽⵔⴰ ⵏ ⵓⴷⵖⴰⵔ ⵙ ⵓⵣⵔⴰⴱ, ⵃⵎⴰ ⴰⴷ ⵜⴻⵜⵜⵓⵃⴹⵓ ⵜⵡⵓⵔⵉ.
notice-history-rolled-back = ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⴰⵇⴱⵓⵔ ⵉⵜⵜⵢⴰⴳⴳ ⴳ ⵓⴷⵖⴰⵔ ⵏ ⵡⴰⴷ: ⵅⵚⵚⴰⵏ ⵉⵣⵎⵎⵉⵎⵏ. ⵙⵇⵙⴰ ⴰⵎⵙⵙⵓⴳⵓⵔ ⴷⴰⵜ ⴰⴷ ⵜⴷⴷⵓⴷ ⵣⵣⴰⵜ.
notice-history-broken = ⴽⵔⴰ ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⵓⵔ ⵙⵓⵍ ⴳⵉⵏ ⵣⵓⵏⴷ ⵜⵜⵓⵙⴳⵎⴹⵏ. ⵙⵇⵙⴰ ⴰⵎⵙⵙⵓⴳⵓⵔ ⴷⴰⵜ ⴰⴷ ⵜⴷⴷⵓⴷ ⵣⵣⴰⵜ.
notice-outbox-renewed = ⴰⴷⵖⴰⵔ ⵡⵉⵙⵙ ⵙⵉⵏ ⵏ ⵜⵎⵔⴰⵔⵉⵏ ⵏⵏⴽ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵉⵅⵙⵔ. ⵉⵜⵜⵢⴰⴳⴳ ⵖⴼ ⵜⵙⴳⴰ ⴷ ⴰⵔ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵙ ⵓⵎⴰⵢⵏⵓ; ⵜⵉⵎⵔⴰⵔⵉⵏ ⵏⵏⴽ ⴽⵎⵍⵏⵜ.
notice-outbox-closed = ⴰⴷⵖⴰⵔ ⵡⵉⵙⵙ ⵙⵉⵏ ⵏ ⵜⵎⵔⴰⵔⵉⵏ ⵏⵏⴽ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ ⴷⵖⵉ. ⵜⵉⵎⵔⴰⵔⵉⵏ ⵏⵏⴽ ⵜⵜⵓⵃⴹⴰⵏⵜ, ⴳ ⵢⴰⵏ ⵓⴷⵖⴰⵔ ⵖⴰⵙ. ⵙⴽⵔ ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ ⵙ ⵓⵣⵔⴰⴱ.
notice-outbox-changed = ⴰⵣⵎⵎⴻⵎ ⵏ ⵎⴰⵢⵏⵏⴰ ⵉⴼⴼⵖⵏ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⴳⵉ ⴰⵎ ⵎⴽ ⵉⴳⴰ. ⵙⵇⵙⴰ ⴰⵎⵙⵙⵓⴳⵓⵔ ⴷⴰⵜ ⴰⴷ ⵜⴷⴷⵓⴷ ⵣⵣⴰⵜ.
notice-failed-attempts = ⵢⴰⵏ ⵢⵓⵔⵎ ⵜⵉⵏⴰⵡⵉⵏ ⵢⴰⴹⵏ ⵙⴳ ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ ⴳ ⵜⴻⵜⵜⵓⵕⵥⵎ.

create-title = ⴰⴷⵖⴰⵔ ⵉⵣⵍⵉⵏ
create-hint = ⵖⴰⵙ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⴰⴷ ⵜ ⵉⵜⵜⵕⵥⴰⵎⵏ. ⴰⵔ ⵉⵜⵜⵖⴰⵎⴰ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
create-alias = ⵉⵙⵎ ⵖⴼ ⵓⵙⴽⵙⵍ ⴰⴷ
create-alias-hint = ⵓⵔ ⵉⵎⵎⴰⵍ ⵡⴰⵍⵓ ⵖⴼ ⴱⴰⴱ ⵏⵏⵙ: ⵓⵟⵟⵓⵏ ⵏ ⵓⵎⴹⴰⵍ ⵏ ⵜⵡⵓⵔⵉ, ⴰⴽⵍⵓ.
create-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
create-passphrase-hint = ⵙⵎⵎⵓⵙ ⵏ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵖ ⵓⴳⴰⵔ ⵓⵔ ⵉⵎⵓⵏⵏ ⵙ ⵓⵏⴰⵎⴽ.
create-repeat = ⵜⵉⵏⴰⵡⵜ ⴽⵉⴼ, ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
create-offer = ⵏⵖ ⴰⵎⵥ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ
create-offer-use = ⵙⵙⵎⵔⵙ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ
create-offer-other = ⵉⵡⴰⵍⵉⵡⵏ ⵢⴰⴹⵏ
create-warning = ⴱⵍⴰ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ, ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵊⵊⵓ ⵉⵥⴹⴰⵕ ⴰⴷ ⵜ ⵉⵕⵥⵎ. ⵃⴹⵓ ⵜⵏ ⵖⴼ ⵜⵡⵔⵉⵇⵜ, ⵢⴰⴳⴳⵓⴳⵏ ⵖⴼ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
create-submit = ⵙⵏⵓⵍⴼⵓ ⵜⵕⵥⵎⴷ
create-working = ⴰⵔ ⵉⵜⵜⵓⵙⵏⵓⵍⴼⵓ…

strength-0 = ⴰⴷ ⵉⵜⵜⵓⵛⵍⵍⴽ ⵖⵉⵍⴰⴷ
strength-1 = ⴰⴷ ⵉⵜⵜⵓⵛⵍⵍⴽ ⵙ ⵓⵣⵔⴰⴱ
strength-2 = ⴰⵔ ⵉⵜⵜⴷⵓⵙ ⵉⵎⵉⴽ ⵏ ⵜⵉⵣⵉ
strength-3 = ⴰⵔ ⵉⵜⵜⴷⵓⵙ ⵉⵙⴳⴳⵯⴰⵙⵏ
strength-4 = ⵉⴷⵓⵙ
passphrase-too-short = ⵉⵡⵣⵣⵍ ⴽⵉⴳⴰⵏ: ⵔⵏⵓ ⵉⵡⴰⵍⵉⵡⵏ.
passphrase-easy = ⵉⴼⵙⵙⵓⵙ ⵉ ⵓⵛⵍⵍⴽ: ⵔⵏⵓ ⵉⵡⴰⵍⵉⵡⵏ ⵓⵔ ⵉⵎⵓⵏⵏ ⵙ ⵓⵏⴰⵎⴽ.
passphrase-common = ⵙⵙⵏⵏ ⵜ ⴽⵓⵍⵍⵓ ⵎⴷⴷⵏ: ⵙⵜⵉ ⵉⵡⴰⵍⵉⵡⵏ ⵢⴰⴹⵏ.
passphrase-too-long = ⵉⵖⵣⵣⵉⴼ ⴽⵉⴳⴰⵏ: ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵜⴰⴳⵔ 128 ⵏ ⵉⵙⴽⴽⵉⵍⵏ.
