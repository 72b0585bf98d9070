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


## authority: help
cli-about-authority = Makes an authority and works for it: cards, manifests, devices, recovery. Needs no network.
cli-about-init = Makes an authority in a new folder: root keys, desk keys, server keys, shares for three custodians, the first manifest.
cli-about-card = Makes enrollment cards. Each lets one device ask once, for fourteen days.
cli-about-manifest = Shows, checks or follows what devices believe of an authority.
cli-about-manifest-show = Says what stands in a manifest.
cli-about-manifest-verify = Says whether a manifest is believed: by its name, or after another one.
cli-about-manifest-next = Makes the next manifest with the root keys of the folder and puts it in force.
cli-about-enrol = Shows who asks to be let in, lets in or refuses.
cli-about-enrol-list = Opens requests and shows six words of each, to compare by telephone.
cli-about-enrol-approve = Lets a device in: writes its certificate.
cli-about-enrol-refuse = Does not let a device in: writes an order for the server.
cli-about-recover = Two custodians open a vault whose passphrase is gone. Offline, for the one computer that asks.
cli-help-name = What the authority is called
cli-help-url = Where a server is: https:// and a name
cli-help-authority-out = The new folder of the authority
cli-help-roots = How many root keys; 3 if not given
cli-help-threshold = How many of them must sign; 2 if not given
cli-help-ca = SHA-256 of the public key of the servers’ certificate authority: 64 digits
cli-help-days = For how many days; 365 if not given
cli-help-authority = The folder of the authority
cli-help-cards-out = Where to put the cards
cli-help-count = How many cards; 1 if not given
cli-help-manifest-file = The file of the manifest
cli-help-pin = The name that a card gives: 64 or 30 digits
cli-help-after = The manifest that was in force before
cli-help-revoke = A device that is believed no more: 32 digits
cli-help-requests = Files of requests
cli-help-request = The file of a request
cli-help-organisation = Where the device belongs to
cli-help-region = Where the device is used
cli-help-role = What the device may do: officer, desk or courier; officer if not given
cli-help-file-out = The file to write
cli-help-share = The file of a custodian’s share; twice
cli-help-recovery-request = The file of the request for recovery
cli-help-words = The six words that the officer read to you
cli-help-passphrase-file = A file whose first line is the passphrase; without it the first line of the input

## authority: what it says
# $path (String)
cli-authority-made = The authority lies in { $path }. Keep what is in private apart, one key for each custodian of a root.
cli-authority-custodians = Print each custodian file, give each to another person, then remove the three files. Each pair of them was tried and opens.
# $number, $set (String)
cli-authority-share = Share of custodian { $number } of 3, set { $set }
cli-authority-share-keep = Two custodians together can open every vault of the authority; one alone can open nothing. Keep this in a locked place, apart from the others. Tell nobody, photograph nothing.
# $count (Number), $path (String)
cli-card-made = Cards made: { $count }, in { $path }. Hand each over in person.
# $path (String)
cli-card-codes = Bring { $path } to the server: without it no card counts.
# $name (String): the authority
cli-card-title = Enrolment card: { $name }
# $when (String)
cli-card-valid = For one computer, once, until { $when }. Do not photograph it, do not send it.
cli-card-scan = To scan:
cli-card-typed = Or to type, three lines:
# $name, $version (String)
cli-manifest-of = { $name }, version { $version }
# $hash (String)
cli-manifest-hash = Its name: { $hash }
# $roots, $threshold, $signatures (Number)
cli-manifest-roots = Roots: { $roots }, of which { $threshold } must sign; signatures: { $signatures }
# $url (String)
cli-manifest-url = Server: { $url }
# $count (Number)
cli-manifest-revoked = Revoked devices: { $count }
# $when (String)
cli-manifest-fresh = Fresh until { $when }
cli-manifest-stale = Its time was over on { $when }: make the next one.
# $name, $role, $device, $when (String)
cli-enrol-asks = { $name } ({ $role }) asks, device { $device }, { $when }
# $words (String)
cli-enrol-words = Compare by telephone: { $words }
# $name, $path (String)
cli-enrol-approved = { $name } is let in. The certificate is { $path }; bring it to the server.
cli-enrol-refused = { $name } is not let in. The order is { $path }; bring it to the server.
# $path (String)
cli-recover-done = The reply is { $path }. It opens nothing without the passphrase that the officer chose with the request.

## authority: refusals
# $path (String)
cli-failure-authority-exists = There is something in { $path } already.
    .recovery = Give a new folder. Nothing was written.
cli-failure-authority-missing = There is no authority at { $path }.
    .recovery = Give the folder that holds the file manifest.
cli-failure-authority-unwritten = { $path } cannot be written.
    .recovery = Look at the permissions and at the room on the disk, and try again.
# $url (String)
cli-failure-authority-url = “{ $url }” is no address of a server.
    .recovery = Write https:// and a name, with a port if need be, and nothing after it.
