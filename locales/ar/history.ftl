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
event-case-reopen = أُعيد فتح الحالة
event-answer-set = جواب
event-answer-clear = سُحب جواب
event-item-add = أُضيف عنصر
event-item-remove = أُزيل عنصر
event-note-add = ملاحظة
event-attach-add = أُضيف ملف
event-consent-set = دُوّنت موافقة
event-consent-withdraw = سُحبت موافقة
event-need-set = دُوّنت حاجة
event-service-choose = اختيار مصلحة أو تركها
event-assessment-computed = حُسبت النتيجة
event-decision-set = وُقّعت الإفادة
event-conflict-resolve = حُسم بين جوابين
event-share-grant = شورك
event-share-revoke = لم يعد مشارَكًا
event-audit-viewed = اطُّلع عليه
event-audit-printed = أُعدّت ورقة
event-audit-exported = كُتب في ملف
event-other = تقييد من نسخة أحدث، محفوظ كما هو
