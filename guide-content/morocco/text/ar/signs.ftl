### review: unreviewed

## علامات العمل القسري الإحدى عشرة (ILO)
sign-fl-vulnerability = استغلال غياب الخيارات أو الوضع القانوني أو اللغة
sign-fl-deception = ما وُعد به يختلف عما وُجد
sign-fl-movement = عدم حرية الدخول والخروج
sign-fl-isolation = عزل عن الاتصال أو الهاتف أو المساعدة
sign-fl-violence = عنف ضد الشخص أو أقاربه
sign-fl-threats = تهديد أو تخويف للإخضاع
sign-fl-documents = الوثائق يحتفظ بها شخص آخر
sign-fl-wages = حجز الأجر كي يبقى الشخص
sign-fl-debt = عمل مرتبط بدَين يصعب سداده
sign-fl-conditions = ظروف مهينة أو خطرة
sign-fl-overtime = ساعات مفرطة تحت التهديد أو الحاجة

## UNODC، عامة
sign-g-against-will = اعتقاد بوجوب الاستمرار ضد الإرادة
sign-g-cannot-leave-work = عدم القدرة على مغادرة مكان العمل
sign-g-movement-controlled = التنقلات تبدو مراقَبة
sign-g-feels-cannot-leave = لا يرى الشخص مخرجًا
sign-g-fear-anxiety = خوف ظاهر
sign-g-violence-threats = عنف أو تهديد ضد الشخص أو أقاربه
sign-g-injury-assault = إصابات تبدو ناتجة عن عنف
sign-g-injury-work = إصابة ظاهرة قد تكون من العمل أو السيطرة
sign-g-injury-control = إصابات تبدو ناتجة عن تقييد أو إمساك
sign-g-distrust-authorities = عدم الثقة في الإدارات
sign-g-threat-handover = تهديد بتسليم الشخص إلى الإدارات
sign-g-afraid-status = خوف من الكلام عن الوضع القانوني
sign-g-no-documents = وثائق الشخص ليست معه
sign-g-false-documents = وثائق غير أصلية
sign-g-known-place = وُجد في مكان معروف بالاستغلال
sign-g-no-local-language = عدم معرفة اللغة المحلية
sign-g-no-address = عدم معرفة عنوان السكن أو العمل
sign-g-others-speak = شخص آخر يجيب عندما يُخاطَب الشخص
sign-g-coached = أجوبة تبدو محفوظة
sign-g-forced-conditions = إجبار على العمل في ظروف مفروضة
sign-g-punished = ضبط بالعقاب
sign-g-no-bargain = عدم القدرة على التفاوض في ظروف العمل
sign-g-little-pay = أجر قليل أو لا أجر
sign-g-no-earnings-access = لا وصول إلى المكسب
sign-g-long-hours = ساعات طويلة لفترات طويلة
sign-g-no-days-off = لا أيام عطلة
sign-g-bad-housing = سكن رديء أو مكتظ
sign-g-no-medical = لا وصول إلى طبيب
sign-g-limited-contact = اتصال قليل أو منعدم بالآخرين
sign-g-limited-family = اتصال قليل بالعائلة أو بالخارج
sign-g-no-free-speech = لا كلام حر مع الآخرين
sign-g-debt-belief = اعتقاد بالارتباط بدَين
sign-g-dependent = اعتماد على الغير
sign-g-source-place = قادم من مكان معروف بالتجنيد
sign-g-transport-paid = سفر دفعه الغير، يُسدَّد بالعمل
sign-g-false-promises = تصرّف بناء على وعود غير صحيحة أو غير واضحة

## UNODC، الأطفال
sign-c-no-parents = لا وصول إلى الوالدين أو الأوصياء
sign-c-intimidated = خوف ظاهر، بخلاف أطفال في السن نفسه
sign-c-no-friends = لا أصدقاء من السن نفسه خارج العمل
sign-c-no-education = لا وصول إلى المدرسة أو التكوين
sign-c-no-play = لا وقت للعب
sign-c-lives-apart = عيش بعيد عن الأطفال الآخرين، في سكن رديء
sign-c-eats-apart = أكل بعيد عن الأسرة
sign-c-leftovers = لا يُعطى الطفل إلا البقايا
sign-c-unsuitable-work = عمل لا يصلح للأطفال
sign-c-travel-alone = سفر دون راشدين
sign-c-travel-group-nonrelatives = سفر ضمن مجموعة من غير الأقارب
sign-c-context-clothing = وُجدت ملابس عمل بمقاس أطفال
sign-c-context-toys = وُجدت لعب أو أسرّة أطفال في مكان عمل
sign-c-context-found = راشد يقول إنه «وجد» الطفل
sign-c-context-phone = طفل وحده يحمل أرقام سيارات أجرة
sign-c-context-adoption = ظهور تبنٍّ مخالف للقانون

## UNODC، العمل في البيوت
sign-d-lives-in = سكن مع الأسرة المشغِّلة
sign-d-eats-apart = لا أكل مع الأسرة
sign-d-no-private-space = لا مكان خاص
sign-d-bad-sleep-space = نوم في مكان مشترك أو غير مناسب
sign-d-reported-missing = المشغّل بلّغ عن اختفاء الشخص وهو ما زال هناك
sign-d-rarely-out = خروج نادر لرؤية الناس أو لا خروج أبدًا
sign-d-out-with-employer = لا خروج أبدًا دون المشغّل
sign-d-leftovers = لا يُعطى إلا البقايا
sign-d-abuse = إهانة أو تهديد أو ضرب في البيت

