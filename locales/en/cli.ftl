### review: unreviewed
### What dalilctl says: help, the author's check, refusals and the assessment in words.

## Help

cli-about-dalilctl = Dalil for the command line: for guide authors, administrators and courts.
cli-about-assess = Says what the rules of a guide make of a file of answers.
cli-about-guide = Works on a guide pack.
cli-about-check = Names every mistake in a guide pack, with its file and line.
cli-usage = How to call it:
cli-options = Options
cli-verbs = Verbs
cli-help-help = Shows this help
cli-help-version = Shows the version
cli-help-json = Answers in JSON, for machines
cli-help-lang = Language of the words: ar, en, es, fr or zgh
cli-help-guide = The folder of the guide pack
cli-help-answers = The file of answers, in JSON
cli-help-dir = The folder of the guide pack

## Wrong use. $argument, $value, $verb (String): as typed

cli-wrong-argument = There is no option { $argument }.
cli-wrong-verb = There is no verb { $verb }.
cli-wrong-value = { $argument } does not take { $value }.
cli-wrong-missing = This is still missing: { $argument }.
cli-wrong-no-verb = Say what to do.
cli-wrong-twice = { $argument } stands twice.
cli-wrong-other = This cannot be understood.
cli-wrong-see-help = Add --help to see what can be asked.

## Refusals: what happened, and the way on

# $path (String): a file or folder
cli-failure-guide-missing = There is no guide pack at { $path }.
    .recovery = Give the folder that holds guide.toml.
cli-failure-file-unreadable = { $path } cannot be read.
    .recovery = Look at the permissions of the file and try again.
cli-failure-file-too-large = { $path } is larger than a file of a guide pack may be.
    .recovery = Take it out of the folder, or split it.
cli-failure-file-not-text = { $path } is not UTF-8 text.
    .recovery = Save it again as UTF-8.
# $count (Number): mistakes
cli-failure-guide-mistakes = { $count ->
    [one] The guide pack has { $count } mistake.
   *[other] The guide pack has { $count } mistakes.
  }
    .recovery = Run dalilctl guide check on the folder: it names the file and line of each.
cli-failure-guide-future = The guide pack needs a newer version of Dalil.
    .recovery = Update Dalil, or use an earlier edition of the pack. Nothing was changed.
cli-failure-guide-words = The guide pack has no usable words in this language.
    .recovery = Choose another language with --lang, or run dalilctl guide check on the folder.
cli-failure-answers-missing = There is no file of answers at { $path }.
    .recovery = Look at the name and try again.
# $line, $column (Number)
cli-failure-answers-not-json = The file of answers is not JSON: line { $line }, column { $column }.
    .recovery = Correct it at that place and try again.
# $field (String): a name in the file
cli-failure-answers-unknown-field = The file of answers holds “{ $field }”, which has no meaning.
    .recovery = Take it out. Known are age, set, forms, indicators, acts, answers, urgent and concern.
cli-failure-answers-wrong-shape = “{ $field }” in the file of answers has the wrong shape.
    .recovery = Compare it with the description of the file and try again.
cli-failure-answers-twice = “{ $field }” stands twice in the file of answers.
    .recovery = Keep the one that is right. Neither was taken.
# $id (String): a key, id or value from the file
cli-failure-unknown-indicator = The guide has no indicator “{ $id }”.
    .recovery = Look for a slip of the pen, or for another edition of the guide.
# $response (String): as written in the file
cli-failure-unknown-response = “{ $response }” is no response for “{ $id }”.
    .recovery = Use yes, no, unknown, declined or not-asked.
cli-failure-unknown-form = The guide has no form of exploitation “{ $id }”.
    .recovery = Look for a slip of the pen, or for another edition of the guide.
cli-failure-unknown-form-state = “{ $response }” cannot be said of the form “{ $id }”.
    .recovery = Use confirmed, suspected, none or unknown.
cli-failure-unknown-age = “{ $id }” is no age.
    .recovery = Use adult, under-18, doubtful or unknown.
cli-failure-unknown-set = The guide has no set of indicators “{ $id }”.
    .recovery = Leave it out: age and forms then decide.
cli-failure-unknown-urgent = The guide has no urgent need “{ $id }”.
    .recovery = Look for a slip of the pen, or for another edition of the guide.
cli-failure-unknown-act = The guide has no act “{ $id }”.
    .recovery = Look for a slip of the pen, or for another edition of the guide.
cli-failure-unknown-question = The guide has no question “{ $id }”.
    .recovery = Look for a slip of the pen, or for another edition of the guide.
