### review: unreviewed
### مكتب اللجنة وما يبلغه للمستعملين.

## Places
spine-desk = المكتب
desk-title = المكتب
desk-tabs = أقسام المكتب
desk-tab-inbox = الحالات
desk-tab-devices = الحواسيب
desk-tab-statistics = أعداد
desk-find = رمز أو كلمة
desk-list = الحالات الواردة
desk-group-now = التصرف الآن
desk-group-new = جديدة
desk-group-in-hand = قيد المعالجة
desk-group-decided = صدر فيها قرار
desk-empty = لم ترد أي حالة بعد.
desk-empty-hint = تظهر الحالات هنا فور إرسالها من حاسوب أحد المستعملين.
desk-none-found = لا توجد حالة فيها هذه الكلمات.
desk-choose = تُختار حالة لقراءتها.

## One line of the list
desk-waits-desk = تنتظر المكتب
desk-waits-officer = تنتظر المستعمل الميداني
desk-waits-nobody = لا تنتظر أحداً
desk-news = جديد منذ القرار
# $when (String): how long ago
desk-received = وردت { $when }
desk-sent-by-unknown = حاسوب لم يُعتمد بعد

## The case
# $count (Number): entries
desk-whole = السجل كامل، عدد المدخلات الموقّعة: { $count }
desk-broken = السجل ليس كما وُقّع. لا يُعتمد عليه.
desk-statement = تصريح المستعمل الميداني
desk-no-statement = لم يوقّع المستعمل الميداني أي تصريح بعد.
# $count (Number): questions with different answers
desk-conflicts = أجوبة مختلفة في { $count } من الأسئلة، ويُعتد حالياً بما يحمي الشخص أكثر.
desk-open-case = فتح الحالة كاملة
desk-history = من كتب ماذا ومتى
desk-rests = ما تستند إليه
desk-rests-nothing = لم تُسجّل أي علامة.

## The decision
desk-decision = قرار السلطة المختصة
desk-decision-hint = يُسجّل باسم اللجنة إلى جانب خلاصة المستعمل الميداني، ويعاد إليه.
desk-outcome = مضمون القرار
desk-outcome-taken-up = تم التكفل: يواصل محاوِر مدرَّب
desk-outcome-identified = تحديد رسمي من السلطة المختصة
desk-outcome-other-route = أُحيلت إلى مسار آخر
desk-outcome-closed = أُغلقت بناءً على الوقائع الحالية
desk-reasons = الأسباب
desk-next = من يواصل (وظيفة لا اسم)
desk-role = صفتكم عند التوقيع
desk-passphrase = عبارة المرور الخاصة بكم
desk-sign = التوقيع والإرجاع
desk-decide-again = قرار جديد
# $desk (String): what the authority calls the desk
desk-decided-by = التوقيع: { $desk }، { $role }، { $when }
# $next (String): who goes on
desk-goes-on = يواصل: { $next }

## Questions to the officer
desk-asks = أسئلة موجهة إلى المستعمل الميداني
desk-ask-text = ما تحتاجون إلى معرفته
desk-ask-send = طرح السؤال
desk-ask-open = لا جواب بعد

## Giving a case on
desk-give = تسليمها إلى قارئ آخر
desk-give-what = تُختم الحالة من جديد لهذا القارئ وحده، وكذلك ما يضاف إليها لاحقا إلى حين انتهاء المدة. وما قُرئ لا يُسترد.
desk-give-nobody = لا يعرف هذا المكتب أي حاسوب معتمد آخر.
desk-give-to = إلى من
desk-give-hand-over = يواصل هذا المستعمل العمل على الحالة
desk-give-identity = وكذلك الأسماء والملاحظات والأماكن
desk-give-purpose = الغرض
desk-purpose-proceedings = المسطرة القضائية
desk-purpose-shelter = الإيواء
desk-purpose-care = الصحة والرعاية
desk-purpose-hand-over = مستعمل آخر يواصل
desk-give-basis = الأساس
desk-give-days = إلى متى
desk-days-30 = 30 يوماً
desk-days-90 = 90 يوماً
desk-days-none = إلى أن يُنهى
desk-give-now = تسليم
desk-cancel = إلغاء
desk-reader-reads = يقرؤها أصلاً

