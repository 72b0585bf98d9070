### review: unreviewed
### ⴰⵢⵏⵏⴰ ⵉⵜⵜⵉⵏⵉ dalilctl: ⵜⴰⵡⵉⵙⵉ, ⴰⵙⵏⵇⴷ ⵏ ⵓⵎⴰⵔⴰ, ⴰⴳⴰⵢ ⴷ ⵓⵙⵜⴰⵍ ⵙ ⵉⵡⴰⵍⵉⵡⵏ.

cli-about-dalilctl = ⴷⴰⵍⵉⵍ ⵙⴳ ⵓⵙⵏⵜⵉ: ⵉ ⵉⵎⴰⵔⴰⵜⵏ ⵏ ⵉⵎⵏⵉⵔⵏ ⴷ ⵜⵎⵀⵍⴰ ⴷ ⵜⵙⵏⴱⴰⴹⵉⵏ.
cli-about-assess = ⵉⵜⵜⵉⵏⵉ ⵎⴰⴷ ⵙⴽⴰⵔⵏ ⵉⵍⵓⴳⴰⵏ ⵏ ⵓⵎⵏⵉⵔ ⵙ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ.
cli-about-guide = ⵉⵙⵡⵓⵔⵉ ⵅⴼ ⵓⵎⵏⵉⵔ.
cli-about-check = ⵉⵜⵜⵉⵏⵉ ⴽⵓ ⵜⴰⵣⴳⵍⵜ ⴳ ⵓⵎⵏⵉⵔ, ⵙ ⵓⴼⴰⵢⵍⵓ ⴷ ⵓⵣⵔⵉⵔⵉⴳ ⵏⵏⵙ.
cli-usage = ⵎⴰⵎⴽ ⴰⵔ ⵜ ⵏⵖⵔⵔⴰ:
cli-options = ⵉⵙⵜⴰⵢⵏ
cli-verbs = ⵉⵎⵢⴰⴳⵏ
cli-help-help = ⵉⵙⵙⴽⴰⵏ ⵜⴰⵡⵉⵙⵉ ⴰⴷ
cli-help-version = ⵉⵙⵙⴽⴰⵏ ⵜⵓⵏⵖⵉⵍⵜ
cli-help-json = ⵉⵜⵜⵔⴰⵔⴰ ⵙ JSON, ⵉ ⵉⵎⴰⵛⵉⵏⵏ
cli-help-lang = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵉⵡⴰⵍⵉⵡⵏ: ar, en, es, fr ⵏⵖ zgh
cli-help-guide = ⴰⴽⴰⵔⴰⵎ ⵏ ⵓⵎⵏⵉⵔ
cli-help-answers = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ, ⵙ JSON
cli-help-dir = ⴰⴽⴰⵔⴰⵎ ⵏ ⵓⵎⵏⵉⵔ

cli-wrong-argument = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵜⴰⵢ { $argument }.
cli-wrong-verb = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵢⴰⴳ { $verb }.
cli-wrong-value = { $argument } ⵓⵔ ⴰⵔ ⵉⵇⵇⴱⵍ { $value }.
cli-wrong-missing = ⵙⵓⵍ ⵉⵅⵚⵚⴰ: { $argument }.
cli-wrong-no-verb = ⵉⵏⵉ ⵎⴰⴷ ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ.
cli-wrong-twice = { $argument } ⵉⵍⵍⴰ ⵙⵏⴰⵜ ⵜⵡⴰⵍ.
cli-wrong-other = ⴰⵢⴰ ⵓⵔ ⵉⵜⵜⵓⵙⴼⵀⵎ.
cli-wrong-see-help = ⵔⵏⵓ --help ⵃⵎⴰ ⴰⴷ ⵜⵥⵔⴷ ⵎⴰⴷ ⵜⵥⴹⴰⵕⴷ ⴰⴷ ⵜⵙⵙⵓⵜⵔⴷ.

cli-failure-guide-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵏⵉⵔ ⴳ { $path }.
    .recovery = ⴼⴽ ⴰⴽⴰⵔⴰⵎ ⴳ ⵉⵍⵍⴰ guide.toml.
cli-failure-file-unreadable = { $path } ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵡⴰⵖⵔ.
    .recovery = ⵥⵔ ⵜⵉⵔⵉⵙⴰⵍ ⵏ ⵓⴼⴰⵢⵍⵓ, ⵜⴰⵍⵙⴷ ⵉ ⵓⵔⴰⵎ.
cli-failure-file-too-large = { $path } ⵉⵎⵇⵇⵓⵔ ⵓⴳⴳⴰⵔ ⵏ ⵎⴰⴷ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⴳ ⵓⴼⴰⵢⵍⵓ ⵏ ⵓⵎⵏⵉⵔ.
    .recovery = ⴽⴽⵙ ⵜ ⵙⴳ ⵓⴽⴰⵔⴰⵎ, ⵏⵖ ⴱⴹⵓ ⵜ.
cli-failure-file-not-text = { $path } ⵓⵔ ⵉⴳⵉ ⴰⴹⵕⵉⵚ UTF-8.
    .recovery = ⵃⴹⵓ ⵜ ⴷⴰⵖ ⵙ UTF-8.
cli-failure-guide-mistakes = ⵓⵟⵟⵓⵏ ⵏ ⵜⵣⴳⴰⵍ ⴳ ⵓⵎⵏⵉⵔ: { $count }.
    .recovery = ⵙⵡⵓⵔⵉ ⵙ dalilctl guide check ⵅⴼ ⵓⴽⴰⵔⴰⵎ: ⵉⵜⵜⵉⵏⵉ ⴰⴼⴰⵢⵍⵓ ⴷ ⵓⵣⵔⵉⵔⵉⴳ ⵏ ⴽⵓ ⵢⴰⵜ.
cli-failure-guide-future = ⴰⵎⵏⵉⵔ ⵉⵔⴰ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵏ ⴷⴰⵍⵉⵍ.
    .recovery = ⵙⵎⴰⵢⵏⵓ ⴷⴰⵍⵉⵍ, ⵏⵖ ⵙⵙⵎⵔⵙ ⵢⴰⵜ ⵜⵥⵕⵉⴳⵜ ⵜⴰⵇⴱⵓⵔⵜ ⵏ ⵓⵎⵏⵉⵔ. ⵓⵔ ⵉⵏⵏⴼⵍ ⴰⵎⵢⴰ.
cli-failure-guide-words = ⵓⵔ ⴳ ⵓⵎⵏⵉⵔ ⵉⵡⴰⵍⵉⵡⵏ ⵉⵖⵓⴷⴰⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰⴷ.
    .recovery = ⵙⵜⵉ ⵜⴰⵢⴹ ⵜⵓⵜⵍⴰⵢⵜ ⵙ --lang, ⵏⵖ ⵙⵡⵓⵔⵉ ⵙ dalilctl guide check ⵅⴼ ⵓⴽⴰⵔⴰⵎ.
cli-failure-answers-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⴳ { $path }.
    .recovery = ⵥⵔ ⵉⵙⵎ ⵏⵏⵙ, ⵜⴰⵍⵙⴷ ⵉ ⵓⵔⴰⵎ.
cli-failure-answers-not-json = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵓⵔ ⵉⴳⵉ JSON: ⴰⵣⵔⵉⵔⵉⴳ { $line }, ⵜⴰⴳⵊⴷⵉⵜ { $column }.
    .recovery = ⵙⵎⵓⵜⵜⴳ ⵜ ⴳ ⵓⴷⵖⴰⵔ ⴰⵏⵏ, ⵜⴰⵍⵙⴷ ⵉ ⵓⵔⴰⵎ.
cli-failure-answers-unknown-field = ⵉⵍⵍⴰ ⴳ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ «{ $field }», ⵓⵔ ⵖⵓⵔⵙ ⴰⵏⴰⵎⴽ.
    .recovery = ⴽⴽⵙ ⵜ. ⵜⵜⵢⴰⵙⵙⵏⵏ age, set, forms, indicators, acts, answers, urgent ⴷ concern.
cli-failure-answers-wrong-shape = ⵜⴰⵍⵖⴰ ⵏ «{ $field }» ⴳ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ ⵓⵔ ⵜⵖⵓⴷⵉ.
    .recovery = ⵙⵎⵣⴰⵣⴰⵍ ⵜⵜ ⴷ ⵓⴳⵍⴰⵎ ⵏ ⵓⴼⴰⵢⵍⵓ, ⵜⴰⵍⵙⴷ ⵉ ⵓⵔⴰⵎ.
cli-failure-answers-twice = «{ $field }» ⵉⵍⵍⴰ ⵙⵏⴰⵜ ⵜⵡⴰⵍ ⴳ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵔⴰⵔⵓⵜⵉⵏ.
    .recovery = ⴰⴷⵊ ⵡⴰⵏⵏⴰ ⵉⵖⵓⴷⴰⵏ. ⵓⵔ ⵉⵜⵜⵢⴰⵙⵉ ⴰⵡⴷ ⵢⴰⵏ ⴷⵉⴳⵙⵏ.
cli-failure-unknown-indicator = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵓⵎⵎⴰⵍ «{ $id }».
    .recovery = ⵙⵉⴳⴳⵍ ⵖⴼ ⵜⵣⴳⵍⵜ ⵏ ⵜⵉⵔⵔⴰ, ⵏⵖ ⵖⴼ ⵜⴰⵢⴹ ⵜⵥⵕⵉⴳⵜ ⵏ ⵓⵎⵏⵉⵔ.
cli-failure-unknown-response = «{ $response }» ⵓⵔ ⵉⴳⵉ ⵜⴰⵎⵔⴰⵔⵓⵜ ⵉ «{ $id }».
    .recovery = ⵙⵙⵎⵔⵙ yes, no, unknown, declined ⵏⵖ not-asked.
cli-failure-unknown-form = ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵜⴰⵍⵖⴰ ⵏ ⵓⵙⵖⵏⵙ «{ $id }».
    .recovery = ⵙⵉⴳⴳⵍ ⵖⴼ ⵜⵣⴳⵍⵜ ⵏ ⵜⵉⵔⵔⴰ, ⵏⵖ ⵖⴼ ⵜⴰⵢⴹ ⵜⵥⵕⵉⴳⵜ ⵏ ⵓⵎⵏⵉⵔ.
cli-failure-unknown-form-state = ⵓⵔ ⵉⵜⵜⵉⵏⵉ ⵢⴰⵏ «{ $response }» ⵖⴼ ⵜⴰⵍⵖⴰ «{ $id }».
    .recovery = ⵙⵙⵎⵔⵙ confirmed, suspected, none ⵏⵖ unknown.
cli-failure-unknown-age = «{ $id }» ⵓⵔ ⵉⴳⵉ ⴰⵡⵜⴰⵢ.
    .recovery = ⵙⵙⵎⵔⵙ adult, under-18, doubtful ⵏⵖ unknown.
cli-failure-unknown-set = ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵜⵔⴰⴱⴱⵓⵜ ⵏ ⵉⵎⵎⴰⵍⵏ «{ $id }».
    .recovery = ⴰⴷⵊ ⵜⵜ: ⴰⵡⵜⴰⵢ ⴷ ⵜⴰⵍⵖⵉⵡⵉⵏ ⴰⵢⴷ ⵉⵖⵜⵙⵏ.
