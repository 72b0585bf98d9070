### review: unreviewed
### ملفات الحالة: صور ووثائق وأصوات وغيرها.

files-title = الملفات
files-hint = قد يثبت عقد أو ورقة أجر أو قائمة ديون ما لا يثبته الكلام. ما يُضاف هنا يُختم مع الحالة ولا يوجد في مكان آخر.
files-care = لا وجه ولا بيت ولا مأوى. وورقة فيها اسم لا تُضاف إلا إذا وافق الشخص واحتاجت إليها الحالة.
files-none = لا ملف في هذه الحالة.
files-add = إضافة ملف
files-choose = اختيار ملف
files-choose-hint = أو يُفلت هنا. يبقى الملف الأصلي في مكانه: إن كان لا ينبغي أن يوجد في مكان آخر فيُحذف من هناك.
# $size (String)
files-chosen = اختير ملف: { $size }
files-drop-question = يُفلت هنا: يُضاف الملف إلى هذا السؤال.
files-drop-case = يُفلت هنا: يُضاف الملف إلى هذه الحالة.
files-one-file = ملف واحد في كل مرة، ولا مجلد.
files-add-here = إضافة ملف
# $question (element)
files-belongs = يتبع السؤال: { $question }
files-sealed-here = خُتم في الحالة وهو تابع لهذا السؤال.
files-see-all = عرض ملفات الحالة
files-missing = ينبغي اختيار ملف.
files-name = ما هو
files-name-hint = بضع كلمات بسيطة مثل «ورقة أجر». بلا اسم أحد. لا يُحفظ الاسم الذي كان للملف.
files-consent = ما قاله الشخص
files-consent-agrees = الشخص موافق على حفظه
files-consent-not-asked = لا يُظهر أحدًا وليس ورقة أحد
files-consent-missing = ينبغي تحديد أيهما. إن رفض الشخص فلا يُحفظ الملف.
files-seal = ختمه في الحالة
files-going = الملف قيد الختم في الحالة.
files-cleaning = يُزال ما يذكره الملف عن نفسه.
files-give-up = التخلي
files-cancel = إلغاء
# $count (Number)
files-kilobytes = { $count } كيلوبايت
# $count (Number)
files-megabytes = { $count } ميغابايت
# $when (element)
files-added = أُضيف { $when }
files-nothing-removed = لا يذكر مكانًا ولا وقتًا ولا جهازًا
# $what (String)
files-removed = أُزيل قبل الختم: { $what }
files-removed-place = المكان
files-removed-time = الوقت
files-removed-device = الجهاز
files-removed-words = كلمات برنامج
files-removed-preview = صور بداخله
files-as-it-came = حُفظ كما جاء. قد يذكر أين ومتى وبماذا أُنجز.
files-nameless = ملف بلا اسم
files-kind-picture = صورة
files-kind-sound = صوت
files-kind-film = شريط
files-kind-other = ملف
# $name (String)
files-show = عرض { $name }
# $name (String)
files-picture-of = { $name }
files-loading = الملف قيد الفتح.
files-not-shown = هو محفوظ ولا يُعرض هنا.
# $name (String)
files-remove = إخراج { $name } من الحالة
files-remove-title = إخراج الملف من الحالة
files-remove-what = لن يُعرض بعد الآن. يبقى مختومًا إلى أن تُمحى الحالة، ويذكر السجل أنه كان هنا.
files-remove-reason = السبب
files-remove-asked = طلب الشخص ذلك
files-remove-mistake = أُضيف خطأً
files-remove-danger = قد يعرّض أحدًا للخطر
files-remove-now = إخراجه
files-waits = لم يصل إلى هنا بعد. يأتي وحده مع الإرسال القادم.
files-gone = ليس على هذا الحاسوب. إن كانت هناك نسخة احتياطية فهو فيها.
