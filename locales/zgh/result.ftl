### review: unreviewed
### ⵜⴰⵢⴰⴼⵓⵜ ⴷ ⵡⴰⵡⴰⵍ ⵏ ⵓⵎⵙⵡⵓⵔⵉ. ⵓⵔ ⵊⵊⵓ ⵜⴳⵉ ⴰⵖⵜⴰⵙ ⵖⴼ ⵓⴼⴳⴰⵏ.

result-first = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
result-first-ask = ⵙⵇⵙⴰ ⴷ ⴰⵎⵣⵡⴰⵔⵓ:

result-ladder = ⵉⵙⵡⵉⵔⵏ
# $count (Number)
result-told = { $count ->
   *[other] { $count } ⵉⵏⵏⴰ ⵜⵏⵜ ⵓⴼⴳⴰⵏ
}
# $count (Number)
result-told-by-other = { $count ->
   *[other] { $count } ⵉⵏⵏⴰ ⵜⵏⵜ ⵢⴰⵏ ⵢⴰⴹⵏ
}
# $count (Number)
result-seen = { $count ->
   *[other] { $count } ⵜⵜⵡⴰⵥⵕⴰⵏⵜ
}
# $count (Number)
result-documents = { $count ->
    [1] ⵢⴰⵜ ⵡⴰⵔⵔⴰ
   *[other] { $count } ⵏ ⵡⴰⵔⵔⴰⵜⵏ
}
# $count (Number)
result-unknown-count = { $count ->
   *[other] { $count } ⵓⵔ ⵜⵜⵢⴰⵙⵙⵏⵏⵜ
}
# $rung (String)
result-raised-to = ⵉⵙⵙⴰⵍⵉ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ ⵙ: { $rung }
# $rung (String)
result-lowered-to = ⵉⵙⵙⴳⴳⵣ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ ⵙ: { $rung }
result-provisional = ⵜⵉⵥⴰⵢⵜ ⵉ ⵜⵉⵣⵉ ⴰⴷ
result-provisional-hint = ⵜⵉⵥⴰⵢⵜ ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵙⵉⴷⵜ.
result-unreviewed = ⴰⵙⵓⵖⵍ ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵖⵔⴰ
result-empty = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵢⴰⵔⵔ ⵡⴰⵍⵓ. ⴱⴷⵓ ⵙ ⵜⵎⵓⵖⵍⵉ ⵜⵓⵣⵔⵉⴱⵜ ⵏⵖ ⵙ ⵓⵎⵙⴰⵡⴰⵍ; ⵜⴰⵢⴰⴼⵓⵜ ⴰⵔ ⵜⴻⵜⵜⵉⵎⵖⵓⵔ ⵙ ⴽⵓ ⵜⴰⵎⵔⴰⵔⵓⵜ.
result-to-quick-look = ⵙ ⵜⵎⵓⵖⵍⵉ ⵜⵓⵣⵔⵉⴱⵜ
result-to-conversation = ⵙ ⵓⵎⵙⴰⵡⴰⵍ

result-elements = ⵜⵉⴳⴰⵡⵜ ⴷ ⵡⴰⵎⴰⵙⵙ ⴷ ⵓⵡⵜⵜⴰⵙ
# $state (String)
result-element-state = { $state ->
    [indicated] ⵍⵍⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
    [suspected] ⵉⵍⵍⴰ ⵓⵛⵓⴽⴽⵓ
    [not-indicated] ⵓⵔ ⵍⵍⵉⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
   *[open] ⵙⵓⵍ ⵉⵕⵥⵎ
}
result-element-none = ⵓⵔ ⵜⴰ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵍⵓ ⴷⴰ.
# $element (String)
result-element-evidence = { $element }: ⵎⴰⴷ ⴰⵙ ⵉⵜⵜⴰⵡⵙⵏ

result-dimensions = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵉⵜⵜⵓⵙⵙⵉⴹⵏⵏ, ⵢⴰⵜ ⵜⵙⴳⴰ ⵙ ⵢⴰⵜ
# $state (String)
result-dimension-state = { $state ->
    [met] ⵉⴽⵎⵍ ⵓⵍⵓⴳⵏ
    [open] ⵉⵕⵥⵎ
    [not-met] ⵓⵔ ⵉⴽⵎⵉⵍ
   *[not-asked] ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵇⵙⴰ
}
result-rule = ⴰⵔ ⵉⴽⵎⵎⵍ ⵙ 2 ⵉⴷⵓⵙⵏⵉⵏ; 1 ⵉⴷⵓⵙⵏ ⴷ 1 ⵢⴰⴹⵏ; 3 ⵜⵉⵏⴰⵎⵎⴰⵙⵉⵏ; ⵏⵖ 2 ⵜⵉⵏⴰⵎⵎⴰⵙⵉⵏ ⴷ 1 ⵉⴼⵙⵓⵙⵏ.