cli-failure-unknown-urgent = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵓⵣⵓⵣⴷ ⴰⵎⵣⵔⴰⴱ «{ $id }».
    .recovery = ⵙⵉⴳⴳⵍ ⵖⴼ ⵜⵣⴳⵍⵜ ⵏ ⵜⵉⵔⵔⴰ, ⵏⵖ ⵖⴼ ⵜⴰⵢⴹ ⵜⵥⵕⵉⴳⵜ ⵏ ⵓⵎⵏⵉⵔ.
cli-failure-unknown-act = ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵜⵉⴳⴰⵡⵜ «{ $id }».
    .recovery = ⵙⵉⴳⴳⵍ ⵖⴼ ⵜⵣⴳⵍⵜ ⵏ ⵜⵉⵔⵔⴰ, ⵏⵖ ⵖⴼ ⵜⴰⵢⴹ ⵜⵥⵕⵉⴳⵜ ⵏ ⵓⵎⵏⵉⵔ.
cli-failure-unknown-question = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵓⵙⵇⵙⵉ «{ $id }».
    .recovery = ⵙⵉⴳⴳⵍ ⵖⴼ ⵜⵣⴳⵍⵜ ⵏ ⵜⵉⵔⵔⴰ, ⵏⵖ ⵖⴼ ⵜⴰⵢⴹ ⵜⵥⵕⵉⴳⵜ ⵏ ⵓⵎⵏⵉⵔ.
cli-failure-retired-question = ⴰⵙⵇⵙⵉ «{ $id }» ⵉⵜⵜⵓⵃⴹⴰ ⵖⴰⵙ ⵉ ⵡⴰⴷⴷⴰⴷⵏ ⵉⵇⴱⵓⵔⵏ.
    .recovery = ⴽⴽⵙ ⵜ ⵙⴳ ⵓⴼⴰⵢⵍⵓ.
cli-failure-unsuited-response = «{ $response }» ⵓⵔ ⵉⴳⵉ ⴰⵏⴰⵡ ⵏ ⵜⵎⵔⴰⵔⵓⵜ ⵉⵇⵇⴱⵍ «{ $id }».
    .recovery = ⵥⵔ ⴰⵙⵇⵙⵉ ⴳ ⵓⵎⵏⵉⵔ, ⵜⴰⵍⵙⴷ ⵉ ⵓⵔⴰⵎ.
cli-failure-unknown-choice = ⵓⵔ ⴳ «{ $id }» ⴰⵙⵜⴰⵢ «{ $response }».
    .recovery = ⵥⵔ ⵉⵙⵜⴰⵢⵏ ⵏ ⵓⵙⵇⵙⵉ ⴳ ⵓⵎⵏⵉⵔ.
cli-failure-number-out-of-range = { $response } ⵉⴷⵔⵓⵙ ⵏⵖ ⵉⴳⴳⵓⵜ ⵅⴼ ⵎⴰⴷ ⵉⵇⵇⴱⵍ «{ $id }».
    .recovery = ⵥⵔ ⵉⵡⵜⵜⴰ ⵏ ⵓⵙⵇⵙⵉ ⴳ ⵓⵎⵏⵉⵔ.
cli-failure-date-malformed = ⴰⵙⴰⴽⵓⴷ ⵏ «{ $id }» ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵙⵎⵍⵓⵙⵙⴰⵏ.
    .recovery = ⴰⵔⵉ ⵜ ⵣⵓⵏⴷ 2024, 2024-03 ⵏⵖ 2024-03-09.

cli-check-good = { $guide } { $edition } ⵉⵖⵓⴷⴰ: ⵉⵙⵇⵙⵉⵜⵏ { $questions }, ⵉⵎⵎⴰⵍⵏ { $indicators }, ⵜⵓⵜⵍⴰⵢⵉⵏ { $languages }.
cli-check-mistakes = ⵓⵟⵟⵓⵏ ⵏ ⵜⵣⴳⴰⵍ: { $count }.

check-file-missing = ⴰⴼⴰⵢⵍⵓ ⵏⵖ ⴰⴽⴰⵔⴰⵎ ⴰⴷ ⵉⵅⵚⵚⴰ.
check-toml-broken = ⴰⵢⴰ ⵓⵔ ⵉⴳⵉ TOML.
check-unknown-field = ⴰⵙⵖⵏⵓ ⵓⵔ ⵉⵙⵙⵉⵏ ⵉⴳⵔ «{ $name }» ⴷⴰ.
check-missing-field = ⵉⴳⵔ «{ $name }» ⵉⵅⵚⵚⴰ ⴷⴰ.
check-unknown-value = «{ $name }» ⵓⵔ ⵉⴳⵉ ⴰⵣⴰⵍ ⵉ ⵉⴳⵔ ⴰⴷ.
check-future-format = ⴰⵎⵏⵉⵔ ⵖⵓⵔⵙ ⴰⵙⵖⵏⵓ { $format }; ⵜⵓⵏⵖⵉⵍⵜ ⴰⴷ ⵏ ⴷⴰⵍⵉⵍ ⵜⴼⵀⵎ { $understood }.
check-id-malformed = «{ $id }» ⵓⵔ ⵉⵖⵓⴷⵉ: ⵉⵙⴽⴽⵉⵍⵏ ⵉⵎⵥⵢⴰⵏⵏ, ⵓⵟⵟⵓⵏⵏ ⴷ ⵉⵣⴷⴰⵢⵏ.
check-id-twice = «{ $id }» ⵉⵜⵜⵓⵙⵎⵔⵙ ⵢⴰⴷ ⴳ { $other-file }:{ $other-line }.
check-retired-id-reused = «{ $id }» ⵉⵜⵜⵡⴰⴽⴽⵙ, ⵓⵔ ⵙⵓⵍ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ.
check-retired-referenced = «{ $id }» ⵉⵜⵜⵡⴰⴽⴽⵙ, ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵓⵙⵇⵙⴰ.
check-question-dangling = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵇⵙⵉ «{ $id }».
check-choice-dangling = ⵓⵔ ⴳ ⵓⵙⵇⵙⵉ «{ $about }» ⴰⵙⵜⴰⵢ «{ $id }».
check-indicator-dangling = ⵓⵔ ⵉⵍⵍⵉ ⵓⵎⵎⴰⵍ «{ $id }».
check-sign-dangling = ⵓⵔ ⵜⵍⵍⵉ ⵜⵎⴰⵜⴰⵔⵜ «{ $id }».
check-page-dangling = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵙⵏⴰ «{ $id }» ⴳ ⵜⵉⴳⵣⵎⵉ ⴰⴷ.
check-dimension-dangling = ⵓⵔ ⵜⵍⵍⵉ ⵜⵙⴳⴰ «{ $id }».
check-set-dangling = ⵓⵔ ⵜⵍⵍⵉ ⵜⵔⴰⴱⴱⵓⵜ «{ $id }».
check-form-dangling = ⵓⵔ ⵜⵍⵍⵉ ⵜⴰⵍⵖⴰ «{ $id }» ⴳⵔ ⵉⵏⴽⵛⵎⵏ.
check-source-dangling = ⵓⵔ ⵉⵍⵍⵉ ⵓⵖⴱⴰⵍⵓ «{ $id }» ⴳ guide.toml.
check-need-dangling = ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⵓⵣⴷ «{ $id }».
check-urgent-dangling = ⵓⵔ ⵉⵍⵍⵉ ⵓⵏⴽⵛⵓⵎ ⴰⵎⵣⵔⴰⴱ «{ $id }».
check-person-dangling = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵙⵎⵓⵜⵜⴳ ⵓⴼⴳⴰⵏ «{ $id }».
check-answer-unfit = ⴰⵙⵇⵙⵉ «{ $id }» ⵓⵔ ⴰⵔ ⵉⵜⵜⴰⵎⵥ ⵜⴰⵎⵔⴰⵔⵓⵜ «{ $name }».
check-exercise-differs = ⵉⵍⵓⴳⴰⵏ ⴰⵔ ⵜⵜⵉⵏⵉⵏ ⵖⴼ ⵓⴼⴳⴰⵏ ⴰⴷ: { $found }. ⴰⵙⵎⵓⵜⵜⴳ ⵉⵔⴰ: { $expected }.
check-exercise-unasked = ⴰⵙⵇⵙⵉ «{ $question }» ⵓⵔ ⴰⵔ ⵉⵜⵜⵓⵙⵇⵙⴰ ⵉ ⵓⴼⴳⴰⵏ ⴰⴷ.
check-exercise-silent = ⵓⴼⴳⴰⵏ ⴰⴷ ⵓⵔ ⵉⵏⵏⵉ ⴰⵡⴷ ⵢⴰⵜ ⵖⴼ «{ $question }», ⵎⴰⴷ ⵢⴰⵜⵜⵓⵢ ⵓⴼⵜⴰⵙ ⴳⵉⵙ.
check-condition-malformed = ⵓⵔ ⴳ ⵓⵙⵖⵏⵓ ⵜⴰⴼⴰⴷⴰ ⵣⵓⵏⴷ ⵜⴰⴷ.
check-condition-unsuited = ⵜⴰⴼⴰⴷⴰ ⵓⵔ ⵜⵎⵙⴰⵙⴰ ⴷ ⵡⴰⵏⴰⵡ ⵏ ⵓⵙⵇⵙⵉ «{ $id }».
check-forward-reference = ⵜⴰⴼⴰⴷⴰ ⵏ «{ $id }» ⵜⴱⴷⴷⴰ ⵅⴼ «{ $later }», ⵉⴷⴷⴰⵏ ⴷⴼⴼⵉⵔⵙ.
check-condition-cycle = ⵜⵉⴼⴰⴷⵉⵡⵉⵏ ⴱⴷⴷⴰⵏⵜ ⵢⴰⵜ ⵅⴼ ⵜⴰⵢⴹ: { $cycle }.
check-kind-unsuited = ⵉⴳⵔ «{ $field }» ⵓⵔ ⵉⵎⵙⴰⵙⴰ ⴷ ⵡⴰⵏⴰⵡ ⵏ «{ $id }», ⵏⵖ ⵉⵅⵚⵚⴰ.
check-table-uneven = ⵉⵙⵜⴰⵢⵏ ⵏ «{ $id }» ⵎⵣⴰⵔⴰⵢⵏ ⴷ ⵡⵉⵏ ⵓⵣⵔⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵜⴼⵍⵡⵉⵜ «{ $page }».
check-input-unsuited = ⴰⵙⵇⵙⵉ «{ $id }» ⵓⵔ ⵖⵓⵔⵙ ⴰⵏⴰⵡ ⵏⵖ ⵉⵙⵜⴰⵢⵏ ⵉⵔⴰ ⵓⵏⴽⵛⵓⵎ ⴰⴷ.
check-set-missing = { $age ->
    [child] ⵉ ⵉⵛⵉⵔⵔⴰⵏ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⵖⴰⵙ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ ⴱⵍⴰ ⵜⴰⵍⵖⵉⵡⵉⵏ; ⵍⵍⴰⵏⵜ: { $count }.
   *[other] ⵉ ⵉⵎⵇⵇⵓⵔⴰⵏⵏ ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵉⵍⵉ ⵖⴰⵙ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ ⴱⵍⴰ ⵜⴰⵍⵖⵉⵡⵉⵏ; ⵍⵍⴰⵏⵜ: { $count }.
  }
