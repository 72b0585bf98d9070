### review: unreviewed
### ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵉⴼⴹ ⴷ ⵓⵙⴷⴰⵡ.

## ⵉⵣⵡⴰⵍ

paper-referral = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵉⴼⴹ
paper-record = ⴰⵙⴷⴰⵡ ⵏ ⵡⴰⴷⴷⴰⴷ
paper-exercise-word = ⴰⵙⵎⵓⵜⵜⴳ
paper-exercise = ⵓⵔ ⵉⵣⴷⵉ ⴷ ⵓⴼⴳⴰⵏ ⵏ ⵜⵉⴷⵜ.
paper-exercise-unsigned = ⵓⵔ ⴷⴰ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵓⵙⵎⵓⵜⵜⴳ.

## ⴰⴼⵍⵍⴰ ⵏ ⵜⵡⵔⵉⵇⵜ

paper-case = ⴰⴷⴷⴰⴷ
paper-made = ⵜⴻⵜⵜⵓⵙⴽⵔ ⴳ
paper-place = ⴰⵏⴰⵡ ⵏ ⵓⴷⵖⴰⵔ
paper-name = ⵉⵙⵎ
paper-name-kept-apart = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵜⵡⵔⵉⵇⵜ ⴰⴷ
paper-guide = ⴰⵎⵏⵉⵔ
paper-edition = ⵜⴰⵥⵕⵉⴳⵜ
paper-guide-mark = ⴰⴷⵔⵉⵣ ⵏ ⵓⵎⵏⵉⵔ
paper-record-mark = ⴰⴷⵔⵉⵣ ⵏ ⵓⵙⴷⴰⵡ

## ⵜⵉⵣⵎⵉⵍⵉⵏ

paper-provisional = ⵉ ⵜⵉⵣⵉ ⴰⴷ: ⵜⴰⵥⴰⵢⵜ ⵏ ⴽⵔⴰ ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵙⵉⴷⵜ.
paper-unreviewed = ⴰⵙⵓⵖⵍ ⵓⵔ ⵜⴰ ⵉⵜⵜⵡⴰⵖⵔⴰ: ⵉⵡⴰⵍⵉⵡⵏ ⴰⴷ ⵙⵓⵍ ⵜⵜⵇⵇⵍⵏ ⵉ ⵓⵎⵖⵔⵉ ⵉⵙⵙⵏⵏ.
# $count (Number)
paper-not-printed = { $count ->
    [1] ⵢⴰⵏ ⵓⵙⴽⴽⵉⵍ ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵡⴰⵙⵉⴳⴳⵣ, ⵉⵍⵍⴰ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ ⵜⵡⵔⵔⵉⵢⵜ ⵙ ⵜⵏⵇⵇⵉⴹⵉⵏ. ⵉⵜⵜⵓⵃⴹⴰ ⴳ ⵓⵙⴷⴰⵡ.
   *[other] { $count } ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵓⵔ ⵥⴹⴰⵕⵏ ⴰⴷ ⵜⵜⵡⴰⵙⵉⴳⴳⵣⵏ, ⵍⵍⴰⵏ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙⵏ ⵜⵡⵔⵔⵉⵢⵉⵏ ⵙ ⵜⵏⵇⵇⵉⴹⵉⵏ. ⵜⵜⵓⵃⴹⴰⵏ ⴳ ⵓⵙⴷⴰⵡ.
}

## ⵉⵙⴰⵔⴰⵜⵏ

paper-first-now = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
paper-needs = ⴰⵢⵏⵏⴰ ⵉⵅⵚⵚⴰⵏ
paper-done = ⵉⵜⵜⵓⵙⴽⵔ
# $when (String)
paper-when = { $when ->
    [now] ⵖⵉⵍⴰⴷ
    [today] ⴰⵙⵙ ⴰⴷ
    [tonight] ⵉⴹ ⴰⴷ
    [later] ⴷⴼⴼⵉⵔ ⵡⴰⵢⴰ
   *[done] ⵉⵜⵜⵓⵙⴽⵔ
}

## ⵜⴰⴳⴳⴰⵔⴰ