cli-failure-retired-question = The question “{ $id }” is kept for old cases only.
    .recovery = Take it out of the file.
cli-failure-unsuited-response = “{ $response }” is not the kind of answer that “{ $id }” takes.
    .recovery = Look at the question in the guide and try again.
cli-failure-unknown-choice = “{ $id }” has no choice “{ $response }”.
    .recovery = Look at the choices of the question in the guide.
cli-failure-number-out-of-range = { $response } is below or above what “{ $id }” takes.
    .recovery = Look at the limits of the question in the guide.
cli-failure-date-malformed = The date for “{ $id }” is not on the calendar.
    .recovery = Write it as 2024, 2024-03 or 2024-03-09.

## guide check: the last line

# $guide, $edition (String), $questions, $indicators, $languages (Number)
cli-check-good = { $guide } { $edition } is good: questions { $questions }, indicators { $indicators }, languages { $languages }.
# $count (Number): mistakes
cli-check-mistakes = { $count ->
    [one] { $count } mistake.
   *[other] { $count } mistakes.
  }

## guide check: mistakes. $id (String): what it is about

check-file-missing = This file or folder is missing.
check-toml-broken = This is not TOML.
check-unknown-field = The format has no field “{ $name }” here.
check-missing-field = The field “{ $name }” is missing here.
check-unknown-value = “{ $name }” is no value for this field.
# $format, $understood (Number)
check-future-format = The pack has format { $format }; this version of Dalil understands { $understood }.
check-id-malformed = “{ $id }” is not a well-formed id: lower-case letters, digits and single hyphens.
# $other-file (String), $other-line (Number): where it stands first
check-id-twice = “{ $id }” is already used at { $other-file }:{ $other-line }.
check-retired-id-reused = “{ $id }” is retired and can never be used again.
check-retired-referenced = “{ $id }” is retired and is not asked any more.
check-question-dangling = There is no question “{ $id }”.
check-choice-dangling = The question “{ $about }” has no choice “{ $id }”.
check-indicator-dangling = There is no indicator “{ $id }”.
check-sign-dangling = There is no sign “{ $id }”.
check-page-dangling = There is no page “{ $id }” in this section.
check-dimension-dangling = There is no dimension “{ $id }”.
check-set-dangling = There is no set “{ $id }”.
check-form-dangling = There is no form “{ $id }” among the inputs.
check-source-dangling = There is no source “{ $id }” in guide.toml.
check-need-dangling = There is no need “{ $id }”.
check-urgent-dangling = There is no urgent input “{ $id }”.
check-person-dangling = The exercise has no person “{ $id }”.
check-answer-unfit = The question “{ $id }” does not take the answer “{ $name }”.
check-exercise-differs = The rules make of this person: { $found }. The exercise expects: { $expected }.
check-exercise-unasked = The question “{ $question }” is not asked of this person.
check-exercise-silent = This person says nothing about “{ $question }”, which the record expects from them.
check-condition-malformed = The format has no such condition.
check-condition-unsuited = The condition does not suit the kind of the question “{ $id }”.
check-forward-reference = The condition of “{ $id }” depends on “{ $later }”, which stands later.
# $cycle (String): ids with arrows
check-condition-cycle = Conditions depend on each other: { $cycle }.
# $field (String): a field of the format
check-kind-unsuited = The field “{ $field }” does not suit the kind of “{ $id }”, or is missing.
check-table-uneven = “{ $id }” has other choices than the first row of the table “{ $page }”.
check-input-unsuited = The question “{ $id }” has not the kind or the choices that this input needs.
# $age (String), $count (Number)
check-set-missing = { $age ->
    [child] For children there must be exactly one set without forms; found: { $count }.
   *[other] For adults there must be exactly one set without forms; found: { $count }.
  }
check-row-out-of-order = The row “{ $id }” stands below a row with a lower conclusion.
check-row-last-conditional = The last row must hold always.
check-grade-missing = “{ $id }” has no grade in any set.
check-indicator-unreachable = No question can make “{ $id }” yes.
# $set, $dimension (String), $stated, $found (Number)
check-total-differs = { $set }, { $dimension }: the source counts { $stated }, the pack has { $found }.
# $count, $limit (Number)
check-too-many-questions = { $count } questions on the usual path; at most { $limit }.
check-too-many-signs = { $count } signs in the quick look; at most { $limit }.
check-word-missing = “{ $id }” is missing here.
check-word-orphan = Nothing in the pack needs “{ $id }”.
# $found, $expected (String): names of variables
check-word-variables = “{ $id }” has the variables “{ $found }”; the reference has “{ $expected }”.
check-word-twice = “{ $id }” stands twice.
check-word-broken = This is not Fluent.
# $phrase (String): a forbidden phrase
check-word-forbidden = “{ $id }” holds “{ $phrase }”, which must never be shown.
check-word-markup = “{ $id }” holds markup; words are plain text.
check-word-default = The default form of a selector in “{ $id }” is not called other.
# $reference (String): an id
check-word-reference = “{ $id }” refers to “{ $reference }”, which does not exist.
check-review-missing = The first line does not state the review: ### review: unreviewed
# $language (String): a tag
check-language-undeclared = guide.toml does not declare the language “{ $language }”.