check-row-out-of-order = ⴰⵣⵔⵉⵔⵉⴳ «{ $id }» ⵉⵍⵍⴰ ⴷⴷⴰⵡ ⵢⴰⵏ ⵓⵣⵔⵉⵔⵉⴳ ⵎⵉ ⵜⴰⴳⴳⴰⵔⴰ ⵜⴷⵔⵓⵙ.
check-row-last-conditional = ⴰⵣⵔⵉⵔⵉⴳ ⴰⵎⴳⴳⴰⵔⵓ ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵖⵓⴷⵓ ⴰⴱⴷⴰ.
check-grade-missing = «{ $id }» ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵥⴰⵢⵜ ⴳ ⴰⵡⴷ ⵢⴰⵜ ⵜⵔⴰⴱⴱⵓⵜ.
check-indicator-unreachable = ⵓⵔ ⵉⵍⵍⵉ ⵓⵙⵇⵙⵉ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵔⵔ «{ $id }» ⴷ ⵢⴰⵀ.
check-total-differs = { $set }, { $dimension }: ⴰⵖⴱⴰⵍⵓ ⵉⵙⵙⵉⴹⵏ { $stated }, ⴰⵎⵏⵉⵔ ⵖⵓⵔⵙ { $found }.
check-too-many-questions = { $count } ⵏ ⵉⵙⵇⵙⵉⵜⵏ ⴳ ⵓⴱⵔⵉⴷ ⴰⵎⵢⴰⵔ; ⴰⵡⵜⵜⵓ { $limit }.
check-too-many-signs = { $count } ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⴳ ⵜⵎⵓⵖⵍⵉ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ; ⴰⵡⵜⵜⵓ { $limit }.
check-word-missing = «{ $id }» ⵉⵅⵚⵚⴰ ⴷⴰ.
check-word-orphan = ⵓⵔ ⵉⵍⵍⵉ ⴳ ⵓⵎⵏⵉⵔ ⵎⴰⴷ ⵉⵔⴰⵏ «{ $id }».
check-word-variables = «{ $id }» ⵖⵓⵔⵙ ⵉⵎⵙⴽⵉⵍⵏ «{ $found }»; ⴰⵙⴰⵖⵓⵍ ⵖⵓⵔⵙ «{ $expected }».
check-word-twice = «{ $id }» ⵉⵍⵍⴰ ⵙⵏⴰⵜ ⵜⵡⴰⵍ.
check-word-broken = ⴰⵢⴰ ⵓⵔ ⵉⴳⵉ Fluent.
check-word-forbidden = ⴳ «{ $id }» ⵉⵍⵍⴰ «{ $phrase }», ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵉⴱⴰⵢⵏ ⴰⴱⴷⴰ.
check-word-markup = ⴳ «{ $id }» ⵍⵍⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵏ HTML; ⵉⵡⴰⵍⵉⵡⵏ ⴳⴰⵏ ⴰⴹⵕⵉⵚ ⵓⴼⵔⵉⵔ.
check-word-default = ⵜⴰⵍⵖⴰ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⴳ «{ $id }» ⵓⵔ ⵖⵓⵔⵙ ⵉⵙⵎ other.
check-word-reference = «{ $id }» ⵉⵙⵙⵉⵡⴹ ⵖⵔ «{ $reference }», ⵓⵔ ⵉⵍⵍⵉⵏ.
check-review-missing = ⴰⵣⵔⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵓⵔ ⵉⵏⵏⵉ ⵉⵙ ⵉⵜⵜⵡⴰⵖⵔⴰ: ### review: unreviewed
check-language-undeclared = guide.toml ⵓⵔ ⵉⴱⴷⵉⵔ ⵜⵓⵜⵍⴰⵢⵜ «{ $language }».

cli-assess-act-now = ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵖⵉⵍⴰⴷ
cli-assess-ask-first = ⵙⵇⵙⴰ ⵙ ⵜⵉⵣⵡⵓⵔⵉ, ⵓⵔ ⵜⴰ ⵉⵔⴰⵔ ⴰⵡⴷ ⵢⴰⵏ
cli-assess-conclusion = ⵙ ⵉⵍⵓⴳⴰⵏ ⵏ ⵓⵎⵏⵉⵔ
cli-assess-provisional = ⵜⴰⵥⴰⵢⵜ ⵏ ⵜⵎⴰⵜⴰⵔⵉⵏ ⵏ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ ⵓⵔ ⵜⴰ ⵜⴻⵜⵜⵓⵙⵙⵉⴷⵜ.
cli-assess-unreviewed = ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⵓⵎⵏⵉⵔ ⵓⵔ ⵜⴰ ⵜⵜⵡⴰⵖⵔⴰⵏ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰⴷ.
cli-assess-elements = ⵜⵉⴳⴰⵡⵜ ⴷ ⵡⴰⵎⴰⵙⵙ ⴷ ⵓⵡⵜⵜⴰⵙ
cli-assess-element = { $state ->
    [indicated] ⵍⵍⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
    [not-indicated] ⵓⵔ ⵍⵍⵉⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ
   *[open] ⵙⵓⵍ ⵉⵕⵥⵎ
  }
cli-assess-means-not-needed = ⴷⴷⴰⵡ 18 ⵏ ⵉⵙⴳⴳⵯⴰⵙⵏ ⵏⵖ ⴰⵡⵜⴰⵢ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ: ⵓⵔ ⵉⵅⵚⵚⵉ ⴰⴷ ⵉⴱⴰⵢⵏ ⵡⴰⵎⴰⵙⵙ.
cli-assess-dimensions = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵉⵜⵜⵓⵙⵙⵉⴹⵏⵏ, ⵢⴰⵜ ⵜⵙⴳⴰ ⵙ ⵢⴰⵜ
cli-assess-dimension = { $state ->
    [positive] ⵉⴽⵎⵍ ⵓⵍⵓⴳⵏ
    [not-positive] ⵓⵔ ⵉⴽⵎⵉⵍ ⵓⵍⵓⴳⵏ
   *[open] ⵙⵓⵍ ⵉⵕⵥⵎ
  }
cli-assess-counts = ⵉⴷⵓⵙⵏ { $strong }, ⵜⴰⵏⴰⵎⵎⴰⵙⵜ { $medium }, ⵉⴼⵙⵓⵙⵏ { $weak }
cli-assess-reasons = ⵜⵉⵎⵏⵜⵉⵍⵉⵏ
cli-assess-row = ⴰⵣⵔⵉⵔⵉⴳ { $row }
cli-assess-form = { $state ->
    [confirmed] ⵜⴻⵜⵜⵓⵙⵙⵉⴷⵜ
   *[suspected] ⵖⴰⵙ ⵜⵉⵎⴰⵜⴰⵔⵉⵏ
  }
cli-assess-grade = { $grade ->
    [strong] ⵉⴷⵓⵙⵏ
    [medium] ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
    [weak] ⵉⴼⵙⵓⵙⵏ
   *[other] ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵜⵔⴰⴱⴱⵓⵜ ⴰⴷ
  }
cli-assess-concern = ⴰⵎⵙⵡⵓⵔⵉ ⵉⵜⵜⵓⴽⵙⴰⴹ ⵅⴼ ⵓⴼⴳⴰⵏ.
cli-assess-routes = ⵉⴱⵔⵉⴷⵏ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵍⵉⵏ
cli-assess-signs = ⵜⵉⵎⴰⵜⴰⵔⵉⵏ ⵢⴰⴹⵏ, ⵜⵜⵓⴱⴷⴰⵔⵏⵜ ⵓⵔ ⴰⵔ ⵜⵜⵓⵙⵙⵉⴹⵏⵏⵜ
cli-assess-unknown = ⵎⴰⴷ ⵙⵓⵍ ⵓⵔ ⵉⵜⵜⵢⴰⵙⵙⵏ
cli-assess-unknown-indicators = ⵉⵎⵎⴰⵍⵏ: { $count }
cli-assess-unknown-forms = ⵜⴰⵍⵖⵉⵡⵉⵏ ⵏ ⵓⵙⵖⵏⵙ: { $count }
cli-assess-unknown-acts = ⵜⵉⴳⴰⵡⵉⵏ: { $count }
cli-assess-unknown-age = ⴰⵡⵜⴰⵢ
cli-assess-ask-next = ⵎⴰⴷ ⵔⴰⴷ ⵜⵙⵇⵙⴰⴷ ⴷⴼⴼⵉⵔ ⵡⴰⵢⴰ
cli-assess-ask-next-none = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⵙⵇⵙⵉ ⵉⵕⵥⵎⵏ ⵉⵥⴹⴰⵕⵏ ⴰⴷ ⵉⵙⵏⴼⵍ ⵜⴰⴳⴳⴰⵔⴰ.
cli-assess-guide = ⴰⵎⵏⵉⵔ { $guide }, ⵜⴰⵥⵕⵉⴳⵜ { $edition }, SHA-256 { $hash }

## vault: help
cli-about-vault = ⴰⵔ ⵉⵙⵙⵉⵖⵉⵡ, ⴰⵔ ⵉⵏⵇⵇⵍ, ⴰⵔ ⴷ ⵉⵜⵜⵔⴰⵔⴰ ⵎⴰⵢⴷ ⵃⵟⵟⴰⵏ ⵉⵏⵎⵀⴰⵍⵏ ⴳ ⵓⵙⵍⴽⵉⵎ.
cli-about-vault-check = ⴰⵔ ⵉⵜⵜⴰⵏⵏⴰⵢ ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵃⵟⵟⴰ ⵢⴰⵏ, ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⵢⴷ ⵓⵔ ⵙⵓⵍ ⵉⴳⵉⵏ ⴰⵎ ⵎⴽ ⵉⴳⴰ. ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵜⴳⴰ ⵉⵣⵔⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⵏⴽⵛⵓⵎ.
cli-about-backup = ⴰⵔ ⵉⵙⴽⴰⵔ ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ ⵉ ⵎⴰⵢⴷ ⵉⵃⵟⵟⴰ ⵢⴰⵏ. ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵜⴳⴰ ⵉⵣⵔⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⵏⴽⵛⵓⵎ.
cli-about-restore = ⴰⵔ ⴷ ⵉⵜⵜⵔⴰⵔⴰ ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ, ⵓⵔ ⴰⵔ ⵉⵜⵜⵎⵙⴽⴰⵍ ⵎⴰⵢⴷ ⵉⵍⵍⴰⵏ. ⴱⵍⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ.
cli-help-data = ⴰⴽⴰⵔⴰⵎ ⵏ ⵉⵙⴼⴽⴰ ⵏ Dalil
cli-help-alias = ⵡⵉⵏ ⵎⴰ, ⴰⵎ ⴳ ⵓⵙⴽⵙⵍ ⴰⵎⵣⵡⴰⵔⵓ; ⵓⵔ ⵉⵍⵉⵇ ⵎⴽ ⵉⵍⵍⴰ ⵢⴰⵏ
cli-help-to = ⵎⴰⵏⵉ ⵔⴰⴷ ⵜⵉⵍⵉ ⵜⵏⵖⵍⵜ
cli-help-from = ⴰⴽⴰⵔⴰⵎ ⵏ ⵜⵏⵖⵍⵜ