paper-conclusion = ⵎⴰ ⵙⵔ ⵉⵜⵜⵎⵍ ⵓⵢⴰ
paper-supports = ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ ⵜⵜⴰⵡⵙ ⵉ ⵓⵏⵏⴰ ⵉⵜⵜⵓⵙⵎⵓⵜⵜⴳⵏ. ⴰⵖⵜⴰⵙ ⵉⴳⴰ ⵡⵉⵏ ⵜⵏⴱⴰⴹⵜ ⵉⵍⴰⵏ ⴰⵣⵔⴼ. ⵓⵔ ⵜⴳⵉ ⴰⵖⵜⴰⵙ ⵖⴼ ⵓⴼⴳⴰⵏ.
paper-computed = ⵙ ⵉⵍⵓⴳⴰⵏ ⵏ ⵓⵎⵏⵉⵔ
# $change (String)
paper-changed = { $change ->
    [raised] ⵉⵙⵙⴰⵍⵉ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ
   *[lowered] ⵉⵙⵙⴳⴳⵣ ⵜⵜ ⵓⵎⵙⵡⵓⵔⵉ
}
paper-reason = ⵜⴰⵎⵏⵜⵉⵍⵜ

## ⵜⵉⴳⴰⵡⵜ, ⴰⵎⴰⵙⵙ, ⴰⵡⵜⵜⴰⵙ

paper-elements = ⵜⵉⴳⴰⵡⵜ ⴷ ⵡⴰⵎⴰⵙⵙ ⴷ ⵓⵡⵜⵜⴰⵙ
paper-element = { $element ->
    [act] ⵜⵉⴳⴰⵡⵜ
    [means] ⴰⵎⴰⵙⵙ
   *[purpose] ⴰⵡⵜⵜⴰⵙ
}
# $state (String)
paper-element-state = { $state ->
    [indicated] ⵍⵍⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
    [suspected] ⵉⵍⵍⴰ ⵓⵛⵓⴽⴽⵓ
    [open] ⵙⵓⵍ ⵉⵕⵥⵎ
   *[not-indicated] ⵓⵔ ⵍⵍⵉⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
}
paper-element-nothing = ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵍⵓ ⴷⴰ.
paper-sources = ⵉⵙⵓⴳⴰⵎ
# $basis (String)
paper-basis = { $basis ->
    [seen] ⵉⵜⵜⵡⴰⵥⵕⴰ
    [told-by-person] ⵉⵏⵏⴰ ⵜ ⵓⴼⴳⴰⵏ
    [told-by-other] ⵉⵏⵏⴰ ⵜ ⵢⴰⵏ ⵢⴰⴹⵏ
   *[document] ⴰⵔⵔⴰ
}

## ⴰⵢⵏⵏⴰ ⵉⵕⵥⵎⵏ

paper-unknown = ⵙⵓⵍ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ
paper-unknown-none = ⵓⵔ ⵉⵇⵇⵉⵎⵉ ⵡⴰⵍⵓ ⴳ ⵎⴰⴷ ⵉⵙⵇⵙⴰ ⵓⵎⵏⵉⵔ.

## ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵢⴰⵡⵙ

paper-helpers = ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵢⴰⵡⵙ
paper-helper = ⵜⴰⵏⴰⴼⵓⵜ
paper-contact = ⴰⵎⵢⴰⵡⴰⴹ
paper-to-supply = ⵓⵟⵟⵓⵏ ⵔⴰⴷ ⵉⵜⵜⵓⴼⴽ
paper-no-helper = ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵜⴰⵢ ⴽⵔⴰ ⵏ ⵜⵏⴰⴼⵓⵜ.

## ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵙⵙⵏ

paper-consents = ⵎⴰⴷ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵙⵙⵏ
paper-recipient = ⴰⵏⴰⵔⵎⴰⵙ
paper-shared = ⴰⵢⵏⵏⴰ ⵉⵜⵜⵡⴰⵣⵏⵏ
paper-agreement = ⴰⴼⴳⴰⵏ
# $agreement (String)
paper-agrees = { $agreement ->
    [agrees] ⵉⵇⴱⵍ
    [declines] ⵓⵔ ⵉⵇⴱⵉⵍ
    [not-asked] ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ
   *[not-required] ⵉⵙⵙⵏ; ⵓⵔ ⵉⵜⵜⵓⵙⵔⵉ ⵓⵇⴱⴰⵍ
}
paper-no-consent = ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⴱⴷⵔ ⴰⵡⴷ ⵢⴰⵏ.