# $digits (String)
cli-failure-authority-ca = “{ $digits }” is not SHA-256.
    .recovery = Give the 64 digits of the public key’s SHA-256.
# $device (String)
cli-failure-authority-device = “{ $device }” names no device.
    .recovery = Give its 32 digits, as enrol list shows them.
cli-failure-authority-passphrase = The passphrase does not open the keys of the authority.
    .recovery = Look for slips of the pen and try again. Nothing was changed.
cli-failure-shares-two = It takes the shares of exactly two custodians.
    .recovery = Give --share twice.
cli-failure-shares-same = Both shares are of the same custodian.
    .recovery = Take the share of another custodian.
cli-failure-shares-apart = The two shares do not belong together.
    .recovery = Compare the set on both papers: take two of the same set.
# $group, $path (String)
cli-failure-share-group = Group { $group } in { $path } is not as it was printed.
    .recovery = Correct it from the paper and try again.
# $path (String)
cli-failure-share-mistyped = { $path } holds no share as it was printed.
    .recovery = Compare it with the paper and try again.
cli-failure-words-differ = The six words are not those of this request.
    .recovery = Ask the officer to read them again, in the same language. If they still differ, this is not the officer’s request: answer nothing.
cli-failure-trust-malformed = This is no file of an authority, or it was changed.
    .recovery = Get it again from where it comes from.
cli-failure-trust-other-authority = This is of another authority.
    .recovery = Use the folder of the authority that it is for.
cli-failure-trust-other-hash = This is not the manifest of that name.
    .recovery = Compare the digits with the card. If they differ, do not believe this file.
cli-failure-trust-lower-version = The manifest is not newer than the one before it.
    .recovery = Keep the one that is in force.
cli-failure-trust-broken-chain = The manifest does not follow the one before it.
    .recovery = One in between is missing: check them one after the other.
cli-failure-trust-threshold = So many signatures can never come together.
    .recovery = At least one root must sign, and no more than there are.
cli-failure-trust-too-few-roots = Too few roots have signed.
    .recovery = Bring the keys of more roots into private and try again.
cli-failure-trust-foreign-signature = A signature is of somebody who may not sign this.
    .recovery = Do not believe this file. Ask where it comes from.
cli-failure-trust-repeated-signature = One signature stands there twice.
    .recovery = Do not believe this file. Ask where it comes from.
cli-failure-trust-expired = Its time is over.
    .recovery = Ask for a new one, and look at the clock of this computer.
cli-failure-trust-code-spent = The code of the card was used already, or is none.
    .recovery = Hand out a new card.
cli-failure-trust-revoked = The device was revoked.
    .recovery = Enrol it anew under another id, if it may come back.
cli-failure-trust-not-allowed = It may not say that in its role, or not to this device.
    .recovery = Look at the role and at the device it is for.
cli-failure-trust-from-the-future = A newer version of Dalil wrote this.
    .recovery = Update Dalil and try again.
cli-failure-trust-not-opened = What is sealed does not open with these keys.
    .recovery = It was sealed to another key, or changed. Compare which authority it is for.
cli-failure-trust-cut = Keys are missing in it, or were added.
    .recovery = Do not believe this file. Ask where it comes from.

## Editions of a guide

cli-about-guide-key = Makes the key of one of those who sign guides, in a file under a passphrase.
cli-about-guide-pack = Packs the folder of a guide for the computers of an authority. Nobody has signed it then.
cli-about-guide-sign = Signs a packed guide with one key.
cli-about-guide-verify = Says whether a computer of an authority would take a packed guide.
cli-help-manifest = The file of the authority’s manifest
cli-help-edition-version = The number of the edition; it must rise
cli-help-edition-file = The file of the packed guide
cli-help-signer-key = The file with the signer’s key
cli-help-signed-guide = Which guide the signers are for; dalil: the program itself
cli-help-signer = The public half of a signer’s key, as guide key prints it
cli-help-signers = How many of them must sign; 2 unless said
# $digits (String): the public half of a key
cli-edition-key = The key is made. For the manifest: { $digits }
# $edition, $version (String), $signatures (Number), $when (String): until when it may be taken
cli-edition-made = Edition { $edition }, no. { $version }, packed. Signatures: { $signatures }. It may be taken until { $when }.
cli-edition-signed = Edition { $edition }, no. { $version }, signed. Signatures: { $signatures }.
cli-edition-good = Edition { $edition }, no. { $version }: signed as the authority asks, with { $signatures } signatures. It may be taken until { $when }.
# $count (String): mistakes
cli-failure-edition-mistakes = The guide has mistakes: { $count }.
    .recovery = See them with guide check, and mend them first.
cli-failure-edition-too-few = Too few of those whom the authority names have signed.
    .recovery = Let the others sign the same file.
cli-failure-edition-signer = This is not the public half of a key.
    .recovery = Give the 64 digits that guide key printed.

## Updates of the program

