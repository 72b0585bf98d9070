### review: unreviewed
### ما يقوله dalilctl: المساعدة، وفحص المؤلف، والرفض، والتقدير بالكلمات.

## المساعدة

cli-about-dalilctl = Dalil لسطر الأوامر: لمؤلفي الدلائل والمسؤولين عن النظام والمحاكم.
cli-about-assess = يقول ما تستنتجه قواعد دليل من ملف أجوبة.
cli-about-guide = يعمل على حزمة دليل.
cli-about-check = يسمّي كل خطأ في حزمة دليل، مع ملفه وسطره.
cli-usage = طريقة الاستدعاء:
cli-options = الخيارات
cli-verbs = الأفعال
cli-help-help = يعرض هذه المساعدة
cli-help-version = يعرض النسخة
cli-help-json = يجيب بصيغة JSON، للآلات
cli-help-lang = لغة الكلمات: ar أو en أو es أو fr أو zgh
cli-help-guide = مجلد حزمة الدليل
cli-help-answers = ملف الأجوبة، بصيغة JSON
cli-help-dir = مجلد حزمة الدليل

## استعمال خاطئ

cli-wrong-argument = لا يوجد خيار { $argument }.
cli-wrong-verb = لا يوجد فعل { $verb }.
cli-wrong-value = { $argument } لا يقبل { $value }.
cli-wrong-missing = ما زال هذا ناقصًا: { $argument }.
cli-wrong-no-verb = يُحدَّد المطلوب.
cli-wrong-twice = { $argument } مكرر.
cli-wrong-other = لا يمكن فهم هذا.
cli-wrong-see-help = تُضاف --help لمعرفة ما يمكن طلبه.

## الرفض: ما حدث، والطريق إلى الأمام

# $path (String)
cli-failure-guide-missing = لا توجد حزمة دليل في { $path }.
    .recovery = يُعطى المجلد الذي فيه guide.toml.
cli-failure-file-unreadable = لا يمكن قراءة { $path }.
    .recovery = يُنظر في أذونات الملف ثم تُعاد المحاولة.
cli-failure-file-too-large = { $path } أكبر مما يجوز لملف في حزمة دليل.
    .recovery = يُخرج من المجلد أو يُقسم.
cli-failure-file-not-text = { $path } ليس نصًّا بترميز UTF-8.
    .recovery = يُحفظ من جديد بترميز UTF-8.
# $count (Number)
cli-failure-guide-mistakes = { $count ->
    [zero] لا أخطاء في حزمة الدليل.
    [one] في حزمة الدليل خطأ واحد.
    [two] في حزمة الدليل خطآن.
    [few] في حزمة الدليل { $count } أخطاء.
    [many] في حزمة الدليل { $count } خطأً.
   *[other] في حزمة الدليل { $count } خطأ.
  }
    .recovery = يُشغَّل dalilctl guide check على المجلد: يسمّي ملف كل خطأ وسطره.
cli-failure-guide-future = حزمة الدليل تحتاج إلى نسخة أحدث من Dalil.
    .recovery = يُحدَّث Dalil أو تُستعمل طبعة أقدم من الحزمة. لم يتغير شيء.
cli-failure-guide-words = ليس في حزمة الدليل كلمات صالحة بهذه اللغة.
    .recovery = تُختار لغة أخرى بواسطة --lang أو يُشغَّل dalilctl guide check على المجلد.
cli-failure-answers-missing = لا يوجد ملف أجوبة في { $path }.
    .recovery = يُنظر في الاسم ثم تُعاد المحاولة.
# $line, $column (Number)
cli-failure-answers-not-json = ملف الأجوبة ليس JSON: السطر { $line }، العمود { $column }.
    .recovery = يُصحَّح في ذلك الموضع ثم تُعاد المحاولة.
# $field (String)
cli-failure-answers-unknown-field = في ملف الأجوبة «{ $field }»، ولا معنى له.
    .recovery = يُحذف. المعروف هو age وset وforms وindicators وacts وanswers وurgent وconcern.
cli-failure-answers-wrong-shape = «{ $field }» في ملف الأجوبة بشكل غير صحيح.
    .recovery = يُقارن بوصف الملف ثم تُعاد المحاولة.
cli-failure-answers-twice = «{ $field }» مكرر في ملف الأجوبة.
    .recovery = يُترك الصحيح منهما. لم يُؤخذ أي منهما.
# $id (String)
cli-failure-unknown-indicator = ليس في الدليل مؤشر «{ $id }».
    .recovery = قد يكون خطأ في الكتابة، أو طبعة أخرى من الدليل.
# $response (String)
cli-failure-unknown-response = «{ $response }» ليس جوابًا عن «{ $id }».
    .recovery = يُستعمل yes أو no أو unknown أو declined أو not-asked.
cli-failure-unknown-form = ليس في الدليل شكل استغلال «{ $id }».
    .recovery = قد يكون خطأ في الكتابة، أو طبعة أخرى من الدليل.
cli-failure-unknown-form-state = لا يمكن قول «{ $response }» عن الشكل «{ $id }».
    .recovery = يُستعمل confirmed أو suspected أو none أو unknown.