## UNODC، الاستغلال الجنسي
sign-s-any-age = أي سن؛ ويختلف حسب المكان
sign-s-moved-around = تنقيل من مكان إلى مكان
sign-s-escorted = مرافقة إلى العمل والتسوق والأغراض
sign-s-marks = علامات أو وشوم توحي بالتملّك
sign-s-long-hours = ساعات طويلة جدًّا هناك، أيام عطلة قليلة
sign-s-sleeps-at-work = نوم في مكان العمل
sign-s-group-language = عيش في مجموعة دون لغة مشتركة
sign-s-few-clothes = ملابس قليلة جدًّا
sign-s-work-clothes = لا ملابس تقريبًا غير ملابس ذلك العمل
sign-s-vocabulary = لا معرفة إلا بكلمات ذلك العمل في اللغة المحلية
sign-s-no-cash = لا مال خاص
sign-s-no-id = عدم القدرة على الإدلاء بوثائق الهوية
sign-s-context-unprotected = دلائل على ظروف غير آمنة في المكان
sign-s-context-cannot-refuse = عدم القدرة على رفض الزبناء
sign-s-context-bought-sold = دلائل على بيع أشخاص وشرائهم
sign-s-context-group-control = مجموعة تحت سيطرة آخرين
sign-s-context-adverts = إعلانات تعرض أشخاصًا من أصل واحد

## UNODC، العمل
sign-l-live-at-work-group = عيش جماعي في مكان العمل وخروج نادر
sign-l-unsuitable-place = عيش في مكان لا يصلح للسكن
sign-l-unsuitable-clothing = ملابس لا تناسب العمل أو الطقس
sign-l-leftovers = لا يُعطى العمال إلا البقايا
sign-l-no-earnings = لا وصول إلى الأجر
sign-l-no-contract = لا عقد شغل
sign-l-excess-hours = ساعات طويلة جدًّا
sign-l-employer-services = اعتماد على المشغّل في العمل والنقل والسكن
sign-l-no-housing-choice = لا اختيار للسكن
sign-l-never-leave-alone = لا خروج أبدًا دون المشغّل
sign-l-no-free-movement = عدم حرية التنقل
sign-l-security-inwards = أقفال أو قضبان أو حراس قد تُبقي الناس في الداخل
sign-l-fines = ضبط بالغرامات
sign-l-abuse = إهانات أو تهديد أو عنف في العمل
sign-l-no-training = لا تكوين أساسي ولا رخصة للعمل
sign-l-context-notices-language = لافتات بلغات لا يقرؤها العمال
sign-l-context-no-safety-notices = لا لافتات للسلامة
sign-l-context-no-migrant-papers = لا وثائق للعمال الأجانب عند المشغّل
sign-l-context-no-pay-records = لا سجلات للأجور
sign-l-context-bad-equipment = معدات السلامة رديئة أو غائبة
sign-l-context-child-equipment = معدات مهيأة لمقاس الأطفال
sign-l-context-law-breach = دلائل على مخالفة قانون الشغل
sign-l-context-deductions = العمال يدفعون ثمن الأدوات أو الطعام أو السكن

## UNODC، التسول والجرائم الصغيرة
sign-b-vulnerable-beggars = أطفال أو مسنّون أو أشخاص في وضعية إعاقة يتسولون في أماكن عامة
sign-b-child-drugs = طفل يحمل مخدرات أو يبيعها
sign-b-mutilation = عاهات تبدو ناتجة عن عنف
sign-b-child-large-groups = مجموعات كبيرة من الأطفال مع راشدين قلائل
sign-b-found-by-adult = طفل وحده «وجده» راشد من الأصل نفسه
sign-b-transport-groups = مجموعات تمر على ركاب الحافلات أو القطارات
sign-b-gang-activity = مشاركة في أعمال مجموعة منظمة
sign-b-same-guardian = أطفال كثيرون مع راشد واحد
sign-b-punished-quota = عقاب عند جلب مبلغ أقل
sign-b-live-with-gang = عيش مع المجموعة
sign-b-travel-with-gang = دخول البلد مع المجموعة
sign-b-gang-non-parents = عيش في المجموعة مع راشدين غير الوالدين
sign-b-move-daily = تنقيل يومي في مجموعات كبيرة لمسافات طويلة
sign-b-context-new-crime = ظهور أنواع جديدة من الجريمة الجماعية
sign-b-context-many-countries = المجموعة مرت بعدة بلدان
sign-b-context-same-crime-elsewhere = التسول أو السرقة نفسها في بلد آخر

## علامات وطنية، كما وردت في ملخص صحفي؛ النص الكامل سيُوفَّر لاحقًا
sign-ma-cs-internet-misuse = استعمال للإنترنت لا يناسب السن
sign-ma-cs-online-adult-contact = اتصال براشدين على الإنترنت
sign-ma-cs-adultlike-items = امتلاك مفاجئ لملابس أو أشياء تخص من هم أكبر سنًّا بكثير
sign-ma-cs-known-place = وُجد في مكان معروف بذلك
