### review: unreviewed
### النتيجة وإفادة الموظف. لا حكم على الشخص أبدًا، ولا نقط.

## أولًا، الآن

result-first = أولًا، الآن
result-first-ask = يُسأل أولًا:

## الدرجة

result-ladder = السلّم
# $count (Number)
result-told = { $count ->
    [zero] لا جواب قاله الشخص
    [one] جواب واحد قاله الشخص
    [two] جوابان قالهما الشخص
    [few] { $count } أجوبة قالها الشخص
    [many] { $count } جوابًا قاله الشخص
   *[other] { $count } جواب قاله الشخص
}
# $count (Number)
result-told-by-other = { $count ->
    [zero] لا جواب قاله شخص آخر
    [one] جواب واحد قاله شخص آخر
    [two] جوابان قالهما شخص آخر
    [few] { $count } أجوبة قالها شخص آخر
    [many] { $count } جوابًا قاله شخص آخر
   *[other] { $count } جواب قاله شخص آخر
}
# $count (Number)
result-seen = { $count ->
    [zero] لا شيء شوهد
    [one] أمر واحد شوهد
    [two] أمران شوهدا
    [few] { $count } أمور شوهدت
    [many] { $count } أمرًا شوهد
   *[other] { $count } أمر شوهد
}
# $count (Number)
result-documents = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
# $count (Number)
result-unknown-count = { $count ->
    [zero] لا سؤال مجهول
    [one] سؤال واحد مجهول
    [two] سؤالان مجهولان
    [few] { $count } أسئلة مجهولة
    [many] { $count } سؤالًا مجهولًا
   *[other] { $count } سؤال مجهول
}
# $rung (String)
result-raised-to = رفعها الموظف إلى: { $rung }
# $rung (String)
result-lowered-to = خفضها الموظف إلى: { $rung }
result-provisional = أوزان مؤقتة
result-provisional-hint = هذه العلامات موزونة بأوزان ما زالت في حاجة إلى تأكيد.
result-unreviewed = ترجمة لم تُراجَع
result-empty = لا أجوبة بعد. تكون البداية بالنظرة السريعة أو بالمحادثة؛ والنتيجة تنمو مع كل جواب.
result-to-quick-look = إلى النظرة السريعة
result-to-conversation = إلى المحادثة

## الفعل والوسيلة والغرض

result-elements = الفعل والوسيلة والغرض
# $state (String)
result-element-state = { $state ->
    [indicated] توجد مؤشرات
    [suspected] علامات فقط
    [not-indicated] لا توجد مؤشرات
   *[open] ما زال مفتوحًا
}
result-element-none = لم يُدوَّن شيء هنا بعد.
# $element (String)
result-element-evidence = { $element }: ما يدل عليه

## العلامات المعدودة

result-dimensions = العلامات المعدودة، بُعدًا بُعدًا
# $state (String)
result-dimension-state = { $state ->
    [met] القاعدة مستوفاة
    [open] مفتوح
    [not-met] غير مستوفاة
   *[not-asked] لم يُسأل بعد
}
result-rule = تُستوفى بعلامتين قويتين؛ أو قوية وأخرى؛ أو 3 متوسطة؛ أو متوسطتين وضعيفة.

## الأسباب

result-reasons = الأسباب، واحدًا واحدًا
result-reasons-none = لم تُعدّ أي علامة حتى الآن.
# $basis (String)
result-basis = { $basis ->
    [seen] رأيتُ ذلك
    [told-by-other] قاله لي شخص آخر
    [document] وثيقة
   *[told-by-person] قاله لي الشخص
}

## ما وراء العلامة

result-evidence-from = من جواب السؤال
result-evidence-grade = وزنها
result-evidence-basis = كيف عُرف ذلك
result-evidence-source = المصدر
result-evidence-open = إلى السؤال
result-evidence-none = لم يُعدّ شيء هنا حتى الآن. الأسئلة المفتوحة قد تغيّر ذلك.

## المسارات والعلامات الأخرى

result-routes = مسارات ممكنة
result-signs = علامات أخرى، تُذكر ولا تُعدّ
result-signs-hint = تساعد على الفهم ولا تغيّر النتيجة أبدًا.

## ما هو مفتوح

result-aside = ما هو مفتوح، وإفادة الموظف
result-unknown = ما زال مجهولًا
result-unknown-none = لم يبق مفتوحًا شيء مما سُئل عنه.
# $count (Number)
result-all = { $count ->
    [zero] الكل
    [one] الكل: سطر واحد
    [two] الكل: سطران
    [few] الكل: { $count } أسطر
    [many] الكل: { $count } سطرًا
   *[other] الكل: { $count } سطر
}
result-fewer = إظهار أقل
result-ask-next = ما يُسأل بعد ذلك
result-ask-next-none = لم يعد أي سؤال مفتوح قادرًا على تغيير النتيجة.

## الإفادة

result-statement = إفادة الموظف
result-view = نظرة الموظف
result-agree = أوافق
result-raise = رفع
result-lower = خفض
result-raise-to = رفع إلى
result-lower-to = خفض إلى
result-choose-rung = اختيار
result-reason = سبب النظرة المختلفة
result-saw = ما شوهد وسُمع
result-saw-hint = ما شوهد وسُمع، برموز لا بأسماء. النظرة المختلفة تحتاج إلى سبب.
# $rung (String)
result-computed-stays = حسب القواعد: { $rung }. تبقى ظاهرة بجانب نظرة الموظف.
result-sign = توقيع بعبارة السر
result-view-missing = يُحدَّد أولًا: موافقة أو رفع أو خفض.
result-rung-missing = تُختار الدرجة التي يُرفع أو يُخفض إليها.
result-reason-missing = النظرة المختلفة تحتاج إلى سبب، بكلمات قليلة.
result-statement-missing = يُكتب ما شوهد وسُمع. كلمات قليلة تكفي.
result-role-missing = تُكتب الصفة التي يُوقَّع بها.

## التوقيع

result-sign-title = توقيع الإفادة
# $rung (String)
result-sign-agree = موافقة على: { $rung }
# $rung (String)
result-sign-raise = رفع إلى: { $rung }
# $rung (String)
result-sign-lower = خفض إلى: { $rung }
result-role = الصفة
result-role-hint = مثلًا: مفتشية الشغل، المساعدة الاجتماعية.
result-name = الاسم (اختياري)
result-name-hint = يمكن تركه فارغًا. التوقيع صحيح من دونه.
result-passphrase = عبارة السر، مرة أخرى
result-passphrase-missing = تُكتب عبارة السر للتوقيع.
result-sign-now = توقيع
result-sign-cancel = ليس الآن
result-sign-note = لا يمكن إزالة توقيع من الملف. ويمكن دائمًا التوقيع من جديد.
result-signed-aloud = وُقّعت الإفادة.

## بعد التوقيع

result-signed = إفادة موقَّعة
result-signed-agree = موافقة على القواعد
result-signed-raise = رفعها الموظف
result-signed-lower = خفضها الموظف
result-signed-computed = حسب القواعد، عند التوقيع
result-signed-rung = نظرة الموظف
result-signed-reason = السبب
result-signed-role = الصفة
result-signed-name = الاسم
result-signed-at = وُقّعت في
result-signed-hash = البصمة
result-sign-anew = كتابة إفادة جديدة
result-changed = تغيّر الملف بعد هذا التوقيع.
result-changed-hint = التوقيع ما زال صحيحًا لما كان معروفًا حينها. تُقرأ النتيجة من جديد ويُوقَّع من جديد.
result-take-over = أخذ الكلمات الموقَّعة
result-keep-signed = الإبقاء على الموقَّعة