## Two readers
desk-second = توقيع قارئ ثانٍ
desk-second-what = لا يغادر المكتب أكثر من 20 حالة في اليوم، ولا يُمحى أكثر منها في حواسيب أخرى، إلا بموافقة قارئ ثانٍ بعبارة المرور الخاصة به.
desk-second-alias = اسم القارئ الثاني في الشاشة الأولى
desk-second-passphrase = عبارة المرور الخاصة به
desk-second-most = مجموع الحالات اليوم
desk-second-sign = التوقيع كقارئ ثانٍ

## What does not fit
# $count (Number): things kept apart
desk-apart = أشياء واردة محفوظة جانباً: { $count }
desk-apart-hint = لا يضيع منها شيء، ولا يُعرض منها شيء على أنه سليم.
# $count (Number): things kept apart that are not listed
desk-apart-more = أشياء أخرى أقدم من هذه: { $count }
desk-apart-waits = تنتظر
desk-apart-refused = مرفوضة

## Why it is kept apart: one for each code of the vault
desk-fault-author-unknown = من كتبه غير معروف بعد.
desk-fault-authority-unknown = لا تنتمي هذه الخزنة بعد إلى أي لجنة.
desk-fault-bytes-missing = ذكره الخادم ولم يعطه بعد؛ يُطلب من جديد في كل مرة.
desk-fault-case-erased = مُحيت حالته هنا.
desk-fault-case-erased-by-order = مُحيت حالته بأمر من اللجنة.
desk-fault-case-hurt = لا يمكن قراءة صفحة من حالته هنا حاليا؛ ينتظر إلى أن تُصلح.
desk-fault-case-unknown = لم تصل بعد بداية حالته.
desk-fault-certificate-not-the-authoritys = لم يوقّعه أحد ممن يوقّعون باسم اللجنة.
desk-fault-certificate-unreadable = لا يمكن قراءته.
desk-fault-device-changed = جاء الحاسوب بمفتاح غير مفتاحه السابق.
desk-fault-device-revoked = أُلغي اعتماد الحاسوب الذي أرسله.
desk-fault-device-unknown = الحاسوب الذي أرسله غير معروف بعد.
desk-fault-gap = لم يصل بعد مدخل سابق له.
desk-fault-history-fork = يتفرع عما هو هنا: ربما تُستعمل نسخة قديمة من قرص.
desk-fault-introduction-not-the-authoritys = لم يوقّعه أحد ممن يوقّعون باسم اللجنة.
desk-fault-introduction-out-of-time = لا يُعتد به الآن بحسب ساعة هذا الحاسوب.
desk-fault-introduction-unreadable = لا يمكن قراءته.
desk-fault-key-missing = لم يصل مفتاحه بعد.
desk-fault-keys-for-another = هو مختوم لشخص آخر.
desk-fault-keys-not-opened = لا تفتحه مفاتيح هذه الخزنة.
desk-fault-keys-unreadable = لا يمكن قراءته.
desk-fault-ledger-broken = قائمة الحاسوب ليست كما وُقّعت.
desk-fault-ledger-unreadable = لا يمكن قراءته.
desk-fault-newer-program = لا يقرؤه إلا برنامج أحدث.
desk-fault-not-for-the-vault = ليس مما يأخذه المكتب.
desk-fault-not-given = لم يسلّم أحد هنا هذه الحالة إلى من كتبه.
desk-fault-not-in-ledger = لا تذكره بعد قائمة حاسوبه.
desk-fault-officer-changed = جاء المستعمل الميداني بمفتاح غير مفتاحه السابق.
desk-fault-order-not-the-authoritys = لم يوقّعه أحد ممن يوقّعون باسم اللجنة.
desk-fault-order-unreadable = لا يمكن قراءته.
desk-fault-other-authority = هو موجه إلى لجنة أخرى.
desk-fault-other-device = هو لحاسوب آخر غير الذي أرسله.
desk-fault-request-not-opened = لا تفتحه مفاتيح هذه الخزنة.
desk-fault-request-unreadable = لا يمكن قراءته.
desk-fault-segment-address = ليس كما خُتم.
desk-fault-segment-author = ليس كما وُقّع.
desk-fault-segment-changed = ليس كما خُتم.
desk-fault-segment-from-the-future = لا يقرؤه إلا برنامج أحدث.
desk-fault-segment-length = لا يمكن قراءته.
desk-fault-segment-order = ليس كما وُقّع.
desk-fault-segment-other-case = فيه شيء من حالة أخرى.
desk-fault-segment-other-key = ليس كما خُتم.
desk-fault-segment-other-ledger = هو لحاسوب آخر غير الذي أرسله.
desk-fault-segment-packing = لا يمكن قراءته.
desk-fault-segment-removed = ليس كما خُتم.
desk-fault-segment-signatures = ليس كما وُقّع.
desk-fault-segment-unreadable = لا يمكن قراءته.

