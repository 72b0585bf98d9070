### review: unreviewed
### ⵎⴰⴷ ⵉⵜⵜⵉⵏⵉ dalilctl ⵅⴼ ⵓⵙⴷⴰⵡ ⵉⵜⵜⵓⵙⵓⴼⵖⵏ ⵏ ⵡⴰⴷⴷⴰⴷ: ⵉ ⵜⵙⵏⴱⴹⴰⵢ ⴷ ⵡⴰⵏⵏⴰ ⵜ ⵉⵙⵙⵉⴷⵉⴷⵏ.

## ⵜⵉⵡⵉⵙⵉ

cli-about-case = ⵉⵙⵙⵉⴷⵉⴷ ⴰⵙⴷⴰⵡ ⵉⵜⵜⵓⵙⵓⴼⵖⵏ ⵏ ⵡⴰⴷⴷⴰⴷ ⵉⵙⵎⵍ ⵜ.
cli-about-verify = ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵉⴳⴰ ⵓⵙⴷⴰⵡ ⴰⵎⵎ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵙⴳⵎⴹ, ⵏⵖ ⴰⵏⵙⴰ ⴰⵎⵣⵡⴰⵔⵓ ⴳ ⵓⵔ ⵉⴳⵉ.
cli-about-show = ⵉⵙⵙⵉⴷⵉⴷ ⴰⵙⴷⴰⵡ ⵉⵙⵎⵍ ⴽⵓ ⴰⵣⵎⵎⴻⵎ ⵏⵏⵙ.
cli-help-file = ⴰⵙⴷⴰⵡ ⵉⵜⵜⵓⵙⵓⴼⵖⵏ
cli-help-key = ⴰⴷⵔⵉⵣ ⵏ ⵜⵙⴰⵔⵓⵜ ⵏ ⵓⵎⵙⵡⵓⵔⵉ ⴰⵎⵎ ⴰⴽⴽⵯ ⵢⵓⵔⴰ ⴳ ⵜⵡⵔⵉⵇⵜ; ⵉⵖⵢ ⴰⴷ ⵉⵜⵜⵓⴼⴽ ⵓⴳⴳⴰⵔ ⵏ ⵜⵉⴽⴽⵍⵜ
cli-help-head = ⴰⴷⵔⵉⵣ ⵏ ⵓⵣⵎⵎⴻⵎ ⴰⵎⴳⴳⴰⵔⵓ ⴰⵎⵎ ⴰⴽⴽⵯ ⵢⵓⵔⴰ ⴳ ⵜⵡⵔⵉⵇⵜ

## ⵜⵓⴳⵉⵏ

# $path (String)
cli-failure-record-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⴷⴰⵡ ⴳ { $path }.
    .recovery = ⵥⵕ ⵉⵙⵎ ⵜⴰⵔⵎⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ.
cli-failure-record-too-large = { $path } ⵉⵎⵇⵇⵓⵔ ⵓⴳⴳⴰⵔ ⵏ ⵎⴰⴷ ⵉⵖⵢ ⴰⴷ ⵉⴳ ⵓⵙⴷⴰⵡ.
    .recovery = ⵥⵕ ⵉⵙ ⵉⴳⴰ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵜⵔⵉⴷ.
# $argument, $count (String)
cli-failure-pin-malformed = --{ $argument } ⵉⵔⴰ { $count } ⵏ ⵉⵎⴹⴰⵏⵏ ⵙⴳ 0 ⴰⵔ 9 ⴷ ⵙⴳ a ⴰⵔ f ⵏⵖ ⵓⴳⴳⴰⵔ, ⵓⵔ ⵉⵜⵜⵣⵔⵉ 64.
    .recovery = ⵙⵏⵖⵍ ⵜⵏ ⵙⴳ ⵜⵡⵔⵉⵇⵜ; ⵉⵙⵜⵓⵎⵏ ⵓⵔ ⵙⵜⴰⵡⵀⵎⵎⴰⵏ.

## ⴰⵙⵙⵉⴷⴷ

