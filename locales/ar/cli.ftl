### review: unreviewed
### ما يقوله dalilctl: المساعدة وفحص المؤلف والرفض والتقييم بالكلمات.

cli-about-dalilctl = دليل من سطر الأوامر: لمؤلفي الأدلة والإدارة والمحاكم.
cli-about-assess = يقول ما تستخلصه قواعد الدليل من ملف أجوبة.
cli-about-guide = يعمل على حزمة دليل.
cli-about-check = يسمّي كل خطأ في حزمة الدليل، مع ملفه وسطره.
cli-usage = طريقة الاستدعاء:
cli-options = الخيارات
cli-verbs = الأفعال
cli-help-help = يعرض هذه المساعدة
cli-help-version = يعرض الإصدار
cli-help-json = يجيب بصيغة JSON، للآلات
cli-help-lang = لغة الكلمات: ar أو en أو es أو fr أو zgh
cli-help-guide = مجلد حزمة الدليل
cli-help-answers = ملف الأجوبة، بصيغة JSON
cli-help-dir = مجلد حزمة الدليل

cli-wrong-argument = لا يوجد خيار { $argument }.
cli-wrong-verb = لا يوجد فعل { $verb }.
cli-wrong-value = { $argument } لا يقبل { $value }.
cli-wrong-missing = ما زال ينقص: { $argument }.
cli-wrong-no-verb = قل ما المطلوب.
cli-wrong-twice = { $argument } مكرر.
cli-wrong-other = هذا غير مفهوم.
cli-wrong-see-help = أضف --help لترى ما يمكن طلبه.

cli-failure-guide-missing = لا توجد حزمة دليل في { $path }.
    .recovery = أعط المجلد الذي فيه guide.toml.
cli-failure-file-unreadable = تتعذر قراءة { $path }.
    .recovery = انظر في صلاحيات الملف ثم أعد المحاولة.
cli-failure-file-too-large = { $path } أكبر مما يجوز لملف في حزمة دليل.
    .recovery = أخرجه من المجلد أو قسّمه.
cli-failure-file-not-text = { $path } ليس نصا بترميز UTF-8.
    .recovery = احفظه من جديد بترميز UTF-8.
cli-failure-guide-mistakes = عدد الأخطاء في حزمة الدليل: { $count }.
    .recovery = شغّل dalilctl guide check على المجلد: يسمّي ملف كل خطأ وسطره.
cli-failure-guide-future = تحتاج حزمة الدليل إلى إصدار أحدث من دليل.
    .recovery = حدّث دليل، أو استعمل طبعة أقدم من الحزمة. لم يتغير شيء.
cli-failure-guide-words = ليس في حزمة الدليل كلمات صالحة بهذه اللغة.
    .recovery = اختر لغة أخرى بواسطة --lang، أو شغّل dalilctl guide check على المجلد.
cli-failure-answers-missing = لا يوجد ملف أجوبة في { $path }.
    .recovery = تحقق من الاسم ثم أعد المحاولة.
cli-failure-answers-not-json = ملف الأجوبة ليس بصيغة JSON: السطر { $line }، العمود { $column }.
    .recovery = صححه في ذلك الموضع ثم أعد المحاولة.
cli-failure-answers-unknown-field = في ملف الأجوبة «{ $field }»، ولا معنى له.
    .recovery = احذفه. المعروف هو age وset وforms وindicators وacts وanswers وurgent وconcern.
cli-failure-answers-wrong-shape = شكل «{ $field }» في ملف الأجوبة غير صحيح.
    .recovery = قارنه بوصف الملف ثم أعد المحاولة.
cli-failure-answers-twice = «{ $field }» مكرر في ملف الأجوبة.
    .recovery = أبق الصحيح منهما. لم يؤخذ أي منهما.
cli-failure-unknown-indicator = ليس في الدليل مؤشر «{ $id }».
    .recovery = ابحث عن خطأ في الكتابة، أو عن طبعة أخرى من الدليل.
cli-failure-unknown-response = «{ $response }» ليس جوابا على «{ $id }».
    .recovery = استعمل yes أو no أو unknown أو declined أو not-asked.
cli-failure-unknown-form = ليس في الدليل شكل استغلال «{ $id }».
    .recovery = ابحث عن خطأ في الكتابة، أو عن طبعة أخرى من الدليل.
cli-failure-unknown-form-state = لا يقال «{ $response }» عن الشكل «{ $id }».
    .recovery = استعمل confirmed أو suspected أو none أو unknown.
