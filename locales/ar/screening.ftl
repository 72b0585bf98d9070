### review: unreviewed
### النظرة السريعة والمحادثة: ما يضغطه الموظف ويقرؤه.
### ما يُقال للشخص يأتي من الدليل، لا من هنا.

## الأقسام

screening-sections = الأقسام
# $answered (Number), $asked (Number)
screening-progress = { $answered } من { $asked }
# $state (String)
screening-section-state = { $state ->
    [done] مكتمل
    [part] بدأ
   *[todo] لم يبدأ
}
screening-stop = التوقف هنا
screening-stop-hint = يحفظ ما هو معروف ويعرض النتيجة

## الصفحة

# $number (Number), $of (Number)
screening-question-of = السؤال { $number } من { $of }
screening-kept = لم يعد يُسأل
screening-kept-hint = أجوبة لاحقة جعلت هذا السؤال غير لازم. جوابه محفوظ وغير محسوب في النتيجة. ويعود تلقائيًّا إذا طُرح السؤال من جديد.
screening-why = لماذا هذا السؤال
screening-say-first = يُقال أولًا
screening-say-this = يُقال هذا
screening-do-this = المطلوب
screening-you-judge = التقدير للموظف. لا يُسأل هذا بصوت عالٍ.
# $language (String)
screening-in-language = { $language }، لغة المحادثة
screening-unreviewed = ترجمة لم تُراجَع
screening-back = السابق
screening-next = التالي
screening-to-result = إلى النتيجة
screening-hint-questions = الأسئلة
screening-hint-keys = كل المفاتيح
screening-empty = لا شيء للسؤال بعد.

## الأجوبة

screening-answer = الجواب
screening-yes = نعم
screening-no = لا
screening-unknown = لا يعرف
screening-unknown-judged = لا يمكنني الجزم
screening-declined = يُفضّل عدم الجواب
screening-not-asked = لم يُسأل
screening-said = قلتُ ذلك
screening-not-said = لم يُقل
screening-done = تمّ
screening-not-done = لم يتمّ
screening-rest-no = «لا» للباقي
# $count (Number)
screening-rest-left = { $count ->
    [zero] لا سطر مفتوح
    [one] سطر واحد ما زال مفتوحًا
    [two] سطران ما زالا مفتوحين
    [few] { $count } أسطر ما زالت مفتوحة
    [many] { $count } سطرًا ما زالت مفتوحة
   *[other] { $count } سطر ما زالت مفتوحة
}
screening-rest-none = لكل سطر جواب.
screening-legend = العلامة شيء لوحظ. «مؤكد» يعني أنه قيل أو شوهد أو ورد في وثيقة.
screening-number = العدد
# $unit (String)
screening-number-in = العدد، { $unit }
# $count (Number)
screening-less = { $count ->
    [zero] دون نقصان
    [one] ناقص واحد
    [two] ناقص اثنين
    [few] ناقص { $count }
    [many] ناقص { $count }
   *[other] ناقص { $count }
}
# $count (Number)
screening-more = { $count ->
    [zero] دون زيادة
    [one] زائد واحد
    [two] زائد اثنين
    [few] زائد { $count }
    [many] زائد { $count }
   *[other] زائد { $count }
}
# $min (Number), $max (Number)
screening-number-range = من { $min } إلى { $max }. لم يُحفظ شيء.
screening-day = اليوم
screening-month = الشهر
screening-year = السنة
screening-month-open = غير معروف
screening-date-hint = السنة وحدها تكفي.
screening-date-unfit = هذا ليس تاريخًا. لم يُحفظ شيء.
screening-text = الجواب، بكلمات قليلة
screening-text-hint = رموز لا أسماء.

## كيف عُرف ذلك

screening-basis = كيف عُرف ذلك؟
# $question (String)
screening-basis-of = كيف عُرف ذلك؟ { $question }
screening-basis-seen = رأيتُ ذلك
screening-basis-told-by-person = قاله لي الشخص
screening-basis-told-by-other = قاله لي شخص آخر
screening-basis-document = وثيقة

## الملاحظات

