### review: unreviewed
### ما يحيط بكل شاشة، والأجزاء التي تستعملها كل الشاشات.

skip-to-content = الانتقال إلى المحتوى
spine-label = الرئيسية
spine-cases = الحالات
spine-settings = الإعدادات
spine-hotline = الخط المجاني
spine-lock = قفل
spine-leave = خروج الآن

## بطاقة الخط: تذكر رقمًا ولا تذكر غايته.

hotline-title = الخط المجاني
hotline-how = المكالمة مجانية. يمكن لأي شخص أن يتصل.
hotline-to-supply = سيُوفَّر لاحقًا

## شريط الحالة

case-tabs = هذه الحالة
tab-quick-look = نظرة سريعة
tab-conversation = المحادثة
tab-result = النتيجة
tab-referral = الإحالة
tab-files = الملفات
tab-history = السجل
tab-conflicts = الاختلافات
# $place (String), $day (String)
case-place-and-day = { $place } · { $day }

## أين يوجد الملف. حقيقتان لا واحدة.

# $time (String)
saved-here = محفوظ على هذا الحاسوب { $time }
authority-not-sent = اللجنة الوطنية: لم يُرسل بعد
saved-spoken = حُفظ

## الوقت

day-today = اليوم
day-yesterday = أمس
# $day (Number), $month (String)
day-and-month = { $day } { $month }
ago-now = الآن
# $count (Number)
ago-minutes = { $count ->
    [zero] الآن
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
# $time (String)
ago-today = اليوم، { $time }
ago-yesterday = أمس، { $time }

## العلامات المعدودة

sign-strong = قوية
sign-medium = متوسطة
sign-weak = ضعيفة
signs-none = لا علامات معدودة
# $count (Number)
signs-strong = { $count ->
    [zero] لا علامة قوية
    [one] علامة قوية واحدة
    [two] علامتان قويتان
    [few] { $count } علامات قوية
    [many] { $count } علامة قوية
   *[other] { $count } علامة قوية
}
# $count (Number)
signs-medium = { $count ->
    [zero] لا علامة متوسطة
    [one] علامة متوسطة واحدة
    [two] علامتان متوسطتان
    [few] { $count } علامات متوسطة
    [many] { $count } علامة متوسطة
   *[other] { $count } علامة متوسطة
}
# $count (Number)
signs-weak = { $count ->
    [zero] لا علامة ضعيفة
    [one] علامة ضعيفة واحدة
    [two] علامتان ضعيفتان
    [few] { $count } علامات ضعيفة
    [many] { $count } علامة ضعيفة
   *[other] { $count } علامة ضعيفة
}
# $first, $second, $third (String)
signs-two = { $first }، { $second }
signs-three = { $first }، { $second }، { $third }

## أجزاء

dialog-close = إغلاق
opening = جارٍ الفتح…
passphrase-show = إظهار
passphrase-hide = إخفاء
passphrase-capitals = مفتاح الحروف الكبيرة مُشغَّل.