cli-failure-unknown-age = «{ $id }» ليس سنًّا.
    .recovery = يُستعمل adult أو under-18 أو doubtful أو unknown.
cli-failure-unknown-set = ليس في الدليل مجموعة مؤشرات «{ $id }».
    .recovery = تُترك: فيحدد السن والأشكال ذلك.
cli-failure-unknown-urgent = ليس في الدليل حاجة مستعجلة «{ $id }».
    .recovery = قد يكون خطأ في الكتابة، أو طبعة أخرى من الدليل.
cli-failure-unknown-act = ليس في الدليل فعل «{ $id }».
    .recovery = قد يكون خطأ في الكتابة، أو طبعة أخرى من الدليل.
cli-failure-unknown-question = ليس في الدليل سؤال «{ $id }».
    .recovery = قد يكون خطأ في الكتابة، أو طبعة أخرى من الدليل.
cli-failure-retired-question = السؤال «{ $id }» محفوظ للحالات القديمة فقط.
    .recovery = يُحذف من الملف.
cli-failure-unsuited-response = «{ $response }» ليس من نوع الأجوبة التي يقبلها «{ $id }».
    .recovery = يُنظر في السؤال في الدليل ثم تُعاد المحاولة.
cli-failure-unknown-choice = ليس لـ«{ $id }» اختيار «{ $response }».
    .recovery = يُنظر في اختيارات السؤال في الدليل.
cli-failure-number-out-of-range = { $response } أقل أو أكثر مما يقبله «{ $id }».
    .recovery = يُنظر في حدود السؤال في الدليل.
cli-failure-date-malformed = تاريخ «{ $id }» ليس في التقويم.
    .recovery = يُكتب هكذا: 2024 أو 2024-03 أو 2024-03-09.

## فحص الدليل: السطر الأخير

# $guide, $edition (String), $questions, $indicators, $languages (Number)
cli-check-good = { $guide } { $edition } سليم: الأسئلة { $questions }، المؤشرات { $indicators }، اللغات { $languages }.
# $count (Number)
cli-check-mistakes = { $count ->
    [zero] لا أخطاء.
    [one] خطأ واحد.
    [two] خطآن.
    [few] { $count } أخطاء.
    [many] { $count } خطأً.
   *[other] { $count } خطأ.
  }

## فحص الدليل: الأخطاء

check-file-missing = هذا الملف أو المجلد غائب.
check-toml-broken = هذا ليس TOML.
check-unknown-field = ليس في الصيغة حقل «{ $name }» هنا.
check-missing-field = الحقل «{ $name }» غائب هنا.
check-unknown-value = «{ $name }» ليس قيمة لهذا الحقل.
# $format, $understood (Number)
check-future-format = صيغة الحزمة { $format }؛ وهذه النسخة من Dalil تفهم { $understood }.
check-id-malformed = «{ $id }» ليس معرّفًا سليمًا: حروف صغيرة وأرقام وشرطات مفردة.
# $other-file (String), $other-line (Number)
check-id-twice = «{ $id }» مستعمل من قبل في { $other-file }:{ $other-line }.
check-retired-id-reused = «{ $id }» متروك ولا يمكن استعماله من جديد أبدًا.
check-retired-referenced = «{ $id }» متروك ولم يعد يُسأل.
check-question-dangling = لا يوجد سؤال «{ $id }».
check-choice-dangling = ليس للسؤال «{ $about }» اختيار «{ $id }».
check-indicator-dangling = لا يوجد مؤشر «{ $id }».
check-sign-dangling = لا توجد علامة «{ $id }».
check-page-dangling = لا توجد صفحة «{ $id }» في هذا القسم.
check-dimension-dangling = لا يوجد بُعد «{ $id }».
check-set-dangling = لا توجد مجموعة «{ $id }».
check-form-dangling = لا يوجد شكل «{ $id }» ضمن المدخلات.
check-source-dangling = لا يوجد مصدر «{ $id }» في guide.toml.
check-need-dangling = لا توجد حاجة «{ $id }».
check-urgent-dangling = لا يوجد مدخل مستعجل «{ $id }».
check-condition-malformed = ليس في الصيغة شرط كهذا.
check-condition-unsuited = الشرط لا يناسب نوع السؤال «{ $id }».
check-forward-reference = شرط «{ $id }» يتوقف على «{ $later }»، وهو يأتي بعده.
# $cycle (String)
check-condition-cycle = شروط يتوقف بعضها على بعض: { $cycle }.
# $field (String)
check-kind-unsuited = الحقل «{ $field }» لا يناسب نوع «{ $id }»، أو هو غائب.
check-table-uneven = اختيارات «{ $id }» تختلف عن السطر الأول من الجدول «{ $page }».
check-input-unsuited = ليس للسؤال «{ $id }» النوع أو الاختيارات التي يحتاجها هذا المدخل.
# $age (String), $count (Number)
check-set-missing = { $age ->
    [child] للأطفال يجب أن توجد مجموعة واحدة بالضبط دون أشكال؛ وُجد: { $count }.
   *[other] للراشدين يجب أن توجد مجموعة واحدة بالضبط دون أشكال؛ وُجد: { $count }.
  }
