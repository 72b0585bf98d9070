### review: unreviewed
### ⴰⴱⵔⵉⴷ ⵙ ⵜⵏⴱⴰⴹⵜ: ⴰⵎⵓⵏ, ⵎⴰⴷ ⵉⵇⵇⵍⵏ ⴷ ⵎⴰⵅ, ⵜⴰⵙⴰⵔⵓⵜ USB. ⵙⵏ ⵡⴰⵡⴰⵍⵏ ⵓⵔ ⵜⵜⵎⵙⵎⴰⵏ: ⵉⵜⵜⵓⵃⴹⴰ ⴷⴰ, ⵉⵡⵚⵍ ⴷⵉⵏⵏ.

## In the settings

post-title = ⵜⴰⵏⴱⴰⴹⵜ ⴷ ⵡⴰⵣⴰⵏ
post-join = ⵎⵓⵏ ⴷ ⵜⵏⴱⴰⴹⵜ
post-join-hint = ⵙ ⵜⴽⴰⵕⴹⴰ ⵏⵏⴰ ⴰⴽ ⵉⴼⴽⴰ ⵢⴰⵏ ⵙⴳ ⵜⵏⴱⴰⴹⵜ. ⴰⵔ ⵜⵜⴷⴷⵓ ⵜⵡⵓⵔⵉ, ⵓⵔ ⵉⵜⵜⵡⴰⵣⵏ ⵡⴰⵍⵓ ⵏⵏⴰ ⵓⵔ ⵜⵙⵜⵉⵢⴷ.
post-to-waiting = ⵎⴰⴷ ⵉⵇⵇⵍⵏ ⴰⵣⴰⵏ
post-standing-alone = ⴰⵙⵍⴽⵉⵎ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ ⴷ ⴽⵔⴰ ⵏ ⵜⵏⴱⴰⴹⵜ. ⴽⵓⵍⵍⵓ ⵉⵙⵡⵓⵔⵉ ⵅⵙ ⴰⵣⴰⵏ.
post-standing-asking = ⵜⵙⵓⵜⵔⴷ ⴰⵎⵓⵏ. ⵓⵔ ⵜⴰ ⵉⵡⵚⵍ ⵓⵙⵓⵜⵔ ⵙ ⵓⵎⴰⴽⴽⴰⵢ; ⴰⵔ ⵜⵜⴷⴷⵓ ⵜⵡⵓⵔⵉ.
post-standing-uncertified = ⵉⵡⵚⵍ ⵓⵙⵓⵜⵔ ⵏⵏⴽ ⵙ ⵓⵎⴰⴽⴽⴰⵢ, ⵓⵔ ⵜⴰ ⵜ ⵜⵇⴱⵉⵍ ⵜⵏⴱⴰⴹⵜ. ⵜⴰⵡⵓⵔⵉ ⴷ ⵡⴰⵣⴰⵏ ⵜⵜⴷⴷⵓⵏ.
post-standing-certified = ⵜⵙⵙⵏ ⵜⵏⴱⴰⴹⵜ ⴰⵙⵍⴽⵉⵎ ⴰⴷ.
post-standing-revoked = ⵜⴽⴽⵙ ⵜⵏⴱⴰⴹⵜ ⴰⵙⵍⴽⵉⵎ ⴰⴷ. ⴽⵓⵍⵍⵓ ⵉⵜⵜⵓⵃⴹⴰ ⴷⴰ. ⵎⴰⴷ ⵉⵇⵇⵏⵏ ⵉⵣⵎⵉⵔ ⵙⵓⵍ ⴰⴷ ⵉⵜⵜⵓⴼⴽ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ; ⵙⴰⵡⵍ ⴷ ⵜⵏⴱⴰⴹⵜ.
post-server = ⴰⵎⴰⴽⴽⴰⵢ
post-authority-words = ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⵙ
post-request-words = ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴽ
post-request-words-hint = ⵉⵖ ⴰⴽ ⵙⴰⵡⵍⵏ ⵃⵎⴰ ⴰⴷ ⵇⴱⵍⵏ, ⴰⵔ ⵜⵜⵓⵙⵎⵣⴰⵣⴰⵍⵏ. ⵖⵔ ⵜⵏ; ⴰⴷ ⵓⵔ ⵜⵏ ⵜⴰⵔⴰⴷ ⴳ ⴽⵔⴰ ⵏ ⵓⴷⵖⴰⵔ.
# $version (Number), $when (element): a date
post-edition = ⵎⴰⴷ ⵜⵜⵉⵏⵉ ⵖⴼ ⵉⵅⴼ ⵏⵏⵙ
post-edition-of = ⵓⵟⵟⵓⵏ { $version }, ⵙⴳ { $when }
post-old-title = ⵎⴰⵢⴰ ⵙⴳ ⵢⴰⵏ ⵡⴰⴽⵓⴷ
# $when (element): a date
post-old = ⵎⴰⴷ ⵉⵙⵙⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴼ ⵜⵏⴱⴰⴹⵜ ⵉⵖⵡⴰ ⴰⵔ { $when }. ⴰⵔ ⵜⵜⴷⴷⵓ ⵜⵡⵓⵔⵉ. ⵣⴷⵉ ⴷ ⵓⵥⵟⵟⴰ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵏⵖ ⵖⵔ ⵜⴰⵙⴰⵔⵓⵜ USB ⵙⴳ ⵜⵏⴱⴰⴹⵜ.
post-earlier = ⴰⴷⴷⴰⴷⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴰⵙ
# $count (Number)
post-earlier-count = { $count ->
    [one] { $count } ⵡⴰⴷⴷⴰⴷ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴰⵙ. ⴽⵢⵢⵉ ⴰⴷ ⵉⵙⵜⵜⵉⵏ ⵉⵙ ⵜ ⵜⵓⵎⵥ ⵜⵏⴱⴰⴹⵜ.
   *[other] { $count } ⵡⴰⴷⴷⴰⴷⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴰⵙ. ⴽⵢⵢⵉ ⴰⴷ ⵉⵙⵜⵜⵉⵏ ⵎⴰⵏ ⵡⵉⵏ ⵜⵓⵎⵥ ⵜⵏⴱⴰⴹⵜ.
}
post-offer-open = ⵙⵜⵉ ⴰⴷⴷⴰⴷⵏ

