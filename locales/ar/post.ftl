### review: unreviewed
### الطريق إلى اللجنة: الانضمام إليها، وما ينتظر ولماذا، والمفتاح. كلمتان لا تختلطان: محفوظ هنا، ووصل هناك.

## In the settings

post-title = اللجنة والإرسال
post-join = الانضمام إلى لجنة
post-join-hint = بالبطاقة التي سلّمها لك شخص من اللجنة. يستمر العمل في الأثناء، ولا يُرسل شيء لم تختره.
post-to-waiting = ما ينتظر الإرسال
post-standing-alone = هذا الحاسوب لا ينتمي إلى أي لجنة. كل شيء يعمل إلا الإرسال.
post-standing-asking = طلبت الانضمام. لم يصل الطلب إلى الخادم بعد، والعمل مستمر.
post-standing-uncertified = وصل طلبك إلى الخادم، ولم توافق عليه اللجنة بعد. العمل والإرسال مستمران.
post-standing-certified = اللجنة تعرف هذا الحاسوب.
post-standing-revoked = سحبت اللجنة هذا الحاسوب. كل شيء محفوظ هنا. ما هو مختوم يمكن تسليمه مرة واحدة بعد؛ تحدث مع اللجنة.
post-server = الخادم
post-authority-words = كلماتها الست
post-request-words = كلماتك الست
post-request-words-hint = عندما يُتصل بك للموافقة تُقارن هذه الكلمات. اقرأها بصوت مسموع، ولا تكتبها في أي مكان.
# $version (Number), $when (element): a date
post-edition = ما تقوله عن نفسها
post-edition-of = رقم { $version }، بتاريخ { $when }
post-old-title = هذا منذ مدة
# $when (element): a date
post-old = ما يعرفه هذا الحاسوب عن اللجنة كان صالحًا حتى { $when }. العمل مستمر. اتصل بالشبكة مرة، أو اقرأ مفتاحًا من اللجنة.
post-earlier = حالات على هذا الحاسوب فقط
# $count (Number)
post-earlier-count = { $count ->
    [zero] لا حالة على هذا الحاسوب وحده.
    [one] حالة واحدة على هذا الحاسوب فقط. أنت تختار هل تتسلمها اللجنة.
    [two] حالتان على هذا الحاسوب فقط. أنت تختار أيهما تتسلم اللجنة.
    [few] { $count } حالات على هذا الحاسوب فقط. أنت تختار ما تتسلمه اللجنة.
    [many] { $count } حالة على هذا الحاسوب فقط. أنت تختار ما تتسلمه اللجنة.
   *[other] { $count } حالة على هذا الحاسوب فقط. أنت تختار ما تتسلمه اللجنة.
}
post-offer-open = اختيار حالات

## Joining

join-title = الانضمام إلى لجنة
join-back = رجوع
join-card = البطاقة
join-card-hint = تصلح لحاسوب واحد، أربعة عشر يومًا. هذه الخطوة لا تحتاج إلى شبكة.
join-how = كيف تدخل
join-how-typed = كتابتها
join-how-square = من قارئ
join-how-file = من ملف
join-square = نص المربع
join-square-hint = ضع المؤشر هنا ودع القارئ يقرأ المربع، أو ألصق النص. يبدأ بـ DALIL1.
join-file = الملف
join-file-hint = المسار الكامل لملف البطاقة أو لصورة مربعها، مثلًا على مفتاح.
join-server = الخادم
join-server-hint = كما هو على البطاقة؛ يبدأ بـ https.
join-authority = اللجنة
join-authority-hint = سبع مجموعات من أربعة.
join-code = الرمز
join-code-hint = خمس مجموعات من أربعة.
# $count, $wanted (Number): characters
join-typed = { $count } من { $wanted }
join-letters = لا حرف I ولا L ولا O ولا U: ما يشبهها هو الرقم 1 أو 0. الشرطات والمسافات لا تهم.
join-read = متابعة
join-meet = هل هذه لجنتك؟
# $server (String): an address
join-looking = يُسأل { $server } من هو. لا يُقال له إلا اسم بيانه، ولا شيء عنك ولا عن حالة.
join-look-again = السؤال مرة أخرى
join-no-answer = لم يُرسل شيء. تبقى البطاقة هنا حتى القفل؛ يمكنك متابعة العمل والعودة.
join-by-stick = دون شبكة
join-manifest = ملف البيان
join-manifest-hint = من سلّمك البطاقة يمكنه أن يعطيك هذا الملف على مفتاح. البطاقة تثبت أنه الصحيح.
join-manifest-read = قراءة الملف
join-words-hint = عند الشك، اتصل باللجنة على رقم تعرفه وقارن هذه الكلمات الست.
join-yes = هذه هي
join-no = إبعاد البطاقة
join-who = من يطلب؟
join-who-hint = مكتب اللجنة وحده يقرأ هذا؛ الخادم لا يستطيع.
join-name = اسمك
join-role = عملك، وأين
join-role-hint = مثلًا: مفتشية الشغل، أكادير.
join-who-missing = املأ الاثنين: يجب أن يعرف المكتب على من يوافق.
join-later = الحالات التي أبدؤها من الآن تذهب إلى اللجنة
join-later-hint = كل حالة تُختم بحيث لا يقرؤها إلا المكتب. دون هذا تختار حالة بحالة.
join-ask = طلب الانضمام
join-done = طلبت الانضمام
join-done-hint = يمكنك العمل والإرسال حالًا. سيقارن شخص من اللجنة هذه الكلمات معك ويوافق.
join-finish = تم

