### review: unreviewed
### مكتب السلطة وما يبلغه للمستعملين.

## Places
spine-desk = المكتب
desk-title = المكتب
desk-tabs = أقسام المكتب
desk-tab-inbox = الحالات
desk-tab-devices = الحواسيب
desk-find = رمز أو كلمة
desk-list = الحالات الواردة
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
desk-decision-hint = يُسجّل باسم السلطة إلى جانب خلاصة المستعمل الميداني، ويعاد إليه.
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
desk-give-what = تُختم الحالة من جديد لهذا القارئ وحده. وما قُرئ لا يُسترد.
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
desk-second-what = لا يغادر المكتب أكثر من 20 حالة في اليوم إلا بموافقة قارئ ثانٍ بعبارة المرور الخاصة به.
desk-second-alias = اسم القارئ الثاني في الشاشة الأولى
desk-second-passphrase = عبارة المرور الخاصة به
desk-second-most = مجموع الحالات اليوم
desk-second-sign = التوقيع كقارئ ثانٍ

## What does not fit
# $count (Number): things kept apart
desk-apart = أشياء واردة محفوظة جانباً: { $count }
desk-apart-hint = لا يضيع منها شيء، ولا يُعرض منها شيء على أنه سليم.
desk-apart-waits = تنتظر
desk-apart-refused = مرفوضة

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
desk-revoke-hint = ما يرسله من الآن يُحفظ جانباً. وما ورد من قبل يبقى.

## Becoming a desk
desk-become = مكتب سلطة
desk-become-hint = لحواسيب السلطة نفسها: بملفاتها تقرأ هذه الخزنة الحالات التي يرسلها المستعملون.
desk-become-folder = مجلد ملفات السلطة
desk-become-label = ما سيقرؤه المستعملون: مكتب لا اسم
desk-become-passphrase = عبارة مرور ملفات السلطة
desk-become-now = جعلها مكتباً
# $label (String): what the authority calls this desk
desk-is = هذه الخزنة مكتب: { $label }

## What an officer is told
said-title = من السلطة المختصة
said-read = قرأته السلطة
said-answered = أجابت السلطة
said-yours = أنتم من يواصل العمل على هذه الحالة.
said-not-yours = مستعمل آخر يواصل العمل على هذه الحالة.
said-asks = تسأل السلطة
said-answer = جوابكم
said-send = إجابة

## In the history
event-authority-decide = قرار السلطة المختصة
event-authority-ask = سألت السلطة
event-authority-answer = أُجيبت السلطة
event-case-assign = سُلّمت
history-part-desk = في المكتب