cli-failure-unknown-age = «{ $id }» ليس عمرا.
    .recovery = استعمل adult أو under-18 أو doubtful أو unknown.
cli-failure-unknown-set = ليس في الدليل مجموعة مؤشرات «{ $id }».
    .recovery = اتركها: حينها يقرر العمر والأشكال.
cli-failure-unknown-urgent = ليس في الدليل حاجة عاجلة «{ $id }».
    .recovery = ابحث عن خطأ في الكتابة، أو عن طبعة أخرى من الدليل.
cli-failure-unknown-act = ليس في الدليل فعل «{ $id }».
    .recovery = ابحث عن خطأ في الكتابة، أو عن طبعة أخرى من الدليل.
cli-failure-unknown-question = ليس في الدليل سؤال «{ $id }».
    .recovery = ابحث عن خطأ في الكتابة، أو عن طبعة أخرى من الدليل.
cli-failure-retired-question = السؤال «{ $id }» محفوظ للملفات القديمة فقط.
    .recovery = احذفه من الملف.
cli-failure-unsuited-response = «{ $response }» ليس من نوع الجواب الذي يقبله «{ $id }».
    .recovery = انظر إلى السؤال في الدليل ثم أعد المحاولة.
cli-failure-unknown-choice = ليس في «{ $id }» اختيار «{ $response }».
    .recovery = انظر إلى اختيارات السؤال في الدليل.
cli-failure-number-out-of-range = { $response } أقل أو أكثر مما يقبله «{ $id }».
    .recovery = انظر إلى حدود السؤال في الدليل.
cli-failure-date-malformed = تاريخ «{ $id }» ليس في التقويم.
    .recovery = اكتبه هكذا: 2024 أو 2024-03 أو 2024-03-09.

cli-check-good = { $guide } { $edition } سليم: الأسئلة { $questions }، المؤشرات { $indicators }، اللغات { $languages }.
cli-check-mistakes = عدد الأخطاء: { $count }.

check-file-missing = هذا الملف أو المجلد ناقص.
check-toml-broken = هذا ليس TOML.
check-unknown-field = الصيغة لا تعرف الحقل «{ $name }» هنا.
check-missing-field = الحقل «{ $name }» ناقص هنا.
check-unknown-value = «{ $name }» ليس قيمة لهذا الحقل.
check-future-format = صيغة الحزمة { $format }؛ هذا الإصدار من دليل يفهم { $understood }.
check-id-malformed = «{ $id }» معرّف غير سليم: حروف لاتينية صغيرة وأرقام وواصلات مفردة.
check-id-twice = «{ $id }» مستعمل من قبل في { $other-file }:{ $other-line }.
check-retired-id-reused = «{ $id }» أُحيل إلى التقاعد ولا يُستعمل أبدا من جديد.
check-retired-referenced = «{ $id }» أُحيل إلى التقاعد ولم يعد يُسأل.
check-question-dangling = لا يوجد سؤال «{ $id }».
check-choice-dangling = ليس في السؤال «{ $about }» اختيار «{ $id }».
check-indicator-dangling = لا يوجد مؤشر «{ $id }».
check-sign-dangling = لا توجد علامة «{ $id }».
check-page-dangling = لا توجد صفحة «{ $id }» في هذا القسم.
check-dimension-dangling = لا يوجد بُعد «{ $id }».
check-set-dangling = لا توجد مجموعة «{ $id }».
check-form-dangling = لا يوجد شكل «{ $id }» بين المدخلات.
check-source-dangling = لا يوجد مصدر «{ $id }» في guide.toml.
check-need-dangling = لا توجد حاجة «{ $id }».
check-urgent-dangling = لا يوجد مدخل عاجل «{ $id }».
check-person-dangling = لا يوجد في التمرين شخص باسم «{ $id }».
check-answer-unfit = السؤال «{ $id }» لا يقبل الجواب «{ $name }».
check-exercise-differs = القواعد تعطي لهذا الشخص: { $found }. والتمرين ينتظر: { $expected }.
check-exercise-unasked = السؤال «{ $question }» لا يُطرح على هذا الشخص.
check-exercise-silent = هذا الشخص لا يقول شيئا عن «{ $question }»، والسجل ينتظره منه.
check-condition-malformed = ليس في الصيغة شرط كهذا.
check-condition-unsuited = الشرط لا يناسب نوع السؤال «{ $id }».
check-forward-reference = شرط «{ $id }» يتوقف على «{ $later }» الذي يأتي بعده.
check-condition-cycle = شروط يتوقف بعضها على بعض: { $cycle }.
check-kind-unsuited = الحقل «{ $field }» لا يناسب نوع «{ $id }»، أو هو ناقص.
check-table-uneven = في «{ $id }» اختيارات غير اختيارات السطر الأول من الجدول «{ $page }».
check-input-unsuited = ليس للسؤال «{ $id }» النوع أو الاختيارات التي يحتاجها هذا المدخل.
check-set-missing = { $age ->
    [child] للأطفال يجب أن توجد مجموعة واحدة بالضبط بلا أشكال؛ الموجود: { $count }.
   *[other] للراشدين يجب أن توجد مجموعة واحدة بالضبط بلا أشكال؛ الموجود: { $count }.
  }
