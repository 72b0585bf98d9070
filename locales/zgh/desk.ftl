### review: unreviewed
### ⴰⵙⵉⵔⴰ ⵏ ⵜⴷⴰⴱⵓⵜ ⴷ ⵎⴰⵢⴷ ⵉⵜⵜⵉⵏⵉ ⵉ ⵉⵏⵎⵀⴰⵍⵏ.

## Places
spine-desk = ⴰⵙⵉⵔⴰ
desk-title = ⴰⵙⵉⵔⴰ
desk-tabs = ⵉⴼⵔⴷⵉⵙⵏ ⵏ ⵓⵙⵉⵔⴰ
desk-tab-inbox = ⴰⴷⴷⴰⴷⵏ
desk-tab-devices = ⵉⵙⵍⴽⵉⵎⵏ
desk-tab-statistics = ⵓⵟⵟⵓⵏⵏ
desk-find = ⴰⵏⴳⴰⵍ ⵏⵖ ⴰⵡⴰⵍ
desk-list = ⴰⴷⴷⴰⴷⵏ ⵏⵏⴰ ⴷ ⵢⵓⵛⴽⴰⵏ
desk-group-now = ⵙⴽⴻⵔ ⵖⵉⵍⴰⴷ
desk-group-new = ⵉⵎⴰⵢⵏⵓⵜⵏ
desk-group-in-hand = ⴳ ⵜⵡⵓⵔⵉ
desk-group-decided = ⵜⵜⵓⵙⵖⵜⵉⵏ
desk-empty = ⵓⵔ ⵜⴰ ⴷ ⵢⵓⵛⴽⵉ ⵓⵍⴰ ⵢⴰⵏ ⵡⴰⴷⴷⴰⴷ.
desk-empty-hint = ⴰⵔ ⴷ ⵜⵜⴱⴰⵏⵏ ⵡⴰⴷⴷⴰⴷⵏ ⴷⴰ ⵍⵍⵉⵖ ⵜⵏ ⵢⵓⵣⵏ ⵓⵙⵍⴽⵉⵎ ⵏ ⵓⵏⵎⵀⴰⵍ.
desk-none-found = ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⴷⴷⴰⴷ ⵙ ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ.
desk-choose = ⵙⵜⵢ ⴰⴷⴷⴰⴷ ⵃⵎⴰ ⴰⴷ ⵜ ⵜⵖⵔⴷ.

## One line of the list
desk-waits-desk = ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⵉ ⵓⵙⵉⵔⴰ
desk-waits-officer = ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⵉ ⵓⵏⵎⵀⴰⵍ
desk-waits-nobody = ⵓⵔ ⴰⵔ ⵉⵜⵜⵇⵇⵍ ⵉ ⵢⴰⵏ
desk-news = ⴰⵎⴰⵢⵏⵓ ⴷⴼⴼⵉⵔ ⵜⵖⵜⴰⵙⵜ
# $when (String): how long ago
desk-received = ⵢⵓⵛⴽⴰ ⴷ { $when }
desk-sent-by-unknown = ⴰⵙⵍⴽⵉⵎ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵇⵏⵏ

## The case
# $count (Number): entries
desk-whole = ⴰⵎⵣⵔⵓⵢ ⵉⵙⵎⴷ: { $count } ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⵉⵜⵜⵓⵙⵖⵏⵏ
desk-broken = ⴰⵎⵣⵔⵓⵢ ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵜⵜⵓⵙⵖⵏ. ⴰⴷ ⴳⵉⵙ ⵓⵔ ⵜⵜⴽⵍⴷ.
desk-statement = ⴰⵡⴰⵍ ⵏ ⵓⵏⵎⵀⴰⵍ
desk-no-statement = ⵓⵔ ⵜⴰ ⵉⵙⵖⵏ ⵓⵏⵎⵀⴰⵍ ⴰⵡⴰⵍ ⵏⵏⵙ.
# $count (Number): questions with different answers
desk-conflicts = { $count } ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵏⵃⵓⵍⵏⵜ; ⵜⵉⵏⵏⴰ ⵉⵃⴹⵓⵏ ⵓⴳⴳⴰⵔ ⴰⵢⴷ ⵉⵜⵜⵓⵃⵙⴰⴱⵏ ⵖⵉⵍⴰⴷ.
desk-open-case = ⵕⵥⵎ ⴰⴷⴷⴰⴷ ⴽⵓⵍⵍⵓ
desk-history = ⵎⴰ ⵢⵓⵔⴰⵏ, ⵎⴰⵏⴰⴳⵓ
desk-rests = ⵖⴼ ⵎⴰⵢⴷ ⵉⴱⴷⴷ
desk-rests-nothing = ⵓⵔ ⵉⵜⵜⵓⵔⵉ ⵓⵍⴰ ⵢⴰⵏ ⵓⵎⴰⵜⴰⵔ.

