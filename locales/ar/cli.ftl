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
