### review: unreviewed
### ⵎⴰⴷ ⵢⵓⵔⴰⵏ ⵎⴰⴷ, ⵎⴰⵏⴰⴳⵓ: ⵎⴰⵕⵕⴰ ⵉⵣⵎⵎⵉⵎⵏ ⵏ ⵓⵙⴷⴰⵡ ⵏ ⵢⴰⵏ ⵡⴰⴷⴷⴰⴷ.

history-title = ⴰⵎⵣⵔⵓⵢ
history-verified = ⴽⵓ ⴰⵙⴳⵎⴹ ⴷ ⴽⵓ ⴰⵣⴷⴰⵢ ⵏ ⵓⵙⴷⴰⵡ ⴰⴷ ⵜⵜⵓⵙⵙⵉⴷⴻⴷⵏ ⵖⵉⵍⴰⴷ. ⵓⵔ ⵉⵜⵜⵓⵙⵏⴼⵍ ⵡⴰⵍⵓ.
history-not-verified = ⴰⵙⴷⴰⵡ ⴰⴷ ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵉⴷⴻⴷ.
history-not-verified-hint = ⴰⵙⴳⵎⴹ ⵏⵖ ⴰⵣⴷⴰⵢ ⴳⵔ ⵉⵣⵎⵎⵉⵎⵏ ⵓⵔ ⵉⵎⵙⴰⵙⴰ. ⴰⴷ ⵓⵔ ⴳⵉⵙ ⵜⴼⵍⵙⴷ. ⵃⴹⵓ ⴰⵙⵍⴽⵉⵎ ⵜⵉⵏⵉⴷ ⵜ ⵉ ⵜⵏⴱⴰⴹⵜ.
# $count (Number)
history-count = { $count ->
    [1] ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ
   *[other] { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ
}
history-hash = ⴰⴷⵔⵉⵣ
history-empty = ⵓⵔ ⵜⴰ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵍⵓ.

event-case-open = ⵉⵜⵜⵓⵕⵥⵎ ⵡⴰⴷⴷⴰⴷ
event-case-link = ⵉⵜⵜⵓⵢⴰⵣⴷⴰⵢ ⴷ ⵡⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ
event-case-close = ⵉⵜⵜⵓⵇⵇⵏ ⵡⴰⴷⴷⴰⴷ
event-case-erase = ⵉⵜⵜⵓⵙⴼⴹ ⵡⴰⴷⴷⴰⴷ
event-case-reopen = ⵉⵜⵜⵓⵕⵥⵎ ⵡⴰⴷⴷⴰⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
event-answer-set = ⵜⴰⵎⵔⴰⵔⵓⵜ
event-answer-clear = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⴽⴽⵙ
event-item-add = ⵉⵜⵜⵢⴰⵔⵏⴰ ⵓⵣⵎⵎⴻⵎ
event-item-remove = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵣⵎⵎⴻⵎ
event-note-add = ⵜⴰⵣⵎⵉⵍⵜ
event-attach-add = ⵉⵜⵜⵢⴰⵔⵏⴰ ⵓⴼⴰⵢⵍⵓ
event-attach-remove = ⵉⵜⵜⵢⴰⴽⴽⵙ ⵓⴼⴰⵢⵍⵓ
event-consent-set = ⵉⵜⵜⵢⴰⵔⴰ ⵓⵇⴱⴰⵍ
event-consent-withdraw = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵇⴱⴰⵍ
event-need-set = ⵉⵜⵜⵢⴰⵔⴰ ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ
event-service-choose = ⵜⴰⵏⴰⴼⵓⵜ ⵜⴻⵜⵜⵓⵙⵜⴰⵢ ⵏⵖ ⵜⴻⵜⵜⵢⴰⵊⵊⴰ
event-assessment-computed = ⵜⴻⵜⵜⵓⵙⵙⵉⴹⵏ ⵜⵢⴰⴼⵓⵜ
event-decision-set = ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵡⴰⵍ
event-conflict-resolve = ⵉⴼⵔⴰ ⵓⵎⵣⴰⵔⴰⵢ
event-share-grant = ⵉⵜⵜⵓⴱⴹⴰ
event-share-revoke = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⴱⴹⵉ
event-audit-viewed = ⵉⵜⵜⵡⴰⵥⵕⴰ
event-audit-printed = ⵜⴻⵜⵜⵓⵙⴽⵔ ⵜⵡⵔⵉⵇⵜ
event-audit-exported = ⵉⵜⵜⵢⴰⵔⴰ ⴳ ⵓⴼⴰⵢⵍⵓ
event-other = ⴰⵣⵎⵎⴻⵎ ⵏ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵉⵜⵜⵓⵃⴹⴰ ⵣⵓⵏⴷ ⵉⴳⴰ

## ⴰⴼⵍⵡⵉ

# $number (Number)
history-broken-at = ⴰⵣⵎⵎⴻⵎ ⴰⵎⵣⵡⴰⵔⵓ ⵏⵏⴰ ⵓⵔ ⵉⵎⵙⴰⵙⴰⵏ ⵉⴳⴰ ⵡⵉⵙⵙ { $number }. ⵡⵉⵏⵏⴰ ⴷ ⵉⵣⵡⴰⵔⵏ ⵙⵎⴷⵏ.
history-filter = ⵙⵎⵍ
history-filter-all = ⴽⵓⵍⵍⵓ
history-filter-answers = ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴷ ⵜⵣⵎⵉⵍⵉⵏ
history-filter-decisions = ⵜⵉⵢⴰⴼⵓⵜⵉⵏ ⴷ ⵜⵖⵜⴰⵙⵉⵏ
history-filter-looks = ⵎⴰⴷ ⵉⵥⵕⴰⵏ
history-filter-papers = ⵜⵉⵡⵔⵉⵇⵉⵏ ⴷ ⵉⴼⵓⵢⵍⴰ
history-none-of-kind = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵙⴷⴰⵡ ⵓⵣⵎⵎⴻⵎ ⵏ ⵡⴰⵏⴰⵡ ⴰⴷ.
# $from, $to (String)
history-visit = ⵙⴳ { $from } ⴰⵔ { $to }
# $alias (String)
history-by-own = { $alias }, ⴰⵙⵏⴷⵓⵇ ⴰⴷ
# $key (String)
history-by-other = ⴰⵎⵙⵡⵓⵔⵉ ⵢⴰⴹⵏ, ⵜⴰⵙⴰⵔⵓⵜ { $key }
# $value (String)
history-was = ⴷⴰⵜⴰⵙ: { $value }
history-superseded = ⵉⵜⵜⵓⵙⵏⴼⵍ ⵙⴳ ⴹⴰⵕⴰⵙ
history-conflict = ⵜⴻⵜⵜⵓⴼⴽ ⵓⵙⴽⵉⵏ ⵅⴼ ⵜⵎⵔⴰⵔⵓⵜ ⵢⴰⴹⵏ; ⵙⵏⴰⵜ ⵜⵜⵓⵃⴹⴰⵏⵜ
history-ahead = ⵜⵉⵙⵔⴰⴳⵜ ⵏ ⵓⵎⵙⵙⵓⴷⵙ ⵏⵏⴰ ⵜⴻⵣⵡⴰⵔ ⵙ ⵓⴳⴳⴰⵔ ⵏ ⵡⴰⵙⵙ
# $parts (String)
history-looked = ⵉⵜⵜⵡⴰⵥⵕⴰ: { $parts }
history-part-case = ⴰⴷⴷⴰⴷ
history-part-result = ⵜⴰⵢⴰⴼⵓⵜ
history-part-referral = ⴰⵙⵉⴼⴹ
history-part-files = ⵉⴼⴰⵢⵍⵓⵜⵏ
history-part-conflicts = ⵉⵎⵣⴰⵔⴰⵢⵏ
history-part-history = ⴰⵎⵣⵔⵓⵢ
history-service-chosen = ⵜⴻⵜⵜⵓⵙⵜⴰⵢ
history-service-left-out = ⵜⴻⵜⵜⵢⴰⵊⵊⴰ
history-what-referral = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵉⴼⴹ
history-what-record = ⴰⵙⴷⴰⵡ ⴳ ⵜⵡⵔⵉⵇⵜ
history-what-record-file = ⴰⵙⴷⴰⵡ ⵙ ⴽⵓⵍⵍⵓ
history-what-record-file-without = ⴰⵙⴷⴰⵡ ⴱⵍⴰ ⵉⵙⵎⴰⵡⵏ, ⵜⵉⵣⵎⵉⵍⵉⵏ ⴷ ⵉⵡⴰⵍⵉⵡⵏ
# $copy (Number)
history-copy = ⵜⴰⵏⵖⵍⵜ { $copy }
# $reason (String)
history-reason = ⵎⴰⵅ: { $reason }

## ⵜⴰⵎⴰ ⵏ ⵉⵣⵎⵎⵉⵎⵏ

history-proof = ⵉⵙ ⵉⵙⵎⴷ?
history-where = ⵎⴰⵏⵉ ⴳ ⵉⵍⵍⴰ ⵓⵙⴷⴰⵡ ⴰⴷ
# $count (Number)
history-here = { $count ->
    [1] ⴰⵙⵍⴽⵉⵎ ⴰⴷ: ⴰⵣⵎⵎⴻⵎ ⵏⵏⵙ ⵉⵜⵜⵓⵃⴹⴰ
   *[other] ⴰⵙⵍⴽⵉⵎ ⴰⴷ: { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⴽⵓⵍⵍⵓⵜⵏ ⵜⵜⵓⵃⴹⴰⵏ
}
# $count (Number)
history-waiting = { $count ->
    [1] ⵓⵔ ⵜⴰ ⵜ ⵖⵓⵔⵙ ⵜⵏⴱⴰⴹⵜ. ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ ⵉⵇⵇⵍ ⴷⴰ.
   *[other] ⵓⵔ ⵜⴰ ⵜ ⵖⵓⵔⵙ ⵜⵏⴱⴰⴹⵜ. { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⵇⵇⵍⵏ ⴷⴰ.
}
# $papers, $files (Number)
history-out = ⴼⴼⵖⵏ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ: ⵜⵉⵡⵔⵉⵇⵉⵏ { $papers }, ⵉⴼⵓⵢⵍⴰ { $files }
history-nothing-out = ⵓⵔ ⵜⴼⴼⵖ ⵜⵡⵔⵉⵇⵜ ⵓⵍⴰ ⴰⴼⴰⵢⵍⵓ ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
history-marks = ⵎⴰⴷ ⵜⵜⵉⵏⵉ ⵓⵍⴰ ⵜⵡⵔⵉⵇⵜ ⵏ ⵓⵙⴷⴰⵡ
history-mark-key = ⵜⴰⵙⴰⵔⵓⵜ
history-mark-last = ⴰⵣⵎⵎⴻⵎ ⴰⵎⴳⴳⴰⵔⵓ
history-mark-record = ⴰⵙⴷⴰⵡ ⴽⵓⵍⵍⵓⵜ
history-mark-hint = ⵡⴰⵏⵏⴰ ⵖⵓⵔ ⵜⵍⵍⴰ ⵜⵡⵔⵉⵇⵜ ⵉⵖⵢ ⴰⴷ ⵉⵙⵎⵣⴰⵣⴰⵍ ⵓⵟⵟⵓⵏⵏ ⴰⴷ, ⵏⵖ ⴰⴷ ⵜⵏ ⵉⴼⴽ ⵉ dalilctl case verify.

## ⴰⵙⵓⴼⵖ ⵏ ⵓⵙⴷⴰⵡ

history-export = ⵙⵙⵓⴼⵖ ⴰⵙⴷⴰⵡ
history-export-title = ⴰⵙⵓⴼⵖ ⵏ ⵓⵙⴷⴰⵡ
history-export-clear = ⴰⴼⴰⵢⵍⵓ ⵖⵓⵔⵙ ⴰⴷⴷⴰⴷ ⴰⴷ ⵉⴼⴰⵡ, ⵓⵔ ⵉⵏⵜⵉⵍ.
history-export-clear-hint = ⵡⴰⵏⵏⴰ ⵖⵓⵔ ⵉⵍⵍⴰ ⵉⵖⵢ ⴰⴷ ⵜ ⵉⵖⵔ. ⴰⴷ ⵓⵔ ⵜ ⵜⴰⴽⴽⴰⴷ ⵅⵙ ⵉ ⵜⵙⵏⴱⴹⴰⵢⵜ ⵏⵖ ⵉ ⵜⵏⴱⴰⴹⵜ ⵏⵏⴰ ⵖⵓⵔ ⵉⵍⵍⴰ ⵓⵣⵔⴼ, ⴳ ⵓⵙⵉⵔⵡ ⵓⵔ ⵉⵜⵜⵢⴰⵊⵊⴰⵏ ⴹⴰⵕⴰⴽ.
history-export-without = ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴷ ⵜⵢⴰⴼⵓⵜⵉⵏ ⵖⴰⵙ
history-export-without-hint = ⵉⵙⵎⴰⵡⵏ, ⵜⵉⵣⵎⵉⵍⵉⵏ, ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⵢⵓⵔⴰⵏ ⴷ ⵉⵡⴰⵍⵉⵡⵏ ⵇⵇⵉⵎⵏ ⴷⴰ; ⵉⵣⵎⵎⵉⵎⵏ ⵏⵏⵙⵏ ⵍⵍⴰⵏ ⴳ ⵓⴼⴰⵢⵍⵓ ⵙ ⵓⴷⵔⵉⵣ ⵖⴰⵙ. ⴰⵏⵙⴰ ⵏⵏⴰ ⵜⵓⵔⵉⴷ ⴳ ⵓⵙⵏⵜⵉ ⵉⵍⵍⴰ ⴳⵉⵙ.
history-export-path-hint = ⴰⴱⵔⵉⴷ ⵉⵙⵎⴷⵏ. ⵓⵔ ⵉⵜⵜⵓⵙⵏⴼⴰⵍ ⵎⴰⴷ ⴷⵉⵏ ⵉⵍⵍⴰⵏ ⴱⵍⴰ ⴰⵙⵇⵙⴰ.
history-export-save = ⴰⵔⴰ ⴰⴼⴰⵢⵍⵓ
history-export-cancel = ⴰⵊⵊ
# $entries (Number)
history-export-saved = { $entries ->
    [1] ⵢⵓⵔⴰ, ⵉⵃⴹⴰ ⴳ ⵓⴹⴱⵙⵉ: ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ.
   *[other] ⵢⵓⵔⴰ, ⵉⵃⴹⴰ ⴳ ⵓⴹⴱⵙⵉ: { $entries } ⵏ ⵉⵣⵎⵎⵉⵎⵏ.
}
history-export-check = ⴽⵓ ⵢⴰⵏ ⵉⵖⵢ ⴰⴷ ⵜ ⵉⵙⵙⵉⴷⵉⴷ ⵙ dalilctl case verify ⴷ ⵡⵓⵟⵟⵓⵏⵏ ⵏ ⵜⵡⵔⵉⵇⵜ.
history-export-close = ⵉⵙⵎⴷ