## assess, in words

cli-assess-act-now = First, now
cli-assess-ask-first = Ask first, nobody has answered yet
cli-assess-conclusion = By the rules of the guide
cli-assess-provisional = The grades of this set are still to be confirmed.
cli-assess-unreviewed = The words of the guide are not reviewed in this language.
cli-assess-elements = Act, means and purpose
# $state (String)
cli-assess-element = { $state ->
    [indicated] indicated
    [not-indicated] not indicated
   *[open] still open
  }
cli-assess-means-not-needed = Under 18 or of doubtful age: means need not be shown.
cli-assess-dimensions = Signs counted, dimension by dimension
# $state (String)
cli-assess-dimension = { $state ->
    [positive] rule met
    [not-positive] rule not met
   *[open] still open
  }
# $strong, $medium, $weak (Number)
cli-assess-counts = strong { $strong }, medium { $medium }, weak { $weak }
cli-assess-reasons = Reasons
# $row (String): an id
cli-assess-row = row { $row }
# $state (String)
cli-assess-form = { $state ->
    [confirmed] confirmed
   *[suspected] suspected
  }
# $grade (String)
cli-assess-grade = { $grade ->
    [strong] strong
    [medium] medium
    [weak] weak
   *[other] not in this set
  }
cli-assess-concern = The officer is concerned.
cli-assess-routes = Ways on
cli-assess-signs = Other signs, named and never counted
cli-assess-unknown = Still unknown
# $count (Number): indicators
cli-assess-unknown-indicators = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
  }
# $count (Number): forms
cli-assess-unknown-forms = { $count ->
    [one] { $count } form of exploitation
   *[other] { $count } forms of exploitation
  }
# $count (Number): acts
cli-assess-unknown-acts = { $count ->
    [one] { $count } act
   *[other] { $count } acts
  }
cli-assess-unknown-age = the age
cli-assess-ask-next = What to ask next
cli-assess-ask-next-none = No open question could change the conclusion any more.
# $guide, $edition, $hash (String)
cli-assess-guide = Guide { $guide }, edition { $edition }, SHA-256 { $hash }

## vault: help
cli-about-vault = Looks at, copies and brings back what officers keep on a computer.
cli-about-vault-check = Looks at everything that one officer keeps, and says what is not as it was. The passphrase is the first line of the input.
cli-about-backup = Makes a backup of what one officer keeps. The passphrase is the first line of the input.
cli-about-restore = Brings a backup back, never over what is there. Needs no passphrase.
cli-help-data = The data folder of Dalil
cli-help-alias = Whose, as on the first screen; not needed where there is one
cli-help-to = Where to put the backup
cli-help-from = The folder of the backup

## vault: what was found. $alias (String): a name of the first screen

cli-vault-whole = Everything that { $alias } keeps is whole.
cli-vault-broken = Not everything that { $alias } keeps is whole.
# $state (String): whole, or damaged
cli-vault-pages = Pages: { $state ->
    [whole] all whole
   *[other] damaged
  }
# $count (Number)
cli-vault-history = History: { $count } entries as they were signed.
# $entry (Number)
cli-vault-history-broken = History: not as it was signed from entry { $entry } on.
cli-vault-lists = Lists: not what the entries come to; they were made anew.
# $segments, $events, $waiting (Number)
cli-vault-second = Second place: { $segments } segments with { $events } entries; { $waiting } wait.
# $segment (Number), $code (String)
cli-vault-second-fault = Second place: segment { $segment } is not as it was put there ({ $code }).
cli-vault-second-closed = Second place: it is not open.
# $entries (Number), $when (String)
cli-vault-copy = Copy: { $entries } entries, { $when }
# $path (String)
cli-vault-backed-up = The backup lies in { $path }.
cli-vault-restored = { $alias } is on the first screen again.

# $path (String)
cli-failure-data-missing = There is no data folder of Dalil at { $path }.
    .recovery = Give the folder that holds device.hdr.
cli-failure-who-missing = More than one officer keeps something here.
    .recovery = Say whose with --alias.
