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
event-case-reopen = ⵉⵜⵜⵓⵕⵥⵎ ⵡⴰⴷⴷⴰⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ
event-answer-set = ⵜⴰⵎⵔⴰⵔⵓⵜ
event-answer-clear = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⴽⴽⵙ
event-item-add = ⵉⵜⵜⵢⴰⵔⵏⴰ ⵓⵣⵎⵎⴻⵎ
event-item-remove = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵣⵎⵎⴻⵎ
event-note-add = ⵜⴰⵣⵎⵉⵍⵜ
event-attach-add = ⵉⵜⵜⵢⴰⵔⵏⴰ ⵓⴼⴰⵢⵍⵓ
event-consent-set = ⵉⵜⵜⵢⴰⵔⴰ ⵓⵇⴱⴰⵍ
event-consent-withdraw = ⵉⵜⵜⵓⴽⴽⵙ ⵓⵇⴱⴰⵍ
event-need-set = ⵉⵜⵜⵢⴰⵔⴰ ⵎⴰⴷ ⵉⵅⵚⵚⴰⵏ
event-service-choose = ⵜⴰⵏⴰⴼⵓⵜ ⵜⴻⵜⵜⵓⵙⵜⴰⵢ ⵏⵖ ⵜⴻⵜⵜⵢⴰⵊⵊⴰ
event-assessment-computed = ⵜⴻⵜⵜⵓⵙⵙⵉⴹⵏ ⵜⵢⴰⴼⵓⵜ
event-decision-set = ⵉⵜⵜⵓⵙⴳⵎⴹ ⵡⴰⵡⴰⵍ
event-conflict-resolve = ⴼⵔⴰⵏ ⵙⵏⴰⵜ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ
event-share-grant = ⵉⵜⵜⵓⴱⴹⴰ
event-share-revoke = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⴱⴹⵉ
event-audit-viewed = ⵉⵜⵜⵡⴰⵥⵕⴰ
event-audit-printed = ⵜⴻⵜⵜⵓⵙⴽⵔ ⵜⵡⵔⵉⵇⵜ
event-audit-exported = ⵉⵜⵜⵢⴰⵔⴰ ⴳ ⵓⴼⴰⵢⵍⵓ
event-other = ⴰⵣⵎⵎⴻⵎ ⵏ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ, ⵉⵜⵜⵓⵃⴹⴰ ⵣⵓⵏⴷ ⵉⴳⴰ