## The decision
desk-decision = ⵜⴰⵖⵜⴰⵙⵜ ⵏ ⵜⴷⴰⴱⵓⵜ ⵉⵙⵇⵇⵓⵏ
desk-decision-hint = ⴰⵔ ⵜⵜⵜⵓⵔⴰ ⵙ ⵢⵉⵙⵎ ⵏ ⵜⴷⴰⴱⵓⵜ, ⵖⵔ ⵜⵙⴳⴰ ⵏ ⵎⴰⵢⴷ ⵉⵏⵏⴰ ⵓⵏⵎⵀⴰⵍ, ⴰⵔ ⴰⵙ ⵜⵜⵜⵓⵔⴰⵔ.
desk-outcome = ⵎⴰⵢⴷ ⵉⵜⵜⵓⵙⵖⵜⵉⵏ
desk-outcome-taken-up = ⵉⵜⵜⵢⴰⵎⵥ: ⴰⴷ ⵉⵙⵎⴷ ⵓⵎⵙⵙⵇⵙⴰ ⵉⵣⵔⴰⵏ
desk-outcome-identified = ⵜⵓⵙⵙⵏⴰ ⵜⵓⵏⵚⵉⴱⵜ ⵙⵖⵓⵔ ⵜⴷⴰⴱⵓⵜ ⵉⵙⵇⵇⵓⵏ
desk-outcome-other-route = ⵉⵜⵜⵓⵣⵏ ⵖⵔ ⵓⴱⵔⵉⴷ ⵢⴰⴹⵏ
desk-outcome-closed = ⵉⵜⵜⵓⵇⵇⵏ ⵙ ⵎⴰⵢⴷ ⵉⵍⵍⴰⵏ ⵖⵉⵍⴰⴷ
desk-reasons = ⵜⵉⵎⵏⵜⵉⵍⵉⵏ
desk-next = ⵎⴰ ⵉⵙⵎⴷⴰⵏ (ⴰⵏⵙⴰ, ⵓⵔ ⵉⴳⵉ ⵉⵙⵎ)
desk-role = ⵙ ⵎⴰⵏ ⵜⵡⵓⵔⵉ ⴰⵢⴷ ⵜⵙⵖⵏⴷ
desk-passphrase = ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⴽ
desk-sign = ⵙⵖⵏ ⵜⵔⴰⵔⴷ
desk-decide-again = ⵙⵖⵜⵢ ⵙ ⵓⵎⴰⵢⵏⵓ
# $desk (String): what the authority calls the desk
desk-decided-by = ⵉⵙⵖⵏ: { $desk }, { $role }, { $when }
# $next (String): who goes on
desk-goes-on = ⵉⵙⵎⴷⴰ: { $next }

## Questions to the officer
desk-asks = ⵉⵙⵇⵙⵉⵜⵏ ⵉ ⵓⵏⵎⵀⴰⵍ
desk-ask-text = ⵎⴰⵢⴷ ⵜⵔⵉⴷ ⴰⴷ ⵜⵙⵙⵏⴷ
desk-ask-send = ⵙⵇⵙⴰ
desk-ask-open = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵎⵔⴰⵔⵓⵜ

## Giving a case on
desk-give = ⴼⴽ ⵜ ⵉ ⵓⵎⵖⵔⵉ ⵢⴰⴹⵏ
desk-give-what = ⴰⴷⴷⴰⴷ ⴰⴷ ⵉⵜⵜⵓⵇⵇⵏ ⵙ ⵓⵎⴰⵢⵏⵓ ⵉ ⵓⵎⵖⵔⵉ ⴰⴷ ⵡⴰⵃⴷⵓⵜ, ⵓⵍⴰ ⵎⴰⵢⴷ ⴰⵙ ⵉⵜⵜⵓⵔⵏⵓⵏ ⴰⵔ ⴷ ⵉⵜⵜⵓⵙⴱⴷⴷ. ⵎⴰⵢⴷ ⵉⵜⵜⵓⵖⵔⴰⵏ ⵓⵔ ⴰⵔ ⵉⵜⵜⵔⴰⵔ.
desk-give-nobody = ⵓⵔ ⵉⵙⵙⵉⵏ ⵓⵙⵉⵔⴰ ⴰⴷ ⵓⵍⴰ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ ⵉⵜⵜⵓⵙⵇⵏⵏ.
desk-give-to = ⵉ ⵎⴰ
desk-give-hand-over = ⴰⵏⵎⵀⴰⵍ ⴰⴷ ⴰⴷ ⵉⵙⵎⴷ ⴰⴷⴷⴰⴷ
desk-give-identity = ⵓⵍⴰ ⵉⵙⵎⴰⵡⵏ ⴷ ⵜⵉⵏⵖⵎⵉⵙⵉⵏ ⴷ ⵉⴷⵖⴰⵔⵏ
desk-give-purpose = ⵎⴰⵅⴼ
desk-purpose-proceedings = ⵜⴰⵎⵙⵙⵓⵔⵜ ⵏ ⵜⵙⵏⴱⴹⵜ
desk-purpose-shelter = ⴰⵣⴷⴷⵓⵖ
desk-purpose-care = ⵜⴰⴷⵓⵙⵉ ⴷ ⵓⵙⴳⵏⴼ
desk-purpose-hand-over = ⴰⴷ ⵉⵙⵎⴷ ⵓⵏⵎⵀⴰⵍ ⵢⴰⴹⵏ
desk-give-basis = ⵖⴼ ⵎⴰⵏ ⵓⵙⵉⵍⴰ
desk-give-days = ⴰⵔ ⵎⴰⵏⴰⴳⵓ
desk-days-30 = 30 ⵏ ⵡⴰⵙⵙⴰⵏ
desk-days-90 = 90 ⵏ ⵡⴰⵙⵙⴰⵏ
desk-days-none = ⴰⵔ ⴷ ⵉⵜⵜⵓⵙⴱⴷⴷ
desk-give-now = ⴼⴽ
desk-cancel = ⵙⵙⵔ
desk-reader-reads = ⴰⵔ ⵜ ⵉⵇⵇⵔⴰ ⵢⴰⴷ