## vault: what was found. $alias (String): a name of the first screen

cli-vault-whole = ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵃⵟⵟⴰ { $alias } ⵉⴽⵎⵍ.
cli-vault-broken = ⵓⵔ ⵉⴳⵉ ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵃⵟⵟⴰ { $alias } ⵉⴽⵎⵍ.
# $state (String): whole, or damaged
cli-vault-pages = ⵜⴰⵙⵏⵉⵡⵉⵏ: { $state ->
    [whole] ⴽⵎⵍⵏⵜ ⴽⵓⵍⵍⵓ
   *[other] ⵅⵙⵔⵏⵜ
  }
# $count (Number)
cli-vault-history = ⴰⵎⵣⵔⵓⵢ: { $count } ⵏ ⵉⵣⵎⵎⵉⵎⵏ ⴰⵎ ⵎⴽ ⵜⵜⵓⵙⴳⵎⴹⵏ.
# $entry (Number)
cli-vault-history-broken = ⴰⵎⵣⵔⵓⵢ: ⵓⵔ ⵙⵓⵍ ⵉⴳⵉ ⴰⵎ ⵎⴽ ⵉⵜⵜⵓⵙⴳⵎⴹ ⵙⴳ ⵓⵣⵎⵎⴻⵎ { $entry }.
cli-vault-lists = ⵜⵉⵍⴳⴰⵎⵉⵏ: ⵓⵔ ⴳⵉⵏⵜ ⵎⴰⵢⴷ ⴼⴽⴰⵏ ⵉⵣⵎⵎⵉⵎⵏ; ⵜⵜⵓⵙⴽⴰⵔⵏⵜ ⵙ ⵓⵎⴰⵢⵏⵓ.
# $segments, $events, $waiting (Number)
cli-vault-second = ⴰⴷⵖⴰⵔ ⵡⵉⵙⵙ ⵙⵉⵏ: { $segments } ⵏ ⵜⵓⵙⵔⵉⵡⵉⵏ ⴳ { $events } ⵏ ⵉⵣⵎⵎⵉⵎⵏ; { $waiting } ⴰⵔ ⵜⵜⵇⵇⵍⵏ.
# $segment (Number), $code (String)
cli-vault-second-fault = ⴰⴷⵖⴰⵔ ⵡⵉⵙⵙ ⵙⵉⵏ: ⵜⵓⵙⵔⵉⵜ { $segment } ⵓⵔ ⵙⵓⵍ ⵜⴳⵉ ⴰⵎ ⵎⴽ ⵜⴻⵜⵜⵢⴰⴳⴳ ({ $code }).
cli-vault-second-closed = ⴰⴷⵖⴰⵔ ⵡⵉⵙⵙ ⵙⵉⵏ: ⵓⵔ ⵉⵕⵥⵉⵎ.
# $entries (Number), $when (String)
cli-vault-copy = ⵜⴰⵏⵖⵍⵜ: { $entries } ⵏ ⵉⵣⵎⵎⵉⵎⵏ, { $when }
# $path (String)
cli-vault-backed-up = ⵜⴰⵏⵖⵍⵜ ⵏ ⵓⵃⴹⵓ ⵜⵍⵍⴰ ⴳ { $path }.
cli-vault-restored = { $alias } ⵉⵍⵍⴰ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⴳ ⵓⵙⴽⵙⵍ ⴰⵎⵣⵡⴰⵔⵓ.

# $path (String)
cli-failure-data-missing = ⵓⵔ ⵉⵍⵍⵉ ⵓⴽⴰⵔⴰⵎ ⵏ ⵉⵙⴼⴽⴰ ⵏ Dalil ⴳ { $path }.
    .recovery = ⴼⴽ ⴰⴽⴰⵔⴰⵎ ⵏⵏⴰ ⴳ ⵉⵍⵍⴰ device.hdr.
cli-failure-who-missing = ⵓⴳⴰⵔ ⵏ ⵢⴰⵏ ⴰⵢⴷ ⵉⵃⵟⵟⴰⵏ ⴽⵔⴰ ⴷⴰ.
    .recovery = ⵉⵏⵉ ⵡⵉⵏ ⵎⴰ ⵙ --alias.


## authority: help
cli-about-authority = ⴰⵔ ⵉⵙⴽⴰⵔ ⵜⴰⵏⴱⴰⴹⵜ, ⴰⵔ ⴰⵙ ⵉⵙⵡⵓⵔⵉ: ⵜⵉⴽⴰⵕⴹⵉⵡⵉⵏ, ⵜⵉⵡⵔⵉⵇⵉⵏ ⵏ ⵜⴼⵍⵙⵜ, ⵉⵙⵍⴽⵉⵎⵏ, ⵜⵓⵔⵔⵉⵜ. ⴱⵍⴰ ⴰⵥⴹⵟⴰ.
cli-about-init = ⴰⵔ ⵉⵙⴽⴰⵔ ⵜⴰⵏⴱⴰⴹⵜ ⴳ ⵓⴽⴰⵔⴰⵎ ⴰⵎⴰⵢⵏⵓ: ⵜⵉⵙⵓⵔⴰ ⵏ ⵓⵥⵓⵔ, ⵜⵉⵏ ⵓⵙⵉⵔⴰ, ⵜⵉⵏ ⵓⵎⴰⴽⴽⴰⵢ, ⵜⵓⵏⵜⵉⵡⵉⵏ ⵏ ⴽⵕⴰⴹ ⵉⵎⵃⵟⵟⵓⵜⵏ, ⵜⴰⵡⵔⵉⵇⵜ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ.
cli-about-card = ⴰⵔ ⵉⵙⴽⴰⵔ ⵜⵉⴽⴰⵕⴹⵉⵡⵉⵏ ⵏ ⵓⵣⵎⵎⴻⵎ. ⴽⵓ ⵢⴰⵜ ⵉ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, 14 ⵏ ⵡⵓⵙⵙⴰⵏ.
cli-about-manifest = ⴰⵔ ⵉⵙⵙⴽⴰⵏ, ⴰⵔ ⵉⵙⵙⵉⴷⵉⵜ ⵏⵖ ⴰⵔ ⵉⵙⵎⴰⵢⵏⵓ ⵎⴰⴷ ⵓⵎⵏⵏ ⵉⵙⵍⴽⵉⵎⵏ ⴳ ⵜⵏⴱⴰⴹⵜ.
cli-about-manifest-show = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⴷ ⵉⵍⵍⴰⵏ ⴳ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ.
cli-about-manifest-verify = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵉⵜⵜⵢⴰⵎⵏ ⵙ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ: ⵙ ⵢⵉⵙⵎ ⵏⵏⵙ ⵏⵖ ⴷⴼⴼⵉⵔ ⵢⴰⵜ ⵢⴰⴹⵏ.
cli-about-manifest-next = ⴰⵔ ⵉⵙⴽⴰⵔ ⵜⴰⵡⵔⵉⵇⵜ ⴷ ⵉⴹⴼⴰⵕⵏ ⵙ ⵜⵙⵓⵔⴰ ⵏ ⵓⵥⵓⵔ ⵏ ⵓⴽⴰⵔⴰⵎ.
cli-about-enrol = ⴰⵔ ⵉⵙⵙⴽⴰⵏ ⵡⵉⵏⵏⴰ ⵉⵙⵙⵓⵜⵓⵔⵏ ⴰⴷ ⴽⵛⵎⵏ, ⴰⵔ ⵉⵇⵇⴱⵍ ⵏⵖ ⴰⵔ ⵉⵜⵜⴰⴳⵉ.
cli-about-enrol-list = ⴰⵔ ⵉⵕⵥⵥⵎ ⵉⵙⵓⵜⵔⵏ, ⴰⵔ ⵉⵙⵙⴽⴰⵏ ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⵏ ⴽⵓ ⵢⴰⵏ, ⵉ ⵓⵙⵎⵣⴰⵣⴰⵍ ⵙ ⵜⵉⵍⵉⴼⵓⵏ.
cli-about-enrol-approve = ⴰⵔ ⵉⵇⵇⴱⵍ ⴰⵙⵍⴽⵉⵎ: ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⴰⵙⵏⵎⵓⵏⵜ ⵏⵏⵙ.
cli-about-enrol-refuse = ⵓⵔ ⴰⵔ ⵉⵇⵇⴱⵍ ⴰⵙⵍⴽⵉⵎ: ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⴰⵏⴰⴹ ⵉ ⵓⵎⴰⴽⴽⴰⵢ.
cli-about-recover = ⵙⵉⵏ ⵉⵎⵃⵟⵟⵓⵜⵏ ⴰⵔ ⵕⵥⵥⵎⵏ ⵎⴰⵢⴷ ⵉⵇⵇⵏⵏ, ⵉⵖ ⵜⴻⵜⵜⵓⵜⵜⵓ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ. ⴱⵍⴰ ⴰⵥⴹⵟⴰ.
cli-help-name = ⵉⵙⵎ ⵏ ⵜⵏⴱⴰⴹⵜ
cli-help-url = ⵎⴰⵏⵉ ⵉⵍⵍⴰ ⵓⵎⴰⴽⴽⴰⵢ: https:// ⴷ ⵢⵉⵙⵎ
cli-help-authority-out = ⴰⴽⴰⵔⴰⵎ ⴰⵎⴰⵢⵏⵓ ⵏ ⵜⵏⴱⴰⴹⵜ
cli-help-roots = ⵎⵏⵏⴰⵡⵜ ⵏ ⵜⵙⵓⵔⴰ ⵏ ⵓⵥⵓⵔ; 3 ⵎⴽ ⵓⵔ ⵜⴻⵜⵜⵢⴰⵏⵏⴰ
cli-help-threshold = ⵎⵏⵏⴰⵡⵜ ⴳⵉⵙⵏⵜ ⵉⵅⵚⵚⴰ ⴰⴷ ⵙⴳⵎⴹⵏⵜ; 2 ⵎⴽ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
cli-help-ca = SHA-256 ⵏ ⵜⵙⴰⵔⵓⵜ ⵏ ⵜⵏⴱⴰⴹⵜ ⵏ ⵜⵙⵏⵎⵓⵏⵉⵏ ⵏ ⵉⵎⴰⴽⴽⴰⵢⵏ: 64 ⵏ ⵡⵓⵟⵟⵓⵏⵏ
cli-help-days = ⵉ ⵎⵏⵏⴰⵡ ⵏ ⵡⵓⵙⵙⴰⵏ; 365 ⵎⴽ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
cli-help-authority = ⴰⴽⴰⵔⴰⵎ ⵏ ⵜⵏⴱⴰⴹⵜ
cli-help-cards-out = ⵎⴰⵏⵉ ⵔⴰⴷ ⵉⵍⵉⵏⵜ ⵜⴽⴰⵕⴹⵉⵡⵉⵏ
cli-help-count = ⵎⵏⵏⴰⵡⵜ ⵏ ⵜⴽⴰⵕⴹⵉⵡⵉⵏ; 1 ⵎⴽ ⵓⵔ ⵜⴻⵜⵜⵢⴰⵏⵏⴰ
cli-help-manifest-file = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ
cli-help-pin = ⵉⵙⵎ ⵏⵏⴰ ⵜⵜⴰⴽⴽⴰ ⵜⴽⴰⵕⴹⴰ: 64 ⵏⵖ 30 ⵏ ⵡⵓⵟⵟⵓⵏⵏ
cli-help-after = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ ⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴷⴰⵜ
cli-help-revoke = ⴰⵙⵍⴽⵉⵎ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵢⴰⵎⴰⵏⵏ: 32 ⵏ ⵡⵓⵟⵟⵓⵏⵏ
cli-help-requests = ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ ⵉⵙⵓⵜⵔⵏ
cli-help-request = ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵙⵓⵜⵔ
cli-help-organisation = ⵎⴰⵏⵉ ⵖⵔ ⵉⴳⴰ ⵓⵙⵍⴽⵉⵎ
cli-help-region = ⵎⴰⵏⵉ ⴳ ⵉⵜⵜⵓⵙⵎⵔⴰⵙ ⵓⵙⵍⴽⵉⵎ
cli-help-role = ⵎⴰⴷ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵙⴽⵔ ⵓⵙⵍⴽⵉⵎ: officer, desk ⵏⵖ courier; officer ⵎⴽ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
cli-help-file-out = ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵔⴰⴷ ⵉⵜⵜⵢⴰⵔⴰ
cli-help-share = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵓⵏⵜ ⵏ ⵓⵎⵃⵟⵟⵓ; ⵙⵏⴰⵜ ⵜⵡⴰⵍ
cli-help-recovery-request = ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵙⵓⵜⵔ ⵏ ⵜⵓⵔⵔⵉⵜ
cli-help-words = ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⵏⵏⴰ ⴰⴽ ⵉⵖⵔⴰ ⵓⵎⵙⵡⵓⵔⵉ
cli-help-passphrase-file = ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⴳ ⵉⵣⵔⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵉⴳⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ; ⵏⵖ ⵉⵣⵔⵉⵔⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ ⵏ ⵓⵏⴽⵛⵓⵎ

