### review: unreviewed
### Keys: what is printed on them, and what they do.

## As printed on the key

keycap-enter = Enter
keycap-escape = Esc
keycap-space = Space
keycap-tab = Tab
keycap-delete = Del
keycap-home = Home
keycap-end = End
keycap-ctrl = Ctrl
keycap-shift = Shift

## All keys

keys-title = All keys
keys-group-app = Everywhere
keys-group-screen = On this screen
keys-group-cases = Cases
keys-group-screening = Conversation
keys-group-quick-look = Quick look
keys-group-result = Result
keys-group-referral = Referral
keys-group-history = History

key-outdoors = Outdoors, full contrast
key-all-keys = All keys
key-new-screening = Start a screening
key-find = Find
key-go-on = Go on where you stopped
key-back-to-case = Back to the case