## Two readers
desk-second = ⴰⴷ ⵉⵙⵖⵏ ⵓⵎⵖⵔⵉ ⵡⵉⵙ ⵙⵉⵏ
desk-second-what = ⵓⴳⴳⴰⵔ ⵏ 20 ⵏ ⵡⴰⴷⴷⴰⴷⵏ ⴳ ⵡⴰⵙⵙ ⵓⵔ ⴰⵔ ⵜⵜⴼⴼⵖⵏ ⵙⴳ ⵓⵙⵉⵔⴰ, ⵓⵔ ⴰⵔ ⵜⵜⵓⵙⴼⴰⴹⵏ ⴳ ⵉⵙⵍⴽⵉⵎⵏ ⵢⴰⴹⵏ, ⴱⵍⴰ ⴰⵎⵙⴰⵙⴰ ⵏ ⵓⵎⵖⵔⵉ ⵡⵉⵙ ⵙⵉⵏ, ⵙ ⵜⵡⵉⵏⵙⵜ ⵏⵏⵙ.
desk-second-alias = ⵉⵙⵎ ⵏ ⵓⵎⵖⵔⵉ ⵡⵉⵙ ⵙⵉⵏ ⴳ ⵜⴼⵍⵡⵉⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ
desk-second-passphrase = ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵏⵏⵙ
desk-second-most = ⴰⴷⴷⴰⴷⵏ ⴽⵓⵍⵍⵓ ⴰⵙⵙⴰ
desk-second-sign = ⵙⵖⵏ ⵣⵓⵏⴷ ⴰⵎⵖⵔⵉ ⵡⵉⵙ ⵙⵉⵏ

## What does not fit
# $count (Number): things kept apart
desk-apart = { $count } ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⵜⵜⵓⵃⴹⴰⵏⵜ ⵡⴰⵃⴷⵓⵜⵏⵜ
desk-apart-hint = ⵓⵔ ⴳⵉⵙⵏⵜ ⵉⵣⴳⵍ ⵡⴰⵍⵓ, ⵓⵔ ⴳⵉⵙⵏⵜ ⵉⵜⵜⵓⵎⵍⴰ ⵡⴰⵍⵓ ⵣⵓⵏⴷ ⵉⵖⵓⴷⴰⵏ.
# $count (Number): things kept apart that are not listed
desk-apart-more = { $count ->
    [1] ⵓⴳⴰⵔ ⵙ ⵢⴰⵏ
   *[other] ⵓⴳⴰⵔ ⵙ { $count }
}
desk-apart-waits = ⴰⵔ ⵜⵜⵇⵇⵍ
desk-apart-refused = ⵜⵜⵓⴳⵢ

