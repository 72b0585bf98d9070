### review: unreviewed
### قبل أن تغادر ورقة أو ملف من حالة الحاسوب: لماذا، ومن أعدّه، وعبارة السر من جديد.

release-title = قبل أن يغادر هذا الحاسوب
release-reason = لماذا
release-reason-choose = اختيار سبب
release-reason-helper = لمصلحة تعتني بالشخص
release-reason-authority = للجنة أو للجهة المختصة
release-reason-court = لمحكمة أو نيابة عامة
release-reason-person = للشخص نفسه
release-reason-file = لأرشيف المصلحة
release-reason-other = سبب آخر
release-reason-missing = ينبغي اختيار سبب الخروج.
release-words = ببضع كلمات
release-words-hint = يُحفظ في السجل، ولا يُطبع أبدًا على الورقة.
release-words-missing = سبب آخر يحتاج إلى بضع كلمات.
release-made-by = في أسفل كل صفحة
release-made-by-alias = الاسم المستعار
release-made-by-role = الصفة
release-passphrase = عبارة السر
release-passphrase-hint = تصلح بعدها خمس دقائق، لهذه الحالة.
release-passphrase-missing = ينبغي كتابة عبارة السر.
release-noted = يحفظ سجل الحالة أنه خرج، ومتى ولماذا.

## Where to

release-path = مكان الحفظ
release-path-missing = يُحدَّد مكان الحفظ.
release-taken = يوجد ملف بهذا الاسم. لا يمكن التراجع عن استبداله.
release-replace = استبداله
release-keep-old = الإبقاء على القديم