## Earlier cases

offer-title = أي حالات سابقة يمكن للجنة أن تتسلمها؟
offer-hint = لم يخرج منها شيء من هذا الحاسوب. ما لا تختاره يبقى هنا، ويمكنك اختياره لاحقًا.
offer-all = كلها
offer-none = إبقاؤها هنا
# $count (Number)
offer-chosen = { $count ->
    [zero] اختر واحدة على الأقل
    [one] إعطاء حالة واحدة
    [two] إعطاء حالتين
    [few] إعطاء { $count } حالات
    [many] إعطاء { $count } حالة
   *[other] إعطاء { $count } حالة
}
offer-consent-agrees = الشخص موافق على أن تعلم جهة مساعدة
offer-consent-refuses = رفض الشخص أن يعلم أحد
offer-consent-not-asked = لم يُسأل الشخص
offer-urgent = أولًا، الآن
offer-basis = على أي أساس
offer-basis-consent = الشخص موافق
offer-basis-duty = مصلحتنا تتطلب ذلك
offer-basis-missing = قل على أي أساس.
# $count (Number)
offer-given = { $count ->
    [zero] لا حالة تنتظر الإرسال.
    [one] حالة واحدة تنتظر الإرسال.
    [two] حالتان تنتظران الإرسال.
    [few] { $count } حالات تنتظر الإرسال.
    [many] { $count } حالة تنتظر الإرسال.
   *[other] { $count } حالة تنتظر الإرسال.
}

## What waits

sending-title = ما ينتظر الإرسال
sending-back = رجوع
sending-none = لا شيء ينتظر
sending-none-hint = لدى الخادم كل ما أعطيته، وقد وقّع عليه.
sending-none-alone = هذا الحاسوب لا ينتمي بعد إلى أي لجنة. كل شيء محفوظ هنا.
sending-now = الإرسال الآن
# Where nothing waits: what came is fetched
sending-look = سؤال الخادم
sending-going = جارٍ الإرسال…
sending-mode = متى يُرسل
sending-mode-automatic = تلقائيًا
sending-mode-metered = باقتصاد
sending-mode-manual = عندما أطلب
sending-mode-automatic-hint = بمجرد وجود شبكة. يستمر أثناء العمل ويتوقف عند القفل.
sending-mode-metered-hint = الحالات المستعجلة والكلمات تلقائيًا؛ الملفات عندما تطلب فقط.
sending-mode-manual-hint = لا يذهب شيء قبل أن تضغط الزر.
# $when (element): a moment
sending-last = آخر محاولة { $when }
sending-never = لم تُجرَّب بعد
# $when (element): a time
sending-next = محاولة أخرى على { $when }
# $when (element): a moment
sending-agreed = كان لدى الخادم كل شيء آخر مرة { $when }
sending-column-case = الحالة
sending-column-what = ماذا
sending-column-size = الحجم
sending-column-why = لماذا تنتظر
sending-urgent = أولًا، الآن
# $count (Number)
sending-parts = { $count ->
    [zero] لا جزء من الملف
    [one] جزء واحد من الملف
    [two] جزآن من الملف
    [few] { $count } أجزاء من الملف
    [many] { $count } جزءًا من الملف
   *[other] { $count } جزء من الملف
}
# $count (Number)
sending-files = { $count ->
    [zero] لا مرفقات
    [one] مرفق واحد
    [two] مرفقان
    [few] { $count } مرفقات
    [many] { $count } مرفقًا
   *[other] { $count } مرفق
}
# $parts, $files (String)
sending-parts-and-files = { $parts } و{ $files }
# $count (Number)
sending-others = { $count ->
    [zero] لا شيء من حالات زميل ينتظر.
    [one] جزء واحد من حالات زميل ينتظر أيضًا.
    [two] جزآن من حالات زميل ينتظران أيضًا.
    [few] { $count } أجزاء من حالات زميل تنتظر أيضًا.
    [many] { $count } جزءًا من حالات زميل تنتظر أيضًا.
   *[other] { $count } جزء من حالات زميل تنتظر أيضًا.
}
# $count (Number): cases that the list leaves out
sending-more = { $count ->
    [zero] لا حالة أخرى تنتظر.
    [one] حالة أخرى واحدة تنتظر، بترتيب الإرسال.
    [two] حالتان أخريان تنتظران، بترتيب الإرسال.
    [few] { $count } حالات أخرى تنتظر، بترتيب الإرسال.
    [many] { $count } حالة أخرى تنتظر، بترتيب الإرسال.
   *[other] { $count } حالة أخرى تنتظر، بترتيب الإرسال.
}
sending-why-next-in-line = سيأتي دورها
sending-why-sending = تُرسل الآن
sending-why-no-network = لا شبكة، أو الخادم لا يجيب
sending-why-busy = الخادم مشغول
sending-why-wrong-server = أجاب خادم آخر؛ لم يُرسل إليه شيء
sending-why-not-approved = في انتظار الموافقة
sending-why-metered = مرفق: يذهب عندما تطلب
sending-why-manual = تذهب عندما تطلب
sending-why-quota = الخادم لا يحفظ المزيد من هذا الحاسوب
sending-why-revoked = سُحب هذا الحاسوب
sending-why-program-old = هذا البرنامج أقدم مما يقبله الخادم
sending-why-card-spent = رمز البطاقة لم يعد صالحًا: اطلب بطاقة جديدة
sending-why-server-broken = ما يجيب لا يلتزم بالقواعد؛ لم يؤخذ منه شيء
sending-safe = كل ذلك محفوظ على هذا الحاسوب إلى أن يوقّع عليه الخادم.

