### review: unreviewed
### الحاجات والمصالح والموافقة والورقة. أسماء المصالح وأدوارها تأتي من الدليل.

## الحاجات

referral-needs = ما يُحتاج إليه
referral-needs-order = بهذا الترتيب
# $need (String)
referral-need-state = { $need }: متى
referral-need-preset = من جواب
need-state-today = اليوم
need-state-tonight = هذه الليلة
need-state-later = لاحقًا
need-state-done = تمّ
need-state-not-needed = غير لازم
need-state-not-wanted = غير مرغوب فيه
need-state-not-asked = لم يُسأل

## المصالح

referral-helpers = من يمكنه المساعدة
referral-filter = للحاجات المختارة فقط
# $count (Number)
referral-filter-needs = { $count ->
    [zero] لا حاجة مختارة
    [one] حاجة واحدة مختارة
    [two] حاجتان مختارتان
    [few] { $count } حاجات مختارة
    [many] { $count } حاجة مختارة
   *[other] { $count } حاجة مختارة
}
referral-filter-all = كل المصالح
# $count (Number)
referral-filtered-out = { $count ->
    [zero] كل المصالح ظاهرة.
    [one] مصلحة واحدة لحاجات أخرى غير ظاهرة.
    [two] مصلحتان لحاجات أخرى غير ظاهرتين.
    [few] { $count } مصالح لحاجات أخرى غير ظاهرة.
    [many] { $count } مصلحة لحاجات أخرى غير ظاهرة.
   *[other] { $count } مصلحة لحاجات أخرى غير ظاهرة.
}
referral-show-all = إظهار الكل
referral-choose = اختيار
referral-chosen = مختارة
referral-number-to-supply = رقم سيُوفَّر لاحقًا
referral-hours-to-supply = الأوقات واللغات: ستُوفَّر لاحقًا
referral-to-confirm = في انتظار التأكيد
referral-address-hidden = العنوان لا يُعرض ولا يُطبع أبدًا
# $date (String)
referral-checked = تم التحقق في { $date }

## من يجوز له أن يعلم

referral-consents = من يجوز له أن يعلم
referral-consents-none = تُختار مصلحة أولًا. ثم يُسأل الشخص عن كل واحدة على حدة.
# $service (String)
referral-consent-for = هل يجوز أن تعلم هذه الجهة: { $service }؟
referral-agrees = يوافق
referral-refuses = لا يوافق
referral-not-asked = لم يُسأل
referral-child = دون 18 سنة، أو السن مشكوك فيه: الموافقة ليست هي ما يحسم هنا. يُقال للطفل بكلمات بسيطة من سيعلم ولماذا.
# $service (String)
referral-told-for = هل شُرح أن هذه الجهة ستعلم: { $service }؟
referral-told-agrees = أُخبر، يوافق
referral-told-refuses = أُخبر، لا يوافق
referral-told-not-yet = لم يُخبر بعد
# $time (String)
referral-said-at = قيل في { $time }

## الورقة

referral-paper = الورقة
referral-paper-referral = الإحالة
referral-paper-record = ملف الحالة
referral-paper-referral-hint = ما تحتاج المصلحة إلى معرفته
referral-paper-record-hint = كل سؤال وجواب، مع السجل
# $paper (String), $pages (Number), $language (String)
referral-paper-line = { $pages ->
    [zero] { $paper }، دون صفحات، { $language }. تحمل الرمز، دون اسم.
    [one] { $paper }، صفحة واحدة، { $language }. تحمل الرمز، دون اسم.
    [two] { $paper }، صفحتان، { $language }. تحمل الرمز، دون اسم.
    [few] { $paper }، { $pages } صفحات، { $language }. تحمل الرمز، دون اسم.
    [many] { $paper }، { $pages } صفحة، { $language }. تحمل الرمز، دون اسم.
   *[other] { $paper }، { $pages } صفحة، { $language }. تحمل الرمز، دون اسم.
}
# كما سبق، إذا كُتب اسم.
referral-paper-line-named = { $pages ->
    [zero] { $paper }، دون صفحات، { $language }. تحمل الرمز والاسم المكتوب.
    [one] { $paper }، صفحة واحدة، { $language }. تحمل الرمز والاسم المكتوب.
    [two] { $paper }، صفحتان، { $language }. تحمل الرمز والاسم المكتوب.
    [few] { $paper }، { $pages } صفحات، { $language }. تحمل الرمز والاسم المكتوب.
    [many] { $paper }، { $pages } صفحة، { $language }. تحمل الرمز والاسم المكتوب.
   *[other] { $paper }، { $pages } صفحة، { $language }. تحمل الرمز والاسم المكتوب.
}
referral-paper-drawing = جارٍ إعداد الورقة…
referral-prepare = إعداد الورقة
# $count (Number)
referral-left-not-asked = { $count ->
    [zero] سُئل الشخص عن كل الجهات.
    [one] موافقة واحدة لم تُطلب بعد: تلك الجهة مستثناة.
    [two] موافقتان لم تُطلبا بعد: هاتان الجهتان مستثنيتان.
    [few] { $count } موافقات لم تُطلب بعد: هذه الجهات مستثناة.
    [many] { $count } موافقة لم تُطلب بعد: هذه الجهات مستثناة.
   *[other] { $count } موافقة لم تُطلب بعد: هذه الجهات مستثناة.
}
# $count (Number)
referral-left-refused = { $count ->
    [zero] لا جهة مرفوضة.
    [one] جهة واحدة لا يجوز لها أن تعلم: هي مستثناة.
    [two] جهتان لا يجوز لهما أن تعلما: هما مستثنيتان.
    [few] { $count } جهات لا يجوز لها أن تعلم: هي مستثناة.
    [many] { $count } جهة لا يجوز لها أن تعلم: هي مستثناة.
   *[other] { $count } جهة لا يجوز لها أن تعلم: هي مستثناة.
}
referral-unsigned = الإفادة لم تُوقَّع بعد. والورقة تذكر ذلك.
referral-which = أي ورقة
referral-language = بأي لغة
referral-include = ما تتضمنه
referral-include-reasons = ما شوهد وقيل، مع الأسباب
referral-include-statement = إفادة الموظف
referral-include-notes = الملاحظات
referral-include-notes-hint = تُقرأ مرة أخرى: الملاحظات قد تدل على الشخص.
referral-name = اسم للشخص (اختياري)
referral-name-hint = فقط إذا كان لا بد منه على هذه الورقة. يُطبع ولا يُحفظ في أي مكان في Dalil.
# $page (Number), $pages (Number)
referral-page-of = الصفحة { $page } من { $pages }
referral-page-back = الصفحة السابقة
referral-page-next = الصفحة التالية
referral-larger = أكبر
referral-whole = الصفحة كاملة
# $page (Number), $pages (Number)
referral-page-picture = الصفحة { $page } من { $pages } من الورقة، كما ستُطبع
referral-record-hash = بصمة الملف

## الحفظ

referral-path-hint = اسم الملف لا يقول شيئًا عن الشخص. مفتاح USB أكثر أمانًا من سطح المكتب.
referral-save = حفظ الورقة
# $pages (Number)
referral-saved = { $pages ->
    [zero] حُفظت: دون صفحات
    [one] حُفظت: صفحة واحدة
    [two] حُفظت: صفحتان
    [few] حُفظت: { $pages } صفحات
    [many] حُفظت: { $pages } صفحة
   *[other] حُفظت: { $pages } صفحة
}
referral-close = إغلاق

## المفاتيح

key-paper = إعداد الورقة
key-page-back = الصفحة السابقة
key-page-next = الصفحة التالية
