### review: unreviewed
### What this computer does behind the program's back, in plain words.

computer-title = ⴰⵙⵍⴽⵉⵎ ⴰⴷ
computer-swap = ⵜⴰⴽⴰⵜⵓⵜ ⴳ ⵓⴹⴱⵙⵉ
computer-swap-safe = ⵜⴰⴽⴰⵜⵓⵜ ⵏⵏⴰ ⵉⴷⴷⴰⵏ ⵖⵔ ⵓⴹⴱⵙⵉ ⵜⵓⵡⴳⴷⴰⵍ, ⵏⵖ ⵓⵔ ⴰⵔ ⵜⴷⴷⵓ.
computer-swap-open = ⴰⵙⵍⴽⵉⵎ ⴰⴷ ⴰⵔ ⵉⵜⵜⴰⵡⵉ ⵜⴰⴽⴰⵜⵓⵜ ⵖⵔ ⵓⴹⴱⵙⵉ ⴱⵍⴰ ⴰⵙⴳⴷⵍ. ⵉⵖⵢ ⴰⴷ ⵇⵇⵉⵎⵏ ⴷⵉⵏⵏ ⵉⴳⵣⵣⵓⵎⵏ ⵏ ⵡⴰⴷⴷⴰⴷ ⴷⴼⴼⵉⵔ ⵓⵇⵇⴰⵏ ⵏⵏⵙ. ⵙⵙⵓⵜⵔ ⵉ ⵓⵏⴱⴷⴰⴷ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵜ ⵉⵙⴳⴷⵍ.
computer-swap-unknown = ⵓⵔ ⵉⵏⵏⵉ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵎⴰⵛ ⵜⵓⵡⴳⴷⴰⵍ ⵜⴽⴰⵜⵓⵜ ⵏⵏⴰ ⵉⴷⴷⴰⵏ ⵖⵔ ⵓⴹⴱⵙⵉ.
computer-hibernation = ⵉⴹⵙ ⴰⵖⵣⵣⴰⴼ
computer-hibernation-safe = ⵉⴹⵙ ⵓⵔ ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵡⴷ ⵢⴰⵏ ⵎⴰⴷ ⵉⵜⵜⵓⵖⵔⵉⵏ ⴳ ⵓⴹⴱⵙⵉ.
computer-hibernation-open = ⵉⴹⵙ ⴰⵖⵣⵣⴰⴼ ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵎⴰⵕⵕⴰ ⵜⴰⴽⴰⵜⵓⵜ ⴳ ⵓⴹⴱⵙⵉ ⴱⵍⴰ ⴰⵙⴳⴷⵍ. ⵙⵙⵅⵙⵉ ⴰⵙⵍⴽⵉⵎ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ.
computer-hibernation-unknown = ⵓⵔ ⵉⵏⵏⵉ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵎⴰⴷ ⵉⵜⵜⴰⵔⴰ ⵉⴹⵙ ⴰⵖⵣⵣⴰⴼ ⴳ ⵓⴹⴱⵙⵉ.
computer-disk = ⴰⴹⴱⵙⵉ
computer-disk-safe = ⴰⴹⴱⵙⵉ ⵏⵏⴰ ⴳ ⵍⵍⴰⵏ ⵡⴰⴷⴷⴰⴷⵏ ⵉⵜⵜⵓⵡⴳⴷⴰⵍ.
computer-disk-open = ⴰⴹⴱⵙⵉ ⵏⵏⴰ ⴳ ⵍⵍⴰⵏ ⵡⴰⴷⴷⴰⴷⵏ ⵓⵔ ⵉⵜⵜⵓⵡⴳⴷⴰⵍ. ⴰⴷⴷⴰⴷⵏ ⵜⵜⵓⵡⴳⴷⴰⵍⵏ, ⵎⴰⵛⴰ ⵜⵉⴼⵔⴰⵡⵉⵏ ⵏⵏⴰ ⵜⵃⴹⵉⴷ ⵓⵀⵓ. ⵙⵙⵓⵜⵔ ⵉ ⵓⵏⴱⴷⴰⴷ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴹⴱⵙⵉ ⵉⵜⵜⵓⵡⴳⴷⴰⵍⵏ.
computer-disk-unknown = ⵓⵔ ⵉⵏⵏⵉ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵎⴰⵛ ⵉⵜⵜⵓⵡⴳⴷⴰⵍ ⵓⴹⴱⵙⵉ ⵏⵏⴰ ⴳ ⵍⵍⴰⵏ ⵡⴰⴷⴷⴰⴷⵏ.
computer-capture = ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏ ⵜⴼⵍⵡⵉⵜ
computer-capture-safe = ⵉⵖⴰⵡⴰⵙⵏ ⵢⴰⴹⵏ ⴰⵔ ⵥⵕⵕⴰⵏ ⵉⵙⴽⵯⵜⴰⵎ ⵏⵏⵖ ⴷ ⵉⵙⴳⴳⴰⵏⵏ.
computer-capture-open = ⴳ ⵓⵏⴳⵔⴰⵡ ⴰⴷ ⵉⵖⵢ ⴽⵓ ⴰⵖⴰⵡⴰⵙ ⴰⴷ ⵢⴰⵙⵉ ⵜⴰⵡⵍⴰⴼⵜ ⵏ ⵜⴼⵍⵡⵉⵜ. ⴰⴷ ⵓⵔ ⵜⵕⵥⵎⴷ ⵉⵖⴰⵡⴰⵙⵏ ⵢⴰⴹⵏ ⴰⵍⵍⵉⴳ ⵜⵙⴰⵡⴰⵍⴷ ⴷ ⵢⴰⵏ.
computer-capture-unknown = ⵓⵔ ⵉⵏⵏⵉ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵎⴰⵏ ⵡⵉⵏ ⵉⵖⵢⵏ ⴰⴷ ⵢⴰⵙⵉ ⵜⵉⵡⵍⴰⴼⵉⵏ ⵏ ⵜⴼⵍⵡⵉⵜ.