## The computers
desk-devices = الحواسيب التي ترسل الحالات
desk-devices-empty = لم يطلب أي حاسوب الاعتماد بعد.
desk-column-where = المكان
desk-column-who = من يعمل عليه
desk-column-seen = آخر خبر
desk-column-edition = الدليل
desk-column-state = الوضع
desk-standing-asks = يطلب الاعتماد
desk-standing-certified = معتمد
desk-standing-revoked = ملغى
# $count (Number): objects
desk-device-waiting = أشياء ناقصة: { $count }
desk-device-gap = مدخلات ناقصة من قائمته
desk-device-fork = تتفرع قائمته: ربما تُستعمل نسخة قديمة من قرصه
desk-device-older = إصدار أقدم
desk-certify = اعتماد
desk-certify-title = اعتماد هذا الحاسوب
desk-certify-hint = قبل ذلك تُجرى مقارنة بالهاتف مع صاحب الطلب.
desk-organisation = المؤسسة
desk-region = الجهة
desk-revoke = إلغاء الاعتماد
desk-revoke-title = إلغاء اعتماد هذا الحاسوب
desk-revoke-hint = هذا أمر من اللجنة: يُبلَّغ به الخادم والمكاتب الأخرى. ما يرسله من الآن يُحفظ جانباً، وما ورد من قبل يبقى، وما هو مختوم فيه يمكن تسليمه مرة واحدة.
desk-seal = ختم خزناته
desk-seal-title = ختم خزنات هذا الحاسوب
desk-seal-hint = لن يفتح أحد فيه خزنة بعبارة سر بعد ذلك. وتبقى ورقة الاسترجاع وأمناء اللجنة قادرين على فتحها، ولا يُحذف شيء؛ والخزنة التي لا يفتحها شيء آخر تبقى كما هي. يسري ذلك حين يسأل الحاسوب في المرة القادمة، ولا يُخبَر هذا المكتب هل سرى. إن كان الحاسوب قد وقع في أيدٍ أخرى فألغوا اعتماده الآن: فهو لا يسأل إلا ما دام مستعمله يتصل، وبعد إلغاء اعتماده لا يسأل.
# $when (element): a moment
desk-seal-again = صدر الأمر في { $when }؛ وأمر آخر يختم من جديد ما استُرجع منذ ذلك الحين.
# $when (element): a moment
desk-seal-waits = صدر الأمر في { $when }؛ وهو ما زال ينتظر هنا أن يُرسل، ولا يصدر أمر ثانٍ.
desk-erase = محوها من الحواسيب التي هي فيها
# $count (Number): computers
desk-erase-hint = { $count ->
    [zero] لا شيء من هذه الحالة في أي حاسوب.
    [one] في حاسوب واحد شيء من هذه الحالة. متى وصل إليه الأمر تُمحى الكلمات والملفات والمفاتيح نهائياً من خزنة كل مستعمل فيه حين تُفتح في المرة القادمة. وتبقى الملفات المتضررة التي وُضعت جانباً والنسخ الاحتياطية التي نُقلت إلى مكان آخر، وتبقى الحالة في هذا المكتب.
    [two] في حاسوبين شيء من هذه الحالة. متى وصل إليهما الأمر تُمحى الكلمات والملفات والمفاتيح نهائياً من خزنة كل مستعمل فيهما حين تُفتح في المرة القادمة. وتبقى الملفات المتضررة التي وُضعت جانباً والنسخ الاحتياطية التي نُقلت إلى مكان آخر، وتبقى الحالة في هذا المكتب.
    [few] في { $count } حواسيب شيء من هذه الحالة. متى وصل إليها الأمر تُمحى الكلمات والملفات والمفاتيح نهائياً من خزنة كل مستعمل فيها حين تُفتح في المرة القادمة. وتبقى الملفات المتضررة التي وُضعت جانباً والنسخ الاحتياطية التي نُقلت إلى مكان آخر، وتبقى الحالة في هذا المكتب.
    [many] في { $count } حاسوباً شيء من هذه الحالة. متى وصل إليها الأمر تُمحى الكلمات والملفات والمفاتيح نهائياً من خزنة كل مستعمل فيها حين تُفتح في المرة القادمة. وتبقى الملفات المتضررة التي وُضعت جانباً والنسخ الاحتياطية التي نُقلت إلى مكان آخر، وتبقى الحالة في هذا المكتب.
   *[other] في { $count } حاسوب شيء من هذه الحالة. متى وصل إليها الأمر تُمحى الكلمات والملفات والمفاتيح نهائياً من خزنة كل مستعمل فيها حين تُفتح في المرة القادمة. وتبقى الملفات المتضررة التي وُضعت جانباً والنسخ الاحتياطية التي نُقلت إلى مكان آخر، وتبقى الحالة في هذا المكتب.
}
desk-erase-why = السبب
desk-erase-now = الأمر بمحوها
# $when (element): a moment
desk-device-seal = أُمر بالختم في { $when }
# $when (element): a moment
desk-device-seal-gone = أُمر بالختم، والأمر في الخادم منذ { $when }؛ ولا يُعرف هل أخذه الحاسوب
# $count (Number): files
desk-erase-files = { $count ->
    [zero] وصلت كل ملفات هذه الحالة.
    [one] ملف واحد من هذه الحالة لم يصل بعد. يُمحى حيث هو ولا يصل بعد ذلك.
    [two] ملفان من هذه الحالة لم يصلا بعد. يُمحيان حيث هما ولا يصلان بعد ذلك.
    [few] { $count } ملفات من هذه الحالة لم تصل بعد. تُمحى حيث هي ولا تصل بعد ذلك.
    [many] { $count } ملفاً من هذه الحالة لم تصل بعد. تُمحى حيث هي ولا تصل بعد ذلك.
   *[other] { $count } ملف من هذه الحالة لم تصل بعد. تُمحى حيث هي ولا تصل بعد ذلك.
}
desk-erase-behind = ينقص هنا شيء مما أرسلته هذه الحواسيب. يُرسل من جديد حيث لا يزال موجوداً، وما تأخر يصل بعد الأمر.
# $when (element): a moment
# $gone (Number): orders that the server has
# $count (Number): computers
desk-erasing = { $count ->
    [zero] لم يؤمر بالمحو في أي حاسوب في { $when }؛ وفي الخادم { $gone }.
    [one] أُمر بالمحو في حاسوب واحد في { $when }؛ وفي الخادم { $gone }. ولا يُعرف هل أُخذ الأمر.
    [two] أُمر بالمحو في حاسوبين في { $when }؛ وفي الخادم { $gone }. ولا يُعرف هل أُخذت الأوامر.
    [few] أُمر بالمحو في { $count } حواسيب في { $when }؛ وفي الخادم { $gone }. ولا يُعرف هل أُخذت الأوامر.
    [many] أُمر بالمحو في { $count } حاسوباً في { $when }؛ وفي الخادم { $gone }. ولا يُعرف هل أُخذت الأوامر.
   *[other] أُمر بالمحو في { $count } حاسوب في { $when }؛ وفي الخادم { $gone }. ولا يُعرف هل أُخذت الأوامر.
}