check-row-out-of-order = السطر «{ $id }» تحت سطر استنتاجه أدنى.
check-row-last-conditional = يجب أن يصح السطر الأخير دائما.
check-grade-missing = ليس لـ«{ $id }» درجة في أي مجموعة.
check-indicator-unreachable = لا يوجد سؤال يجعل «{ $id }» نعم.
check-total-differs = { $set }، { $dimension }: يعد المصدر { $stated }، وفي الحزمة { $found }.
check-too-many-questions = { $count } من الأسئلة في الطريق المعتاد؛ والحد { $limit }.
check-too-many-signs = { $count } من العلامات في النظرة السريعة؛ والحد { $limit }.
check-word-missing = «{ $id }» ناقص هنا.
check-word-orphan = لا شيء في الحزمة يحتاج «{ $id }».
check-word-variables = متغيرات «{ $id }» هي «{ $found }»؛ وفي المرجع «{ $expected }».
check-word-twice = «{ $id }» مكرر.
check-word-broken = هذا ليس Fluent.
check-word-forbidden = في «{ $id }» عبارة «{ $phrase }» التي لا يجوز عرضها أبدا.
check-word-markup = في «{ $id }» وسوم؛ والكلمات نص بسيط.
check-word-default = الصيغة الافتراضية في «{ $id }» ليست باسم other.
check-word-reference = «{ $id }» يحيل إلى «{ $reference }» غير الموجود.
check-review-missing = السطر الأول لا يذكر حالة المراجعة: ### review: unreviewed
check-language-undeclared = لا يعلن guide.toml اللغة «{ $language }».

cli-assess-act-now = أولا، الآن
cli-assess-ask-first = اسأل أولا، لم يجب أحد بعد
cli-assess-conclusion = حسب قواعد الدليل
cli-assess-provisional = درجات هذه المجموعة ما زالت تحتاج إلى تأكيد.
cli-assess-unreviewed = لم تُراجع كلمات الدليل بهذه اللغة.
cli-assess-elements = الفعل والوسائل والغرض
cli-assess-element = { $state ->
    [indicated] توجد علامات عليه
    [not-indicated] لا علامات عليه
   *[open] ما زال مفتوحا
  }
cli-assess-means-not-needed = أقل من 18 سنة أو عمر غير مؤكد: لا يلزم إظهار الوسائل.
cli-assess-dimensions = العلامات المعدودة، بُعدا بُعدا
cli-assess-dimension = { $state ->
    [positive] تحققت القاعدة
    [not-positive] لم تتحقق القاعدة
   *[open] ما زال مفتوحا
  }
cli-assess-counts = قوية { $strong }، متوسطة { $medium }، ضعيفة { $weak }
cli-assess-reasons = الأسباب
cli-assess-row = السطر { $row }
cli-assess-form = { $state ->
    [confirmed] مؤكد
   *[suspected] مشتبه فيه
  }
cli-assess-grade = { $grade ->
    [strong] قوية
    [medium] متوسطة
    [weak] ضعيفة
   *[other] ليست في هذه المجموعة
  }
cli-assess-concern = الموظف قلق على الشخص.
cli-assess-routes = السبل الممكنة
cli-assess-signs = علامات أخرى، تُسمّى ولا تُعد أبدا
cli-assess-unknown = ما زال غير معروف
cli-assess-unknown-indicators = المؤشرات: { $count }
cli-assess-unknown-forms = أشكال الاستغلال: { $count }
cli-assess-unknown-acts = الأفعال: { $count }
cli-assess-unknown-age = العمر
cli-assess-ask-next = ماذا تسأل بعد ذلك
cli-assess-ask-next-none = لم يبق سؤال مفتوح يمكنه أن يغير الاستنتاج.
cli-assess-guide = الدليل { $guide }، الطبعة { $edition }، SHA-256 { $hash }