screening-note = ملاحظة. رموز لا أسماء.
# $hint (String)
screening-note-with = ملاحظة: { $hint }
# $question (String)
screening-note-of = ملاحظة حول: { $question }

## لماذا هذا السؤال

screening-why-speaks-to = العلامات التي يخصّها الجواب «نعم»
screening-why-uncounted = لا تُعدّ أي علامة من هذا الجواب. هو يساعد على حماية الشخص وعلى طرح ما يناسب.
screening-why-sources = المصادر
screening-why-provisional = وزن مؤقت
screening-why-provisional-hint = أوزان العلامات المستعملة في هذه الحالة مأخوذة من نسخة واحدة وما زالت في حاجة إلى تأكيد.

## التصرف الآن

screening-urgent = أولًا، الآن
# $phone (String)
screening-hotline = الخط المجاني { $phone }
screening-urgent-first = ما يجب فعله أولًا
screening-urgent-kept = كل الأجوبة محفوظة. يمكن المتابعة لاحقًا.

## ما يعنيه هذا حتى الآن

screening-means = ما يعنيه هذا حتى الآن
screening-means-hide = إخفاء
screening-means-show = إظهار ما يعنيه هذا حتى الآن
# $grade (String)
screening-added = { $grade ->
    [strong] أُضيفت علامة قوية:
    [weak] أُضيفت علامة ضعيفة:
   *[medium] أُضيفت علامة متوسطة:
}
screening-act = الفعل
screening-means-element = الوسيلة
screening-purpose = الغرض
# $state (String)
screening-element-state = { $state ->
    [indicated] توجد مؤشرات
    [suspected] علامات فقط
    [not-indicated] لا توجد مؤشرات
   *[open] ما زال مفتوحًا
}
screening-dimensions = العلامات المعدودة، حسب البُعد
screening-dimension-unasked = لم يُسأل
screening-dimension-none = لا شيء حتى الآن
screening-dimension-met = علامات كافية
screening-provisional = وزن مؤقت
screening-ask-next = ما قد يغيّر النتيجة أكثر
screening-judges = يساعد على التقدير. القرار للجهة المختصة.

## النظرة السريعة

look-title = ماذا يُرى؟
look-hint = نحو دقيقة. لا يُسأل شيء بعد. ما لم يُنظر فيه يبقى مفتوحًا.
look-seen = شوهد
look-not-seen = لم يُشاهد
# $count (Number), $shown
look-count-seen = { $count ->
    [zero] { $shown } شوهدت
    [one] { $shown } شوهدت
    [two] { $shown } شوهدتا
    [few] { $shown } شوهدت
    [many] { $shown } شوهدت
   *[other] { $shown } شوهدت
}
# $count (Number), $shown
look-count-not-seen = { $count ->
    [zero] { $shown } لم تُشاهَد
    [one] { $shown } لم تُشاهَد
    [two] { $shown } لم تُشاهَدا
    [few] { $shown } لم تُشاهَد
    [many] { $shown } لم تُشاهَد
   *[other] { $shown } لم تُشاهَد
}
# $count (Number), $shown
look-count-open = { $count ->
    [zero] { $shown } ما زالت مفتوحة
    [one] { $shown } ما زالت مفتوحة
    [two] { $shown } ما زالتا مفتوحتين
    [few] { $shown } ما زالت مفتوحة
    [many] { $shown } ما زالت مفتوحة
   *[other] { $shown } ما زالت مفتوحة
}
look-to-conversation = إلى المحادثة
look-note = هل لوحظ شيء آخر؟ وصف دون حكم.

## المفاتيح

key-move = تنقّل
key-seen = شوهد
key-not-seen = لم يُشاهد
key-clear = مسح
key-answer = جواب
key-clear-answer = سحب الجواب
key-next = التالي
key-back = السابق
key-question-up = السؤال السابق
key-question-down = السؤال التالي
key-section-up = القسم السابق
key-section-down = القسم التالي
key-source = مصدر الجواب
key-note = ملاحظة
key-meaning = إظهار المعنى أو إخفاؤه
key-why = لماذا هذا السؤال
key-to-conversation = إلى المحادثة