## Why it is kept apart: one for each code of the vault
desk-fault-author-unknown = ⵡⴰⵏⵏⴰ ⵜ ⵢⵓⵔⴰⵏ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵏ.
desk-fault-authority-unknown = ⵜⴰⵙⴰⴷⵓⵔⵜ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⵎⵓⵏ ⴷ ⴽⵔⴰ ⵏ ⵜⴷⴰⴱⵓⵜ.
desk-fault-bytes-missing = ⵓⵔ ⵜⴰ ⴷ ⵢⵓⵛⴽⵉ ⵙⴳ ⵓⵎⴰⴽⴽⴰⵢ.
desk-fault-case-erased = ⵉⵜⵜⵓⵙⴼⴹ ⵡⴰⴷⴷⴰⴷ ⵏⵏⵙ ⴷⴰ.
desk-fault-case-erased-by-order = ⵉⵜⵜⵓⵙⴼⴹ ⵡⴰⴷⴷⴰⴷ ⵏⵏⵙ ⵙ ⵡⴰⵏⴰⴹ ⵏ ⵜⴷⴰⴱⵓⵜ.
desk-fault-case-hurt = ⵓⵔ ⵜⵥⴹⴰⵕ ⵢⴰⵜ ⵜⴰⵙⵏⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⵏⵏⵙ ⴰⴷ ⵜⴻⵜⵜⵓⵖⵔ ⴷⴰ ⵖⵉⵍⴰⴷ.
desk-fault-case-unknown = ⵓⵔ ⵜⴰ ⴷ ⵢⵓⵛⴽⵉ ⵡⴰⴷⴷⴰⴷ ⵏⵏⵙ.
desk-fault-certificate-not-the-authoritys = ⵓⵔ ⵜ ⵜⵙⵖⵏ ⵜⴷⴰⴱⵓⵜ.
desk-fault-certificate-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-device-changed = ⵢⵓⵛⴽⴰ ⴷ ⵓⵙⵍⴽⵉⵎ ⵙ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ.
desk-fault-device-revoked = ⴰⵙⵍⴽⵉⵎ ⵏⵏⴰ ⵜ ⵢⵓⵣⵏⵏ ⵉⵜⵜⵓⴽⴽⵙ.
desk-fault-device-unknown = ⴰⵙⵍⴽⵉⵎ ⵏⵏⴰ ⵜ ⵢⵓⵣⵏⵏ ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵏ.
desk-fault-gap = ⵓⵔ ⵜⴰ ⴷ ⵜⵓⵛⴽⵉ ⵜⵖⴰⵡⵙⴰ ⵉⵣⵔⵉⵏ.
desk-fault-history-fork = ⵉⴱⴹⴰ ⵖⴼ ⵎⴰⴷ ⵉⵍⵍⴰⵏ ⴷⴰ: ⵉⵖⵢ ⴰⴷ ⵜⵜⵓⵙⵎⵔⵙ ⵜⵏⵖⵍⵜ ⵜⴰⵇⴱⵓⵔⵜ.
desk-fault-introduction-not-the-authoritys = ⵓⵔ ⵜ ⵜⵙⵖⵏ ⵜⴷⴰⴱⵓⵜ.
desk-fault-introduction-out-of-time = ⵓⵔ ⵉⵜⵜⵓⵃⵙⴰⴱ ⴳ ⵡⴰⴽⵓⴷ ⴰⴷ.
desk-fault-introduction-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-key-missing = ⵓⵔ ⵜⴰ ⴷ ⵜⵓⵛⴽⵉ ⵜⵙⴰⵔⵓⵜ ⵏⵏⵙ.
desk-fault-keys-for-another = ⵉⵇⵇⵏ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ.
desk-fault-keys-not-opened = ⵓⵔ ⵜ ⵕⵥⵥⵎⵏⵜ ⵜⵙⵓⵔⴰ ⵏ ⵜⵙⴰⴷⵓⵔⵜ ⴰⴷ.
desk-fault-keys-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-ledger-broken = ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵓⵙⵍⴽⵉⵎ ⵓⵔ ⵜⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵜⵜⵓⵙⵖⵏ.
desk-fault-ledger-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-newer-program = ⵉⵅⵚⵚⴰ ⵓⵙⵖⵉⵡⵙ ⴰⵎⴰⵢⵏⵓ ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-not-for-the-vault = ⵓⵔ ⵉⴳⵉ ⵉ ⵜⵙⴰⴷⵓⵔⵜ ⴰⴷ.
desk-fault-not-given = ⵓⵔ ⵉⵜⵜⵓⴼⴽⵉ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⵉ ⵡⴰⵏⵏⴰ ⵜ ⵢⵓⵔⴰⵏ.
desk-fault-not-in-ledger = ⵓⵔ ⵜⴰ ⵉⵍⵍⵉ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏ ⵓⵙⵍⴽⵉⵎ ⵏⵏⵙ.
desk-fault-officer-changed = ⵢⵓⵛⴽⴰ ⴷ ⵓⵏⵎⵀⴰⵍ ⵙ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ.
desk-fault-order-not-the-authoritys = ⵓⵔ ⵜ ⵜⵙⵖⵏ ⵜⴷⴰⴱⵓⵜ.
desk-fault-order-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-other-authority = ⵉⴳⴰ ⵡⵉⵏ ⵜⴷⴰⴱⵓⵜ ⵢⴰⴹⵏ.
desk-fault-other-device = ⵉⴳⴰ ⵡⵉⵏ ⵓⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ.
desk-fault-request-not-opened = ⵓⵔ ⵜ ⵕⵥⵥⵎⵏⵜ ⵜⵙⵓⵔⴰ ⵏ ⵜⵙⴰⴷⵓⵔⵜ ⴰⴷ.
desk-fault-request-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-segment-address = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵇⵇⵏ.
desk-fault-segment-author = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵜⵜⵓⵙⵖⵏ.
desk-fault-segment-changed = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵇⵇⵏ.
desk-fault-segment-from-the-future = ⵉⵅⵚⵚⴰ ⵓⵙⵖⵉⵡⵙ ⴰⵎⴰⵢⵏⵓ ⵃⵎⴰ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-segment-length = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-segment-order = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵜⵜⵓⵙⵖⵏ.
desk-fault-segment-other-case = ⵉⵍⵍⴰ ⴳⵉⵙ ⴽⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ.
desk-fault-segment-other-key = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵇⵇⵏ.
desk-fault-segment-other-ledger = ⵉⴳⴰ ⵡⵉⵏ ⵓⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ.
desk-fault-segment-packing = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.
desk-fault-segment-removed = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵇⵇⵏ.
desk-fault-segment-signatures = ⵓⵔ ⵉⴳⵉ ⵣⵓⵏⴷ ⵎⴰⵏⵉⴽ ⵉⵜⵜⵓⵙⵖⵏ.
desk-fault-segment-unreadable = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵖⵔ.