## vault: help
cli-about-vault = يفحص ما يحفظه المستعملون على حاسوب وينسخه ويسترجعه.
cli-about-vault-check = يفحص كل ما يحفظه مستعمل ويقول ما لم يعد كما كان. عبارة السر هي السطر الأول من الدخل.
cli-about-backup = ينجز نسخة احتياطية لما يحفظه مستعمل. عبارة السر هي السطر الأول من الدخل.
cli-about-restore = يسترجع نسخة احتياطية دون أن يحل محل ما هو موجود. لا يحتاج إلى عبارة سر.
cli-help-data = مجلد بيانات دليل
cli-help-alias = لمن، كما في الشاشة الأولى؛ لا حاجة إليه إن كان واحدًا
cli-help-to = أين توضع النسخة
cli-help-from = مجلد النسخة

## vault: what was found. $alias (String): a name of the first screen

cli-vault-whole = كل ما يحفظه { $alias } سليم.
cli-vault-broken = ليس كل ما يحفظه { $alias } سليمًا.
# $state (String): whole, or damaged
cli-vault-pages = الصفحات: { $state ->
    [whole] كلها سليمة
   *[other] متضررة
  }
# $count (Number)
cli-vault-history = السجل: { $count } من التقييدات كما وُقّعت.
# $entry (Number)
cli-vault-history-broken = السجل: ليس كما وُقّع ابتداءً من التقييد { $entry }.
cli-vault-lists = القوائم: لم تكن مطابقة للتقييدات؛ أُعيد إنشاؤها.
# $segments, $events, $waiting (Number)
cli-vault-second = المكان الثاني: { $segments } مقاطع فيها { $events } تقييدات؛ { $waiting } تنتظر.
# $segment (Number), $code (String)
cli-vault-second-fault = المكان الثاني: المقطع { $segment } ليس كما وُضع ({ $code }).
cli-vault-second-closed = المكان الثاني: غير مفتوح.
# $entries (Number), $when (String)
cli-vault-copy = نسخة: { $entries } تقييدات، { $when }
# $path (String)
cli-vault-backed-up = النسخة الاحتياطية في { $path }.
cli-vault-restored = عاد { $alias } إلى الشاشة الأولى.

# $path (String)
cli-failure-data-missing = لا يوجد مجلد بيانات لدليل في { $path }.
    .recovery = أعط المجلد الذي فيه device.hdr.
cli-failure-who-missing = أكثر من مستعمل يحفظ شيئًا هنا.
    .recovery = قل لمن باستعمال --alias.


## authority: help
cli-about-authority = ينشئ سلطة ويعمل لها: البطاقات والبيانات والأجهزة والاسترجاع. لا يحتاج إلى شبكة.
cli-about-init = ينشئ سلطة في مجلد جديد: مفاتيح الجذر ومفاتيح المكتب ومفاتيح الخادم وحصص ثلاثة أمناء وأول بيان.
cli-about-card = ينجز بطاقات التسجيل. كل بطاقة تسمح لجهاز واحد بالطلب مرة واحدة خلال أربعة عشر يومًا.
cli-about-manifest = يعرض ما تثق به الأجهزة من السلطة أو يفحصه أو يجدده.
cli-about-manifest-show = يقول ما في البيان.
cli-about-manifest-verify = يقول هل يوثق بالبيان: باسمه أو بعد بيان آخر.
cli-about-manifest-next = ينجز البيان التالي بمفاتيح الجذر التي في المجلد ويجعله ساريًا.
cli-about-enrol = يعرض من يطلب القبول، ويقبل أو يرفض.
cli-about-enrol-list = يفتح الطلبات ويعرض ست كلمات من كل طلب للمقارنة بالهاتف.
cli-about-enrol-approve = يقبل جهازًا: يكتب شهادته.
cli-about-enrol-refuse = لا يقبل جهازًا: يكتب أمرًا للخادم.
cli-about-recover = أمينان يفتحان خزانة ضاعت عبارة سرها. دون اتصال، وللحاسوب الذي يطلب وحده.
cli-help-name = اسم السلطة
cli-help-url = أين الخادم: https:// ثم اسم
cli-help-authority-out = المجلد الجديد للسلطة
cli-help-roots = عدد مفاتيح الجذر؛ 3 إن لم يُذكر
cli-help-threshold = كم منها يجب أن يوقّع؛ 2 إن لم يُذكر
cli-help-ca = SHA-256 للمفتاح العمومي لسلطة شهادات الخوادم: 64 رقمًا
cli-help-days = لكم يومًا؛ 365 إن لم يُذكر
cli-help-authority = مجلد السلطة
cli-help-cards-out = أين توضع البطاقات
cli-help-count = عدد البطاقات؛ 1 إن لم يُذكر
cli-help-manifest-file = ملف البيان
cli-help-pin = الاسم الذي تعطيه البطاقة: 64 أو 30 رقمًا
cli-help-after = البيان الذي كان ساريًا قبله
cli-help-revoke = جهاز لم يعد موثوقًا: 32 رقمًا
cli-help-requests = ملفات الطلبات
cli-help-request = ملف طلب
cli-help-organisation = الجهة التي ينتمي إليها الجهاز
cli-help-region = أين يُستعمل الجهاز
cli-help-role = ما يجوز للجهاز: officer أو desk أو courier؛ officer إن لم يُذكر
cli-help-file-out = الملف الذي يُكتب
cli-help-share = ملف حصة أمين؛ مرتين
cli-help-recovery-request = ملف طلب الاسترجاع
cli-help-words = الكلمات الست التي قرأها الموظف عليك
cli-help-passphrase-file = ملف سطره الأول هو عبارة السر؛ وإلا فالسطر الأول من الدخل