## Joining

join-title = ⵎⵓⵏ ⴷ ⵜⵏⴱⴰⴹⵜ
join-back = ⴰⵖⵓⵍ
join-card = ⵜⴰⴽⴰⵕⴹⴰ
join-card-hint = ⵉ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ, ⴽⴽⵓⵥ ⴷ ⵎⵔⴰⵡ ⵏ ⵡⴰⵙⵙ. ⵓⵔ ⵜⵔⵉ ⵜⵙⵓⵔⵉⴼⵜ ⴰⴷ ⴰⵥⵟⵟⴰ.
join-how = ⵎⴰⵏⵉⴽ ⵔⴰⴷ ⵜⴽⵛⵎ
join-how-typed = ⴰⵔⴰ ⵜⵜ
join-how-square = ⵙⴳ ⵓⵎⵖⵔⵉ
join-how-file = ⵙⴳ ⵓⴼⴰⵢⵍⵓ
join-square = ⴰⴹⵕⵉⵚ ⵏ ⵓⵎⴽⴽⵓⵥ
join-square-hint = ⵙⵔⵙ ⴰⵎⵙⵙⵓⴷⴷⵓ ⴷⴰ ⵜⴰⴷⵊⴷ ⴰⵎⵖⵔⵉ ⴰⴷ ⵉⵖⵔ ⴰⵎⴽⴽⵓⵥ, ⵏⵖ ⵙⵏⵜⵍ ⴰⴹⵕⵉⵚ. ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵙ DALIL1.
join-file = ⴰⴼⴰⵢⵍⵓ
join-file-hint = ⴰⴱⵔⵉⴷ ⵉⵙⵎⴷⵏ ⵏ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⴽⴰⵕⴹⴰ, ⵏⵖ ⵏ ⵜⵡⵍⴰⴼⵜ ⵏ ⵓⵎⴽⴽⵓⵥ ⵏⵏⵙ, ⴷ ⵎⴷⵢⴰ ⴳ ⵜⵙⴰⵔⵓⵜ USB.
join-server = ⴰⵎⴰⴽⴽⴰⵢ
join-server-hint = ⵣⵓⵏⴷ ⵖⴼ ⵜⴽⴰⵕⴹⴰ; ⴰⵔ ⵉⵙⵙⵏⵜⴰⵢ ⵙ https.
join-authority = ⵜⴰⵏⴱⴰⴹⵜ
join-authority-hint = ⵙⴰ ⵏ ⵜⵔⵓⴱⴱⴰ, ⴽⵓ ⵢⴰⵜ ⴳⵉⵙ ⴽⴽⵓⵥ.
join-code = ⴰⵏⴳⴰⵍ
join-code-hint = ⵙⵎⵎⵓⵙ ⵏ ⵜⵔⵓⴱⴱⴰ, ⴽⵓ ⵢⴰⵜ ⴳⵉⵙ ⴽⴽⵓⵥ.
# $count, $wanted (Number): characters
join-typed = { $count } ⵙⴳ { $wanted }
join-letters = ⵓⵔ ⴳⵉⵙ ⵍⵍⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ I, L, O, U: ⵎⴰⴷ ⵜⵏ ⵉⵔⵡⴰⵙⵏ ⵉⴳⴰ ⴰⵣⵡⵉⵍ 1 ⵏⵖ 0. ⵉⵣⵔⵉⵔⵉⴳⵏ ⴷ ⵜⵍⵎⴰⵡⵉⵏ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵏ.
join-read = ⴷⴷⵓ ⵣⵣⴰⵜ
join-meet = ⵉⵙ ⵜⴳⴰ ⵜⴰⴷ ⵜⴰⵏⴱⴰⴹⵜ ⵏⵏⴽ?
# $server (String): an address
join-looking = ⴰⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ { $server } ⵎⴰⴷ ⵉⴳⴰ. ⵉⵙⵎ ⵏ ⵓⵎⴰⵏⵉⴼⵉⵙⵜ ⵖⴰⵙ ⴰⴷ ⴰⵙ ⵉⵜⵜⵉⵏⵉⵏ; ⵡⴰⵍⵓ ⵖⵉⴼⴽ ⵓⵍⴰ ⵖⴼ ⵡⴰⴷⴷⴰⴷ.
join-look-again = ⵙⵇⵙⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
join-no-answer = ⵓⵔ ⵉⵜⵜⵡⴰⵣⵏ ⵡⴰⵍⵓ. ⵜⴰⴽⴰⵕⴹⴰ ⴰⴷ ⵜⵇⵇⵉⵎ ⴷⴰ ⴰⵔⴷ ⵜⵇⵇⵏⴷ; ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵡⵓⵔⵉⴷ ⵜⴰⵖⵓⵍⴷ ⴷ.
join-by-stick = ⴱⵍⴰ ⴰⵥⵟⵟⴰ
join-manifest = ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵎⴰⵏⵉⴼⵉⵙⵜ
join-manifest-hint = ⵡⴰⵏⵏⴰ ⴰⴽ ⵉⴼⴽⴰⵏ ⵜⴰⴽⴰⵕⴹⴰ ⵉⵣⵎⵉⵔ ⴰⴷ ⴰⴽ ⵉⴼⴽ ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⴳ ⵜⵙⴰⵔⵓⵜ USB. ⵜⴰⴽⴰⵕⴹⴰ ⴰⵔ ⵜⵙⵙⵏⵄⴰⵜ ⵉⵙ ⵉⴳⴰ ⵏⵜⵜⴰ.
join-manifest-read = ⵖⵔ ⴰⴼⴰⵢⵍⵓ
join-words-hint = ⵉⵖ ⵜⵛⴽⴽⴷ, ⵙⴰⵡⵍ ⵉ ⵜⵏⴱⴰⴹⵜ ⵙ ⵡⵓⵟⵟⵓⵏ ⵏⵏⴰ ⵜⵙⵙⵏⴷ, ⵜⵙⵎⵣⴰⵣⵍⴷ ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ.
join-yes = ⵜⴰⴷ ⴰⵢⴷ
join-no = ⵙⵙⵉⵜⵉ ⵜⴰⴽⴰⵕⴹⴰ
join-who = ⵎⴰⴷ ⵉⵙⵓⵜⵓⵔⵏ?
join-who-hint = ⴰⵙⵉⵔⴰ ⵏ ⵜⵏⴱⴰⴹⵜ ⵖⴰⵙ ⴰⵢⴷ ⵉⵣⵎⵔⵏ ⴰⴷ ⵜ ⵉⵖⵔ; ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⵎⴰⴽⴽⴰⵢ.
join-name = ⵉⵙⵎ ⵏⵏⴽ
join-role = ⵎⴰⴷ ⵜⵙⴽⴰⵔⴷ, ⴷ ⵎⴰⵏⵉ
join-role-hint = ⴷ ⵎⴷⵢⴰ: ⴰⵏⵎⵀⴰⵍ ⵏ ⵜⵡⵓⵔⵉ, ⴰⴳⴰⴷⵉⵔ.
join-who-missing = ⵄⵎⵎⵔ ⵙⵏⴰⵜ: ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵙⵙⵏ ⵓⵙⵉⵔⴰ ⵎⴰⴷ ⵉⵇⴱⴱⵍ.
join-later = ⴰⴷⴷⴰⴷⵏ ⵏⵏⴰ ⴱⴷⵓⵖ ⵙⴳ ⴷⵖⵉ ⴰⴷ ⴷⴷⵓⵏ ⵙ ⵜⵏⴱⴰⴹⵜ
join-later-hint = ⴽⵓ ⵢⴰⵏ ⵉⵇⵇⵏ ⵃⵎⴰ ⴰⴷ ⵜ ⵉⵖⵔ ⵓⵙⵉⵔⴰ ⵖⴰⵙ. ⴱⵍⴰ ⵎⴰⵢⴰ ⴰⵔ ⵜⵙⵜⵜⴰⵢⴷ ⴰⴷⴷⴰⴷ ⵙ ⵡⴰⴷⴷⴰⴷ.
join-ask = ⵙⵓⵜⵔ ⴰⵎⵓⵏ
join-done = ⵜⵙⵓⵜⵔⴷ ⴰⵎⵓⵏ
join-done-hint = ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⵙⵡⵓⵔⵉⴷ ⵜⴰⵣⵏⴷ ⵖⵉⵍⴰⴷ. ⵢⴰⵏ ⵙⴳ ⵜⵏⴱⴰⴹⵜ ⴰⴷ ⵉⵙⵎⵣⴰⵣⵍ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⵉⴷⴽ ⵉⵇⴱⵍ.
join-finish = ⵉⵙⵎⴷ