check-row-out-of-order = السطر «{ $id }» يأتي تحت سطر خلاصته أدنى.
check-row-last-conditional = السطر الأخير يجب أن ينطبق دائمًا.
check-grade-missing = ليس لـ«{ $id }» وزن في أي مجموعة.
check-indicator-unreachable = لا يوجد سؤال يجعل «{ $id }» نعم.
# $set, $dimension (String), $stated, $found (Number)
check-total-differs = { $set }، { $dimension }: المصدر يعدّ { $stated }، وفي الحزمة { $found }.
# $count, $limit (Number)
check-too-many-questions = عدد الأسئلة في المسار المعتاد { $count }؛ والحد الأقصى { $limit }.
check-too-many-signs = عدد العلامات في النظرة السريعة { $count }؛ والحد الأقصى { $limit }.
check-word-missing = «{ $id }» غائب هنا.
check-word-orphan = لا شيء في الحزمة يحتاج إلى «{ $id }».
# $found, $expected (String)
check-word-variables = متغيرات «{ $id }» هي «{ $found }»؛ وفي المرجع «{ $expected }».
check-word-twice = «{ $id }» مكرر.
check-word-broken = هذا ليس Fluent.
# $phrase (String)
check-word-forbidden = في «{ $id }» عبارة «{ $phrase }»، ولا يجوز أن تُعرض أبدًا.
check-word-markup = في «{ $id }» علامات تنسيق؛ والكلمات نص عادي.
check-word-default = الصيغة الافتراضية لمحدد في «{ $id }» لا تسمى other.
# $reference (String)
check-word-reference = «{ $id }» يحيل إلى «{ $reference }»، وهو غير موجود.
check-review-missing = السطر الأول لا يذكر المراجعة: ### review: unreviewed
# $language (String)
check-language-undeclared = guide.toml لا يصرّح باللغة «{ $language }».

## التقدير بالكلمات

cli-assess-act-now = أولًا، الآن
cli-assess-ask-first = يُسأل أولًا، لم يُجب أحد بعد
cli-assess-conclusion = حسب قواعد الدليل
cli-assess-provisional = أوزان هذه المجموعة ما زالت في حاجة إلى تأكيد.
cli-assess-unreviewed = كلمات الدليل بهذه اللغة لم تُراجَع.
cli-assess-elements = الفعل والوسيلة والغرض
# $state (String)
cli-assess-element = { $state ->
    [indicated] توجد مؤشرات
    [not-indicated] لا توجد مؤشرات
   *[open] ما زال مفتوحًا
  }
cli-assess-means-not-needed = دون 18 سنة أو سن مشكوك فيه: لا يلزم إثبات الوسيلة.
cli-assess-dimensions = العلامات المعدودة، بُعدًا بُعدًا
# $state (String)
cli-assess-dimension = { $state ->
    [positive] القاعدة مستوفاة
    [not-positive] القاعدة غير مستوفاة
   *[open] ما زال مفتوحًا
  }
# $strong, $medium, $weak (Number)
cli-assess-counts = قوية { $strong }، متوسطة { $medium }، ضعيفة { $weak }
cli-assess-reasons = الأسباب
# $row (String)
cli-assess-row = السطر { $row }
# $state (String)
cli-assess-form = { $state ->
    [confirmed] مؤكد
   *[suspected] مشتبه فيه
  }
# $grade (String)
cli-assess-grade = { $grade ->
    [strong] قوية
    [medium] متوسطة
    [weak] ضعيفة
   *[other] ليست في هذه المجموعة
  }
cli-assess-concern = الموظف قلق على الشخص.
cli-assess-routes = مسارات ممكنة
cli-assess-signs = علامات أخرى، تُذكر ولا تُعدّ أبدًا
cli-assess-unknown = ما زال مجهولًا
# $count (Number)
cli-assess-unknown-indicators = { $count ->
    [zero] لا مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $count } مؤشرات
    [many] { $count } مؤشرًا
   *[other] { $count } مؤشر
  }
# $count (Number)
cli-assess-unknown-forms = { $count ->
    [zero] لا أشكال استغلال
    [one] شكل استغلال واحد
    [two] شكلا استغلال
    [few] { $count } أشكال استغلال
    [many] { $count } شكل استغلال
   *[other] { $count } شكل استغلال
  }
# $count (Number)
cli-assess-unknown-acts = { $count ->
    [zero] لا أفعال
    [one] فعل واحد
    [two] فعلان
    [few] { $count } أفعال
    [many] { $count } فعلًا
   *[other] { $count } فعل
  }
cli-assess-unknown-age = السن
cli-assess-ask-next = ما يُسأل بعد ذلك
cli-assess-ask-next-none = لم يعد أي سؤال مفتوح قادرًا على تغيير الخلاصة.
# $guide, $edition, $hash (String)
cli-assess-guide = الدليل { $guide }، الطبعة { $edition }، SHA-256 { $hash }
cli-assess-meaning = ما يعنيه ذلك
cli-assess-next = من يقرر بعد ذلك