## authority: what it says
# $path (String)
cli-authority-made = السلطة في { $path }. احفظ ما في private منفصلًا، مفتاحًا لكل أمين جذر.
cli-authority-custodians = اطبع كل ملف من ملفات الأمناء وسلّم كل واحد إلى شخص آخر، ثم احذف الملفات الثلاثة. جُرّب كل زوج منها وهو يفتح.
# $number, $set (String)
cli-authority-share = حصة الأمين { $number } من 3، المجموعة { $set }
cli-authority-share-keep = يستطيع أمينان معًا فتح كل خزانة للسلطة؛ وواحد وحده لا يفتح شيئًا. احفظ هذا في مكان مقفل بعيدًا عن الحصتين الأخريين. لا تخبر به أحدًا ولا تصوّره.
# $count (Number), $path (String)
cli-card-made = البطاقات المنجزة: { $count }، في { $path }. سلّم كل واحدة يدًا بيد.
# $path (String)
cli-card-codes = انقل { $path } إلى الخادم: دونه لا تُحتسب أي بطاقة.
# $name (String): the authority
cli-card-title = بطاقة التسجيل: { $name }
# $when (String)
cli-card-valid = لحاسوب واحد، مرة واحدة، حتى { $when }. لا تصوّرها ولا ترسلها.
cli-card-scan = للمسح:
cli-card-typed = أو للكتابة، ثلاثة أسطر:
# $name, $version (String)
cli-manifest-of = { $name }، الإصدار { $version }
# $hash (String)
cli-manifest-hash = اسمه: { $hash }
# $roots, $threshold, $signatures (Number)
cli-manifest-roots = الجذور: { $roots }، يجب أن يوقّع منها { $threshold }؛ التوقيعات: { $signatures }
# $url (String)
cli-manifest-url = الخادم: { $url }
# $count (Number)
cli-manifest-revoked = الأجهزة المسحوبة: { $count }
# $when (String)
cli-manifest-fresh = حديث حتى { $when }
cli-manifest-stale = انتهى أجله في { $when }: أنجز البيان التالي.
# $name, $role, $device, $when (String)
cli-enrol-asks = يطلب { $name } ({ $role })، الجهاز { $device }، { $when }
# $words (String)
cli-enrol-words = قارن بالهاتف: { $words }
# $name, $path (String)
cli-enrol-approved = قُبل { $name }. الشهادة في { $path }؛ انقلها إلى الخادم.
cli-enrol-refused = لم يُقبل { $name }. الأمر في { $path }؛ انقله إلى الخادم.
# $path (String)
cli-recover-done = الجواب في { $path }. لا يفتح شيئًا دون عبارة السر التي اختارها الموظف مع الطلب.

## authority: refusals
# $path (String)
cli-failure-authority-exists = يوجد شيء في { $path } من قبل.
    .recovery = أعط مجلدًا جديدًا. لم يُكتب شيء.
cli-failure-authority-missing = لا توجد سلطة في { $path }.
    .recovery = أعط المجلد الذي فيه الملف manifest.
cli-failure-authority-unwritten = تتعذر كتابة { $path }.
    .recovery = انظر في الصلاحيات وفي المساحة على القرص ثم أعد المحاولة.