## authority: what it says
# $path (String)
cli-authority-made = ⵜⴰⵏⴱⴰⴹⵜ ⵜⵍⵍⴰ ⴳ { $path }. ⵃⴹⵓ ⵎⴰⴷ ⵉⵍⵍⴰⵏ ⴳ private ⵡⴰⵃⴷⵓⵜ, ⵢⴰⵜ ⵜⵙⴰⵔⵓⵜ ⵉ ⴽⵓ ⵢⴰⵏ.
cli-authority-custodians = ⵙⵉⴳⴳⵣ ⴽⵓ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵎⵃⵟⵟⵓ, ⴼⴽ ⴽⵓ ⵢⴰⵏ ⵉ ⵢⴰⵏ ⵓⴼⴳⴰⵏ ⵢⴰⴹⵏ, ⴽⴽⵙ ⴽⵕⴰⴹ ⵉⴼⴰⵢⵍⵓⵜⵏ. ⴽⵓ ⵙⵉⵏ ⵜⵜⵢⴰⵔⵎⵏ, ⴰⵔ ⵕⵥⵥⵎⵏ.
# $number, $set (String)
cli-authority-share = ⵜⵓⵏⵜ ⵏ ⵓⵎⵃⵟⵟⵓ { $number } ⵙⴳ 3, ⵜⴰⴳⵔⵓⵎⵎⴰ { $set }
cli-authority-share-keep = ⵙⵉⵏ ⵉⵎⵃⵟⵟⵓⵜⵏ ⴷⵓⵙⵏ ⵥⴹⴰⵕⵏ ⴰⴷ ⵕⵥⵎⵏ ⴽⵓⵍⵍⵓ ⵎⴰⵢⴷ ⵉⵇⵇⵏⵏ ⴳ ⵜⵏⴱⴰⴹⵜ; ⵢⴰⵏ ⵡⴰⵃⴷⵓⵜ ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵕⵥⵎ ⵡⴰⵍⵓ. ⵃⴹⵓ ⵜⵜ ⴳ ⵓⴷⵖⴰⵔ ⵉⵔⴳⵍⵏ. ⴰⴷ ⵓⵔ ⵜⵜ ⵜⵙⵡⵍⴼⴷ.
# $count (Number), $path (String)
cli-card-made = ⵜⵉⴽⴰⵕⴹⵉⵡⵉⵏ ⵉⵜⵜⵓⵙⴽⴰⵔⵏ: { $count }, ⴳ { $path }. ⴼⴽ ⴽⵓ ⵢⴰⵜ ⵙ ⵓⴼⵓⵙ.
# $path (String)
cli-card-codes = ⴰⵡⵉ { $path } ⵙ ⵓⵎⴰⴽⴽⴰⵢ: ⴱⵍⴰ ⵏⵜⵜⴰ ⵓⵔ ⵜⴻⵜⵜⵓⵙⵙⵉⴹⵏ ⴰⵡⴷ ⵢⴰⵜ ⵜⴽⴰⵕⴹⴰ.
# $name (String): the authority
cli-card-title = ⵜⴰⴽⴰⵕⴹⴰ ⵏ ⵓⵣⵎⵎⴻⵎ: { $name }
# $when (String)
cli-card-valid = ⵉ ⵢⴰⵏ ⵓⵙⵍⴽⵉⵎ, ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⴰⵔ { $when }. ⴰⴷ ⵓⵔ ⵜⵜ ⵜⵙⵡⵍⴼⴷ, ⴰⴷ ⵓⵔ ⵜⵜ ⵜⴰⵣⵏⴷ.
cli-card-scan = ⵉ ⵓⵖⵔⵔⵓ ⵙ ⵓⵎⵖⵔⵉ:
cli-card-typed = ⵏⵖ ⵉ ⵜⵉⵔⵔⴰ, ⴽⵕⴰⴹ ⵉⵣⵔⵉⵔⵉⴳⵏ:
# $name, $version (String)
cli-manifest-of = { $name }, ⵜⵓⵏⵖⵉⵍⵜ { $version }
# $hash (String)
cli-manifest-hash = ⵉⵙⵎ ⵏⵏⵙ: { $hash }
# $roots, $threshold, $signatures (Number)
cli-manifest-roots = ⵉⵥⵓⵕⴰⵏ: { $roots }, { $threshold } ⴳⵉⵙⵏ ⵉⵅⵚⵚⴰ ⴰⴷ ⵙⴳⵎⴹⵏ; ⵉⵙⴳⵎⴹⵏ: { $signatures }
# $url (String)
cli-manifest-url = ⴰⵎⴰⴽⴽⴰⵢ: { $url }
# $count (Number)
cli-manifest-revoked = ⵉⵙⵍⴽⵉⵎⵏ ⵉⵜⵜⵢⴰⴽⴽⵙⵏ: { $count }
# $when (String)
cli-manifest-fresh = ⵜⴰⵎⴰⵢⵏⵓⵜ ⴰⵔ { $when }
cli-manifest-stale = ⵉⵣⵔⵉ ⴰⴽⵓⴷ ⵏⵏⵙ { $when }: ⵙⴽⵔ ⵜⴰⵢⴹ.
# $name, $role, $device, $when (String)
cli-enrol-asks = { $name } ({ $role }) ⴰⵔ ⵉⵙⵙⵓⵜⵓⵔ, ⴰⵙⵍⴽⵉⵎ { $device }, { $when }
# $words (String)
cli-enrol-words = ⵙⵎⵣⴰⵣⵍ ⵙ ⵜⵉⵍⵉⴼⵓⵏ: { $words }
# $name, $path (String)
cli-enrol-approved = { $name } ⵉⵜⵜⵓⵇⴱⵍ. ⵜⴰⵙⵏⵎⵓⵏⵜ ⵜⴳⴰ { $path }; ⴰⵡⵉ ⵜⵜ ⵙ ⵓⵎⴰⴽⴽⴰⵢ.
cli-enrol-refused = { $name } ⵓⵔ ⵉⵜⵜⵓⵇⴱⵍ. ⴰⵏⴰⴹ ⵉⴳⴰ { $path }; ⴰⵡⵉ ⵜ ⵙ ⵓⵎⴰⴽⴽⴰⵢ.
# $path (String)
cli-recover-done = ⵜⴰⵎⵔⴰⵔⵓⵜ ⵜⴳⴰ { $path }. ⵓⵔ ⴰⵔ ⵜⵕⵥⵥⵎ ⵡⴰⵍⵓ ⴱⵍⴰ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵏⵏⴰ ⵉⵙⵜⵉ ⵓⵎⵙⵡⵓⵔⵉ ⴷ ⵓⵙⵓⵜⵔ.

## authority: refusals
# $path (String)
cli-failure-authority-exists = ⵉⵍⵍⴰ ⵢⴰⴷ ⴽⵔⴰ ⴳ { $path }.
    .recovery = ⴼⴽ ⴰⴽⴰⵔⴰⵎ ⴰⵎⴰⵢⵏⵓ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵍⵓ.
cli-failure-authority-missing = ⵓⵔ ⵜⵍⵍⵉ ⵜⵏⴱⴰⴹⵜ ⴳ { $path }.
    .recovery = ⴼⴽ ⴰⴽⴰⵔⴰⵎ ⵏⵏⴰ ⴳ ⵉⵍⵍⴰ ⵓⴼⴰⵢⵍⵓ manifest.
cli-failure-authority-unwritten = { $path } ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵢⴰⵔⴰ.
    .recovery = ⵥⵔ ⵜⵉⵔⵉⵙⴰⵍ ⴷ ⵓⴷⵖⴰⵔ ⴳ ⵓⴹⵙⵉ, ⵜⴰⵍⵙⴷ.
# $url (String)
cli-failure-authority-url = “{ $url }” ⵓⵔ ⵉⴳⵉ ⵜⴰⵏⵙⴰ ⵏ ⵓⵎⴰⴽⴽⴰⵢ.
    .recovery = ⴰⵔⴰ https:// ⴷ ⵢⵉⵙⵎ, ⵓⵔ ⵜⵔⵏⵉⴷ ⵡⴰⵍⵓ.
# $digits (String)
cli-failure-authority-ca = “{ $digits }” ⵓⵔ ⵉⴳⵉ SHA-256.
    .recovery = ⴼⴽ 64 ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏ SHA-256.
# $device (String)
cli-failure-authority-device = “{ $device }” ⵓⵔ ⵉⴳⵉ ⴰⵙⵍⴽⵉⵎ.
    .recovery = ⴼⴽ 32 ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏⵏⵙ, ⴰⵎ ⴳ enrol list.
cli-failure-authority-passphrase = ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ ⵓⵔ ⴰⵔ ⵜⵕⵥⵥⵎ ⵜⵉⵙⵓⵔⴰ ⵏ ⵜⵏⴱⴰⴹⵜ.
    .recovery = ⵙⵉⴳⴳⵍ ⵅⴼ ⵜⵣⴳⴰⵍ, ⵜⴰⵍⵙⴷ. ⵓⵔ ⵉⵏⵏⴼⵍ ⴰⵎⵢⴰ.
