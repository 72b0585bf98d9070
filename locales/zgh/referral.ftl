### review: unreviewed
### ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ, ⵜⵉⵏⴰⴼⵓⵜⵉⵏ, ⴰⵇⴱⴰⵍ ⴷ ⵜⵡⵔⵉⵇⵜ.

referral-needs = ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ
referral-needs-order = ⵙ ⵓⵎⵢⴰⴹⴼⴰⵕ ⴰⴷ
referral-need-state = { $need }: ⵎⴰⵏⴰⴳⵓ
referral-need-preset = ⵙⴳ ⵢⴰⵜ ⵜⵎⵔⴰⵔⵓⵜ
need-state-today = ⴰⵙⵙ ⴰⴷ
need-state-tonight = ⵉⴹ ⴰⴷ
need-state-later = ⴷⴼⴼⵉⵔ ⵓⵢⴰ
need-state-done = ⵉⵜⵜⵓⵙⴽⵔ
need-state-not-needed = ⵓⵔ ⵉⵅⵚⵚⵉ
need-state-not-wanted = ⵓⵔ ⵉⵜⵜⵢⵉⵔⵉ
need-state-not-asked = ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ

referral-helpers = ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵢⴰⵡⵙ
referral-filter = ⵖⴰⵙ ⵉ ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ ⵉⵜⵜⵓⵙⵜⴰⵢⵏ
# $count (Number)
referral-filter-needs = { $count ->
   *[other] ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ ⵉⵜⵜⵓⵙⵜⴰⵢⵏ: { $count }
}
referral-filter-all = ⵎⴰⵕⵕⴰ ⵜⵉⵏⴰⴼⵓⵜⵉⵏ
# $count (Number)
referral-filtered-out = { $count ->
    [1] ⵢⴰⵜ ⵜⵏⴰⴼⵓⵜ ⵉ ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ ⵢⴰⴹⵏ ⵓⵔ ⵜⴻⵜⵜⵓⵙⴽⴰⵏ.
   *[other] { $count } ⵏ ⵜⵏⴰⴼⵓⵜⵉⵏ ⵉ ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ ⵢⴰⴹⵏ ⵓⵔ ⵜⵜⵓⵙⴽⴰⵏⵜ.
}
referral-show-all = ⵙⵙⴽⵏ ⵎⴰⵕⵕⴰ
referral-choose = ⵙⵜⵉ
referral-chosen = ⵜⴻⵜⵜⵓⵙⵜⴰⵢ
referral-number-to-supply = ⵓⵟⵟⵓⵏ ⵔⴰⴷ ⵉⵜⵜⵢⴰⴼⴽ
referral-hours-to-supply = ⵜⵉⵙⵔⴰⴳⵉⵏ ⴷ ⵜⵓⵜⵍⴰⵢⵉⵏ: ⵔⴰⴷ ⵜⵜⵢⴰⴼⴽⵏⵜ
referral-to-confirm = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵉⴷⵜ
referral-address-hidden = ⴰⵏⵙⴰ ⵓⵔ ⵊⵊⵓ ⵉⵜⵜⵓⵙⴽⴰⵏ, ⵓⵔ ⵊⵊⵓ ⵉⵜⵜⵓⵙⵉⴳⴳⵣ
# $date (String)
referral-checked = ⵉⵜⵜⵓⵙⵙⵉⴷⴻⴷ { $date }