# $url (String)
cli-failure-authority-url = «{ $url }» ليس عنوان خادم.
    .recovery = اكتب https:// ثم اسمًا، ومنفذًا إن لزم، ولا شيء بعده.
# $digits (String)
cli-failure-authority-ca = «{ $digits }» ليس SHA-256.
    .recovery = أعط الأرقام الأربعة والستين لـ SHA-256 المفتاح العمومي.
# $device (String)
cli-failure-authority-device = «{ $device }» لا يسمّي جهازًا.
    .recovery = أعط أرقامه الاثنين والثلاثين كما يعرضها enrol list.
cli-failure-authority-passphrase = عبارة السر لا تفتح مفاتيح السلطة.
    .recovery = ابحث عن خطأ في الكتابة وأعد المحاولة. لم يتغير شيء.
cli-failure-shares-two = يلزم حصتا أمينين بالضبط.
    .recovery = استعمل --share مرتين.
cli-failure-shares-same = الحصتان لأمين واحد.
    .recovery = خذ حصة أمين آخر.
cli-failure-shares-apart = الحصتان ليستا من مجموعة واحدة.
    .recovery = قارن المجموعة في الورقتين: خذ اثنتين من المجموعة نفسها.
# $group, $path (String)
cli-failure-share-group = المجموعة { $group } في { $path } ليست كما طُبعت.
    .recovery = صححها من الورقة وأعد المحاولة.
# $path (String)
cli-failure-share-mistyped = { $path } ليس فيه حصة كما طُبعت.
    .recovery = قارنه بالورقة وأعد المحاولة.
cli-failure-words-differ = الكلمات الست ليست كلمات هذا الطلب.
    .recovery = اطلب من الموظف قراءتها من جديد باللغة نفسها. إن بقيت مختلفة فليس هذا طلبه: لا تجب.
cli-failure-trust-malformed = ليس ملفًا لسلطة، أو تغيّر.
    .recovery = خذه من مصدره من جديد.
cli-failure-trust-other-authority = هذا لسلطة أخرى.
    .recovery = استعمل مجلد السلطة المعنية.
cli-failure-trust-other-hash = ليس هذا البيان بذلك الاسم.
    .recovery = قارن الأرقام بالبطاقة. إن اختلفت فلا تثق بهذا الملف.
cli-failure-trust-lower-version = ليس البيان أحدث من سابقه.
    .recovery = احتفظ بالبيان الساري.
cli-failure-trust-broken-chain = لا يتبع البيان سابقه.
    .recovery = ينقص بيان بينهما: افحصها واحدًا بعد واحد.
cli-failure-trust-threshold = لا يمكن أن يجتمع هذا العدد من التوقيعات.
    .recovery = يجب أن يوقّع جذر واحد على الأقل، ولا أكثر من الموجود.
cli-failure-trust-too-few-roots = لم يوقّع ما يكفي من الجذور.
    .recovery = ضع مفاتيح جذور أخرى في private وأعد المحاولة.
cli-failure-trust-foreign-signature = توقيع ممن لا يحق له توقيع هذا.
    .recovery = لا تثق بهذا الملف. اسأل عن مصدره.
cli-failure-trust-repeated-signature = توقيع مكرر.
    .recovery = لا تثق بهذا الملف. اسأل عن مصدره.
cli-failure-trust-expired = انتهى أجله.
    .recovery = اطلب جديدًا، وانظر في ساعة هذا الحاسوب.
cli-failure-trust-code-spent = رمز البطاقة استُعمل من قبل، أو ليس رمزًا.
    .recovery = سلّم بطاقة جديدة.
cli-failure-trust-revoked = سُحبت الثقة من الجهاز.
    .recovery = سجّله من جديد بمعرّف آخر إن جاز أن يعود.
cli-failure-trust-not-allowed = لا يسمح دوره بذلك، أو ليس لهذا الجهاز.
    .recovery = انظر في الدور وفي الجهاز المعني.
cli-failure-trust-from-the-future = كتبه إصدار أحدث من دليل.
    .recovery = حدّث دليل وأعد المحاولة.
cli-failure-trust-not-opened = المختوم لا يُفتح بهذه المفاتيح.
    .recovery = خُتم لمفتاح آخر أو تغيّر. انظر لأي سلطة هو.
cli-failure-trust-cut = تنقص منه مفاتيح أو أُضيفت.
    .recovery = لا تثق بهذا الملف. اسأل عن مصدره.

## Editions of a guide