## ⴰⵎⵙⵡⵓⵔⵉ

paper-statement = ⴰⵡⴰⵍ ⵏ ⵓⵎⵙⵡⵓⵔⵉ
paper-statement-empty = ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵡⴰⵍ.
paper-role = ⵜⴰⵡⵓⵔⵉ
paper-alias = ⴰⵎⵙⵡⵓⵔⵉ
paper-signature = ⴰⵙⴳⵎⴹ
paper-signed-on = ⵉⵜⵜⵓⵙⴳⵎⴹ ⴳ
paper-key = ⵜⴰⵙⴰⵔⵓⵜ
paper-signed = ⵉⵜⵜⵓⵙⴳⵎⴹ ⵙ ⵜⵙⴰⵔⵓⵜ ⵏ ⵓⵎⵙⵡⵓⵔⵉ. ⵉⵥⴹⴰⵕ ⴰⴷ ⵜ ⵉⵙⵙⵉⴷⵜ ⵓⵏⵏⴰ ⵖⵓⵔ ⵉⵍⵍⴰ ⵓⵙⴷⴰⵡ.
paper-unsigned = ⵓⵔ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵙ ⵜⵙⴰⵔⵓⵜ. ⵔⴰⴷ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵙ ⵓⴼⵓⵙ.
paper-changed-since = ⵉⵏⴼⵍ ⵓⵙⴷⴰⵡ ⴷⴼⴼⵉⵔ ⵓⵙⴳⵎⴹ.
paper-date = ⴰⵙⴰⴽⵓⴷ

## ⴰⵙⴷⴰⵡ