referral-consents = ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵙⵙⵏ
referral-consents-none = ⵙⵜⵉ ⴷ ⴰⵎⵣⵡⴰⵔⵓ ⵢⴰⵜ ⵜⵏⴰⴼⵓⵜ. ⴷⴼⴼⵉⵔ ⵓⵢⴰ ⵙⵇⵙⴰ ⴰⴼⴳⴰⵏ ⵖⴼ ⴽⵓ ⵢⴰⵜ ⵡⴰⵃⴷⵓⵜⵙ.
# $service (String)
referral-consent-for = ⵉⵙ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵙⵙⵏ ⵓⵢⴰ: { $service }?
referral-agrees = ⵉⵇⴱⵍ
referral-refuses = ⵓⵔ ⵉⵇⴱⵉⵍ
referral-not-asked = ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ
referral-child = ⴷⴷⴰⵡ 18 ⵏ ⵓⵙⴳⴳⵯⴰⵙ, ⵏⵖ ⵉⵍⵍⴰ ⵓⵛⵓⴽⴽⵓ ⵖⴼ ⵡⴰⵡⵜⴰⵢ: ⵓⵔ ⴷ ⴰⵇⴱⴰⵍ ⴰⴷ ⵉⵖⵜⵜⵙⵏ ⴷⴰ. ⵉⵏⵉ ⵉ ⵓⵔⴱⴰ, ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⵉⴼⵙⵙⴰⵙⵏ, ⵎⴰⴷ ⵔⴰⴷ ⵉⵙⵙⵏ ⴷ ⵎⴰⵅ.
# $service (String)
referral-told-for = ⵉⵙ ⵉⵜⵜⵓⵙⵙⴼⵔⴰ ⵉ ⵓⴼⴳⴰⵏ ⵉⵙ ⵔⴰⴷ ⵉⵙⵙⵏ: { $service }?
referral-told-agrees = ⵉⵜⵜⵢⴰⵏⵏⴰ ⴰⵙ, ⵉⵇⴱⵍ
referral-told-refuses = ⵉⵜⵜⵢⴰⵏⵏⴰ ⴰⵙ, ⵓⵔ ⵉⵇⴱⵉⵍ
referral-told-not-yet = ⵓⵔ ⵜⴰ ⴰⵙ ⵉⵜⵜⵢⴰⵏⵏⴰ
# $time (String)
referral-said-at = ⵉⵜⵜⵢⴰⵏⵏⴰ ⴳ { $time }