cli-failure-shares-two = ⵅⵚⵚⴰⵏⵜ ⵜⵓⵏⵜⵉⵡⵉⵏ ⵏ ⵙⵉⵏ ⵉⵎⵃⵟⵟⵓⵜⵏ.
    .recovery = ⴼⴽ --share ⵙⵏⴰⵜ ⵜⵡⴰⵍ.
cli-failure-shares-same = ⵙⵏⴰⵜ ⵜⵓⵏⵜⵉⵡⵉⵏ ⴳⴰⵏⵜ ⵜⵉⵏ ⵢⴰⵏ ⵓⵎⵃⵟⵟⵓ.
    .recovery = ⴰⵙⵉ ⵜⵓⵏⵜ ⵏ ⵓⵎⵃⵟⵟⵓ ⵢⴰⴹⵏ.
cli-failure-shares-apart = ⵙⵏⴰⵜ ⵜⵓⵏⵜⵉⵡⵉⵏ ⵓⵔ ⴷⵓⵙⵏⵜ.
    .recovery = ⵙⵎⵣⴰⵣⵍ ⵜⴰⴳⵔⵓⵎⵎⴰ ⴳ ⵙⵏⴰⵜ ⵜⵡⵔⵉⵇⵉⵏ.
# $group, $path (String)
cli-failure-share-group = ⵜⴰⵔⴰⴱⴱⵓⵜ { $group } ⴳ { $path } ⵓⵔ ⵜⴳⵉ ⴰⵎ ⵎⴽ ⵜⴻⵜⵜⵓⵙⵉⴳⴳⵣ.
    .recovery = ⵙⵖⵜ ⵜⵜ ⵙⴳ ⵜⵡⵔⵉⵇⵜ, ⵜⴰⵍⵙⴷ.
# $path (String)
cli-failure-share-mistyped = { $path } ⵓⵔ ⴳⵉⵙ ⵜⵍⵍⵉ ⵜⵓⵏⵜ ⴰⵎ ⵎⴽ ⵜⴻⵜⵜⵓⵙⵉⴳⴳⵣ.
    .recovery = ⵙⵎⵣⴰⵣⵍ ⵜ ⴷ ⵜⵡⵔⵉⵇⵜ, ⵜⴰⵍⵙⴷ.
cli-failure-words-differ = ⵚⴹⵉⵚ ⵉⵡⴰⵍⵉⵡⵏ ⵓⵔ ⴳⵉⵏ ⵡⵉⵏ ⵓⵙⵓⵜⵔ ⴰⴷ.
    .recovery = ⵙⵙⵓⵜⵔ ⵉ ⵓⵎⵙⵡⵓⵔⵉ ⴰⴷ ⵜⵏ ⵉⵖⵔ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ, ⵙ ⵢⴰⵜ ⵜⵓⵜⵍⴰⵢⵜ. ⵎⴽ ⵓⵔ ⵎⵙⴰⵙⴰⵏ, ⴰⴷ ⵓⵔ ⵜⵜⵔⴰⵔⵔⴰⴷ.
cli-failure-trust-malformed = ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵏⴱⴰⴹⵜ, ⵏⵖ ⵉⵏⵏⴼⵍ.
    .recovery = ⴰⵡⵉ ⵜ ⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⵙⴳ ⵓⵖⴱⴰⵍⵓ ⵏⵏⵙ.
cli-failure-trust-other-authority = ⴰⵢⴰ ⵉⴳⴰ ⵡⵉⵏ ⵜⵏⴱⴰⴹⵜ ⵢⴰⴹⵏ.
    .recovery = ⵙⵙⵎⵔⵙ ⴰⴽⴰⵔⴰⵎ ⵏ ⵜⵏⴱⴰⴹⵜ ⵏⵏⵙ.
cli-failure-trust-other-hash = ⵓⵔ ⵜⴳⵉ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵢⵉⵙⵎ ⴰⵏⵏ.
    .recovery = ⵙⵎⵣⴰⵣⵍ ⵓⵟⵟⵓⵏⵏ ⴷ ⵜⴽⴰⵕⴹⴰ. ⵎⴽ ⵓⵔ ⵎⵙⴰⵙⴰⵏ, ⴰⴷ ⵓⵔ ⵜⴰⵎⵏⴷ ⴰⴼⴰⵢⵍⵓ ⴰⴷ.
cli-failure-trust-lower-version = ⵜⴰⵡⵔⵉⵇⵜ ⵓⵔ ⵜⴳⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵓⴳⴰⵔ ⵏ ⵜⴰⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴷⴰⵜ.
    .recovery = ⵊⵊ ⵜⵉⵏⵏⴰ ⵉⵙⵡⵓⵔⵉⵏ.
cli-failure-trust-broken-chain = ⵜⴰⵡⵔⵉⵇⵜ ⵓⵔ ⵜⴹⴼⴰⵕ ⵜⴰⵏⵏⴰ ⵉⵍⵍⴰⵏ ⴷⴰⵜ.
    .recovery = ⵜⴻⵅⵚⵚⴰ ⵢⴰⵜ ⴳⵔ ⵙⵏⴰⵜ: ⵙⵙⵉⴷⵜ ⵜⵏⵜ ⵢⴰⵜ ⵙ ⵢⴰⵜ.
cli-failure-trust-threshold = ⵓⵔ ⵊⵊⵓ ⵉⵥⴹⴰⵕ ⴰⴷ ⵎⵓⵏⵏ ⴰⵏⵏ ⵉⵙⴳⵎⴹⵏ.
    .recovery = ⵢⴰⵏ ⵓⵥⵓⵔ ⴰⴷ ⵉⵙⴳⵎⴹ, ⵓⵔ ⵓⴳⴰⵔ ⵏ ⵎⴰⴷ ⵉⵍⵍⴰⵏ.
cli-failure-trust-too-few-roots = ⴷⵔⵓⵙⵏ ⵉⵥⵓⵕⴰⵏ ⵏⵏⴰ ⵉⵙⴳⵎⴹⵏ.
    .recovery = ⴰⵡⵉ ⴷ ⵜⵉⵙⵓⵔⴰ ⵢⴰⴹⵏ ⵙ private, ⵜⴰⵍⵙⴷ.
cli-failure-trust-foreign-signature = ⵢⴰⵏ ⵓⵙⴳⵎⴹ ⵉⴳⴰ ⵡⵉⵏ ⵢⴰⵏ ⵓⵔ ⴷⴰⵔⵙ ⵉⵍⵍⵉ ⵓⵣⵔⴼ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⴰⵎⵏⴷ ⴰⴼⴰⵢⵍⵓ ⴰⴷ. ⵙⵇⵙⴰ ⵎⴰⵏⵉⵙ ⴷ ⵉⴷⴷⴰ.
cli-failure-trust-repeated-signature = ⵢⴰⵏ ⵓⵙⴳⵎⴹ ⵉⵍⵍⴰ ⵙⵏⴰⵜ ⵜⵡⴰⵍ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⴰⵎⵏⴷ ⴰⴼⴰⵢⵍⵓ ⴰⴷ. ⵙⵇⵙⴰ ⵎⴰⵏⵉⵙ ⴷ ⵉⴷⴷⴰ.
cli-failure-trust-expired = ⵉⵣⵔⵉ ⴰⴽⵓⴷ ⵏⵏⵙ.
    .recovery = ⵙⵙⵓⵜⵔ ⵢⴰⵏ ⵓⵎⴰⵢⵏⵓ, ⵥⵔ ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
cli-failure-trust-code-spent = ⴰⵏⴳⴰⵍ ⵏ ⵜⴽⴰⵕⴹⴰ ⵉⵜⵜⵓⵙⵎⵔⵙ ⵢⴰⴷ, ⵏⵖ ⵓⵔ ⵉⴳⵉ ⴰⵏⴳⴰⵍ.
    .recovery = ⴼⴽ ⵜⴰⴽⴰⵕⴹⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ.
cli-failure-trust-revoked = ⴰⵙⵍⴽⵉⵎ ⵉⵜⵜⵢⴰⴽⴽⵙ.
    .recovery = ⵣⵎⵎⴻⵎ ⵜ ⵙ ⵓⵎⴰⵢⵏⵓ ⵙ ⵢⵉⵙⵎ ⵢⴰⴹⵏ, ⵎⴽ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⴰⵖⵓⵍ.
cli-failure-trust-not-allowed = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵙⴽⵔ ⴰⵢⴰ ⵙ ⵓⵙⵡⵓⵔⵉ ⵏⵏⵙ.
    .recovery = ⵥⵔ ⴰⵙⵡⵓⵔⵉ ⴷ ⵓⵙⵍⴽⵉⵎ.
cli-failure-trust-from-the-future = ⵜⵓⵔⴰ ⵜ ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵏ ⴷⴰⵍⵉⵍ.
    .recovery = ⵙⵎⴰⵢⵏⵓ ⴷⴰⵍⵉⵍ, ⵜⴰⵍⵙⴷ.
cli-failure-trust-not-opened = ⵎⴰⴷ ⵉⵇⵇⵏⵏ ⵓⵔ ⴰⵔ ⵉⵜⵜⵕⵥⴰⵎ ⵙ ⵜⵙⵓⵔⴰ ⴰⴷ.
    .recovery = ⵉⵇⵇⵏ ⵙ ⵜⵙⴰⵔⵓⵜ ⵢⴰⴹⵏ, ⵏⵖ ⵉⵏⵏⴼⵍ. ⵥⵔ ⵎⴰⵏ ⵜⴰⵏⴱⴰⴹⵜ.
cli-failure-trust-cut = ⵅⵚⵚⴰⵏⵜ ⴳⵉⵙ ⵜⵙⵓⵔⴰ, ⵏⵖ ⵜⵜⵢⴰⵔⵏⴰⵏⵜ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⴰⵎⵏⴷ ⴰⴼⴰⵢⵍⵓ ⴰⴷ. ⵙⵇⵙⴰ ⵎⴰⵏⵉⵙ ⴷ ⵉⴷⴷⴰ.

## Editions of a guide