## The computers
desk-devices = ⵉⵙⵍⴽⵉⵎⵏ ⵏⵏⴰ ⵉⵜⵜⴰⵣⵏⵏ ⴰⴷⴷⴰⴷⵏ
desk-devices-empty = ⵓⵔ ⵜⴰ ⵉⵜⵜⵔ ⵓⵍⴰ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵏ.
desk-column-where = ⵎⴰⵏⵉ
desk-column-who = ⵎⴰ ⴳⵉⵙ ⵉⵙⵡⵓⵔⵉⵏ
desk-column-seen = ⴰⵏⵖⵎⵉⵙ ⴰⵎⴳⴳⴰⵔⵓ
desk-column-edition = ⴰⵎⵙⵙⵓⴳⵓⵔ
desk-column-state = ⴰⴷⴷⴰⴷ
desk-standing-asks = ⴰⵔ ⵉⵜⵜⵜⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵏ
desk-standing-certified = ⵉⵜⵜⵓⵙⵇⵏⵏ
desk-standing-revoked = ⵉⵜⵜⵓⴽⴽⵙ
# $count (Number): objects
desk-device-waiting = ⵓⵣⵣⵓⵔⵏⵜ { $count } ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ
desk-device-gap = ⵓⵣⵣⵓⵔⵏⵜ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ ⴳ ⵜⵍⴳⴰⵎⵜ ⵏⵏⵙ
desk-device-fork = ⵜⴰⵍⴳⴰⵎⵜ ⵏⵏⵙ ⵜⴱⴹⴰ ⵖⴼ ⵙⵉⵏ: ⵉⵖⵢ ⴰⴷ ⵜⵜⵓⵙⵎⵔⵙ ⵜⵏⵖⵍⵜ ⵜⴰⵇⴱⵓⵔⵜ
desk-device-older = ⵜⴰⵥⵕⵉⴳⵜ ⵜⴰⵇⴱⵓⵔⵜ
desk-certify = ⵙⵇⵏ
desk-certify-title = ⵙⵇⵏ ⴰⵙⵍⴽⵉⵎ ⴰⴷ
desk-certify-hint = ⴷⴰⵜ ⵏ ⵓⵢⴰ, ⵙⵎⵏⴰⵍⴰ ⵙ ⵜⵍⵉⴼⵓⵏ ⴰⴽⴷ ⵓⵏⵎⵀⴰⵍ ⵏⵏⴰ ⵉⵜⵜⵔⵏ.
desk-organisation = ⵜⴰⴳⵔⴰⵡⵜ
desk-region = ⵜⴰⵎⵏⴰⴹⵜ
desk-revoke = ⴽⴽⵙ
desk-revoke-title = ⴽⴽⵙ ⴰⵙⵍⴽⵉⵎ ⴰⴷ
desk-revoke-hint = ⴰⵏⴰⴹ ⵏ ⵜⴷⴰⴱⵓⵜ ⴰⵢⴰⴷ: ⵔⴰⴷ ⵜ ⵉⵙⵙⵏ ⵓⵎⴰⴽⴽⴰⵢ ⴷ ⵉⵙⵉⵔⴰⵜⵏ ⵢⴰⴹⵏ. ⵎⴰⵢⴷ ⵔⴰⴷ ⵢⴰⵣⵏ ⵙⴳ ⵖⵉⵍⴰⴷ ⵉⵜⵜⵓⵃⴹⴰ ⵡⴰⵃⴷⵓⵜ, ⵎⴰⵢⴷ ⵉⵣⵔⵉⵏ ⵉⵇⵇⵉⵎ, ⵎⴰⵢⴷ ⴳⵉⵙ ⵉⵇⵇⵏⵏ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⴼⴽ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ.
desk-seal = ⵙⴷⵉ ⵜⵉⵙⵏⴷⴰⵇ ⵏⵏⵙ
desk-seal-title = ⵙⴷⵉ ⵜⵉⵙⵏⴷⴰⵇ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
desk-seal-hint = ⴰⵡⴷ ⵢⴰⵏ ⵓⵔ ⵙⵓⵍ ⴰⵔ ⵉⵕⵥⵥⵎ ⴷⵉⵏⵏ ⵜⴰⵙⵏⴷⵓⵇⵜ ⵙ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ. ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ ⴷ ⵉⵎⵃⵟⵟⵓⵜⵏ ⵏ ⵜⵏⴱⴰⴹⵜ ⵙⵓⵍ ⵥⴹⴰⵕⵏ, ⵓⵔ ⵉⵜⵜⵢⴰⴽⴽⵙ ⵡⴰⵍⵓ; ⵜⴰⵙⵏⴷⵓⵇⵜ ⵏⵏⴰ ⵓⵔ ⵉⵥⴹⴰⵕ ⵡⴰⵍⵓ ⵢⴰⴹⵏ ⴰⴷ ⵜⵜ ⵉⵕⵥⵎ ⴰⵔ ⵜⵜⵖⵉⵎⵉ ⵎⴽ ⵜⴳⴰ. ⴰⵔ ⵉⵙⵡⵓⵔⵉ ⴰⴷⴷⴰⵢ ⵉⵙⵇⵙⴰ ⵓⵙⵍⴽⵉⵎ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ, ⵓⵔ ⵉⵜⵜⵉⵏⵉ ⵢⴰⵏ ⵉ ⵓⵙⵉⵔⴰ ⴰⴷ ⵉⵙ ⵉⵜⵜⵓⵙⴽⵔ. ⵎⴽ ⵉⵣⵎⵔ ⴰⴷ ⵉⵍⵉ ⵓⵙⵍⴽⵉⵎ ⴳ ⵉⴼⴰⵙⵙⵏ ⵢⴰⴹⵏ, ⴽⴽⵙ ⵜ ⵖⵉⵍⴰⴷ: ⴰⵔ ⵉⵙⵇⵙⴰ ⵖⴰⵙ ⴰⴷⴷⴰⵢ ⵉⵣⴷⵉ ⵓⵏⵎⵀⴰⵍ ⵏⵏⵙ ⴷ ⵓⵥⵟⵟⴰ, ⴷ ⵉⵖ ⵉⵜⵜⵓⴽⴽⵙ ⵓⵔ ⵙⵓⵍ ⴰⵔ ⵉⵙⵇⵙⴰ.
# $when (element): a moment
desk-seal-again = ⵉⵜⵜⵓⵏⴰⴹ { $when }; ⴰⵏⴰⴹ ⵢⴰⴹⵏ ⴰⵔ ⵉⵙⴷⴰⵢ ⴷⴰⵖ ⵎⴰⴷ ⴷ ⵢⵓⵔⵔⵉⵏ ⴷⴼⴼⵉⵔ ⴰⵙ.
# $when (element): a moment
desk-seal-waits = ⵉⵜⵜⵓⵏⴰⴹ { $when }; ⵙⵓⵍ ⴰⵔ ⴷⴰ ⵉⵜⵜⵇⵇⵍ ⴰⴷ ⵉⵜⵜⵓⵣⵏ, ⵓⵔ ⵉⵜⵜⵓⴼⴽⵉ ⵡⵉⵙ ⵙⵉⵏ.
desk-erase = ⵙⴼⴹ ⵜ ⴳ ⵉⵙⵍⴽⵉⵎⵏ ⵎⵉ ⵉⵍⵍⴰ
# $count (Number): computers
desk-erase-hint = { $count ->
    [one] ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ ⵖⵓⵔⵙ ⴽⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⴷ. ⴰⴷⴷⴰⵢ ⵜ ⵉⵍⴽⵎ ⵡⴰⵏⴰⴹ, ⵔⴰⴷ ⵜⵜⵓⵙⴼⴹⵏ ⵉⵡⴰⵍⵉⵡⵏ, ⵉⴼⴰⵢⵍⵓⵜⵏ ⴷ ⵜⵙⵓⵔⴰ ⵉ ⵍⴱⴷⴰ ⴳ ⵜⵙⵏⴷⵓⵇⵜ ⵏ ⴽⵓ ⴰⵏⵎⵀⴰⵍ ⴷⵉⵏⵏ, ⴰⴷⴷⴰⵢ ⵜⴻⵜⵜⵓⵕⵥⵎ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ. ⵉⴼⴰⵢⵍⵓⵜⵏ ⵉⵅⵙⵔⵏ ⵏⵏⴰ ⵉⵜⵜⵢⴰⴳⴳⵏ ⵖⴼ ⵜⵙⴳⴰ, ⴷ ⵜⵓⵏⵖⵉⵍⵉⵏ ⵏ ⵓⵃⴹⵓ ⴳ ⵉⴷⵖⴰⵔⵏ ⵢⴰⴹⵏ, ⴰⵔ ⵜⵜⵖⵉⵎⵉⵏ, ⵓⵍⴰ ⴰⴷⴷⴰⴷ ⴳ ⵓⵙⵉⵔⴰ ⴰⴷ.
   *[other] { $count } ⵏ ⵉⵙⵍⴽⵉⵎⵏ ⵖⵓⵔⵙⵏ ⴽⵔⴰ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⴷ. ⴰⴷⴷⴰⵢ ⵜⵏ ⵉⵍⴽⵎ ⵡⴰⵏⴰⴹ, ⵔⴰⴷ ⵜⵜⵓⵙⴼⴹⵏ ⵉⵡⴰⵍⵉⵡⵏ, ⵉⴼⴰⵢⵍⵓⵜⵏ ⴷ ⵜⵙⵓⵔⴰ ⵉ ⵍⴱⴷⴰ ⴳ ⵜⵙⵏⴷⵓⵇⵜ ⵏ ⴽⵓ ⴰⵏⵎⵀⴰⵍ ⴷⵉⵏⵏ, ⴰⴷⴷⴰⵢ ⵜⴻⵜⵜⵓⵕⵥⵎ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ. ⵉⴼⴰⵢⵍⵓⵜⵏ ⵉⵅⵙⵔⵏ ⵏⵏⴰ ⵉⵜⵜⵢⴰⴳⴳⵏ ⵖⴼ ⵜⵙⴳⴰ, ⴷ ⵜⵓⵏⵖⵉⵍⵉⵏ ⵏ ⵓⵃⴹⵓ ⴳ ⵉⴷⵖⴰⵔⵏ ⵢⴰⴹⵏ, ⴰⵔ ⵜⵜⵖⵉⵎⵉⵏ, ⵓⵍⴰ ⴰⴷⴷⴰⴷ ⴳ ⵓⵙⵉⵔⴰ ⴰⴷ.
}
desk-erase-why = ⵎⴰⵅ
desk-erase-now = ⴰⵏⴹ ⴰⵙⴼⴰⴹ ⵏⵏⵙ
# $when (element): a moment
desk-device-seal = ⵉⵜⵜⵓⵏⴰⴹ ⵓⵙⴷⴰⵢ { $when }
# $when (element): a moment
desk-device-seal-gone = ⵉⵜⵜⵓⵏⴰⴹ ⵓⵙⴷⴰⵢ, ⵉⵍⵍⴰ ⴳ ⵓⵎⴰⴽⴽⴰⵢ ⵙⴳ { $when }; ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵉⵙ ⵜ ⵢⵓⵎⵥ ⵓⵙⵍⴽⵉⵎ
# $count (Number): files
desk-erase-files = { $count ->
    [one] ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⵓⵔⵜⴰ ⴷ ⵢⵓⵛⴽⵉ. ⵔⴰⴷ ⵉⵜⵜⵓⵙⴼⴹ ⴷⵉⵏⵏ, ⵓⵔ ⵙⵓⵍ ⴷ ⵉⵜⵜⴰⵛⴽⴰ.
   *[other] { $count } ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⵓⵔⵜⴰ ⴷ ⵓⵛⴽⵉⵏ. ⵔⴰⴷ ⵜⵜⵓⵙⴼⴹⵏ ⴷⵉⵏⵏ, ⵓⵔ ⵙⵓⵍ ⴷ ⵜⵜⴰⵛⴽⴰⵏ.
}
desk-erase-behind = ⵉⵅⵚⵚⴰ ⴷⴰ ⴽⵔⴰ ⵙⴳ ⵎⴰⴷ ⴷ ⵓⵣⵏⵏ ⵉⵙⵍⴽⵉⵎⵏ ⴰⴷ. ⵔⴰⴷ ⴷ ⵉⵜⵜⵓⵣⵏ ⴷⴰⵖ ⵎⴽ ⵙⵓⵍ ⵉⵍⵍⴰ ⴷⵉⵏⵏ; ⵎⴰⴷ ⴷ ⵓⵔ ⵜⴰ ⵢⵓⵛⴽⵉⵏ ⵔⴰⴷ ⴷ ⵢⴰⵛⴽ ⴷⴼⴼⵉⵔ ⵡⴰⵏⴰⴹ.
# $when (element): a moment
# $gone (Number): orders that the server has
# $count (Number): computers
desk-erasing = { $count ->
    [one] ⵉⵜⵜⵓⵏⴰⴹ ⵓⵙⴼⴰⴹ ⴳ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ { $when }; ⴳ ⵓⵎⴰⴽⴽⴰⵢ { $gone }. ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵉⵙ ⵉⵜⵜⵓⵎⵥ.
   *[other] ⵉⵜⵜⵓⵏⴰⴹ ⵓⵙⴼⴰⴹ ⴳ { $count } ⵏ ⵉⵙⵍⴽⵉⵎⵏ { $when }; ⴳ ⵓⵎⴰⴽⴽⴰⵢ { $gone }. ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏ ⵉⵙ ⵜⵜⵓⵎⵥⵏ.
}