cli-about-guide-key = يصنع مفتاح أحد من يوقّعون الأدلة، في ملف تحت عبارة سر.
cli-about-guide-pack = يحزم مجلد دليل لحواسيب لجنة. لم يوقّعه أحد بعد.
cli-about-guide-sign = يوقّع دليلًا محزومًا بمفتاح واحد.
cli-about-guide-verify = يقول هل يأخذ حاسوب من حواسيب اللجنة دليلًا محزومًا.
cli-help-manifest = ملف بيان اللجنة
cli-help-edition-version = رقم الطبعة؛ يجب أن يرتفع
cli-help-edition-file = ملف الدليل المحزوم
cli-help-signer-key = ملف مفتاح الموقّع
cli-help-signed-guide = لأي دليل هؤلاء الموقّعون؛ dalil: البرنامج نفسه
cli-help-signer = النصف العلني من مفتاح موقّع كما يعرضه guide key
cli-help-signers = كم منهم يجب أن يوقّع؛ 2 إن لم يُذكر
# $digits (String): the public half of a key
cli-edition-key = صُنع المفتاح. للبيان: { $digits }
# $edition, $version (String), $signatures (Number), $when (String): until when it may be taken
cli-edition-made = الطبعة { $edition }، رقم { $version }، محزومة. التواقيع: { $signatures }. يمكن أخذها حتى { $when }.
cli-edition-signed = الطبعة { $edition }، رقم { $version }، موقّعة. التواقيع: { $signatures }.
cli-edition-good = الطبعة { $edition }، رقم { $version }: موقّعة كما تطلب اللجنة، وتواقيعها { $signatures }. يمكن أخذها حتى { $when }.
# $count (String): mistakes
cli-failure-edition-mistakes = في الدليل أخطاء: { $count }.
    .recovery = انظرها بواسطة guide check وأصلحها أولًا.
cli-failure-edition-too-few = لم يوقّع ما يكفي ممن تسميهم اللجنة.
    .recovery = ليوقّع الآخرون الملف نفسه.
cli-failure-edition-signer = ليس هذا النصف العلني من مفتاح.
    .recovery = أعطِ الأرقام الأربعة والستين التي عرضها guide key.

## Updates of the program

cli-about-release = يقول ما يجوز أن يكون تحديثًا للبرنامج، ويفحصه قبل تثبيته. لا يثبّت شيئًا.
cli-about-note = يصف حزمة من البرنامج لحواسيب لجنة. لم يوقّعها أحد بعد.
cli-about-release-sign = يوقّع مذكرة إصدار بمفتاح واحد.
cli-about-release-verify = يقول هل يجوز تثبيت حزمة على هذا الحاسوب. لا يغيّر شيئًا.
cli-help-package = حزمة البرنامج كما ستُثبَّت
cli-help-release-version = إصدار البرنامج في الحزمة: ثلاثة أعداد
cli-help-note = ملف مذكرة الإصدار
cli-help-over = الإصدار المثبَّت؛ إصدار هذا البرنامج إن لم يُذكر
cli-help-target = لأي حواسيب: النظام والمعالج مثل linux-x86_64؛ ما كان مثل هذا الحاسوب إن لم يُذكر
# $version, $target (String), $signatures (Number)
cli-release-made = مذكرة للإصدار { $version }، { $target }. التواقيع: { $signatures }.
cli-release-signed = الإصدار { $version }، { $target }، موقّع. التواقيع: { $signatures }. قارن الأرقام مع من صنعوا الحزمة.
cli-release-good = الإصدار { $version }، { $target }: الحزمة هي التي وقّعتها اللجنة، وتواقيعها { $signatures }. يجوز تثبيتها.
# $size, $hash (String)
cli-release-package = الحزمة: { $size } بايت، SHA-256 { $hash }
# $when (String)
cli-release-until = يمكن تثبيتها حتى { $when }
cli-failure-trust-not-yet = لم يحن وقته بعد.
    .recovery = انظر في ساعة هذا الحاسوب، أو انتظر.
cli-failure-release-too-few = لم يوقّع ما يكفي ممن تسميهم اللجنة للبرنامج؛ يجب أن يوقّع اثنان على الأقل.
    .recovery = لا تثبّت شيئًا. ليوقّع الآخرون المذكرة نفسها.
cli-failure-release-nobody = لا يسمّي البيان أحدًا يوقّع البرنامج.
    .recovery = لا تثبّت شيئًا. تسمّي اللجنة اثنين على الأقل: authority manifest next مع --guide dalil.
