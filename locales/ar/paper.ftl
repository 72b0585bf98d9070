### review: unreviewed
### كلمات ورقة الإحالة وملف الحالة، حول كلمات الدليل وأقوال الأشخاص.
### رسمية وبسيطة ومحترِمة. لا حكم على الشخص، ولا نسب مئوية، ولا نقط.

## العناوين

paper-referral = ورقة إحالة
paper-record = ملف الحالة
paper-exercise-word = تمرين
paper-exercise = لا يتعلق بشخص حقيقي.
paper-exercise-unsigned = لا يُوقَّع التمرين.

## أعلى الورقة

paper-case = الحالة
paper-made = حُرّرت في
paper-place = نوع المكان
paper-name = الاسم
paper-name-kept-apart = غير مذكور في هذه الورقة
paper-guide = الدليل
paper-edition = الطبعة
paper-guide-mark = بصمة الدليل
paper-record-mark = بصمة الملف

## ملاحظات

paper-provisional = مؤقت: وزن بعض العلامات ما زال في حاجة إلى تأكيد.
paper-unreviewed = ترجمة لم تُراجَع: ما زالت هذه الكلمات تنتظر قارئًا مختصًّا.
# $count (Number)
paper-not-printed = { $count ->
    [one] تعذّرت طباعة حرف واحد وتظهر مكانه دائرة منقّطة. وهو محفوظ في الملف.
    [two] تعذّرت طباعة حرفين وتظهر مكانهما دائرتان منقّطتان. وهما محفوظان في الملف.
    [few] تعذّرت طباعة { $count } أحرف وتظهر مكانها دوائر منقّطة. وهي محفوظة في الملف.
   *[other] تعذّرت طباعة { $count } حرفًا وتظهر مكانها دوائر منقّطة. وهي محفوظة في الملف.
}

## الحاجات

paper-first-now = أولًا، الآن
paper-needs = ما يُحتاج إليه
paper-done = تمّ
# $when (String)
paper-when = { $when ->
    [now] الآن
    [today] اليوم
    [tonight] هذه الليلة
    [later] لاحقًا
   *[done] تمّ
}

## الخلاصة

paper-conclusion = ما يشير إليه ذلك
paper-supports = هذه الورقة عون لشخص مُكوَّن. القرار للجهة المختصة. وليست حكمًا على الشخص.
paper-computed = حسب قواعد الدليل
# $change (String)
paper-changed = { $change ->
    [raised] رفعها الموظف
   *[lowered] خفضها الموظف
}
paper-reason = السبب

## الفعل والوسيلة والغرض

paper-elements = الفعل والوسيلة والغرض
paper-element = { $element ->
    [act] الفعل
    [means] الوسيلة
   *[purpose] الغرض
}
# $state (String)
paper-element-state = { $state ->
    [indicated] توجد مؤشرات
    [suspected] مشتبه فيه
    [open] ما زال مفتوحًا
   *[not-indicated] لا توجد مؤشرات
}
paper-element-nothing = لم يُدوَّن شيء هنا.
paper-sources = المصادر
# $basis (String)
paper-basis = { $basis ->
    [seen] شوهد
    [told-by-person] قاله الشخص
    [told-by-other] قاله شخص آخر
   *[document] وثيقة
}

## ما بقي مفتوحًا

paper-unknown = ما زال مجهولًا
paper-unknown-none = لم يبق مفتوحًا شيء مما يسأل عنه الدليل.

## من يمكنه المساعدة

paper-helpers = من يمكنه المساعدة
paper-helper = المصلحة
paper-contact = الاتصال
paper-to-supply = رقم سيُوفَّر لاحقًا
paper-no-helper = لم تُختر أي مصلحة بعد.

## من يجوز له أن يعلم

paper-consents = من يجوز له أن يعلم
paper-recipient = الجهة المتلقية
paper-shared = ما يُبلَّغ
paper-agreement = الشخص
# $agreement (String)
paper-agrees = { $agreement ->
    [agrees] يوافق
    [declines] لا يوافق
    [not-asked] لم يُسأل
   *[not-required] أُخبر بذلك، والموافقة غير لازمة
}
paper-no-consent = لم تُذكر أي جهة بعد.

## الموظف

paper-statement = إفادة الموظف
paper-statement-empty = لم تُكتب إفادة.
paper-role = الصفة
paper-alias = الموظف
paper-signature = التوقيع
paper-signed-on = وُقّعت في
paper-key = المفتاح
paper-signed = وُقّعت بمفتاح الموظف. ويمكن لمن بيده الملف أن يتحقق منها.
paper-unsigned = لم تُوقَّع بمفتاح. تُوقَّع بخط اليد.
paper-changed-since = تغيّر الملف بعد هذا التوقيع.
paper-date = التاريخ

## ملف الحالة