## Earlier cases

offer-title = ⵎⴰⵏ ⴰⴷⴷⴰⴷⵏ ⵉⵣⵔⵉⵏ ⵜⵣⵎⵔ ⵜⵏⴱⴰⴹⵜ ⴰⴷ ⵜⵏ ⵜⴰⵎⵥ?
offer-hint = ⵓⵔ ⵉⴼⴼⵉⵖ ⵡⴰⵍⵓ ⵙⴳⵙⵏ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ. ⵎⴰⴷ ⵓⵔ ⵜⵙⵜⵉⵢⴷ ⴰⴷ ⵉⵇⵇⵉⵎ ⴷⴰ, ⵜⵣⵎⵔⴷ ⴰⴷ ⵜ ⵜⵙⵜⵉⴷ ⴹⴰⵕⴰⵙ.
offer-all = ⴽⵓⵍⵍⵓⵜⵏ
offer-none = ⴰⴷⵊ ⵜⵏ ⴷⴰ
# $count (Number)
offer-chosen = { $count ->
    [0] ⵙⵜⵉ ⵢⴰⵏ ⵏⵖ ⵓⴳⴰⵔ
    [one] ⴼⴽ { $count } ⵡⴰⴷⴷⴰⴷ
   *[other] ⴼⴽ { $count } ⵡⴰⴷⴷⴰⴷⵏ
}
offer-consent-agrees = ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ ⴰⴷ ⵜⵙⵙⵏ ⵢⴰⵜ ⵜⵏⴰⴼⵓⵜ
offer-consent-refuses = ⵢⵓⴳⵉ ⵓⴼⴳⴰⵏ ⴰⴷ ⵉⵙⵙⵏ ⵢⴰⵏ
offer-consent-not-asked = ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵓⴼⴳⴰⵏ
offer-urgent = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
offer-basis = ⵖⴼ ⵎⴰⵏ ⴰⵙⵉⵍⴰ
offer-basis-consent = ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ
offer-basis-duty = ⵜⵙⵙⵓⵜⵔ ⵜ ⵜⵏⴰⴼⵓⵜ ⵏⵏⵖ
offer-basis-missing = ⵉⵏⵉ ⵖⴼ ⵎⴰⵏ ⴰⵙⵉⵍⴰ.
# $count (Number)
offer-given = { $count ->
    [one] { $count } ⵡⴰⴷⴷⴰⴷ ⵉⵇⵇⵍ ⴰⵣⴰⵏ.
   *[other] { $count } ⵡⴰⴷⴷⴰⴷⵏ ⵇⵇⵍⵏ ⴰⵣⴰⵏ.
}