paper-dimensions = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵉⵜⵜⵓⵙⵙⵉⴹⵏⵏ, ⵢⴰⵜ ⵜⵙⴳⴰ ⵙ ⵢⴰⵜ
paper-dimension = ⵜⴰⵙⴳⴰ
paper-signs = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ
paper-rule = ⴰⵍⵓⴳⵏ
paper-rule-state = { $state ->
    [met] ⵉⴽⵎⵍ ⵓⵍⵓⴳⵏ
    [open] ⵉⵕⵥⵎ
    [not-met] ⵓⵔ ⵉⴽⵎⵉⵍ
   *[not-asked] ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵇⵙⴰ
}
# $count (Number)
paper-strong = { $count } ⵉⴷⵓⵙⵏ
# $count (Number)
paper-medium = { $count } ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
# $count (Number)
paper-weak = { $count } ⵉⴼⵙⵓⵙⵏ
paper-signs-none = ⵓⵔ ⵍⵍⵉⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
paper-legend-strong = ⵉⴷⵓⵙⵏ
paper-legend-medium = ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
paper-legend-weak = ⵉⴼⵙⵓⵙⵏ
paper-answers = ⵉⵙⵇⵙⵉⵜⵏ ⴷ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ
paper-answer = ⵜⴰⵎⵔⴰⵔⵓⵜ
# $response (String)
paper-response = { $response ->
    [yes] ⵢⴰⵀ
    [no] ⵓⵀⵓ
    [unknown] ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ
    [declined] ⵓⵔ ⵉⵔⵉ ⴰⴷ ⵉⵔⴰⵔ
   *[not-asked] ⵓⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ
}
paper-note = ⵜⴰⵣⵎⵉⵍⵜ
paper-by = ⵙⵖⵓⵔ
paper-conflict = ⵜⵜⵓⴼⴽⴰⵏⵜ ⵙⵏⴰⵜ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⴽⵓ ⵢⴰⵜ ⵙ ⵉⵅⴼ ⵏⵏⵙ. ⵜⵜⵓⵃⴹⴰⵏⵜ ⵙ ⵙⵏⴰⵜ.
paper-set-aside = ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵇⵙⴰ: ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴻⵜⵜⵓⵃⴹⴰ, ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵢⴰⴼⵓⵜ.
# $count (Number)
paper-unlisted = { $count ->
    [1] ⵢⴰⵏ ⵓⵙⵇⵙⵉ ⵢⴰⴹⵏ ⵏ ⵓⵎⵏⵉⵔ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵎⵔⴰⵔⵓⵜ ⴷⴰ. ⵓⵔ ⵉⴼⴼⵉⵖ ⵡⴰⵍⵓ ⵙⴳ ⵓⵢⴰ.
   *[other] { $count } ⵏ ⵉⵙⵇⵙⵉⵜⵏ ⵢⴰⴹⵏ ⵏ ⵓⵎⵏⵉⵔ ⵓⵔ ⵖⵓⵔⵙⵏ ⵜⵉⵎⵔⴰⵔⵓⵜⵉⵏ ⴷⴰ. ⵓⵔ ⵉⴼⴼⵉⵖ ⵡⴰⵍⵓ ⵙⴳ ⵓⵢⴰ.
}
paper-case-notes = ⵜⵉⵣⵎⵉⵍⵉⵏ ⵖⴼ ⵡⴰⴷⴷⴰⴷ
paper-history = ⴰⵎⵣⵔⵓⵢ ⵏ ⵓⵙⴷⴰⵡ ⴰⴷ
# $count (Number)
paper-entries = { $count ->
    [1] ⵢⴰⵏ ⵓⵣⵎⵎⴻⵎ ⵉⵜⵜⵓⵙⴳⵎⴹⵏ
   *[other] { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⵜⵜⵓⵙⴳⵎⴹⵏⵉⵏ
}
paper-first-entry = ⴰⵣⵎⵎⴻⵎ ⴰⵎⵣⵡⴰⵔⵓ
paper-last-entry = ⴰⵣⵎⵎⴻⵎ ⴰⵎⴳⴳⴰⵔⵓ
paper-history-mark = ⴰⴷⵔⵉⵣ ⵏ ⵓⵣⵎⵎⴻⵎ ⴰⵎⴳⴳⴰⵔⵓ
paper-history-key = ⵜⴰⵙⴰⵔⵓⵜ ⵏⵏⴰ ⵉⵙⴳⵎⵎⴹⵏ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
paper-earlier-edition = ⵜⵙⵙⵇⵙⴰ ⵜ ⵜⵥⵔⵉⴳⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵏ ⵓⵎⵏⵉⵔ
# $copy (Number), $by, $when (String)
paper-copy = ⵜⴰⵏⵖⵍⵜ { $copy }, ⵉⵙⴽⵔ ⵜⵜ { $by }, { $when }

## ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ. ⵓⵔ ⵜⵏⵏⵉ ⵎⴰⴷ ⵜⵜⵕⵥⴰⵎ ⵓⵍⴰ ⵎⴰⵏ ⵢⴰⵏ ⵜⵜ ⵉⵙⴽⵔⵏ.

paper-sheet = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵔⵔⵉⵜ
paper-sheet-alias = ⵉⵙⵎ ⵖⴼ ⵓⵙⴽⵙⵍ
paper-sheet-what = ⴰⵏⴳⴰⵍ ⴰⴷ ⴰⵔ ⵉⵜⵜⵕⵥⴰⵎ ⵎⴰⴷ ⵉⵜⵜⵓⵃⴹⴰⵏ ⴷⴷⴰⵡ ⵢⵉⵙⵎ ⴰⴷ ⵉⵖ ⵜⴻⵜⵜⵓⵜⵜⵓ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ, ⵏⵖ ⵉⵖ ⵓⵔ ⵙⵓⵍ ⵜ ⵜⵜⵕⵥⴰⵎ ⴰⵡⴷ ⵢⴰⵜ ⵜⵉⵏⴰⵡⵜ. ⴰⵔ ⵜ ⵉⵜⵜⵕⵥⴰⵎ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ ⵖⴰⵙ. ⴹⴰⵕⵜ ⵏ ⵓⵢⴰⵏⵏ ⴰⵔ ⵜⵜⵓⵙⴽⴰⵔ ⵜⴰⵡⵔⵉⵇⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
paper-sheet-danger = ⵡⴰⵏⵏⴰ ⵉⵍⴰⵏ ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ ⴷ ⵓⵙⵍⴽⵉⵎ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵖⵔ ⴽⵓⵍⵍⵓ.
paper-sheet-code = ⴰⵏⴳⴰⵍ
paper-sheet-letters = ⵓⵔ ⴳⵉⵙ ⵍⵍⵉⵏ ⵉⵙⴽⴽⵉⵍⵏ I, L, O, U. ⵎⴰⴷ ⵜⵏ ⵉⵔⵡⴰⵙⵏ ⵉⴳⴰ ⴰⵣⵡⵉⵍ 1 ⵏⵖ 0.
paper-sheet-scan = ⴰⵎⴽⴽⵓⵥ ⴷⴰⵔⵙ ⴰⵏⴳⴰⵍ ⴽⵉⴼ, ⵉ ⵓⵎⵖⵔⵉ ⵙ ⵢⵉⴼⵉⵍⵓ. ⵓⵔ ⵉⴳⵉ ⵉ ⵜⵉⵍⵉⴼⵓⵏ.
paper-sheet-how = ⵎⴰⵎⴽ ⵙ ⵜⴻⵜⵜⵓⵙⵙⵎⵔⴰⵙ
paper-sheet-how-open = ⵖⴼ ⵓⵙⴽⵙⵍ ⴰⵎⵣⵡⴰⵔⵓ, ⵙⵜⵉ ⵉⵙⵎ, ⴹⴰⵕⵜ ⵏⵏⵙ «ⵜⵜⵓⵖ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ».
paper-sheet-how-type = ⴰⵔⴰ ⴰⵏⴳⴰⵍ, ⵏⵖ ⵖⵔ ⴰⵎⴽⴽⵓⵥ.
paper-sheet-how-new = ⵙⵜⵉ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ. ⴹⴰⵕⵜ ⵏⵏⵙ ⵙⴽⵔ ⵜⴰⵡⵔⵉⵇⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ: ⵜⴰⴷ ⵓⵔ ⵙⵓⵍ ⴰⵔ ⵜⵜⵕⵥⴰⵎ ⵡⴰⵍⵓ.
paper-sheet-keep = ⵎⴰⵏⵉ ⵖ ⵜⴻⵜⵜⵓⵃⴹⵓ
paper-sheet-keep-locked = ⴳ ⵓⴷⵖⴰⵔ ⵉⵔⴳⵍⵏ, ⴳ ⵜⵊⵡⵉⵜ ⵉⵇⵇⵏⵏ, ⵖ ⵉⵥⴹⴰⵕ ⵢⴰⵏ ⵙⴳ ⵜⵏⴰⴼⵓⵜ ⴰⴷ ⴷⴰⵔⵙ ⵉⵍⴽⵎ.
paper-sheet-keep-apart = ⵓⵔ ⵊⵊⵓ ⴷ ⵓⵙⵍⴽⵉⵎ: ⵓⵍⴰ ⴳ ⵜⵙⴰⵛⵓⵏⵜ ⵏⵏⵙ ⵓⵍⴰ ⴳ ⵓⵎⵓⴷⴷⵓ ⴽⵉⴼ.
paper-sheet-keep-copy = ⵓⵔ ⵊⵊⵓ ⵜⴻⵜⵜⵓⵙⵡⵍⴼ, ⵓⵔ ⵊⵊⵓ ⵜⴻⵜⵜⵡⴰⵣⵏ, ⵓⵔ ⵊⵊⵓ ⵜⴻⵜⵜⵓⵖⵔ ⴳ ⵜⵉⵍⵉⴼⵓⵏ.
paper-sheet-lost = ⵉⵙ ⵜⵊⵍⴰ, ⵏⵖ ⵉⵥⵕⴰ ⵜⵜ ⵢⴰⵏ? ⵙⴽⵔ ⵜⴰⵡⵔⵉⵇⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵜⴰⵔⴰⴷ ⵜⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ. ⵙⴳ ⴷⵉⵏⵏ ⵜⴰⴷ ⵓⵔ ⵙⵓⵍ ⴰⵔ ⵜⵜⵕⵥⴰⵎ ⵡⴰⵍⵓ.