paper-dimensions = العلامات المعدودة، بُعدًا بُعدًا
paper-dimension = البُعد
paper-signs = العلامات
paper-rule = القاعدة
paper-rule-state = { $state ->
    [met] القاعدة مستوفاة
    [open] مفتوح
    [not-met] غير مستوفاة
   *[not-asked] لم يُسأل بعد
}
# $count (Number)
paper-strong = { $count ->
    [one] علامة قوية
    [two] علامتان قويتان
    [few] { $count } علامات قوية
   *[other] { $count } علامة قوية
}
# $count (Number)
paper-medium = { $count ->
    [one] علامة متوسطة
    [two] علامتان متوسطتان
    [few] { $count } علامات متوسطة
   *[other] { $count } علامة متوسطة
}
# $count (Number)
paper-weak = { $count ->
    [one] علامة ضعيفة
    [two] علامتان ضعيفتان
    [few] { $count } علامات ضعيفة
   *[other] { $count } علامة ضعيفة
}
paper-signs-none = لا علامات
paper-legend-strong = قوية
paper-legend-medium = متوسطة
paper-legend-weak = ضعيفة
paper-answers = الأسئلة والأجوبة
paper-answer = الجواب
# $response (String)
paper-response = { $response ->
    [yes] نعم
    [no] لا
    [unknown] غير معروف
    [declined] يُفضّل عدم الجواب
   *[not-asked] لم يُسأل
}
paper-note = ملاحظة
paper-by = بواسطة
paper-conflict = أُعطي جوابان كلٌّ على حدة. وكلاهما محفوظ.
paper-set-aside = لم يعد يُسأل: الجواب محفوظ وغير محسوب في النتيجة.
# $count (Number)
paper-unlisted = { $count ->
    [one] سؤال واحد آخر من الدليل بلا جواب هنا. ولا يُستنتج من ذلك شيء.
    [two] سؤالان آخران من الدليل بلا جواب هنا. ولا يُستنتج من ذلك شيء.
    [few] { $count } أسئلة أخرى من الدليل بلا جواب هنا. ولا يُستنتج من ذلك شيء.
   *[other] { $count } سؤالًا آخر من الدليل بلا جواب هنا. ولا يُستنتج من ذلك شيء.
}
paper-case-notes = ملاحظات حول الحالة
paper-history = سجل هذا الملف
# $count (Number)
paper-entries = { $count ->
    [one] تقييد واحد موقَّع
    [two] تقييدان موقَّعان
    [few] { $count } تقييدات موقَّعة
   *[other] { $count } تقييدًا موقَّعًا
}
paper-first-entry = أول تقييد
paper-last-entry = آخر تقييد
paper-history-mark = بصمة آخر تقييد
paper-history-key = المفتاح الذي يوقّع على هذا الحاسوب
paper-earlier-edition = سألت عنه طبعة سابقة من الدليل
# $copy (Number), $by, $when (String)
paper-copy = نسخة { $copy }، أعدّها { $by }، { $when }

## ورقة الاسترجاع. لا تقول ما الذي تفتحه ولا من أعدّها: من يجدها لا يعلم شيئًا.

paper-sheet = ورقة الاسترجاع
paper-sheet-alias = الاسم على الشاشة
paper-sheet-what = يفتح هذا الرمز ما هو محفوظ تحت هذا الاسم حين تُنسى عبارة السر، أو حين لا تعود أي عبارة سر تفتحه. يفتحه مرة واحدة. ثم تُعَدّ ورقة جديدة.
paper-sheet-danger = من يملك هذه الورقة والحاسوب معًا يستطيع قراءة كل شيء.
paper-sheet-code = الرمز
paper-sheet-letters = ليس فيه حرف I ولا L ولا O ولا U. وما يشبهها هو الرقم 1 أو 0.
paper-sheet-scan = يحمل المربع الرمز نفسه، لقارئ موصول بسلك. وليس للهاتف.
paper-sheet-how = كيف تُستعمل
paper-sheet-how-open = في الشاشة الأولى يُختار الاسم ثم «نسيت عبارة السر».
paper-sheet-how-type = يُكتب الرمز أو يُقرأ المربع.
paper-sheet-how-new = تُختار عبارة سر جديدة. ثم تُعَدّ ورقة جديدة: فهذه لا تفتح شيئًا بعد ذلك.
paper-sheet-keep = أين تُحفظ
paper-sheet-keep-locked = في مكان مقفل، في ظرف مغلق، حيث يستطيع أحد من المصلحة الوصول إليها.
paper-sheet-keep-apart = ليس مع الحاسوب أبدًا: لا في حقيبته ولا في السيارة نفسها.
paper-sheet-keep-copy = لا تُصوَّر أبدًا، ولا تُرسل، ولا تُقرأ في الهاتف.
paper-sheet-lost = هل ضاعت أو رآها أحد؟ تُعَدّ ورقة جديدة وتُعاد كتابتها. ومنذ ذلك الحين لا تفتح هذه شيئًا.
