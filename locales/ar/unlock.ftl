### review: unreviewed
### الباب. لا يقول شيئًا عما وراءه: لا اسم ولا غاية ولا عدد.

## التحية

greeting-morning = صباح الخير
greeting-afternoon = مساء الخير
greeting-evening = مساء الخير

unlock-languages = اللغة
unlock-who = من أنت؟
unlock-passphrase = عبارة السر
unlock-passphrase-hint = عدة كلمات. المسافات والحروف الكبيرة لها أهميتها.
unlock-open = فتح
unlock-opening = جارٍ الفتح…
# $count (Number)
unlock-wait = { $count ->
    [zero] المحاولة التالية ممكنة الآن.
    [one] المحاولة التالية ممكنة بعد ثانية واحدة.
    [two] المحاولة التالية ممكنة بعد ثانيتين.
    [few] المحاولة التالية ممكنة بعد { $count } ثوانٍ.
    [many] المحاولة التالية ممكنة بعد { $count } ثانية.
   *[other] المحاولة التالية ممكنة بعد { $count } ثانية.
}
unlock-outdoors = في الخارج
unlock-indoors = في الداخل
unlock-close = إغلاق فوري
unlock-new-officer = شخص جديد
unlock-back = رجوع
unlock-failure = تعذّر الفتح
unlock-failure-hint = إلى أن يُحلّ هذا، لا يمكن فتح شيء ولا تغييره.

## شيء وُجد وأُصلح عند البدء

notice-second-copy-used = كانت إحدى نسختين من ملف متضررة. استُعملت الأخرى، ووُضعت المتضررة جانبًا، ولا ينقص شيء.
notice-device-record-rebuilt = كانت قائمة هذا الحاسوب متضررة وأُعيد بناؤها. قد تظهر الأسماء على هذه الشاشة مختلفة؛ وما وراءها لم يُمس.
notice-reserve-freed = هذا الحاسوب يكاد يمتلئ. ينبغي إفراغ بعض المساحة قريبًا، حتى يمكن حفظ العمل.
notice-history-rolled-back = وُضع ملف أقدم مكان هذا الملف: تنقص تقييدات. ينبغي سؤال المسؤول عن النظام قبل المتابعة.
notice-history-broken = بعض التقييدات ليست كما وُقّعت. ينبغي سؤال المسؤول عن النظام قبل المتابعة.
notice-outbox-renewed = كان المكان الثاني لحفظ الإجابات على هذا الحاسوب متضررًا. وُضع جانبًا ويُعاد بناؤه؛ والإجابات كاملة.
notice-outbox-closed = لا يمكن الآن استعمال المكان الثاني لحفظ الإجابات على هذا الحاسوب. الإجابات محفوظة في مكان واحد فقط. ينبغي إنجاز نسخة احتياطية قريبًا.
notice-outbox-changed = سجل ما خرج من هذا الحاسوب ليس كما كان. ينبغي سؤال المسؤول عن النظام قبل المتابعة.
notice-failed-attempts = جرّب أحد عبارات سر أخرى منذ آخر فتح.

## اليوم الأول

create-title = مكان خاص بك
create-hint = لا تفتحه إلا عبارة السر الخاصة بك. ويبقى على هذا الحاسوب.
create-alias = الاسم على هذه الشاشة
create-alias-hint = لا يقول شيئًا عنك: رقم المكتب أو لون.
create-passphrase = عبارة السر
create-passphrase-hint = خمس كلمات أو أكثر لا علاقة بينها.
create-repeat = عبارة السر نفسها مرة أخرى
create-offer = أو هذه الكلمات
create-offer-use = استعمال هذه الكلمات
create-offer-other = كلمات أخرى
create-warning = دون هذه الكلمات لا يمكن لأحد أن يفتحه أبدًا. تُحفظ على ورق، بعيدًا عن هذا الحاسوب.
create-submit = إنشاء وفتح
create-working = جارٍ الإنشاء…

## قوة عبارة السر، بالكلمات

strength-0 = تُعرف فورًا
strength-1 = تُعرف قريبًا
strength-2 = تصمد مدة
strength-3 = تصمد سنوات
strength-4 = تصمد
passphrase-too-short = قصيرة جدًّا: ينبغي إضافة كلمات.
passphrase-easy = سهلة التخمين: ينبغي إضافة كلمات لا علاقة بينها.
passphrase-common = معروفة للجميع: ينبغي اختيار كلمات أخرى.
passphrase-too-long = طويلة جدًّا: 128 حرفًا على الأكثر.
