### review: unreviewed
### الحفظ: النسخ والنسخ الاحتياطية والإغلاق والمحو. لا شيء مما تقوله حالة.

## ما هو محفوظ

keeping-title = ما هو محفوظ
# $count (Number)
keeping-entries = { $count ->
    [zero] لا تقييدات على هذا الحاسوب
    [one] تقييد واحد على هذا الحاسوب
    [two] تقييدان على هذا الحاسوب
    [few] { $count } تقييدات على هذا الحاسوب
    [many] { $count } تقييدًا على هذا الحاسوب
   *[other] { $count } تقييد على هذا الحاسوب
}
# $count (Number), $when (element)
keeping-copy = { $count ->
    [zero] نسخة دون تقييدات، أُنجزت { $when }
    [one] نسخة فيها تقييد واحد، أُنجزت { $when }
    [two] نسخة فيها تقييدان، أُنجزت { $when }
    [few] نسخة فيها { $count } تقييدات، أُنجزت { $when }
    [many] نسخة فيها { $count } تقييدًا، أُنجزت { $when }
   *[other] نسخة فيها { $count } تقييد، أُنجزت { $when }
}
keeping-copies-none = لا نسخة بعد. تُنجز الأولى في لحظة هادئة.
keeping-copies-hint = نسختان تتناوبان إلى جانب السجلات، مشفرتان مثلها. تنفعان عند تضرر ملف، لا عند ضياع الحاسوب.
keeping-checking = يُقرأ كل ذلك للتحقق في اللحظات الهادئة.
# $when (element)
keeping-checked = قُرئ كله عند { $when }: كل صفحة وكل توقيع سليم.
# $when (element)
keeping-mended = أُصلح ملف متضرر { $when }
# $count (Number)
keeping-mended-back = { $count ->
    [zero] لم يعد أي تقييد.
    [one] عاد تقييد واحد.
    [two] عاد تقييدان.
    [few] عادت { $count } تقييدات.
    [many] عاد { $count } تقييدًا.
   *[other] عاد { $count } تقييد.
}
keeping-mended-none-lost = لا ينقص شيء.
# $count (Number)
keeping-mended-lost = { $count ->
    [zero] لا ينقص شيء.
    [one] تعذرت استعادة تقييد واحد. ينبغي إخبار المسؤول عن النظام.
    [two] تعذرت استعادة تقييدين. ينبغي إخبار المسؤول عن النظام.
    [few] تعذرت استعادة { $count } تقييدات. ينبغي إخبار المسؤول عن النظام.
    [many] تعذرت استعادة { $count } تقييدًا. ينبغي إخبار المسؤول عن النظام.
   *[other] تعذرت استعادة { $count } تقييد. ينبغي إخبار المسؤول عن النظام.
}
# $name (element)
keeping-mended-aside = الملف المتضرر ما زال موجودًا: { $name }.

## النسخ الاحتياطي

keeping-backup = نسخة احتياطية في مكان آخر
keeping-folder = المجلد
keeping-folder-missing = ينبغي ذكر مجلد.
keeping-backup-hint = على ذاكرة أو قرص يُحفظ بعيدًا عن هذا الحاسوب. لا يمكن قراءتها دون عبارة السر أو ورقة الاسترجاع.
keeping-backup-start = إنجاز نسخة احتياطية
keeping-backup-going = تُنجز النسخة الاحتياطية، ثم تُقرأ من جديد.
keeping-give-up = تخلٍّ
keeping-backup-done = النسخة الاحتياطية كاملة: قُرئت من جديد.

## الإغلاق والمحو. $code (String)

keeping-cases = الإغلاق والمحو
keeping-cases-hint = الحالة المنتهية تُغلق. لا تُمحى إلا حالة مغلقة، ويمكن استرجاعها خلال 30 يومًا.
keeping-closed = مغلقة
keeping-close = إغلاق { $code }
keeping-close-title = إغلاق { $code }
keeping-close-what = انتهى العمل عليها. يبقى كل ما فيها وتمكن قراءته.
keeping-close-reason = السبب
keeping-close-referred = أُحيلت، وهي عند الآخرين
keeping-close-other-route = اتُّخذ طريق آخر
keeping-close-ended = أنهى الشخص المحادثة
keeping-close-duplicate = المحادثة نفسها في حالة أخرى
keeping-close-now = إغلاق الحالة
keeping-erase = محو { $code }
keeping-erase-title = محو { $code }
keeping-erase-what = يزول ما أُجيب به ودُوّن ووُقّع في هذه الحالة، من هذا الحاسوب ومن نسخه. ويبقى في السجل أنه كانت هناك حالة وأنها مُحيت. أما النسخ الاحتياطية في أماكن أخرى وما سُلّم فلا يُمس.
keeping-erase-reason = السبب
keeping-erase-retention = انقضت مدة الحفظ
keeping-erase-asked = طلب الشخص ذلك
keeping-erase-duplicate = المحادثة نفسها في حالة أخرى
keeping-erase-mistake = بدأت خطأً
keeping-erase-code = رمز الحالة
keeping-erase-code-hint = لم يؤكد أحد بعد أنه تسلّم هذه الحالة. تُكتب { $code } إن كان لها أن تزول مع ذلك.
keeping-passphrase = عبارة السر الخاصة بك
keeping-erase-second = زميل أو زميلة يوافق: محو في الحال
keeping-erase-second-hint = دون ذلك تبقى 30 يومًا في السلة، مشفرة، ويمكن استرجاعها.
keeping-erase-alias = الاسم على الشاشة الأولى
keeping-erase-their-passphrase = عبارة السر الخاصة بالزميل
keeping-erase-now = محو نهائي
keeping-erase-bin = وضع في السلة
keeping-go-on = متابعة
keeping-cancel = إلغاء
keeping-bin = السلة
# $when (element)
keeping-bin-due = تُمحى في { $when }
keeping-take-back = استرجاع { $code }

## عند الباب

keeping-restore = إرجاع نسخة احتياطية
keeping-restore-title = إرجاع نسخة احتياطية
keeping-restore-hint = المجلد الذي أنجزته النسخة الاحتياطية؛ يبدأ اسمه بكلمة copy. ما هو على هذا الحاسوب لا يُستبدل أبدًا.
keeping-restore-start = إرجاعها
keeping-restore-going = يجري إرجاعها والتحقق منها.
# $name (element)
keeping-restore-done = { $name } على الشاشة الأولى من جديد
keeping-restore-open = فتح
keeping-mend-title = يمكن إصلاحه
keeping-mend-hint = يُنجز ملف جديد من كل ما تمكن قراءته بعد، هنا وفي النسخ. ويوضع الملف المتضرر جانبًا ولا يُحذف.
keeping-mend = إصلاح وفتح
keeping-mending = جارٍ الإصلاح…
