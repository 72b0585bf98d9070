### review: unreviewed
### من كتب ماذا ومتى: كل تقييد في ملف حالة واحدة.

history-title = السجل
history-verified = فُحص الآن كل توقيع وكل رابط في هذا الملف. لم يتغير شيء.
history-not-verified = تعذّر التحقق من هذا الملف.
history-not-verified-hint = توقيع أو رابط بين التقييدات لا يتطابق. لا ينبغي الاعتماد عليه. يُحتفظ بالحاسوب وتُخبر اللجنة الوطنية.
# $count (Number)
history-count = { $count ->
    [zero] لا تقييدات
    [one] تقييد واحد
    [two] تقييدان
    [few] { $count } تقييدات
    [many] { $count } تقييدًا
   *[other] { $count } تقييد
}
history-hash = البصمة
history-empty = لم يُدوَّن شيء بعد.

## ما حدث

event-case-open = فُتحت الحالة
event-case-link = رُبطت بحالة أخرى
event-case-close = أُغلقت الحالة
event-case-erase = مُحيت الحالة
event-case-reopen = أُعيد فتح الحالة
event-answer-set = جواب
event-answer-clear = سُحب جواب
event-item-add = أُضيف عنصر
event-item-remove = أُزيل عنصر
event-note-add = ملاحظة
event-attach-add = أُضيف ملف
event-attach-remove = أُخرج ملف
event-consent-set = دُوّنت موافقة
event-consent-withdraw = سُحبت موافقة
event-need-set = دُوّنت حاجة
event-service-choose = اختيار مصلحة أو تركها
event-assessment-computed = حُسبت النتيجة
event-decision-set = وُقّعت الإفادة
event-conflict-resolve = حُسم اختلاف
event-share-grant = شورك
event-share-revoke = لم يعد مشارَكًا
event-audit-viewed = اطُّلع عليه
event-audit-printed = أُعدّت ورقة
event-audit-exported = كُتب في ملف
event-other = تقييد من نسخة أحدث، محفوظ كما هو

## الشاشة

# $number (Number)
history-broken-at = أول تقييد لا يتطابق هو رقم { $number }. ما قبله سليم.
history-filter = عرض
history-filter-all = الكل
history-filter-answers = الأجوبة والملاحظات
history-filter-decisions = النتائج والقرارات
history-filter-looks = من اطّلع
history-filter-papers = الأوراق والملفات
history-none-of-kind = ليس في الملف تقييد من هذا النوع.
# $from, $to (String)
history-visit = من { $from } إلى { $to }
# $alias (String)
history-by-own = { $alias }، هذه الخزنة
# $key (String)
history-by-other = عون آخر، المفتاح { $key }
# $value (String)
history-was = قبله: { $value }
history-superseded = تغيّر لاحقًا
history-conflict = أُعطي بمعزل عن جواب آخر؛ كلاهما محفوظ
history-ahead = كانت ساعة ذلك الحاسوب متقدمة بأكثر من يوم
# $parts (String)
history-looked = اطُّلع على: { $parts }
history-part-case = الحالة
history-part-result = النتيجة
history-part-referral = الإحالة
history-part-files = الملفات
history-part-conflicts = الاختلافات
history-part-history = السجل
history-service-chosen = اختيرت
history-service-left-out = تُركت
history-what-referral = ورقة الإحالة
history-what-record = ملف الحالة على ورق
history-what-record-file = الملف كاملًا
history-what-record-file-without = الملف دون أسماء وملاحظات وإفادات
# $copy (Number)
history-copy = نسخة { $copy }
# $reason (String)
history-reason = السبب: { $reason }

## بجانب التقييدات

history-proof = هل هو سليم؟
history-where = أين هذا الملف
# $count (Number)
history-here = { $count ->
    [zero] هذا الحاسوب: لا تقييدات
    [one] هذا الحاسوب: التقييد محفوظ
    [two] هذا الحاسوب: التقييدان محفوظان
    [few] هذا الحاسوب: { $count } تقييدات كلها محفوظة
    [many] هذا الحاسوب: { $count } تقييدًا كلها محفوظة
   *[other] هذا الحاسوب: { $count } تقييد كلها محفوظة
}
# $count (Number)
history-waiting = { $count ->
    [zero] لم تتسلمه اللجنة بعد.
    [one] لم تتسلمه اللجنة بعد. تقييد واحد ينتظر هنا.
    [two] لم تتسلمه اللجنة بعد. تقييدان ينتظران هنا.
    [few] لم تتسلمه اللجنة بعد. { $count } تقييدات تنتظر هنا.
    [many] لم تتسلمه اللجنة بعد. { $count } تقييدًا تنتظر هنا.
   *[other] لم تتسلمه اللجنة بعد. { $count } تقييد تنتظر هنا.
}
# $papers, $files (Number)
history-out = خرج من هذا الحاسوب: أوراق { $papers }، ملفات { $files }
history-nothing-out = لم تخرج من هذا الحاسوب أي ورقة ولا أي ملف.
history-marks = ما تقوله الورقة أيضًا
history-mark-key = المفتاح
history-mark-last = آخر تقييد
history-mark-record = الملف كله
history-mark-hint = من لديه الورقة يستطيع مقارنة هذه الأرقام، أو إعطاءها لـ dalilctl case verify.

## إخراج الملف

history-export = إخراج الملف
history-export-title = إخراج الملف
history-export-clear = سيكون في الملف نص هذه الحالة مكشوفًا.
history-export-clear-hint = من يملكه يستطيع قراءته. لا يُعطى إلا لمحكمة أو سلطة مختصة يحق لها ذلك، على وسيط لا يُترك في مكان.
history-export-without = الأجوبة والنتائج فقط
history-export-without-hint = تبقى هنا الأسماء والملاحظات والأجوبة المكتوبة والإفادات؛ وتوجد تقييداتها في الملف ببصماتها فقط. المكان المدوَّن في البداية موجود فيه.
history-export-path-hint = مسار كامل. لا يُستبدل شيء موجود دون سؤال.
history-export-save = كتابة الملف
history-export-cancel = ترك
# $entries (Number)
history-export-saved = { $entries ->
    [zero] كُتب وهو آمن على القرص.
    [one] كُتب وهو آمن على القرص: تقييد واحد.
    [two] كُتب وهو آمن على القرص: تقييدان.
    [few] كُتب وهو آمن على القرص: { $entries } تقييدات.
    [many] كُتب وهو آمن على القرص: { $entries } تقييدًا.
   *[other] كُتب وهو آمن على القرص: { $entries } تقييد.
}
history-export-check = يستطيع أي أحد إثباته بـ dalilctl case verify وبالأرقام المطبوعة على الورقة.
history-export-close = تم