## Files of a case
# $count (Number): files
desk-files = { $count ->
    [one] ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ
   *[other] { $count } ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ
}
# $count (Number): files
desk-files-waiting = { $count ->
    [one] ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⵜⴰ ⴷ ⵢⵓⵛⴽⵉ
   *[other] { $count } ⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵓⵔ ⵜⴰ ⴷ ⵓⵛⴽⵉⵏ
}
desk-open-files = ⵉⴼⴰⵢⵍⵓⵜⵏ

## Which computers, by region
desk-certify-role = ⵎⴰⴷ ⵉⵣⵎⵔⵏ
desk-role-officer = ⴰⵔ ⵉⵜⵜⴰⵣⵏ ⴰⴷⴷⴰⴷⵏ
desk-role-desk = ⵉⴳⴰ ⴰⵙⵉⵔⴰ ⵏ ⵜⴷⴰⴱⵓⵜ
desk-role-courier = ⴰⵔ ⵢⴰⵙⵉ ⵎⴰⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵖⵔ
desk-regions = ⵙ ⵜⵎⵏⴰⴹⵜ
desk-region-column-region = ⵜⴰⵎⵏⴰⴹⵜ
desk-region-column-computers = ⵉⵙⵍⴽⵉⵎⵏ
desk-region-column-silent = ⴱⵍⴰ ⴰⵏⵖⵎⵉⵙ
desk-region-column-older = ⴰⵎⵏⵉⵔ ⴰⵇⴱⵓⵔ
desk-region-column-waiting = ⵢⵓⵣⵣⵔ ⴽⵔⴰ
# $days (Number)
desk-device-silent = ⴱⵍⴰ ⴰⵏⵖⵎⵉⵙ ⵙⴳ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵏⵖ ⵓⴳⴳⴰⵔ

