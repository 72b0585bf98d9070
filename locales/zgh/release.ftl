### review: unreviewed
### ⴷⴰⵜ ⴰⴷ ⵜⴼⴼⵖ ⵜⵡⵔⵉⵇⵜ ⵏⵖ ⴰⴼⴰⵢⵍⵓ ⵏ ⵡⴰⴷⴷⴰⴷ ⵙⴳ ⵓⵙⵍⴽⵉⵎ: ⵎⴰⵅ, ⵎⴰⴷ ⵜⵜ ⵉⵙⴽⵔⵏ, ⴷ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ.

release-title = ⴷⴰⵜ ⴰⴷ ⵉⴼⴼⵖ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
release-reason = ⵎⴰⵅ
release-reason-choose = ⵙⵜⵉ ⵎⴰⵅ
release-reason-helper = ⵉ ⵜⵏⴰⴼⵓⵜ ⵏⵏⴰ ⵉⵜⵜⵀⵍⵍⴰⵏ ⴷ ⵓⴼⴳⴰⵏ
release-reason-authority = ⵉ ⵜⵏⴱⴰⴹⵜ ⵏⵖ ⵉ ⵜⵙⵇⵇⴰⵎⵓⵜ
release-reason-court = ⵉ ⵜⵙⵏⴱⴹⴰⵢⵜ
release-reason-person = ⵉ ⵓⴼⴳⴰⵏ
release-reason-file = ⵉ ⵉⵙⴷⴰⵡⵏ ⵏ ⵜⵏⴰⴼⵓⵜ
release-reason-other = ⵎⴰⵅ ⵢⴰⴹⵏ
release-reason-missing = ⵙⵜⵉ ⵎⴰⵅ ⵉⴼⴼⵖ.
release-words = ⵙ ⴽⵔⴰ ⵏ ⵉⵡⴰⵍⵉⵡⵏ
release-words-hint = ⵉⵇⵇⵉⵎ ⴳ ⵓⵎⵣⵔⵓⵢ, ⵓⵔ ⵊⵊⵓⵏ ⵢⵓⵔⵉ ⴳ ⵜⵡⵔⵉⵇⵜ.
release-words-missing = ⵎⴰⵅ ⵢⴰⴹⵏ ⵉⵔⴰ ⴽⵔⴰ ⵏ ⵉⵡⴰⵍⵉⵡⵏ.
release-made-by = ⴷⴷⴰⵡ ⵏ ⴽⵓ ⵜⴰⵙⵏⴰ
release-made-by-alias = ⵉⵙⵎ ⵏ ⵓⵙⵉⵙⵙⵏ
release-made-by-role = ⵜⴰⵡⵓⵔⵉ
release-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
release-passphrase-hint = ⴹⴰⵕⵜ ⵏ ⵓⵢⴰⵏⵏ ⵜⵣⵔⵉ ⵙⵎⵎⵓⵙ ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ, ⵉ ⵡⴰⴷⴷⴰⴷ ⴰⴷ.
release-passphrase-missing = ⴰⵔⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ.
release-noted = ⴰⵎⵣⵔⵓⵢ ⵏ ⵡⴰⴷⴷⴰⴷ ⵉⵃⵟⵟⵓ ⵉⵙ ⵉⴼⴼⵖ, ⵎⴰⵏⴰⴳⵓ ⴷ ⵎⴰⵅ.

## Where to

release-path = ⵎⴰⵏⵉ ⵔⴰⴷ ⵜⴻⵜⵜⵓⵃⴹⵓ
release-path-missing = ⵉⵏⵉ ⵎⴰⵏⵉ ⵔⴰⴷ ⵜⴻⵜⵜⵓⵃⴹⵓ.
release-taken = ⵉⵍⵍⴰ ⵢⴰⴷ ⵓⴼⴰⵢⵍⵓ ⵙ ⵢⵉⵙⵎ ⴰⴷ. ⵎⴽ ⵉⵜⵜⵓⵙⵏⴼⵍ ⵓⵔ ⵙⵓⵍ ⴷ ⵉⵜⵜⴰⵖⵓⵍ.
release-replace = ⵙⵏⴼⵍ ⵜ
release-keep-old = ⴰⵊⵊ ⴰⵇⴱⵓⵔ