cli-about-guide-key = ⴰⵔ ⵉⵙⴽⴰⵔ ⵜⴰⵙⴰⵔⵓⵜ ⵏ ⵢⴰⵏ ⵙⴳ ⵎⴰⴷ ⵉⵙⵖⵏⵏ ⵉⵎⵏⵉⵔⵏ, ⴳ ⵓⴼⴰⵢⵍⵓ ⴷⴷⴰⵡ ⵜⵉⵏⴰⵡⵜ ⵏ ⵓⴽⵛⵛⵓⵎ.
cli-about-guide-pack = ⴰⵔ ⵉⵙⵎⵓⵏ ⴰⵙⴷⴰⵡ ⵏ ⵓⵎⵏⵉⵔ ⵉ ⵉⵙⵍⴽⵉⵎⵏ ⵏ ⵜⵏⴱⴰⴹⵜ. ⵓⵔ ⵜⴰ ⵜ ⵉⵙⵖⵏ ⵢⴰⵏ.
cli-about-guide-sign = ⴰⵔ ⵉⵙⵖⵏ ⴰⵎⵏⵉⵔ ⵉⵎⵓⵏⵏ ⵙ ⵢⴰⵜ ⵜⵙⴰⵔⵓⵜ.
cli-about-guide-verify = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵔⴰⴷ ⵉⴰⵎⵥ ⵓⵙⵍⴽⵉⵎ ⵏ ⵜⵏⴱⴰⴹⵜ ⴰⵎⵏⵉⵔ ⵉⵎⵓⵏⵏ.
cli-help-manifest = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ ⵏ ⵜⵏⴱⴰⴹⵜ
cli-help-edition-version = ⵓⵟⵟⵓⵏ ⵏ ⵜⵥⵕⵉⴳⵜ; ⵉⵅⵚⵚⴰ ⴰⴷ ⵢⴰⵍⵢ
cli-help-edition-file = ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵎⵏⵉⵔ ⵉⵎⵓⵏⵏ
cli-help-signer-key = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵙⴰⵔⵓⵜ ⵏ ⵎⴰ ⵉⵙⵖⵏⵏ
cli-help-signed-guide = ⵉ ⵎⴰⵏ ⴰⵎⵏⵉⵔ; dalil: ⴰⵖⴰⵡⴰⵙ
cli-help-signer = ⴰⵣⴳⵏ ⵉⴳⴷⵓⴷⴰⵏ ⵏ ⵜⵙⴰⵔⵓⵜ ⵏ ⵎⴰ ⵉⵙⵖⵏⵏ, ⵎⴽ ⵜ ⵉⵙⵙⴽⵏ guide key
cli-help-signers = ⵎⵏⵏⴰⵡ ⵉⵅⵚⵚⴰ ⴰⴷ ⵙⵖⵏⵏ; 2 ⵎⴽ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
# $digits (String): the public half of a key
cli-edition-key = ⵜⵜⵓⵙⴽⵔ ⵜⵙⴰⵔⵓⵜ. ⵉ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ: { $digits }
# $edition, $version (String), $signatures (Number), $when (String): until when it may be taken
cli-edition-made = ⵜⴰⵥⵕⵉⴳⵜ { $edition }, ⵓⵟⵟⵓⵏ { $version }, ⵜⵎⵓⵏ. ⵉⵙⵖⵏⵏ: { $signatures }. ⵜⵣⵎⵔ ⴰⴷ ⵜⵜⵢⴰⵎⵥ ⴰⵔ { $when }.
cli-edition-signed = ⵜⴰⵥⵕⵉⴳⵜ { $edition }, ⵓⵟⵟⵓⵏ { $version }, ⵜⵜⵓⵙⵖⵏ. ⵉⵙⵖⵏⵏ: { $signatures }.
cli-edition-good = ⵜⴰⵥⵕⵉⴳⵜ { $edition }, ⵓⵟⵟⵓⵏ { $version }: ⵜⵜⵓⵙⵖⵏ ⵎⴽ ⵜⵔⴰ ⵜⵏⴱⴰⴹⵜ, ⵙ { $signatures } ⵏ ⵉⵙⵖⵏⵏ. ⵜⵣⵎⵔ ⴰⴷ ⵜⵜⵢⴰⵎⵥ ⴰⵔ { $when }.
# $count (String): mistakes
cli-failure-edition-mistakes = ⵍⵍⴰⵏⵜ ⵜⵣⴳⵍⵉⵏ ⴳ ⵓⵎⵏⵉⵔ: { $count }.
    .recovery = ⵥⵕ ⵜⵏⵜ ⵙ guide check, ⵙⵖⴷ ⵜⵏⵜ ⵣⵡⴰⵔ.
cli-failure-edition-too-few = ⴷⵔⵓⵙⵏ ⵎⴰⴷ ⵉⵙⵖⵏⵏ ⵙⴳ ⵎⴰⴷ ⵜⵙⵎⵎⴰ ⵜⵏⴱⴰⴹⵜ.
    .recovery = ⴰⴷⵊ ⵡⵉⵢⵢⴰⴹ ⴰⴷ ⵙⵖⵏⵏ ⴰⴼⴰⵢⵍⵓ ⴰⴷ.
cli-failure-edition-signer = ⵓⵔ ⵉⴳⵉ ⵡⴰⴷ ⴰⵣⴳⵏ ⵉⴳⴷⵓⴷⴰⵏ ⵏ ⵜⵙⴰⵔⵓⵜ.
    .recovery = ⴼⴽ 64 ⵏ ⵉⵣⵡⵉⵍⵏ ⵏⵏⴰ ⵉⵙⵙⴽⵏ guide key.

## Updates of the program

cli-about-release = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵎⴰⴷ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⴳ ⵓⵙⵎⴰⵢⵏⵓ ⵏ ⵓⵖⴰⵡⴰⵙ, ⴰⵔ ⵜ ⵉⵙⵙⵉⴷⵉⵜ ⴷⴰⵜ ⵏ ⵓⵙⵔⵙⵉ. ⵓⵔ ⴰⵔ ⵉⵙⵙⵔⵓⵙ ⵡⴰⵍⵓ.
cli-about-note = ⴰⵔ ⵉⵙⵏⵓⵎⵎⵓⵍ ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵖⴰⵡⴰⵙ ⵉ ⵉⵙⵍⴽⵉⵎⵏ ⵏ ⵜⵏⴱⴰⴹⵜ. ⵓⵔ ⵜⴰ ⵜ ⵉⵙⵖⵏ ⵢⴰⵏ.
cli-about-release-sign = ⴰⵔ ⵉⵙⵖⵏ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵏⵖⵉⵍⵜ ⵙ ⵢⴰⵜ ⵜⵙⴰⵔⵓⵜ.
cli-about-release-verify = ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵉⵙ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵢⴰⵙⵔⵙ ⵓⴼⴰⵢⵍⵓ ⵏ ⵓⵖⴰⵡⴰⵙ ⴳ ⵓⵙⵍⴽⵉⵎ ⴰⴷ. ⵓⵔ ⴰⵔ ⵉⵙⵏⴼⴰⵍ ⵡⴰⵍⵓ.
cli-help-package = ⴰⴼⴰⵢⵍⵓ ⵏ ⵓⵖⴰⵡⴰⵙ, ⴰⵎ ⵎⴽ ⵔⴰⴷ ⵉⵜⵜⵢⴰⵙⵔⵙ
cli-help-release-version = ⵜⵓⵏⵖⵉⵍⵜ ⵏ ⵓⵖⴰⵡⴰⵙ ⴳ ⵓⴼⴰⵢⵍⵓ: ⴽⵕⴰⴹ ⵡⵓⵟⵟⵓⵏⵏ
cli-help-note = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵡⵔⵉⵇⵜ ⵏ ⵜⵓⵏⵖⵉⵍⵜ
cli-help-over = ⵜⵓⵏⵖⵉⵍⵜ ⵏⵏⴰ ⵉⵜⵜⵢⴰⵙⵔⵙⵏ; ⵜⵉⵏ ⵓⵖⴰⵡⴰⵙ ⴰⴷ ⵎⴽ ⵓⵔ ⵜⴻⵜⵜⵢⴰⵏⵏⴰ
cli-help-target = ⵉ ⵎⴰⵏ ⵉⵙⵍⴽⵉⵎⵏ, ⴰⵎ linux-x86_64; ⵡⵉⵏ ⵣⵓⵏⴷ ⵡⴰⴷ ⵎⴽ ⵓⵔ ⵉⵜⵜⵢⴰⵏⵏⴰ
# $version, $target (String), $signatures (Number)
cli-release-made = ⵜⴰⵡⵔⵉⵇⵜ ⵉ ⵜⵓⵏⵖⵉⵍⵜ { $version }, { $target }. ⵉⵙⵖⵏⵏ: { $signatures }.
cli-release-signed = ⵜⵓⵏⵖⵉⵍⵜ { $version }, { $target }, ⵜⵜⵓⵙⵖⵏ. ⵉⵙⵖⵏⵏ: { $signatures }. ⵙⵎⵣⴰⵣⵍ ⵓⵟⵟⵓⵏⵏ ⴷ ⵎⴰⴷ ⵉⵙⴽⵔⵏ ⴰⴼⴰⵢⵍⵓ.
cli-release-good = ⵜⵓⵏⵖⵉⵍⵜ { $version }, { $target }: ⴰⴼⴰⵢⵍⵓ ⵉⴳⴰ ⵡⴰⵏⵏⴰ ⵜⵙⵖⵏ ⵜⵏⴱⴰⴹⵜ, ⵙ { $signatures } ⵏ ⵉⵙⵖⵏⵏ. ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵢⴰⵙⵔⵙ.
# $size, $hash (String)
cli-release-package = ⴰⴼⴰⵢⵍⵓ: { $size } ⴱⴰⵢⵜ, SHA-256 { $hash }
# $when (String)
cli-release-until = ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵢⴰⵙⵔⵙ ⴰⵔ { $when }
cli-failure-trust-not-yet = ⵓⵔ ⵜⴰ ⴷ ⵉⵍⴽⵉⵎ ⴰⴽⵓⴷ ⵏⵏⵙ.
    .recovery = ⵥⵔ ⵜⴰⵙⵔⴰⴳⵜ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ, ⵏⵖ ⵇⵇⵍ.
cli-failure-release-too-few = ⴷⵔⵓⵙⵏ ⵎⴰⴷ ⵉⵙⵖⵏⵏ ⵙⴳ ⵎⴰⴷ ⵜⵙⵎⵎⴰ ⵜⵏⴱⴰⴹⵜ ⵉ ⵓⵖⴰⵡⴰⵙ; ⵅⵚⵚⴰⵏ ⵙⵉⵏ ⵏⵖ ⵓⴳⴰⵔ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⵙⵔⵙⴷ ⵡⴰⵍⵓ. ⴰⴷⵊ ⵡⵉⵢⵢⴰⴹ ⴰⴷ ⵙⵖⵏⵏ ⵜⴰⵡⵔⵉⵇⵜ ⴰⴷ.
cli-failure-release-nobody = ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ ⵓⵔ ⵜⵙⵎⵎⴰ ⴰⵡⴷ ⵢⴰⵏ ⵉ ⵓⵙⵖⵏ ⵏ ⵓⵖⴰⵡⴰⵙ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⵙⵔⵙⴷ ⵡⴰⵍⵓ. ⵜⴰⵏⴱⴰⴹⵜ ⵜⵙⵎⵎⴰ ⵙⵉⵏ ⵏⵖ ⵓⴳⴰⵔ: authority manifest next ⴷ --guide dalil.
# $version, $running (String)
cli-failure-release-not-newer = ⵜⵓⵏⵖⵉⵍⵜ { $version } ⵓⵔ ⵜⴳⵉ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵓⴳⴰⵔ ⵏ { $running } ⵏⵏⴰ ⵉⵜⵜⵢⴰⵙⵔⵙⵏ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⵙⵔⵙⴷ ⵡⴰⵍⵓ. ⵜⴰⵏⵏⴰ ⵉⵜⵜⵢⴰⵙⵔⵙⵏ ⴰⵔ ⵜⵙⵡⵓⵔⵉ.
# $target, $here (String)
cli-failure-release-target = ⴰⴼⴰⵢⵍⵓ ⵉⴳⴰ ⵡⵉⵏ { $target }, ⴰⵙⵍⴽⵉⵎ ⴰⴷ ⵉⴳⴰ { $here }.
    .recovery = ⴰⴷ ⵓⵔ ⵜⵙⵔⵙⴷ ⵡⴰⵍⵓ. ⴰⵙⵉ ⴰⴼⴰⵢⵍⵓ ⴷ ⵜⵡⵔⵉⵇⵜ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