## Files of a case
# $count (Number): files
desk-files = { $count ->
    [zero] { $count } من الملفات
    [one] ملف واحد
    [two] { $count } من الملفات
    [few] { $count } من الملفات
    [many] { $count } من الملفات
   *[other] { $count } من الملفات
}
# $count (Number): files
desk-files-waiting = { $count ->
    [zero] { $count } من الملفات لم تصل بعد
    [one] ملف واحد لم يصل بعد
    [two] { $count } من الملفات لم تصل بعد
    [few] { $count } من الملفات لم تصل بعد
    [many] { $count } من الملفات لم تصل بعد
   *[other] { $count } من الملفات لم تصل بعد
}
desk-open-files = الملفات

## Which computers, by region
desk-certify-role = ما يجوز له
desk-role-officer = يرسل الحالات
desk-role-desk = مكتب للجنة
desk-role-courier = يحمل ما لا يستطيع قراءته
desk-regions = حسب الجهة
desk-region-column-region = الجهة
desk-region-column-computers = الحواسيب
desk-region-column-silent = بلا خبر
desk-region-column-older = دليل أقدم
desk-region-column-waiting = شيء ناقص
# $days (Number)
desk-device-silent = بلا خبر منذ { $days } يومًا أو أكثر

## The guide for every computer
desk-pack = الدليل
desk-pack-none = لم تُعطَ من هنا أي طبعة: كل حاسوب يعمل بطبعة برنامجه.
# $edition (String), $version (Number), $when (element): a date
desk-pack-given = الطبعة { $edition }، رقم { $version }، تسري من { $when }
# $count (Number): computers
desk-pack-there = { $count ->
    [zero] عدد الحواسيب التي هي في صناديقها: { $count }
    [one] هي في صندوق حاسوب واحد
    [two] عدد الحواسيب التي هي في صناديقها: { $count }
    [few] عدد الحواسيب التي هي في صناديقها: { $count }
    [many] عدد الحواسيب التي هي في صناديقها: { $count }
   *[other] عدد الحواسيب التي هي في صناديقها: { $count }
}
# $count (Number): computers
desk-pack-waiting = { $count ->
    [zero] عدد الحواسيب التي تنتظرها هنا: { $count }
    [one] تنتظر هنا حاسوبًا واحدًا
    [two] عدد الحواسيب التي تنتظرها هنا: { $count }
    [few] عدد الحواسيب التي تنتظرها هنا: { $count }
    [many] عدد الحواسيب التي تنتظرها هنا: { $count }
   *[other] عدد الحواسيب التي تنتظرها هنا: { $count }
}
desk-pack-give = إعطاء طبعة
desk-pack-give-title = إعطاء طبعة من الدليل لكل الحواسيب
desk-pack-give-hint = وُقّعت في مكان آخر ممن تسميهم اللجنة لذلك، وهنا تُفحص فقط. وتحتفظ الحالة بالطبعة التي بدأت بها.
desk-pack-file = ملف الطبعة الموقّعة