## The guide for every computer
desk-pack = ⴰⵎⵏⵉⵔ
desk-pack-none = ⵓⵔ ⵜⵜⵓⴼⴽⵉ ⵙⴳ ⴷⴰ ⵓⵍⴰ ⵢⴰⵜ ⵜⵥⵕⵉⴳⵜ: ⴽⵓ ⴰⵙⵍⴽⵉⵎ ⴰⵔ ⵉⵜⵜⴷⴷⵓ ⵙ ⵜⵉⵏ ⵓⵙⵖⵉⵡⵙ ⵏⵏⵙ.
# $edition (String), $version (Number), $when (element): a date
desk-pack-given = ⵜⴰⵥⵕⵉⴳⵜ { $edition }, ⵓⵟⵟⵓⵏ { $version }, ⴰⵔ ⵜⵜⵓⵃⵙⴰⴱ ⵙⴳ { $when }
# $count (Number): computers
desk-pack-there = { $count ->
    [one] ⵜⵍⵍⴰ ⴷⴰⵔ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ
   *[other] ⵜⵍⵍⴰ ⴷⴰⵔ { $count } ⵏ ⵉⵙⵍⴽⵉⵎⵏ
}
# $count (Number): computers
desk-pack-waiting = { $count ->
    [one] ⴰⵔ ⴷⴰ ⵜⵜⵇⵇⵍ ⵉ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ
   *[other] ⴰⵔ ⴷⴰ ⵜⵜⵇⵇⵍ ⵉ { $count } ⵏ ⵉⵙⵍⴽⵉⵎⵏ
}
desk-pack-give = ⴼⴽ ⵜⴰⵥⵕⵉⴳⵜ
desk-pack-give-title = ⴼⴽ ⵜⴰⵥⵕⵉⴳⵜ ⵏ ⵓⵎⵏⵉⵔ ⵉ ⵉⵙⵍⴽⵉⵎⵏ ⴽⵓⵍⵍⵓ
desk-pack-give-hint = ⵜⵜⵓⵙⵖⵏ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ, ⵙⵖⵓⵔ ⵎⴰⴷ ⵜⵙⵎⵎⴰ ⵜⴷⴰⴱⵓⵜ; ⴷⴰ ⵖⴰⵙ ⴰⵔ ⵜⵜⵓⵙⵙⵉⵔⵉⵎ. ⴰⴷⴷⴰⴷ ⴰⵔ ⵉⵃⵟⵟⵓ ⵜⴰⵥⵕⵉⴳⵜ ⵏⵏⴰ ⵙ ⵉⵙⵙⵏⵜⵉ.
desk-pack-file = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵥⵕⵉⴳⵜ ⵉⵜⵜⵓⵙⵖⵏⵏ