referral-paper = ⵜⴰⵡⵔⵉⵇⵜ
referral-paper-referral = ⴰⵙⵉⴼⴹ
referral-paper-record = ⴰⵙⴷⴰⵡ ⵏ ⵡⴰⴷⴷⴰⴷ
referral-paper-referral-hint = ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ ⴰⴷ ⵜ ⵉⵙⵙⵏ ⵡⴰⵏⵏⴰ ⵉⵜⵜⴰⵡⵙⵏ
referral-paper-record-hint = ⴽⵓ ⴰⵙⵇⵙⵉ ⴷ ⴽⵓ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⴷ ⵓⵎⵣⵔⵓⵢ
referral-paper-line = { $pages ->
    [1] { $paper }, ⵢⴰⵜ ⵜⴰⵙⵏⴰ, { $language }. ⴳⵉⵙ ⴰⵏⴳⴰⵍ, ⵡⴰⵔ ⵉⵙⵎ.
   *[other] { $paper }, { $pages } ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ, { $language }. ⴳⵉⵙ ⴰⵏⴳⴰⵍ, ⵡⴰⵔ ⵉⵙⵎ.
}
referral-paper-line-named = { $pages ->
    [1] { $paper }, ⵢⴰⵜ ⵜⴰⵙⵏⴰ, { $language }. ⴳⵉⵙ ⴰⵏⴳⴰⵍ ⴷ ⵢⵉⵙⵎ ⵉⵜⵜⵢⴰⵔⴰⵏ.
   *[other] { $paper }, { $pages } ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ, { $language }. ⴳⵉⵙ ⴰⵏⴳⴰⵍ ⴷ ⵢⵉⵙⵎ ⵉⵜⵜⵢⴰⵔⴰⵏ.
}
referral-paper-drawing = ⴰⵔ ⵜⴻⵜⵜⵓⵏⵖ ⵜⵡⵔⵉⵇⵜ…
referral-prepare = ⵙⵙⵓⵊⴷ ⵜⴰⵡⵔⵉⵇⵜ
# $count (Number)
referral-left-not-asked = { $count ->
    [1] ⵢⴰⵏ ⵓⵇⴱⴰⵍ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵇⵙⴰ: ⴰⵏⴰⵔⵎⴰⵙ ⴰⵏⵏ ⵉⵜⵜⵢⴰⵊⵊⴰ.
   *[other] { $count } ⵏ ⵓⵇⴱⴰⵍ ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵇⵙⴰⵏ: ⵉⵏⴰⵔⵎⴰⵙⵏ ⴰⵏⵏ ⵜⵜⵢⴰⵊⵊⴰⵏ.
}
# $count (Number)
referral-left-refused = { $count ->
    [1] ⵢⴰⵏ ⵓⵏⴰⵔⵎⴰⵙ ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵉⵙⵙⵏ: ⵡⴰⵏⵏ ⵉⵜⵜⵢⴰⵊⵊⴰ.
   *[other] { $count } ⵏ ⵉⵏⴰⵔⵎⴰⵙⵏ ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵙⵙⵏⵏ: ⵡⵉⴷ ⴰⵏⵏ ⵜⵜⵢⴰⵊⵊⴰⵏ.
}
referral-unsigned = ⴰⵡⴰⵍ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⴳⵎⴹ. ⵜⴰⵡⵔⵉⵇⵜ ⴰⵔ ⵜ ⵜⵜⵉⵏⵉ.
referral-which = ⵎⴰⵏ ⵜⴰⵡⵔⵉⵇⵜ
referral-language = ⵙ ⵎⴰⵏ ⵜⵓⵜⵍⴰⵢⵜ
referral-include = ⵎⴰⴷ ⵔⴰⴷ ⴳⵉⵙ ⵢⵉⵍⵉ
referral-include-reasons = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵥⵕⴰⵏ ⴷ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ, ⴷ ⵜⵎⵏⵜⴰⵍ
referral-include-statement = ⴰⵡⴰⵍ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
referral-include-notes = ⵜⵉⵣⵎⵉⵍⵉⵏ
referral-include-notes-hint = ⵖⵔ ⵜⵏⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ: ⵜⵉⵣⵎⵉⵍⵉⵏ ⵥⴹⴰⵕⵏⵜ ⴰⴷ ⵎⵍⵏⵜ ⴰⴼⴳⴰⵏ.
referral-name = ⵉⵙⵎ ⵉ ⵓⴼⴳⴰⵏ (ⵎⴽ ⵉⵜⵜⵢⵉⵔⴰ)
referral-name-hint = ⵖⴰⵙ ⵎⴽ ⵉⵅⵚⵚⴰ ⴰⴷ ⵢⵉⵍⵉ ⵖⴼ ⵜⵡⵔⵉⵇⵜ ⴰⴷ. ⴰⵔ ⵉⵜⵜⵓⵙⵉⴳⴳⵣ, ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵃⴹⵓ ⴳ Dalil.
# $page (Number), $pages (Number)
referral-page-of = ⵜⴰⵙⵏⴰ { $page } ⵙⴳ { $pages }
referral-page-back = ⵜⴰⵙⵏⴰ ⵏ ⴷⴰⵜ
referral-page-next = ⵜⴰⵙⵏⴰ ⴷ ⵉⵜⵜⴷⴷⵓⵏ
referral-larger = ⵙⵙⵉⵎⵖⵔ
referral-whole = ⵜⴰⵙⵏⴰ ⵉⴽⵎⵍⵏ
referral-page-picture = ⵜⴰⵙⵏⴰ { $page } ⵙⴳ { $pages } ⵏ ⵜⵡⵔⵉⵇⵜ, ⵣⵓⵏⴷ ⵔⴰⴷ ⵜⴻⵜⵜⵓⵙⵉⴳⴳⵣ
referral-record-hash = ⴰⴷⵔⵉⵣ ⵏ ⵓⵙⴷⴰⵡ

referral-path-hint = ⵉⵙⵎ ⵏ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵉⵎⵍ ⵡⴰⵍⵓ ⵖⴼ ⵓⴼⴳⴰⵏ. ⵜⴰⵙⴰⵔⵓⵜ USB ⵜⵓⴼ ⴰⵙⴽⵙⵍ.
referral-save = ⵃⴹⵓ ⵜⴰⵡⵔⵉⵇⵜ
# $pages (Number)
referral-saved = { $pages ->
    [1] ⵜⴻⵜⵜⵓⵃⴹⴰ: ⵢⴰⵜ ⵜⴰⵙⵏⴰ
   *[other] ⵜⴻⵜⵜⵓⵃⴹⴰ: { $pages } ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ
}
referral-close = ⵇⵇⵏ

key-paper = ⵙⵙⵓⵊⴷ ⵜⴰⵡⵔⵉⵇⵜ
key-page-back = ⵜⴰⵙⵏⴰ ⵏ ⴷⴰⵜ
key-page-next = ⵜⴰⵙⵏⴰ ⴷ ⵉⵜⵜⴷⴷⵓⵏ