## Counts, never a share and nothing of a person
desk-counts = أعداد
# $least (Number): the smallest number that is said
desk-counts-hint = حالات بدأت في فصول انتهت، حسب الجهة. العدد الذي يقل عن { $least } لا يُذكر ولا يُستنتج من غيره.
# $least (Number)
desk-counts-none = لا يجوز ذكر شيء بعد: ليس في أي فصل { $least } من الحالات في جهة واحدة.
# $count (Number): cases
desk-counts-of = عدد الحالات المحسوبة: { $count }
desk-count-column-period = الفصل
desk-count-column-region = الجهة
desk-count-column-what = ماذا
desk-count-column-count = الحالات
desk-count-all = كل الحالات
desk-count-undecided = لا قرار بعد
desk-count-nothing-asked = لم يُسأل شيء بعد
desk-count-uncertified = لم تُعتمد بعد
desk-counts-save = كتابة جدول
desk-counts-save-title = كتابة الأعداد في ملف
desk-counts-save-hint = ما يُستخرج من أكثر من 20 حالة لا يغادر المكتب إلا بموافقة قارئ ثانٍ. الملف غير مختوم.
desk-counts-file = أين
# $path (String): where the file is
desk-counts-saved = كُتب: { $path }

## Becoming a desk
desk-become = مكتب سلطة
desk-become-hint = لحواسيب اللجنة نفسها: بملفاتها تقرأ هذه الخزنة الحالات التي يرسلها المستعملون.
desk-become-folder = مجلد ملفات اللجنة
desk-become-label = ما سيقرؤه المستعملون: مكتب لا اسم
desk-become-passphrase = عبارة مرور ملفات اللجنة
desk-become-now = جعلها مكتباً
# $label (String): what the authority calls this desk
desk-is = هذه الخزنة مكتب: { $label }

## What an officer is told
said-title = من السلطة المختصة
said-read = قرأته اللجنة
said-answered = أجابت اللجنة
said-yours = أنتم من يواصل العمل على هذه الحالة.
said-not-yours = مستعمل آخر يواصل العمل على هذه الحالة.
said-asks = تسأل اللجنة
said-answer = جوابكم
said-send = إجابة

## In the history
event-authority-decide = قرار السلطة المختصة
event-authority-ask = سألت اللجنة
event-authority-answer = أُجيبت اللجنة
event-case-assign = سُلّمت
history-part-desk = في المكتب