## Counts, never a share and nothing of a person
desk-counts = ⵓⵟⵟⵓⵏⵏ
# $least (Number): the smallest number that is said
desk-counts-hint = ⴰⴷⴷⴰⴷⵏ ⵏⵏⴰ ⵉⵙⵙⵏⵜⵉⵏ ⴳ ⵉⵎⵓⵔⴰⵏ ⵏ ⵓⵙⴳⴳⵯⴰⵙ ⵏⵏⴰ ⵉⵣⵔⵉⵏ, ⵙ ⵜⵎⵏⴰⴹⵜ. ⵓⵟⵟⵓⵏ ⴷⴷⴰⵡ { $least } ⵓⵔ ⴰⵔ ⵉⵜⵜⵉⵏⵉ, ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵓⵙⵙⵓⴼⵖ ⵙⴳ ⵡⵉⵢⵢⴰⴹ.
# $least (Number)
desk-counts-none = ⵓⵔ ⵜⴰ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵉⵏⵉ ⵡⴰⵍⵓ: ⵓⵔ ⵉⵍⵍⵉ ⵡⴰⵎⵓⵔ ⵙ { $least } ⵏ ⵡⴰⴷⴷⴰⴷⵏ ⴳ ⵢⴰⵜ ⵜⵎⵏⴰⴹⵜ.
# $count (Number): cases
desk-counts-of = ⴰⴷⴷⴰⴷⵏ ⵉⵜⵜⵓⵃⵙⴰⴱⵏ: { $count }
desk-count-column-period = ⴰⵎⵓⵔ
desk-count-column-region = ⵜⴰⵎⵏⴰⴹⵜ
desk-count-column-what = ⵎⴰⴷ
desk-count-column-count = ⴰⴷⴷⴰⴷⵏ
desk-count-all = ⴰⴷⴷⴰⴷⵏ ⴽⵓⵍⵍⵓ
desk-count-undecided = ⵓⵔ ⵜⴰ ⵜⵍⵍⵉ ⵜⵖⵜⴰⵙⵜ
desk-count-nothing-asked = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵡⴰⵍⵓ
desk-count-uncertified = ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵇⵏⵏ
desk-counts-save = ⴰⵔⴰ ⵜⴰⴼⵍⵡⵉⵜ
desk-counts-save-title = ⴰⵔⴰ ⵓⵟⵟⵓⵏⵏ ⴳ ⵓⴼⴰⵢⵍⵓ
desk-counts-save-hint = ⵎⴰⴷ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ ⵙⴳ ⵓⴳⴳⴰⵔ ⵏ 20 ⵏ ⵡⴰⴷⴷⴰⴷⵏ ⵓⵔ ⴰⵔ ⵉⵜⵜⴼⴼⵖ ⵙⴳ ⵓⵙⵉⵔⴰ ⴱⵍⴰ ⴰⵎⵙⴰⵙⴰ ⵏ ⵓⵎⵖⵔⵉ ⵡⵉⵙ ⵙⵉⵏ. ⴰⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵇⵇⵉⵏ.
desk-counts-file = ⵎⴰⵏⵉ
# $path (String): where the file is
desk-counts-saved = ⵉⵜⵜⵓⵔⴰ: { $path }

## Becoming a desk
desk-become = ⴰⵙⵉⵔⴰ ⵏ ⵜⴷⴰⴱⵓⵜ
desk-become-hint = ⵉ ⵉⵙⵍⴽⵉⵎⵏ ⵏ ⵜⴷⴰⴱⵓⵜ: ⵙ ⵉⴼⵓⵢⵍⴰ ⵏⵏⵙ ⴰⵔ ⵜⵇⵇⵔⴰ ⵜⵙⴰⴷⵓⵔⵜ ⴰⴷ ⴰⴷⴷⴰⴷⵏ ⵏⵏⴰ ⵜⵜⴰⵣⵏⵏ ⵉⵏⵎⵀⴰⵍⵏ.
desk-become-folder = ⴰⴹⴱⵉⵚ ⵏ ⵉⴼⵓⵢⵍⴰ ⵏ ⵜⴷⴰⴱⵓⵜ
desk-become-label = ⵎⴰⵢⴷ ⵔⴰⴷ ⵇⵇⵔⵏ ⵉⵏⵎⵀⴰⵍⵏ: ⴰⵙⵉⵔⴰ, ⵓⵔ ⵉⴳⵉ ⵉⵙⵎ
desk-become-passphrase = ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵉⴼⵓⵢⵍⴰ ⵏ ⵜⴷⴰⴱⵓⵜ
desk-become-now = ⵙⴽⵔ ⵜⵜ ⴷ ⴰⵙⵉⵔⴰ
# $label (String): what the authority calls this desk
desk-is = ⵜⴰⵙⴰⴷⵓⵔⵜ ⴰⴷ ⵜⴳⴰ ⴰⵙⵉⵔⴰ: { $label }

## What an officer is told
said-title = ⵙⵖⵓⵔ ⵜⴷⴰⴱⵓⵜ ⵉⵙⵇⵇⵓⵏ
said-read = ⵜⵖⵔⴰ ⵜ ⵜⴷⴰⴱⵓⵜ
said-answered = ⵜⵔⴰ ⵜⴷⴰⴱⵓⵜ
said-yours = ⴽⵢⵢⵉⵏ ⴰⵢⴷ ⵉⵙⵎⴷⴰⵏ ⴰⴷⴷⴰⴷ ⴰⴷ.
said-not-yours = ⴰⵏⵎⵀⴰⵍ ⵢⴰⴹⵏ ⴰⵢⴷ ⵉⵙⵎⴷⴰⵏ ⴰⴷⴷⴰⴷ ⴰⴷ.
said-asks = ⴰⵔ ⵜⵙⵙⵇⵙⴰ ⵜⴷⴰⴱⵓⵜ
said-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵏⵏⴽ
said-send = ⵔⴰⵔ

## In the history
event-authority-decide = ⵜⴰⵖⵜⴰⵙⵜ ⵏ ⵜⴷⴰⴱⵓⵜ ⵉⵙⵇⵇⵓⵏ
event-authority-ask = ⵜⵙⵇⵙⴰ ⵜⴷⴰⴱⵓⵜ
event-authority-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉ ⵜⴷⴰⴱⵓⵜ
event-case-assign = ⵉⵜⵜⵓⴼⴽⴰ
history-part-desk = ⴳ ⵓⵙⵉⵔⴰ
