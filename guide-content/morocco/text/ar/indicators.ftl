### review: unreviewed

## الخداع عند التجنيد
ind-dr-job-location-employer = كذب بشأن العمل أو المكان أو المشغّل
ind-dr-work-conditions = كذب بشأن ساعات العمل أو السلامة أو ظروف أخرى
ind-dr-prostitution-conditions = كذب بشأن ظروف سبق الاتفاق عليها
ind-dr-contract = عقد غير صحيح، أو غُيّر لاحقًا
ind-dr-family-reunification = وعد غير صحيح بالتحاق العائلة
ind-dr-housing = وصف غير صحيح للسكن
ind-dr-papers-status = وعد غير صحيح بالوثائق أو بالإقامة القانونية
ind-dr-travel-recruitment = تضليل بشأن السفر أو تكلفته أو التجنيد
ind-dr-pay = أجر مختلف كثيرًا عن الموعود به
ind-dr-marriage-adoption = وعد غير صحيح بالزواج أو التبنّي
ind-dr-education = وعد غير صحيح بالمدرسة أو التكوين

## الإكراه عند التجنيد
ind-cr-violence = أذى أثناء التجنيد أو السفر
ind-cr-threat-violence = تهديد بالأذى أثناء التجنيد أو السفر
ind-cr-abduction-sale = اختطاف أو بيع أو إجبار على الزواج
ind-cr-debt = تجنيد مقابل دَين يُسدَّد بالعمل
ind-cr-documents = أخذ الوثائق أثناء التجنيد أو السفر
ind-cr-confinement = حبس أو مراقبة أثناء التجنيد أو السفر
ind-cr-threat-denounce = تهديد بالشرطة أثناء التجنيد أو السفر
ind-cr-threat-expose = تهديد بالفضيحة أثناء التجنيد أو السفر
ind-cr-family-violence = أذى أو تهديد للأقارب لانتزاع قبول الشخص
ind-cr-money-withheld = حجز مال الشخص أثناء التجنيد أو السفر

## الهشاشة عند التجنيد
ind-av-family-difficulty = استغلال مشاكل في العائلة
ind-av-irregular-status = استغلال غياب الوضع القانوني
ind-av-low-education-language = استغلال قلة التعليم أو عدم معرفة اللغة
ind-av-lack-information = استغلال نقص المعلومات
ind-av-exploiter-control = الشخص كان تحت سيطرة المجنِّد من قبل
ind-av-economic = استغلال الفقر أو الديون أو البطالة
ind-av-false-success-stories = تجنيد بقصص نجاح غير صحيحة
ind-av-false-law-info = معلومات غير صحيحة عن القانون أو الإدارات
ind-av-family-circumstances = استغلال تركيبة الأسرة
ind-av-personal-situation = استغلال السن أو الوضع الشخصي
ind-av-emotional-dependency = استغلال رابطة حب أو قرابة أو صداقة
ind-av-authority-relation = استغلال ضعف الموقف أمام الإدارات
ind-av-past-difficulties = استغلال أذى سابق
ind-av-travel-inability = السفر لم يكن ممكنًا دون المجنِّد
ind-av-beliefs = استغلال معتقد لربط الشخص
ind-av-context = استغلال حرب أو كارثة أو أزمة في البلد

## الاستغلال
ind-ex-hours = ساعات عمل كثيرة جدًّا وراحة قليلة جدًّا
ind-ex-pay = أجر هزيل، أو أجر عيني، أو لا أجر
ind-ex-pay-manipulation = غرامات أو اقتطاعات أو وسطاء يأكلون الأجر
ind-ex-living = مكان عيش مهين أو مكتظ أو غير صحي
ind-ex-working-conditions = ظروف عمل سيئة جدًّا أو مهينة
ind-ex-hazard = أعمال خطرة دون حماية
ind-ex-law-contract-breach = عدم احترام قانون الشغل أو العقد
ind-ex-no-social-protection = لا عقد ولا تأمين ولا تغطية أخرى
ind-ex-no-education = منع من المدرسة أو التكوين

## الإكراه في المكان
ind-cd-documents = الوثائق في يد شخص آخر
ind-cd-debt = عمل مقابل دَين غير واضح أو متزايد
ind-cd-confinement = منع من الخروج أو عزل أو مراقبة
ind-cd-violence = أذى في المكان
ind-cd-threat-violence = تهديد بالأذى
ind-cd-illicit-acts = إجبار على أفعال مخالفة للقانون
ind-cd-forced-tasks-clients = فرض مهام أو مبالغ أو زبناء دون اتفاق
ind-cd-strong-influence = سيطرة شديدة تجعل المغادرة غير متصوَّرة
ind-cd-against-peers = إجبار على مراقبة آخرين أو إيذائهم
ind-cd-forced-lies = إجبار على الكذب على الإدارات أو العائلة أو الزوار
ind-cd-threat-denounce = تهديد بالتبليغ عن الشخص
ind-cd-threat-worse = تهديد بظروف أسوأ
ind-cd-family-violence = أذى أو تهديد للأقارب لإبقاء الشخص هناك
ind-cd-wages-withheld = حجز الأجر كي يبقى الشخص
ind-cd-threat-expose = تهديد بالفضيحة أمام العائلة أو غيرها

## الهشاشة في المكان
ind-vd-dependency = الاعتماد عليهم في الطعام أو النوم أو التنقل أو الاتصال
ind-vd-unknown-area = عدم معرفة المكان أو اللغة
ind-vd-economic = الفقر أو الديون لا تترك طريقًا آخر
ind-vd-family = استغلال وضع العائلة لإبقاء الشخص هناك
ind-vd-authority-relation = استغلال الوضع القانوني أو الخوف من الإدارات
ind-vd-past-difficulties = أذى سابق يجعل المغادرة أصعب
ind-vd-personal-characteristics = مرض أو إعاقة أو إقصاء يجعل المغادرة أصعب

## الأبعاد
dim-deceptive-recruitment = الخداع عند التجنيد
    .short = الخداع
dim-coercive-recruitment = الإكراه عند التجنيد
    .short = الإكراه، التجنيد
dim-vulnerability-recruitment = الهشاشة عند التجنيد
    .short = الهشاشة، التجنيد
dim-exploitation = الاستغلال
    .short = الاستغلال
dim-coercion-destination = الإكراه في المكان
    .short = الإكراه، المكان
dim-vulnerability-destination = الهشاشة في المكان
    .short = الهشاشة، المكان
