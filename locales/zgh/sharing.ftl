### review: unreviewed
### ⵜⴰⵡⵓⵔⵉ ⵖⴼ ⵡⴰⴷⴷⴰⴷ ⴰⴽⴷ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⴳ ⵓⵙⵍⴽⵉⵎ ⵏⵉⵜ.

sharing-open = ⴱⴹⵓ ⴰⴽⴷ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ
# $code (String): the code of the case
sharing-title = ⴱⴹⵓ { $code }
sharing-what = ⴰⴷ ⵉⵖⵔ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵍⵍⴰⵏ ⴳ ⵡⴰⴷⴷⴰⴷ ⴰⴷ, ⵓⵍⴰ ⵜⵉⵏⵖⵎⵉⵙⵉⵏ ⴷ ⵉⵙⵎⴰⵡⵏ, ⴰⴷ ⴳⵉⵙ ⵢⴰⵔⴰ ⵏⵜⵜⴰ, ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴰⵙ. ⴰⴷⴷⴰⴷⵏ ⵏⵏⴽ ⵢⴰⴹⵏ ⴰⴷ ⵇⵇⵉⵎⵏ ⵇⵇⵏⵏ.
sharing-colleague = ⴰⵎⴷⴷⴰⴽⴽⵯⵍ
sharing-purpose = ⵎⴰⵅⴼ
sharing-purpose-together = ⴰⵔ ⴳⵉⵙ ⵏⵙⵡⵓⵔⵉ ⵊⵎⵉⵄ
sharing-purpose-hand-over = ⴰⴷ ⵜ ⵢⴰⵎⵥ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ
sharing-purpose-advice = ⵃⵎⴰ ⴰⵙⵓⵎⵔ
sharing-basis = ⵖⴼ ⵎⴰⵏ ⴰⵙⵉⵍⴰ
sharing-basis-consent = ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ
sharing-basis-duty = ⵜⵙⵙⵓⵜⵔ ⵜ ⵜⵏⴰⴼⵓⵜ ⵏⵏⵖ
sharing-now = ⴱⴹⵓ
# $alias (String): a name of the first screen
sharing-shared = ⵉⵜⵜⵓⴱⴹⴰ ⴰⴽⴷ { $alias }
sharing-end = ⵙⴱⴷⴷ ⴱⵟⵟⵓ ⴰⴽⴷ { $alias }
sharing-ended = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⴱⴹⵉ ⴰⴽⴷ { $alias }
sharing-ended-hint = ⵎⴰⵢⴷ ⵉⵖⵔⴰ { $alias } ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⴷ ⵢⴰⵖⵓⵍ. ⵎⴰⵢⴷ ⵉⵔⴰⴷ ⵉⵜⵜⵢⴰⵔⴰ ⵙⴳ ⴷⵖⵉ ⴰⴷ ⵖⵓⵔⴽ ⵉⵇⵇⵉⵎ.
sharing-left = ⵉⴼⴼⵖ { $alias }. ⵓⵔ ⵉⵜⵜⵓⴱⴹⴰ ⵡⴰⵍⵓ ⴷⵉⴷⵙ.
sharing-leaves = { $alias } ⵔⴰⴷ ⵉⴼⴼⵖ ⵙⴳ ⵜⴰⵏⴰⴼⵓⵜ
sharing-ended-because-left = ⵉⴼⴼⵖ ⵓⵎⴷⴷⴰⴽⴽⵍ
sharing-nobody = ⵓⵔ ⵖⵓⵔⵙ ⵉⵙⵎ ⵢⴰⵏ ⵢⴰⴹⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
sharing-apart = { $alias } ⵉⵜⵜⵢⴰⵔⵏⵓ ⴱⵍⴰ ⴰⵎⴷⴷⴰⴽⴽⵯⵍ: ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⴱⴹⵓ ⵡⴰⵍⵓ. ⵡⴰⵏⵏⴰ ⵉⵜⵜⵢⴰⵔⵏⴰⵏ ⵙ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⴱⴹⵓ.
sharing-from = { $alias } ⵉⴱⴹⴰ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⵉⴷⴽ.
sharing-from-unknown = ⵉⴱⴹⴰ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⴰⴷⴷⴰⴷ ⴰⴷ ⵉⴷⴽ.
sharing-over = ⴰⴷⴷⴰⴷ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⴷⴽ ⵉⵜⵜⵓⴱⴹⵉ. ⵎⴰⵢⴷ ⵖⵓⵔⴽ ⵉⵍⵍⴰⵏ ⴰⴷ ⴷⴰ ⵉⵇⵇⵉⵎ.

## On the list
sharing-row-given = ⵉⵜⵜⵓⴱⴹⴰ
sharing-row-taken = ⵉⵜⵜⵓⴱⴹⴰ ⵉⴷⴽ
sharing-row-new = ⴰⵎⴰⵢⵏⵓ: ⵉⵜⵜⵓⴱⴹⴰ ⵉⴷⴽ
sharing-row-over = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⴱⴹⵉ

## On the first day of somebody new
sharing-beside = ⵉⵍⵍⴰ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⴷⴰ
sharing-beside-hint = ⵙ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ, ⵜⵣⵎⵔⵎ ⴰⴷ ⵜⵙⵡⵓⵔⵉⵎ ⵊⵎⵉⵄ ⵖⴼ ⵡⴰⴷⴷⴰⴷ. ⴽⵓ ⵢⴰⵏ ⵖⴰⵙ ⵡⵉⵏⵏⵙ ⴰⵢⴷ ⵉⵜⵜⵥⵕⵕⴰ.
sharing-beside-who = ⴰⵎⴷⴷⴰⴽⴽⵯⵍ
sharing-beside-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ
sharing-beside-alone = ⵓⵔ ⵉⵍⵍⵉ ⵢⴰⵏ ⵉⵍⴰⵏ ⵉⵙⵎ ⴷⴰ