## What waits

sending-title = ⵎⴰⴷ ⵉⵇⵇⵍⵏ ⴰⵣⴰⵏ
sending-back = ⴰⵖⵓⵍ
sending-none = ⵓⵔ ⵉⵇⵇⵉⵍ ⵡⴰⵍⵓ
sending-none-hint = ⵖⵓⵔ ⵓⵎⴰⴽⴽⴰⵢ ⴽⵓⵍⵍⵓ ⵎⴰⴷ ⵜⴼⴽⵉⴷ, ⵉⵙⴳⵎⴹ ⵖⵉⴼⵙ.
sending-none-alone = ⴰⵙⵍⴽⵉⵎ ⴰⴷ ⵓⵔ ⵜⴰ ⵉⵎⵓⵏ ⴷ ⴽⵔⴰ ⵏ ⵜⵏⴱⴰⴹⵜ. ⴽⵓⵍⵍⵓ ⵉⵜⵜⵓⵃⴹⴰ ⴷⴰ.
sending-now = ⴰⵣⵏ ⵖⵉⵍⴰⴷ
# Where nothing waits: what came is fetched
sending-look = ⵙⵇⵙⴰ ⴰⵎⴰⴽⴽⴰⵢ
sending-going = ⴰⵔ ⵉⵜⵜⴰⵣⵏ…
sending-mode = ⵎⴰⵏⴰⴳⵓ ⵔⴰⴷ ⵉⵜⵜⵡⴰⵣⵏ
sending-mode-automatic = ⵡⴰⵃⴷⵓⵙ
sending-mode-metered = ⵙ ⵓⵃⴹⵓ
sending-mode-manual = ⵉⵖ ⵙⵓⵜⵔⵖ
sending-mode-automatic-hint = ⵉⵖ ⵉⵍⵍⴰ ⵓⵥⵟⵟⴰ. ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⴳ ⵜⵡⵓⵔⵉ, ⵉⴱⴷⴷ ⵉⵖ ⵉⵇⵇⵏ.
sending-mode-metered-hint = ⴰⴷⴷⴰⴷⵏ ⵏ ⵖⵉⵍⴰⴷ ⴷ ⵉⵡⴰⵍⵉⵡⵏ ⵡⴰⵃⴷⵓⵙⵏ; ⵉⴼⵓⵢⵍⴰ ⵉⵖ ⵜⵙⵓⵜⵔⴷ ⵖⴰⵙ.
sending-mode-manual-hint = ⵓⵔ ⵉⵜⵜⴷⴷⵓ ⵡⴰⵍⵓ ⴷⴰⵜ ⴰⴷ ⵜⴰⴷⵔⴷ ⵖⴼ ⵜⵇⵇⴼⵍⵜ.
# $when (element): a moment
sending-last = ⴰⵔⴰⵎ ⴰⵎⴳⴳⴰⵔⵓ { $when }
sending-never = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵔⵎ
# $when (element): a time
sending-next = ⴰⵔⴰⵎ ⵢⴰⴹⵏ ⴳ { $when }
# $when (element): a moment
sending-agreed = ⵉⵍⵍⴰ ⴽⵓⵍⵍⵓ ⵖⵓⵔ ⵓⵎⴰⴽⴽⴰⵢ ⵜⵉⴽⴽⵍⵜ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ { $when }
sending-column-case = ⴰⴷⴷⴰⴷ
sending-column-what = ⵎⴰⵜⵜⴰ
sending-column-size = ⵜⵉⴷⴷⵉ
sending-column-why = ⵎⴰⵅ ⵉⵇⵇⵍ
sending-urgent = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
# $count (Number)
sending-parts = { $count ->
    [one] { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵜ ⵏ ⵓⵙⴷⴰⵡ
   *[other] { $count } ⵏ ⵜⴳⵣⵣⴰⵎ ⵏ ⵓⵙⴷⴰⵡ
}
# $count (Number)
sending-files = { $count ->
    [one] { $count } ⵓⴼⴰⵢⵍⵓ
   *[other] { $count } ⵉⴼⵓⵢⵍⴰ
}
# $parts, $files (String)
sending-parts-and-files = { $parts } ⴷ { $files }
# $count (Number)
sending-others = { $count ->
    [one] { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵜ ⵏ ⵡⴰⴷⴷⴰⴷⵏ ⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⵜⵇⵇⵍ ⵓⵍⴰ ⵏⵜⵜⴰⵜ.
   *[other] { $count } ⵏ ⵜⴳⵣⵣⴰⵎ ⵏ ⵡⴰⴷⴷⴰⴷⵏ ⵏ ⵓⵎⴷⴷⴰⴽⴽⵯⵍ ⵇⵇⵍⵏⵜ ⵓⵍⴰ ⵏⵜⵜⵏⵜⵉ.
}
# $count (Number): cases that the list leaves out
sending-more = { $count ->
    [one] { $count } ⵡⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ ⵉⵇⵇⵍ ⴰⵣⴰⵏ.
   *[other] { $count } ⵡⴰⴷⴷⴰⴷⵏ ⵢⴰⴹⵏ ⵇⵇⵍⵏ ⴰⵣⴰⵏ.
}
sending-why-next-in-line = ⵜⴰⵡⴰⵍⴰ ⵏⵏⵙ ⵜⵓⵛⴽⴰ ⴷ
sending-why-sending = ⴰⵔ ⵉⵜⵜⵡⴰⵣⴰⵏ
sending-why-no-network = ⵓⵔ ⵉⵍⵍⵉ ⵓⵥⵟⵟⴰ, ⵏⵖ ⵓⵔ ⵉⵔⵉⵔ ⵓⵎⴰⴽⴽⴰⵢ
sending-why-busy = ⵉⵛⵖⵍ ⵓⵎⴰⴽⴽⴰⵢ
sending-why-wrong-server = ⵉⵔⵔⴰ ⴷ ⵓⵎⴰⴽⴽⴰⵢ ⵢⴰⴹⵏ; ⵓⵔ ⴰⵙ ⵉⵜⵜⵡⴰⵣⵏ ⵡⴰⵍⵓ
sending-why-not-approved = ⵉⵇⵇⵍ ⴰⵇⴱⴰⵍ
sending-why-metered = ⴰⴼⴰⵢⵍⵓ: ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵉⵖ ⵜⵙⵓⵜⵔⴷ
sending-why-manual = ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵉⵖ ⵜⵙⵓⵜⵔⴷ
sending-why-quota = ⵓⵔ ⵙⵓⵍ ⵉⵃⵟⵟⵓ ⵓⵎⴰⴽⴽⴰⵢ ⵓⴳⴰⵔ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
sending-why-revoked = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
sending-why-program-old = ⵉⵇⴱⵓⵔ ⵓⵙⵖⵉⵡⵙ ⴰⴷ ⵖⴼ ⵓⵎⴰⴽⴽⴰⵢ
sending-why-card-spent = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ ⵓⵏⴳⴰⵍ ⵏ ⵜⴽⴰⵕⴹⴰ: ⵙⵓⵜⵔ ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ
sending-why-server-broken = ⵎⴰⴷ ⵉⵔⵔⴰⵏ ⵓⵔ ⵉⴹⴼⵉⵕ ⵉⵍⵓⴳⵏ; ⵓⵔ ⵙⴳⵙ ⵉⵜⵜⵢⴰⵎⵥ ⵡⴰⵍⵓ
sending-safe = ⴽⵓⵍⵍⵓ ⵉⵜⵜⵓⵃⴹⴰ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⴰⵔⴷ ⵖⵉⴼⵙ ⵉⵙⴳⵎⴹ ⵓⵎⴰⴽⴽⴰⵢ.

## The stick

stick-open = ⵙⵙⵎⵔⵙ ⵜⴰⵙⴰⵔⵓⵜ USB
stick-title = ⵙ ⵜⵙⴰⵔⵓⵜ USB
stick-what = ⵎⴰⴷ ⵉⵇⵇⵍⵏ ⴰⴷ ⵢⴰⵔⴰ ⵉⵇⵇⵏ: ⵡⴰⵏⵏⴰ ⵢⵓⴼⴰⵏ ⵜⴰⵙⴰⵔⵓⵜ ⵓⵔ ⵉⵖⵔⵉ ⵡⴰⵍⵓ, ⵓⵔ ⵉⵥⵕⵉ ⵎⵏⵏⴰⵡ ⵡⴰⴷⴷⴰⴷⵏ. ⴰⴷ ⵉⵇⵇⵍ ⴷⴰ ⴰⵔⴷ ⴷ ⵜⴰⵖⵓⵍ ⵜⵎⵔⴰⵔⵓⵜ.
stick-how = ⵎⴰⴷ ⵔⴰⴷ ⵜⵙⴽⵔⴷ
stick-how-write = ⴰⵔⴰ ⵎⴰⴷ ⵉⵇⵇⵍⵏ
stick-how-read = ⵖⵔ ⵜⴰⵎⵔⴰⵔⵓⵜ
stick-folder = ⴰⴽⴰⵔⴰⵎ ⴳ ⵜⵙⴰⵔⵓⵜ USB
stick-folder-missing = ⵉⵏⵉ ⴽⵔⴰ ⵏ ⵓⴽⴰⵔⴰⵎ.
stick-read-hint = ⵎⴰⵏⵉ ⵜⵙⵔⵙ ⵜⵏⴱⴰⴹⵜ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⵙ. ⵎⴰⴷ ⵉⵍⵍⴰⵏ ⴳ ⵜⵙⴰⵔⵓⵜ ⴰⴷ ⴳⵉⵙ ⵉⵇⵇⵉⵎ.
stick-write = ⴰⵔⴰ
stick-read = ⵖⵔ
stick-writing = ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ, ⴹⴰⵕⴰⵙ ⴰⵔ ⵉⵜⵜⵓⵖⵔⴰ.
stick-reading = ⴰⵔ ⵉⵜⵜⵓⵖⵔⴰ.
stick-give-up = ⴰⴷⵊ ⵜ
# $count (Number)
stick-written = { $count ->
    [one] { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵜ ⴳ ⵜⵙⴰⵔⵓⵜ USB
   *[other] { $count } ⵏ ⵜⴳⵣⵣⴰⵎ ⴳ ⵜⵙⴰⵔⵓⵜ USB
}
# $path (element): a path
stick-written-where = ⵉⵍⵍⴰ ⴳ { $path }. ⴼⴽ ⵜⴰⵙⴰⵔⵓⵜ ⵉ ⵜⵏⴱⴰⴹⵜ, ⵏⵖ ⵉ ⵡⴰⵏⵏⴰ ⵙⵔⵙ ⵜⵜ ⵢⵓⵙⵉⵏ.
# $count (Number)
stick-fresh = { $count ->
    [0] ⵓⵔ ⴳⵉⵙ ⵉⵍⵍⵉ ⵓⵎⴰⵢⵏⵓ
    [one] ⵜⴻⵜⵜⵓⵖⵔⴰ { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
   *[other] ⵜⵜⵓⵖⵔⴰⵏⵜ { $count } ⵏ ⵜⴳⵣⵣⴰⵎ ⵜⵉⵎⴰⵢⵏⵓⵜⵉⵏ
}
stick-fresh-hint = ⵉⵖ ⵜⵖⵔⵉⴷ ⵜⴰⵙⴰⵔⵓⵜ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ ⵓⵔ ⵉⵏⴼⵉⵍ ⵡⴰⵍⵓ.
stick-done = ⵉⵙⵎⴷ
stick-close = ⵇⵇⵏ

## Of one case

delivery-here = ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵖⴰⵙ
delivery-waiting = ⵜⴰⵏⴱⴰⴹⵜ: ⵉⵇⵇⵍ ⴰⵣⴰⵏ
# $count (Number): parts that wait
delivery-partly = { $count ->
    [one] ⵜⴰⵏⴱⴰⴹⵜ: { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵜ ⵜⵇⵇⵍ
   *[other] ⵜⴰⵏⴱⴰⴹⵜ: { $count } ⵏ ⵜⴳⵣⵣⴰⵎ ⵇⵇⵍⵏⵜ
}
# $when (element): a moment
delivery-received = ⵢⵓⵎⵥ ⵜ ⵓⵎⴰⴽⴽⴰⵢ { $when }
delivery-read = ⵉⵖⵔⴰ ⵜ ⵓⵙⵉⵔⴰ { $when }
delivery-answered = ⵉⵔⵔⴰ ⴷ ⵓⵙⵉⵔⴰ { $when }
delivery-row-here = ⵓⵔ ⵉⵜⵜⵡⴰⵣⵏ
delivery-row-waiting = ⵉⵇⵇⵍ
delivery-row-partly = ⵉⵜⵜⵡⴰⵣⵏ ⴽⵔⴰ ⵙⴳⵙ
delivery-row-received = ⵢⵓⵎⵥ ⵜ ⵓⵎⴰⴽⴽⴰⵢ
delivery-row-read = ⵉⵖⵔⴰ ⵜ ⵓⵙⵉⵔⴰ
delivery-row-answered = ⵉⵔⵔⴰ ⴷ ⵓⵙⵉⵔⴰ
# $count (Number): parts that wait
delivery-beside = { $count ->
    [0] ⵓⵔ ⵉⵇⵇⵉⵍ ⵡⴰⵍⵓ ⴰⵣⴰⵏ.
    [one] { $count } ⵏ ⵜⴳⵣⵣⵓⵎⵜ ⵜⵇⵇⵍ ⴰⵣⴰⵏ.
   *[other] { $count } ⵏ ⵜⴳⵣⵣⴰⵎ ⵇⵇⵍⵏⵜ ⴰⵣⴰⵏ.
}
key-send-now = ⴰⵣⵏ ⵖⵉⵍⴰⴷ