# $version, $running (String)
cli-failure-release-not-newer = ليس الإصدار { $version } أحدث من { $running } المثبَّت.
    .recovery = لا تثبّت شيئًا. ما هو مثبَّت يواصل عمله.
# $target, $here (String)
cli-failure-release-target = الحزمة لـ { $target }، وهذا الحاسوب { $here }.
    .recovery = لا تثبّت شيئًا. خذ الحزمة والمذكرة لهذا النوع من الحواسيب.
# $path (String)
cli-failure-release-size = { $path } أطول أو أقصر من الحزمة الموقّعة.
    .recovery = لا تثبّت شيئًا. انسخها من مصدرها من جديد؛ إن بقيت مختلفة فاسأل هناك.
cli-failure-release-hash = { $path } ليست الحزمة التي وُقّعت.
    .recovery = لا تثبّت شيئًا. انسخها من مصدرها من جديد؛ إن بقيت مختلفة فاسأل هناك.

## authority devices, authority health

cli-about-devices = يعرض القائمة التي كتبها dalil-server devices: من هو معروف ومن هو بلا خبر.
cli-about-health = يسأل خادمًا على هذا الحاسوب هل هو بخير. رمز الخروج 0 للجاهز وحده.
cli-help-devices = ملف القائمة؛ - للدخل
cli-help-health-url = أين أعداد الخادم: http:// وعنوان لهذا الحاسوب
# $when (String), $certified, $uncertified, $revoked (Number)
cli-devices-of = الأجهزة في { $when }: معتمدة { $certified }، لم تُعتمد بعد { $uncertified }، مسحوبة { $revoked }
cli-devices-device = الجهاز
cli-devices-standing = الحال
cli-devices-role = الدور
cli-devices-organisation = الجهة
cli-devices-seen = آخر يوم
cli-devices-notes = ملاحظات
# $state (String)
cli-device-standing = { $state ->
    [certified] معتمد
    [revoked] مسحوب
   *[other] لم يُعتمد بعد
  }
# $role (String)
cli-device-role = { $role ->
    [desk] مكتب
    [courier] حامل
   *[other] موظف
  }
# $when (String)
cli-device-until = معتمد حتى { $when }
cli-device-expired = انتهت شهادته منذ { $when }
# $days (Number)
cli-device-silent = بلا خبر منذ { $days } يومًا أو أكثر
# $state (String): of a revoked one’s hand-in
cli-device-hand-in = { $state ->
    [begun] بدأ التسليم
    [done] انتهى التسليم
   *[other] التسليم ما زال ممكنًا
  }
cli-health-ready = الخادم جاهز.
cli-health-no-figures = لا يعطي أعدادًا.
# $count (Number)
cli-health-conversations = المحادثات المفتوحة: { $count }
cli-health-objects = الأشياء: { $count }
cli-health-bytes = بايتات الأشياء: { $count }
cli-health-entries = المدخلات المحفوظة منذ بدئه: { $count }
cli-health-requests = الطلبات منذ بدئه: { $count }
cli-health-put-off = طُلب منها أن تعود: { $count }
# $path (String)
cli-failure-devices-malformed = ليس { $path } قائمة أجهزة.
    .recovery = اكتبها من جديد بواسطة dalil-server devices ولا تغيّر فيها شيئًا.
cli-failure-devices-future = كتب { $path } إصدار أحدث من دليل.
    .recovery = حدّث دليل وأعد المحاولة.
# $url (String)
cli-failure-health-url = «{ $url }» ليس عنوان أعداد هذا الحاسوب.
    .recovery = اكتب http://127.0.0.1 والمنفذ الذي أظهره الخادم بعد metrics. ومن حاسوب آخر ادخل عبر SSH.
cli-failure-health-no-database = الخادم يجيب، وقاعدة بياناته لا تجيب.
    .recovery = انظر في قاعدة البيانات وفي المساحة على قرصها. الأجهزة تحفظ كل شيء وتعود.
cli-failure-health-no-manifest = لا يعرف الخادم أي سلطة بعد.
    .recovery = انقل إليه البيان: dalil-server take.
# $url (String)
cli-failure-health-other = شيء ما يجيب في { $url }، وليس خادمًا كهذا.
    .recovery = قارن العنوان بالذي أظهره الخادم بعد metrics.
cli-failure-health-silent = لا شيء يجيب في { $url }.
    .recovery = انظر هل يعمل الخادم، وقارن العنوان بالذي أظهره بعد metrics.