# $path (String)
cli-failure-release-size = { $path } ⵓⵔ ⵉⴳⵉ ⵙ ⵜⵉⵖⵣⵉ ⵏ ⵓⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵓⵙⵖⵏⵏ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⵙⵔⵙⴷ ⵡⴰⵍⵓ. ⴰⵡⵉ ⵜ ⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⵙⴳ ⵓⵖⴱⴰⵍⵓ ⵏⵏⵙ; ⵎⴽ ⵓⵔ ⵎⵙⴰⵙⴰⵏ, ⵙⵇⵙⴰ ⴷⵉⵏⵏ.
cli-failure-release-hash = { $path } ⵓⵔ ⵉⴳⵉ ⴰⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵉⵜⵜⵓⵙⵖⵏⵏ.
    .recovery = ⴰⴷ ⵓⵔ ⵜⵙⵔⵙⴷ ⵡⴰⵍⵓ. ⴰⵡⵉ ⵜ ⴷ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⵙⴳ ⵓⵖⴱⴰⵍⵓ ⵏⵏⵙ; ⵎⴽ ⵓⵔ ⵎⵙⴰⵙⴰⵏ, ⵙⵇⵙⴰ ⴷⵉⵏⵏ.

## authority devices, authority health

cli-about-devices = ⴰⵔ ⵉⵙⵙⴽⴰⵏ ⵜⴰⵍⴳⴰⵎⵜ ⵏⵏⴰ ⵢⵓⵔⴰ dalil-server devices: ⵡⵉⵏⵏⴰ ⵉⵜⵜⵓⵙⵙⵏⵏ ⴷ ⵡⵉⵏⵏⴰ ⴱⵍⴰ ⴰⵏⵖⵎⵉⵙ.
cli-about-health = ⴰⵔ ⵉⵙⵇⵙⴰ ⴰⵎⴰⴽⴽⴰⵢ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ ⵉⵙ ⵉⵊⵊⵉ. ⵜⴰⵏⴳⵉⵡⵜ ⵏ ⵓⴼⴼⵓⵖ 0 ⵖⴰⵙ ⵉ ⵡⵉⵏⵏⴰ ⵉⵡⵊⴷⵏ.
cli-help-devices = ⴰⴼⴰⵢⵍⵓ ⵏ ⵜⵍⴳⴰⵎⵜ; - ⵉ ⵓⵏⴽⵛⵓⵎ
cli-help-health-url = ⵎⴰⵏⵉ ⵍⵍⴰⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏ ⵓⵎⴰⴽⴽⴰⵢ: http:// ⴷ ⵜⴰⵏⵙⴰ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ
# $when (String), $certified, $uncertified, $revoked (Number)
cli-devices-of = ⵉⵙⵍⴽⵉⵎⵏ, { $when }: ⵜⵜⵓⵙⵇⵏⵏ { $certified }, ⵓⵔ ⵜⴰ ⵜⵜⵓⵙⵇⵏⵏ { $uncertified }, ⵜⵜⵢⴰⴽⴽⵙⵏ { $revoked }
cli-devices-device = ⴰⵙⵍⴽⵉⵎ
cli-devices-standing = ⴰⴷⴷⴰⴷ
cli-devices-role = ⵜⴰⵎⵙⵏⵉⵜ
cli-devices-organisation = ⵎⴰⵏⵉ ⵖⵔ ⵉⴳⴰ
cli-devices-seen = ⴰⵙⵙ ⵉⴳⴳⵓⵔⴰⵏ
cli-devices-notes = ⵜⵉⵣⵎⵉⵍⵉⵏ
# $state (String)
cli-device-standing = { $state ->
    [certified] ⵉⵜⵜⵓⵙⵇⵏⵏ
    [revoked] ⵉⵜⵜⵢⴰⴽⴽⵙ
   *[other] ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵇⵏ
  }
# $role (String)
cli-device-role = { $role ->
    [desk] ⴰⵙⵉⵔⴰ
    [courier] ⴰⵎⴰⵙⴰⵢ
   *[other] ⴰⵎⵙⵡⵓⵔⵉ
  }
# $when (String)
cli-device-until = ⵉⵜⵜⵓⵙⵇⵏⵏ ⴰⵔ { $when }
cli-device-expired = ⵜⴻⵣⵔⵉ ⵜⵙⵏⵎⵓⵏⵜ ⵏⵏⵙ ⵙⴳ { $when }
# $days (Number)
cli-device-silent = ⴱⵍⴰ ⴰⵏⵖⵎⵉⵙ ⵙⴳ { $days } ⵏ ⵡⵓⵙⵙⴰⵏ ⵏⵖ ⵓⴳⴳⴰⵔ
# $state (String): of a revoked one’s hand-in
cli-device-hand-in = { $state ->
    [begun] ⵉⵙⵙⵏⵜⴰ ⵓⴼⴽⴰ
    [done] ⵉⵣⵔⵉ ⵓⴼⴽⴰ
   *[other] ⵙⵓⵍ ⵉⵕⵥⵎ ⵓⴼⴽⴰ
  }
cli-health-ready = ⴰⵎⴰⴽⴽⴰⵢ ⵉⵡⵊⴷ.
cli-health-no-figures = ⵓⵔ ⴰⵔ ⵉⵜⵜⴰⴽⴽⴰ ⵓⵟⵟⵓⵏⵏ.
# $count (Number)
cli-health-conversations = ⵉⵎⵙⴰⵡⴰⵍⵏ ⵉⵕⵥⵎⵏ: { $count }
cli-health-objects = ⵜⵉⵖⴰⵡⵙⵉⵡⵉⵏ: { $count }
cli-health-bytes = ⵉⴱⴰⵢⵟⵏ ⵏ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ: { $count }
cli-health-entries = ⵉⵣⵎⵎⵉⵎⵏ ⵉⵜⵜⵓⵃⵟⵟⴰⵏ ⵙⴳ ⵜⴰⵣⵡⴰⵔⴰ ⵏⵏⵙ: { $count }
cli-health-requests = ⵉⵙⵓⵜⵔⵏ ⵙⴳ ⵜⴰⵣⵡⴰⵔⴰ ⵏⵏⵙ: { $count }
cli-health-put-off = ⵡⵉⵏⵏⴰ ⵎⵉ ⵉⵜⵜⵓⵏⵏⴰ ⴰⴷ ⴰⵖⵓⵍⵏ: { $count }
# $path (String)
cli-failure-devices-malformed = { $path } ⵓⵔ ⵉⴳⵉ ⵜⴰⵍⴳⴰⵎⵜ ⵏ ⵉⵙⵍⴽⵉⵎⵏ.
    .recovery = ⴰⵔⴰ ⵜⵜ ⵜⵉⴽⴽⵍⵜ ⵢⴰⴹⵏ ⵙ dalil-server devices, ⴰⴷ ⴳⵉⵙ ⵓⵔ ⵜⵙⵏⴼⵍⴷ ⵡⴰⵍⵓ.
cli-failure-devices-future = ⵜⵓⵔⴰ { $path } ⵜⵓⵏⵖⵉⵍⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵏ ⴷⴰⵍⵉⵍ.
    .recovery = ⵙⵎⴰⵢⵏⵓ ⴷⴰⵍⵉⵍ, ⵜⴰⵍⵙⴷ.
# $url (String)
cli-failure-health-url = “{ $url }” ⵓⵔ ⵉⴳⵉ ⵜⴰⵏⵙⴰ ⵏ ⵡⵓⵟⵟⵓⵏⵏ ⵏ ⵓⵙⵍⴽⵉⵎ ⴰⴷ.
    .recovery = ⴰⵔⴰ http://127.0.0.1 ⴷ ⵓⵡⵡⵓⵔ ⵏⵏⴰ ⵉⵙⵙⴽⵏ ⵓⵎⴰⴽⴽⴰⵢ ⴷⴼⴼⵉⵔ ⵏ metrics. ⵙⴳ ⵓⵙⵍⴽⵉⵎ ⵢⴰⴹⵏ, ⴽⵛⵎ ⵙ SSH.
cli-failure-health-no-database = ⴰⵎⴰⴽⴽⴰⵢ ⴰⵔ ⵉⵜⵜⵔⴰⵔⴰ, ⴰⵙⵉⵍⴰ ⵏ ⵉⵙⴼⴽⴰ ⵏⵏⵙ ⵓⵔ ⴰⵔ ⵉⵜⵜⵔⴰⵔⴰ.
    .recovery = ⵥⵔ ⴰⵙⵉⵍⴰ ⵏ ⵉⵙⴼⴽⴰ ⴷ ⵓⴷⵖⴰⵔ ⴳ ⵓⴹⵙⵉ. ⵉⵙⵍⴽⵉⵎⵏ ⴰⵔ ⵃⵟⵟⴰⵏ ⴽⵓⵍⵍⵓ, ⴰⵔ ⴷ ⵜⵜⴰⵖⵓⵍⵏ.
cli-failure-health-no-manifest = ⵓⵔ ⵜⴰ ⵉⵙⵙⵉⵏ ⵓⵎⴰⴽⴽⴰⵢ ⴰⵡⴷ ⵢⴰⵜ ⵜⵏⴱⴰⴹⵜ.
    .recovery = ⴰⵡⵉ ⴰⵙ ⵜⴰⵡⵔⵉⵇⵜ ⵏ ⵜⴼⵍⵙⵜ: dalil-server take.
# $url (String)
cli-failure-health-other = ⴽⵔⴰ ⴰⵔ ⵉⵜⵜⵔⴰⵔⴰ ⴳ { $url }, ⵓⵔ ⵉⴳⵉ ⴰⵎⴰⴽⴽⴰⵢ ⴰⵎ ⵡⴰⴷ.
    .recovery = ⵙⵎⵣⴰⵣⵍ ⵜⴰⵏⵙⴰ ⴷ ⵜⵉⵏⵏⴰ ⵉⵙⵙⴽⵏ ⵓⵎⴰⴽⴽⴰⵢ ⴷⴼⴼⵉⵔ ⵏ metrics.
cli-failure-health-silent = ⵓⵔ ⴰⵔ ⵉⵜⵜⵔⴰⵔⴰ ⵡⴰⵍⵓ ⴳ { $url }.
    .recovery = ⵥⵔ ⵉⵙ ⴰⵔ ⵉⵙⵡⵓⵔⵉ ⵓⵎⴰⴽⴽⴰⵢ, ⵜⵙⵎⵣⴰⵣⵍⴷ ⵜⴰⵏⵙⴰ ⴷ ⵜⵉⵏⵏⴰ ⵉⵙⵙⴽⵏ ⴷⴼⴼⵉⵔ ⵏ metrics.