result-reasons = ⵜⵉⵎⵏⵜⴰⵍ, ⵢⴰⵜ ⵙ ⵢⴰⵜ
result-reasons-none = ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵙⵉⴹⵏ ⴰⵡⴷ ⵢⴰⵜ ⵜⵎⴰⵜⴰⵔⵜ.
# $basis (String)
result-basis = { $basis ->
    [seen] ⵥⵕⵉⵖ ⵜ
    [told-by-other] ⵉⵏⵏⴰ ⵜ ⵢⴰⵏ ⵢⴰⴹⵏ
    [document] ⴰⵔⵔⴰ
   *[told-by-person] ⵉⵏⵏⴰ ⵜ ⵓⴼⴳⴰⵏ
}

result-evidence-from = ⵙⴳ ⵜⵎⵔⴰⵔⵓⵜ ⵉ
result-evidence-grade = ⵜⵉⵥⴰⵢⵜ ⵏⵏⵙ
result-evidence-basis = ⵎⴰⵎⵏⴽ ⵉⵜⵜⵓⵙⵙⵏ
result-evidence-source = ⴰⵙⴰⴳⵎ
result-evidence-open = ⵙ ⵓⵙⵇⵙⵉ
result-evidence-none = ⵓⵔ ⵜⴰ ⴷⴰ ⵉⵜⵜⵓⵙⵙⵉⴹⵏ ⵡⴰⵍⵓ. ⵉⵙⵇⵙⵉⵜⵏ ⵉⵕⵥⵎⵏ ⵥⴹⴰⵕⵏ ⴰⴷ ⵙⵏⴼⵍⵏ ⴰⵢⴰ.

result-routes = ⵉⴱⵔⵉⴷⵏ ⵏ ⵣⵣⴰⵜ
result-signs = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵢⴰⴹⵏ, ⵜⵜⵓⴱⴷⴰⵔⵏⵜ ⵓⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵏⵜ
result-signs-hint = ⴰⵔ ⵜⵜⴰⵡⵙⵏⵜ ⵉ ⵓⴼⵀⴰⵎ, ⵓⵔ ⵊⵊⵓ ⵙⵏⴼⵉⵍⵏⵜ ⵜⴰⵢⴰⴼⵓⵜ.

result-aside = ⴰⵢⵏⵏⴰ ⵉⵕⵥⵎⵏ, ⴷ ⵡⴰⵡⴰⵍ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
result-unknown = ⵙⵓⵍ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ
result-unknown-none = ⵓⵔ ⵉⵇⵇⵉⵎⵉ ⵡⴰⵍⵓ ⵉⵕⵥⵎⵏ ⴳ ⵎⴰⴷ ⵉⵜⵜⵓⵙⵇⵙⴰⵏ.
# $count (Number)
result-all = { $count ->
   *[other] ⵎⴰⵕⵕⴰ { $count }
}
result-fewer = ⵙⵙⴽⵏ ⴷⵔⵓⵙ
result-ask-next = ⵎⴰⴷ ⴰⴷ ⵉⵜⵜⵓⵙⵇⵙⴰⵏ ⵖⵉⵍⴰⴷ
result-ask-next-none = ⴰⵡⴷ ⵢⴰⵏ ⵓⵙⵇⵙⵉ ⵉⵕⵥⵎⵏ ⵓⵔ ⵙⵓⵍ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵙⵏⴼⵍ ⵜⴰⵢⴰⴼⵓⵜ.

result-statement = ⴰⵡⴰⵍ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
result-view = ⵜⴰⵏⵏⴰⵢⵜ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
result-agree = ⵇⴱⵍⵖ
result-raise = ⵙⵙⴰⵍⵉ
result-lower = ⵙⵙⴳⴳⵣ
result-raise-to = ⵙⵙⴰⵍⵉ ⵙ
result-lower-to = ⵙⵙⴳⴳⵣ ⵙ
result-choose-rung = ⵙⵜⵉ
result-reason = ⵎⴰⵅ ⵜⵣⵍⵉ ⵜⴰⵏⵏⴰⵢⵜ
result-saw = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵥⵕⴰⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵍⵍⴰⵏ
result-saw-hint = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵥⵕⴰⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵍⵍⴰⵏ, ⵙ ⵉⵏⴳⴰⵍⵏ, ⵓⵔ ⴷ ⵙ ⵉⵙⵎⴰⵡⵏ. ⵜⴰⵏⵏⴰⵢⵜ ⵉⵣⵍⵉⵏ ⵉⵅⵚⵚⴰ ⵜⵜ ⵜⵎⵏⵜⵉⵍⵜ.
# $rung (String)
result-computed-stays = ⵙ ⵉⵍⵓⴳⴰⵏ: { $rung }. ⴰⵢⴰ ⴰⵔ ⵉⵜⵜⵖⴰⵎⴰ ⵉⴱⴰⵏ ⵜⴰⵎⴰ ⵏ ⵜⴰⵏⵏⴰⵢⵜ ⵏ ⵓⵎⵙⵡⵓⵔⵉ.
result-sign = ⵙⴳⵎⴹ ⵙ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ
result-view-missing = ⵉⵏⵉ ⴷ ⴰⵎⵣⵡⴰⵔⵓ: ⴰⵇⴱⴰⵍ, ⴰⵙⴰⵍⵉ ⵏⵖ ⴰⵙⴳⴳⵣ.
result-rung-missing = ⵙⵜⵉ ⴰⵙⵡⵉⵔ ⵏ ⵓⵙⴰⵍⵉ ⵏⵖ ⵏ ⵓⵙⴳⴳⵣ.
result-reason-missing = ⵜⴰⵏⵏⴰⵢⵜ ⵉⵣⵍⵉⵏ ⵉⵅⵚⵚⴰ ⵜⵜ ⵜⵎⵏⵜⵉⵍⵜ. ⴰⵔⴰ ⵜⵜ ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵉⴷⵔⵓⵙⵏ.
result-statement-missing = ⴰⵔⴰ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵥⵕⴰⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵓⵙⵍⵍⴰⵏ. ⵉⵡⴰⵍⵉⵡⵏ ⵉⴷⵔⵓⵙⵏ ⵡⴷⴰⵏ.
result-role-missing = ⴰⵔⴰ ⵙ ⵎⴰⵏ ⵜⴰⵡⵓⵔⵉ ⵉⵜⵜⵓⵙⴳⵎⴹ.