# $count (Number)
evidence-whole = { $count ->
    [1] ⵉⵙⵎⴷ: ⴰⵣⵎⵎⴻⵎ ⵏⵏⵙ ⵉⴳⴰ ⴰⵎⵎ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵙⴳⵎⴹ.
   *[other] ⵉⵙⵎⴷ: { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⴽⵓⵍⵍⵓⵜⵏ ⴳⴰⵏ ⴰⵎⵎ ⴰⴽⴽⵯ ⵜⵜⵓⵙⴳⵎⴹⵏ, ⵙ ⵓⵙⵎⵙⴰⵙⴰ ⵏⵏⵙⵏ, ⵓⵔ ⵉⵅⵚⵚⴰ ⵡⴰⵍⵓ ⴳⵔⴰⵜⵙⵏ.
}
# $entry (Number), $what, $when (String)
evidence-broken-at = ⵓⵔ ⵉⴳⵉ ⴰⵎⵎ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵙⴳⵎⴹ. ⴰⵏⵙⴰ ⴰⵎⵣⵡⴰⵔⵓ ⴷ ⴰⵣⵎⵎⴻⵎ { $entry }: { $what }, { $when }.
# $entry (Number)
evidence-broken = ⵓⵔ ⵉⴳⵉ ⴰⵎⵎ ⴰⴽⴽⵯ ⵉⵜⵜⵓⵙⴳⵎⴹ. ⴰⵏⵙⴰ ⴰⵎⵣⵡⴰⵔⵓ ⴷ ⴰⵣⵎⵎⴻⵎ { $entry }.
# $code (String)
evidence-case = ⴰⴷⴷⴰⴷ { $code }
# $count (Number)
evidence-kept-back = { $count ->
    [1] ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ ⵉⵍⵍⴰ ⵙ ⵓⴷⵔⵉⵣ ⵏⵏⵙ ⵖⴰⵙ; ⵎⴰⴷ ⴳⵉⵙ ⵉⵇⵇⵉⵎ ⵉⵃⴹⴰ.
   *[other] { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⵍⵍⴰⵏ ⵙ ⵓⴷⵔⵉⵣ ⵏⵏⵙⵏ ⵖⴰⵙ; ⵎⴰⴷ ⴳⵉⵙⵏ ⵉⵇⵇⵉⵎ ⵉⵃⴹⴰ.
}
# $when (String)
evidence-made = ⵉⵜⵜⵓⵙⴽⵔ ⵓⴼⴰⵢⵍⵓ: { $when }
# $guide, $edition, $hash (String)
evidence-guide = ⴰⵎⵏⵉⵔ { $guide }, ⵜⴰⵥⵔⵉⴳⵜ { $edition }, SHA-256 { $hash }
# $fingerprint (String), $count (Number)
evidence-key = { $count ->
    [1] ⵜⴰⵙⴰⵔⵓⵜ { $fingerprint } ⵜⵙⴳⵎⴹ ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ.
   *[other] ⵜⴰⵙⴰⵔⵓⵜ { $fingerprint } ⵜⵙⴳⵎⴹ { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ.
}
evidence-key-claimed = ⵉⵙ ⵜⴳⴰ ⵜⵙⴰⵔⵓⵜ ⵜⵉⵏ ⵓⵎⵙⵡⵓⵔⵉ, ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵖⴰⵙ ⴰⴷ ⵜ ⵉⵜⵜⵉⵏⵉⵏ. ⵙⵎⵣⴰⵣⴰⵍ ⵜⵜ ⴷ ⵜⵡⵔⵉⵇⵜ, ⵏⵖ ⴼⴽ ⵜⵜ ⵙ --key.
evidence-key-given = ⵓⵔ ⵜⵜⵓⵇⴱⴰⵍⵏⵜ ⵅⵙ ⵜⵙⵓⵔⴰ ⵏⵏⴰ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵙ --key.
# $hash (String)
evidence-head = ⴰⴷⵔⵉⵣ ⵏ ⵓⵣⵎⵎⴻⵎ ⴰⵎⴳⴳⴰⵔⵓ: { $hash }
evidence-record = ⴰⴷⵔⵉⵣ ⵏ ⵓⵙⴷⴰⵡ: { $hash }
evidence-pinned-last = ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵙ --head ⵏⵜⵜⴰ ⴰⴷ ⵉⴳⴰⵏ ⴰⵎⴳⴳⴰⵔⵓ.
# $entry, $count (Number)
evidence-pinned-grew = { $count ->
    [1] ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵙ --head ⵉⴳⴰ ⵡⵉⵙⵙ { $entry }; ⵢⴰⵏ ⵢⴰⴹⵏ ⵉⴹⴼⴰⵕ ⵜ.
   *[other] ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵙ --head ⵉⴳⴰ ⵡⵉⵙⵙ { $entry }; { $count } ⵢⴰⴹⵏ ⴹⴼⴰⵕⵏ ⵜ.
}
evidence-no-head = ⵉⵙ ⵓⵔ ⵉⵜⵜⵓⴱⴱⵉ ⵡⴰⵍⵓ ⴳ ⵜⴳⵉⵔⴰ, ⴰⵙⴳⵎⴹ ⵏ ⵡⴰⵏⵏⴰ ⵉⵙⴽⵔⵏ ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵜ ⵉⵜⵜⵉⵏⵉⵏ. ⵎⴽ ⵜⵔⵉⴷ ⴰⴷ ⵜⵜⴰⵙⵉⴷ ⴰⵥⵥⵉⵡⵍ, ⴼⴽ ⵙ --head ⴰⴷⵔⵉⵣ ⵏⵏⴰ ⵢⵓⵔⴰⵏ ⴳ ⵜⵡⵔⵉⵇⵜ.
evidence-not-to-rely-on = ⵎⴰⴷ ⵉⴹⴼⴰⵕⵏ ⵉⵜⵜⵓⵙⵎⵍ ⴰⵎⵎ ⴰⴽⴽⵯ ⵉⵍⵍⴰ ⴳ ⵓⴼⴰⵢⵍⵓ. ⴰⴷ ⵓⵔ ⴳⵉⵙ ⵜⴼⵍⵙⴷ.
evidence-hidden = ⵎⴰⴷ ⴳⵉⵙ ⵉⵃⴹⴰ

## ⵎⴰ ⵓⵔ ⵉⵖⵓⴷⴰⵏ ⴳ ⵡⴰⵏⵙⴰ ⴰⵎⵣⵡⴰⵔⵓ

evidence-flaw-not-a-record = ⵡⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⵙⴷⴰⵡ ⵏ Dalil.
evidence-flaw-newer = ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵏ Dalil ⴰⴷ ⵜ ⵢⵓⵔⴰⵏ. ⵙⵎⵔⵙ ⵜⵜ ⵃⵎⴰ ⴰⴷ ⵜ ⵜⵙⵙⵉⴷⵉⴷⴷ.
evidence-flaw-unreadable = ⵓⵔ ⵉⵖⵢ ⴰⴷ ⵉⵜⵜⵢⴰⵖⵔ: ⴽⵔⴰ ⵏ ⵉⴱⴰⵢⵜⵏ ⵙⵏⴼⵍⵏ ⵏⵖ ⵊⵍⴰⵏ.
evidence-flaw-altered = ⵓⵔ ⵜ ⵉⵙⴳⵎⴹ ⵓⵎⵙⵡⵓⵔⵉ ⵏⵏⴰ ⴳⵉⵙ ⵉⵜⵜⵓⵏⴰⵏ: ⵉⵜⵜⵓⵙⵏⴼⵍ, ⵏⵖ ⵉⵜⵜⵓⴳⴳⴰ ⵙ ⵢⵉⵙⵎ ⵢⴰⴹⵏ.
evidence-flaw-foreign = ⵉⴳⴰ ⵡⵉⵏ ⵡⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ.
evidence-flaw-inserted = ⵉⵜⵜⵢⴰⵔⵏⴰ: ⵢⵓⵎⵥ ⴰⵏⵙⴰ ⵏ ⵓⵣⵎⵎⴻⵎ ⵢⴰⴹⵏ.
evidence-flaw-moved = ⵉⵜⵜⵓⵙⵎⵓⵜⵜⵉ: ⵉⵍⵍⴰ ⴷⴰⵜ ⵏ ⵎⴰⴷ ⵉⴹⴼⴰⵕ.
evidence-flaw-removed = ⵉⵜⵜⵓⴽⴽⵙ ⴽⵔⴰ ⴷⴰⵜⴰⵙ.
evidence-flaw-cut-short = ⵉⵜⵜⵓⴱⴱⵉ ⵓⵙⴷⴰⵡ ⴷⴰ.
evidence-flaw-unsigned = ⵓⵟⵟⵓⵏ ⵏ ⵉⵣⵎⵎⵉⵎⵏ, ⴰⵙⵎⵙⴰⵙⴰ ⵏⵏⵙⵏ ⵏⵖ ⵜⵉⵙⵓⵔⴰ ⵏⵏⵙⵏ ⵓⵔ ⴳⵉⵏ ⵎⴰⴷ ⵉⵙⴳⵎⴹ ⵡⴰⵏⵏⴰ ⵉⵙⴽⵔⵏ ⴰⴼⴰⵢⵍⵓ.
evidence-flaw-trailing = ⵜⴻⵜⵜⵢⴰⵔⵏⴰ ⴽⵔⴰ ⴹⴰⵕⵜ ⵜⴳⵉⵔⴰ ⵏ ⵓⵙⴷⴰⵡ.
evidence-flaw-other-key = ⵉⵜⵜⵓⵙⴳⵎⴹ ⵙ ⵜⵙⴰⵔⵓⵜ ⵓⵔ ⵉⵜⵜⵓⴼⴽⵉⵏ ⵙ --key.
evidence-flaw-head-missing = ⴰⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⴼⴽⴰⵏ ⵙ --head ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵙⴷⴰⵡ ⴰⴷ: ⵜⵜⵓⴱⴱⵉⵏ ⵉⵣⵎⵎⵉⵎⵏ, ⵏⵖ ⵉⴳⴰ ⴰⵙⴷⴰⵡ ⵢⴰⴹⵏ.