cli-about-release = Says what an update of the program may be, and proves one before it is installed. Installs nothing.
cli-about-note = Describes a package of the program for the computers of an authority. Nobody has signed it then.
cli-about-release-sign = Signs a release note with one key.
cli-about-release-verify = Says whether a package may be installed on this computer. Changes nothing.
cli-help-package = The package of the program, as it would be installed
cli-help-release-version = The version of the program in the package: three numbers
cli-help-note = The file of the release note
cli-help-over = The version that is installed; that of this program unless said
cli-help-target = For which computers: system and processor, as linux-x86_64; those like this one unless said
# $version, $target (String), $signatures (Number)
cli-release-made = Note for version { $version }, { $target }. Signatures: { $signatures }.
cli-release-signed = Version { $version }, { $target }, signed. Signatures: { $signatures }. Compare the digits with those who made the package.
cli-release-good = Version { $version }, { $target }: the package is the one that the authority signed, with { $signatures } signatures. It may be installed.
# $size, $hash (String)
cli-release-package = Package: { $size } bytes, SHA-256 { $hash }
# $when (String)
cli-release-until = To be installed until { $when }
cli-failure-trust-not-yet = Its time has not come yet.
    .recovery = Look at the clock of this computer, or wait.
cli-failure-release-too-few = Too few of those whom the authority names for the program have signed; at least two must.
    .recovery = Install nothing. Let the others sign the same note.
cli-failure-release-nobody = The manifest names nobody who signs the program.
    .recovery = Install nothing. The authority names at least two: authority manifest next with --guide dalil.
# $version, $running (String)
cli-failure-release-not-newer = Version { $version } is not newer than { $running }, which is installed.
    .recovery = Install nothing. What is installed works on.
# $target, $here (String)
cli-failure-release-target = The package is for { $target }, and this computer is { $here }.
    .recovery = Install nothing. Take the package and the note for this kind of computer.
# $path (String)
cli-failure-release-size = { $path } is longer or shorter than the package that was signed.
    .recovery = Install nothing. Copy it again from where it comes from; if it still differs, ask there.
cli-failure-release-hash = { $path } is not the package that was signed.
    .recovery = Install nothing. Copy it again from where it comes from; if it still differs, ask there.

## authority devices, authority health

cli-about-devices = Shows the list that dalil-server devices wrote: who is known, and who is silent.
cli-about-health = Asks a server of this computer whether it is well. Exit code 0 only for one that is ready.
cli-help-devices = The file of the list; - for the input
cli-help-health-url = Where the server’s figures are: http:// and an address of this computer
# $when (String), $certified, $uncertified, $revoked (Number)
cli-devices-of = Devices on { $when }: { $certified } certified, { $uncertified } not certified yet, { $revoked } revoked
cli-devices-device = Device
cli-devices-standing = Standing
cli-devices-role = Role
cli-devices-organisation = Organization
cli-devices-seen = Last day
cli-devices-notes = Notes
# $state (String)
cli-device-standing = { $state ->
    [certified] certified
    [revoked] revoked
   *[other] not certified yet
  }
# $role (String)
cli-device-role = { $role ->
    [desk] desk
    [courier] courier
   *[other] officer
  }
# $when (String)
cli-device-until = certified until { $when }
cli-device-expired = certificate over since { $when }
# $days (Number)
cli-device-silent = not heard of for { $days } days or longer
# $state (String): of a revoked one’s hand-in
cli-device-hand-in = { $state ->
    [begun] hand-in has begun
    [done] hand-in is over
   *[other] hand-in still open
  }
cli-health-ready = The server is ready.
cli-health-no-figures = It gives no figures.
# $count (Number)
cli-health-conversations = Open conversations: { $count }
cli-health-objects = Objects: { $count }
cli-health-bytes = Bytes of objects: { $count }
cli-health-entries = Entries kept since it began: { $count }
cli-health-requests = Requests since it began: { $count }
cli-health-put-off = Told to come back: { $count }
# $path (String)
cli-failure-devices-malformed = { $path } is no list of devices.
    .recovery = Write it anew with dalil-server devices, and do not change it.
cli-failure-devices-future = { $path } was written by a newer version of Dalil.
    .recovery = Update Dalil and try again.
# $url (String)
cli-failure-health-url = “{ $url }” is no address of this computer’s own figures.
    .recovery = Write http://127.0.0.1 and the port that the server printed after metrics. From another computer, come in over SSH.
cli-failure-health-no-database = The server answers, and its database does not.
    .recovery = Look at the database and at the room on its disk. Devices keep everything and come back.
cli-failure-health-no-manifest = The server knows no authority yet.
    .recovery = Bring it the manifest: dalil-server take.
# $url (String)
cli-failure-health-other = Something answers at { $url }, and it is no such server.
    .recovery = Compare the address with the one that the server printed after metrics.
cli-failure-health-silent = Nothing answers at { $url }.
    .recovery = Look whether the server runs, and compare the address with the one that it printed after metrics.