## The stick

stick-open = استعمال مفتاح USB
stick-title = بمفتاح USB
stick-what = يُكتب ما ينتظر مختومًا: من يجد المفتاح لا يقرأ منه شيئًا ولا يرى كم حالة فيه. يبقى منتظرًا هنا إلى أن يعود الجواب.
stick-how = ماذا تفعل
stick-how-write = كتابة ما ينتظر
stick-how-read = قراءة جواب
stick-folder = المجلد على المفتاح
stick-folder-missing = سمِّ مجلدًا.
stick-read-hint = حيث وضعت اللجنة جوابها. ما على المفتاح يبقى عليه.
stick-write = كتابة
stick-read = قراءة
stick-writing = تجري الكتابة ثم القراءة للتحقق.
stick-reading = تجري القراءة.
stick-give-up = ترك
# $count (Number)
stick-written = { $count ->
    [zero] لا جزء على المفتاح
    [one] جزء واحد على المفتاح
    [two] جزآن على المفتاح
    [few] { $count } أجزاء على المفتاح
    [many] { $count } جزءًا على المفتاح
   *[other] { $count } جزء على المفتاح
}
# $path (element): a path
stick-written-where = هو في { $path }. سلّم المفتاح إلى اللجنة، أو إلى من يحمله إليها.
# $count (Number)
stick-fresh = { $count ->
    [zero] لم يكن فيه جديد
    [one] قُرئ جزء جديد واحد
    [two] قُرئ جزآن جديدان
    [few] قُرئت { $count } أجزاء جديدة
    [many] قُرئ { $count } جزءًا جديدًا
   *[other] قُرئ { $count } جزء جديد
}
stick-fresh-hint = قراءة المفتاح مرتين لا تغيّر شيئًا.
stick-done = تم
stick-close = إغلاق

## Of one case

delivery-here = على هذا الحاسوب فقط
delivery-waiting = اللجنة: ينتظر الإرسال
# $count (Number): parts that wait
delivery-partly = { $count ->
    [zero] اللجنة: لا جزء ينتظر
    [one] اللجنة: جزء واحد ينتظر
    [two] اللجنة: جزآن ينتظران
    [few] اللجنة: { $count } أجزاء تنتظر
    [many] اللجنة: { $count } جزءًا ينتظر
   *[other] اللجنة: { $count } جزء ينتظر
}
# $when (element): a moment
delivery-received = وصل إلى الخادم { $when }
delivery-read = قُرئ في المكتب { $when }
delivery-answered = أجاب المكتب { $when }
delivery-row-here = لم يُرسل
delivery-row-waiting = ينتظر
delivery-row-partly = أُرسل جزئيًا
delivery-row-received = وصل إلى الخادم
delivery-row-read = قُرئ في المكتب
delivery-row-answered = أجاب المكتب
# $count (Number): parts that wait
delivery-beside = { $count ->
    [zero] لا شيء ينتظر الإرسال.
    [one] جزء واحد ينتظر الإرسال.
    [two] جزآن ينتظران الإرسال.
    [few] { $count } أجزاء تنتظر الإرسال.
    [many] { $count } جزءًا ينتظر الإرسال.
   *[other] { $count } جزء ينتظر الإرسال.
}
key-send-now = الإرسال الآن
