### review: unreviewed
### قائمة الحالات، والباب إلى حالة جديدة.

cases-title = الحالات
cases-find = رمز أو مكان أو كلمة
# $count (Number)
cases-found = { $count ->
    [0] لم يوجد شيء
    [zero] لم يوجد شيء
    [one] وُجدت حالة واحدة
    [two] وُجدت حالتان
    [few] وُجدت { $count } حالات
    [many] وُجدت { $count } حالة
   *[other] وُجدت { $count } حالة
}
cases-find-clear = إظهار كل الحالات
cases-start = بدء محادثة جديدة

## المتابعة

cases-go-on = متابعة
cases-go-on-label = حيث توقف العمل
# $code (String), $ago (String), $answers (String)
cases-go-on-line = { $code } · توقف العمل هنا { $ago } · { $answers }
# $count (Number)
cases-answers = { $count ->
    [0] لا أجوبة بعد
    [zero] لا أجوبة بعد
    [one] جواب واحد محفوظ
    [two] جوابان محفوظان
    [few] { $count } أجوبة محفوظة
    [many] { $count } جوابًا محفوظًا
   *[other] { $count } جواب محفوظ
}

## القائمة

cases-column-case = الحالة
cases-column-stands = أين وصلت
cases-column-next = التالي
cases-column-kept = الحفظ
cases-group-open = مفتوحة
cases-group-signed = موقَّعة
cases-group-closed = مغلقة
cases-nothing-asked = لا أجوبة بعد
cases-act-now = أولًا، الآن
# $place (String), $language (String)
cases-place-and-language = { $place } · { $language }
next-ask = متابعة الأسئلة
# $question (String)
next-ask-about = السؤال عن: { $question }
next-sign = توقيع الإفادة
next-refer = إعداد الإحالة
next-second-contact = لقاء ثانٍ، أسئلة أخرى
next-done = لا شيء مطلوب
cases-kept-here = على هذا الحاسوب

## بجانب القائمة

cases-waiting = في انتظارك
# $code (String)
cases-waiting-sign = توقيع إفادة { $code }
cases-waiting-refer = إعداد إحالة { $code }
cases-waiting-second-contact = لقاء { $code } مرة أخرى، بعيدًا عن الآخرين
cases-where = أين توجد الملفات
# $count (Number): يظهر قبل هذه الكلمات بخط أكبر
cases-only-here = { $count ->
    [one] على هذا الحاسوب فقط
   *[other] على هذا الحاسوب فقط
}
cases-nothing-sent = لم يُرسل شيء إلى اللجنة الوطنية.
cases-backup-hint = إذا ضاع هذا الحاسوب ضاعت معه. ينبغي طبع الأوراق اللازمة أو حفظها.

## لا شيء بعد

cases-empty = لا حالات على هذا الحاسوب
cases-empty-hint = تُفتح حالة عند لقاء شخص. كل جواب يُحفظ فورًا، ولا شيء يغادر هذا الحاسوب.

## محادثة جديدة

start-title = بدء محادثة جديدة
start-place = أين يجري اللقاء؟
start-place-hint = اختياري. نوع المكان والمدينة، دون أي اسم.
start-submit = بدء