## Said once, on the first screen

notice-computer-swap = ⴰⵙⵍⴽⵉⵎ ⴰⴷ ⴰⵔ ⵉⵜⵜⴰⵡⵉ ⵜⴰⴽⴰⵜⵓⵜ ⵖⵔ ⵓⴹⴱⵙⵉ ⴱⵍⴰ ⴰⵙⴳⴷⵍ. ⵉⵖⵢ ⴰⴷ ⵇⵇⵉⵎⵏ ⴷⵉⵏⵏ ⵉⴳⵣⵣⵓⵎⵏ ⵏ ⵎⴰⴷ ⵜⵜⴰⵔⵉⴷ. ⴰⵏⴱⴷⴰⴷ ⵏ ⵓⵙⵍⴽⵉⵎ ⵉⵖⵢ ⴰⴷ ⵜ ⵉⵙⴳⴷⵍ.
notice-computer-hibernation = ⵉⴹⵙ ⴰⵖⵣⵣⴰⴼ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵎⴰⵕⵕⴰ ⵜⴰⴽⴰⵜⵓⵜ ⴳ ⵓⴹⴱⵙⵉ ⴱⵍⴰ ⴰⵙⴳⴷⵍ. ⵙⵙⵅⵙⵉ ⵜ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ.
notice-computer-disk = ⴰⴹⴱⵙⵉ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵓⵔ ⵉⵜⵜⵓⵡⴳⴷⴰⵍ. ⵎⴰⴷ ⵉⵜⵜⵡⴰⵃⴹⴰⵏ ⴷⴰ ⵉⵜⵜⵓⵡⴳⴷⴰⵍ; ⵜⵉⴼⵔⴰⵡⵉⵏ ⵏⵏⴰ ⵜⵃⴹⵉⴷ ⵓⵀⵓ.

## The clipboard

copied = ⵉⵜⵜⵡⴰⵙⵏⵖⵍ. ⴰⴷ ⵉⴼⴼⵖ ⵙⴳ ⵜⴽⵍⵉⵙⵜ ⴷⴼⴼⵉⵔ 20 ⵏ ⵜⵙⵉⵏⵜ.
not-copied = ⴰⵢⴰ ⵓⵔ ⴰⵔ ⵉⵜⵜⵡⴰⵙⵏⵖⴰⵍ: ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵏ ⵡⵉⵏ ⵉⴳⴰ ⵢⴰⵏ.
