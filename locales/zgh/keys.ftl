### review: unreviewed
### ⵜⵉⵙⵓⵔⴰ: ⵎⴰⴷ ⴼⵍⵍⴰⵙⵏⵜ ⵢⵓⵔⴰⵏ, ⴷ ⵎⴰⴷ ⵙⴽⴰⵔⵏⵜ.

keycap-enter = Enter
keycap-escape = Esc
keycap-space = Space
keycap-tab = Tab
keycap-delete = Del
keycap-home = Home
keycap-end = End
keycap-ctrl = Ctrl
keycap-shift = Shift

keys-title = ⵎⴰⵕⵕⴰ ⵜⵉⵙⵓⵔⴰ
keys-group-app = ⴳ ⴽⵓ ⴰⴷⵖⴰⵔ
keys-group-screen = ⴳ ⵓⵙⴽⵙⵍ ⴰⴷ
keys-group-cases = ⴰⴷⴷⴰⴷⵏ
keys-group-screening = ⴰⵎⵙⴰⵡⴰⵍ
keys-group-quick-look = ⵜⴰⵎⵓⵖⵍⵉ ⵜⵓⵣⵔⵉⴱⵜ
keys-group-result = ⵜⴰⵢⴰⴼⵓⵜ
keys-group-referral = ⴰⵙⵉⴼⴹ
keys-group-history = ⴰⵎⵣⵔⵓⵢ

key-outdoors = ⴱⵔⵔⴰ, ⴰⵏⵎⴳⴰⵍ ⵉⴽⵎⵍⵏ
key-all-keys = ⵎⴰⵕⵕⴰ ⵜⵉⵙⵓⵔⴰ
key-new-screening = ⴱⴷⵓ ⴰⵎⵙⴰⵡⴰⵍ ⴰⵎⴰⵢⵏⵓ
key-find = ⵔⵣⵓ
key-go-on = ⴷⴷⵓ ⵣⵣⴰⵜ ⵎⴰⵏⵉ ⵜⴱⴷⴷⴷ
key-back-to-case = ⴰⵖⵓⵍ ⵙ ⵡⴰⴷⴷⴰⴷ