result-sign-title = ⴰⵙⴳⵎⴹ ⵏ ⵡⴰⵡⴰⵍ
# $rung (String)
result-sign-agree = ⴰⵇⴱⴰⵍ: { $rung }
# $rung (String)
result-sign-raise = ⴰⵙⴰⵍⵉ ⵙ: { $rung }
# $rung (String)
result-sign-lower = ⴰⵙⴳⴳⵣ ⵙ: { $rung }
result-role = ⵜⴰⵡⵓⵔⵉ
result-role-hint = ⵣⵓⵏⴷ: ⵍⵎⵓⴼⵜⵜⵉⵛ ⵏ ⵜⵡⵓⵔⵉ, ⴰⵎⵙⵡⵓⵔⵉ ⴰⵏⴰⵎⵓⵏ.
result-name = ⵉⵙⵎ ⵏ ⵓⵎⵙⵡⵓⵔⵉ (ⵎⴽ ⵉⵜⵜⵢⵉⵔⴰ)
result-name-hint = ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⵔ ⵢⵓⵔⵉ. ⴰⵙⴳⵎⴹ ⴰⵔ ⵉⵜⵜⴻⴷⴷⵓ ⴱⵍⴰⵙ.
result-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ, ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
result-passphrase-missing = ⴰⵔⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵓⵙⴳⵎⴹ.
result-sign-now = ⵙⴳⵎⴹ
result-sign-cancel = ⵓⵔ ⵜⴰ
result-sign-note = ⴰⵙⴳⵎⴹ ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⵙⴷⴰⵡ. ⵉⵥⴹⴰⵕ ⴰⴱⴷⴰ ⴰⴷ ⵢⵉⵍⵉ ⵓⵙⴳⵎⴹ ⴰⵎⴰⵢⵏⵓ.
result-signed-aloud = ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵡⴰⵍ.

result-signed = ⴰⵡⴰⵍ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
result-signed-agree = ⵉⵎⵙⴰⵙⴰ ⴷ ⵉⵍⵓⴳⴰⵏ
result-signed-raise = ⵉⵙⵙⴰⵍⵉ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ
result-signed-lower = ⵉⵙⵙⴳⴳⵣ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ
result-signed-computed = ⵙ ⵉⵍⵓⴳⴰⵏ, ⴳ ⵓⵙⴳⵎⴹ
result-signed-rung = ⵜⴰⵏⵏⴰⵢⵜ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
result-signed-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ
result-signed-role = ⵜⴰⵡⵓⵔⵉ
result-signed-name = ⵉⵙⵎ
result-signed-at = ⵉⵜⵜⵓⵙⴳⵎⴹ ⴳ
result-signed-hash = ⴰⴷⵔⵉⵣ
result-sign-anew = ⴰⵔⴰ ⴰⵡⴰⵍ ⴰⵎⴰⵢⵏⵓ
result-changed = ⵉⵏⴼⵍ ⵓⵙⴷⴰⵡ ⴷⴼⴼⵉⵔ ⵓⵙⴳⵎⴹ.
result-changed-hint = ⴰⵙⴳⵎⴹ ⵙⵓⵍ ⵉⴱⴷⴷ ⵖⴼ ⵎⴰⴷ ⵉⵜⵜⵢⴰⵙⵙⵏⵏ ⴳ ⵜⵉⵣⵉ ⴰⵏⵏ. ⵖⵔ ⵜⴰⵢⴰⴼⵓⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⵜⵙⴳⵎⴹⴷ ⵙ ⵓⵎⴰⵢⵏⵓ.
result-take-over = ⴰⵙⵉ ⵉⵡⴰⵍⵉⵡⵏ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
result-keep-signed = ⴰⵊⵊ ⴰⵡⴰⵍ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
