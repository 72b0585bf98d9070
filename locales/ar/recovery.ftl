### review: unreviewed
### ورقة الاسترجاع، وعبارة سر أخرى، والختم. بهدوء: لا يُلام أحد على النسيان.

## قبل الحالة الأولى

sheet-first = أولًا، ورقة استرجاع
sheet-again = أولًا، ورقة استرجاع جديدة
sheet-why = إذا نُسيت عبارة السر يومًا، فهذه الورقة هي الشيء الوحيد الذي يفتح ما قاله لك الناس.
sheet-how = تسع مجموعات قصيرة، تكتب باليد أو تطبع، ثم تُعاد كتابتها هنا: دقيقتان. هل من أحد ينتظر؟ يكفي قلم وورق.
sheet-make = إعداد الورقة

## إعدادها

sheet-title = ورقة الاسترجاع
sheet-back = رجوع
sheet-ask-hint = تُطلب مرة أخرى، حتى لا يُعدّ أحد غيرك ورقة على هذا الحاسوب.
sheet-write = تكتب باليد أو تطبع
sheet-write-hint = تظهر الآن ولا تظهر بعدها أبدًا. لا تُصوَّر.
# $number (Number)
sheet-group = المجموعة { $number }
sheet-letters = ليس فيها حرف I ولا L ولا O ولا U. وما يشبهها هو الرقم 1 أو 0.
sheet-print = طباعتها
sheet-print-hint = ملف PDF فيه الرمز ومربع لقارئ. الأفضل على ذاكرة خارجية: يُطبع ثم يُزال الملف.
sheet-path = أين
sheet-save = حفظ ملف PDF
sheet-replace = استبدال الملف
# $path (element)
sheet-saved = الملف في { $path }. ينبغي طبعه الآن.
sheet-on-paper = هي عندي على الورق
sheet-type = الآن تُعاد كتابتها من الورق
sheet-type-hint = هكذا يُتحقق من الورقة ما دام ذلك لا يكلف شيئًا. لا أهمية للشرطات والمسافات والحروف الكبيرة.
sheet-type-waiting = أُعدّت ورقة ولم تُعَد كتابتها بعد. هل الورقة في متناول اليد؟
sheet-code = الرمز الذي على الورق
# $count (Number)
sheet-typed = { $count } من 36
sheet-check = تحقق
sheet-show-again = إظهارها مرة أخرى
sheet-make-other = إعداد ورقة أخرى
sheet-done = الورقة صحيحة
sheet-done-keep = تُحفظ في مكان مقفل، في ظرف مغلق، بعيدًا عن هذا الحاسوب: ليس في الحقيبة نفسها أبدًا.
# $path (element)
sheet-file-left = ما زال ملف PDF في { $path }. من يجده مع هذا الحاسوب يستطيع قراءة كل شيء.
sheet-file-remove = إزالة الملف
sheet-file-removed = أُزيل الملف.
sheet-to-settings = العودة إلى الإعدادات

## في الإعدادات

recovery-sheet = ورقة الاسترجاع
# $when (element)
recovery-sheet-stands = أُعيدت كتابتها { $when }. تفتح كل شيء مرة واحدة إذا نُسيت عبارة السر.
recovery-sheet-none = لا توجد بعد. لا يمكن أن تبدأ حالة حقيقية إلا بعد إعادة كتابة ورقة.
# $when (element)
recovery-sheet-waiting = أُعدّت ورقة أحدث { $when } ولم تُعَد كتابتها بعد. فهي لا تُحتسب حتى الآن.
recovery-sheet-new = إعداد ورقة جديدة
recovery-sheet-finish = إتمامها
recovery-sheet-hint = تُعَدّ ورقة جديدة إذا ضاعت الورقة أو رآها أحد. تبقى السابقة صالحة إلى أن تُعاد كتابة الجديدة، ثم لا تفتح شيئًا بعد ذلك.
recovery-passphrase = عبارة السر
recovery-passphrase-hint = تُغيَّر إذا احتُمل أن أحدًا رآها. وتبقى الورقة صالحة.
recovery-passphrase-change = تغيير عبارة السر
recovery-passphrase-present = عبارة السر الحالية
recovery-passphrase-new = عبارة السر الجديدة
recovery-passphrase-submit = تغييرها
recovery-passphrase-changing = جارٍ التغيير…
recovery-passphrase-changed = تغيرت عبارة السر.
recovery-key = المفتاح
# $when (element): a date
recovery-key-made = أُنشئ { $when }. كل ما يُحفظ هنا محفوظ به.
recovery-key-due = عمره 90 يومًا أو أكثر: يُعطى هذا الحفظ مفتاحًا آخر.
recovery-key-renew = مفتاح آخر
recovery-key-hint = يُكتب كل شيء من جديد بمفتاح آخر ويُتلف القديم. يُفعل ذلك كل 90 يومًا، وعندما يغادر أحدٌ المصلحة: ما نُسخ من هذا الحاسوب قبل ذلك لا يفتح شيئًا مما يأتي بعده. وتبقى عبارات السر والورقة صالحة.
recovery-key-passphrase = عبارة السر
recovery-key-now = كتابته من جديد
recovery-key-going = جارٍ الكتابة…
recovery-key-done = كل شيء محفوظ بمفتاح آخر.
recovery-key-backups = النسخ المحفوظة في أماكن أخرى تبقى بالمفتاح القديم: تُعدّ نسخة جديدة ثم تُتلف تلك.
recovery-key-leaver = زميل يغادر
recovery-key-leaver-who = من يغادر
recovery-key-leaver-choose = اختيار من يغادر
recovery-key-leaver-missing = ينبغي ذكر من يغادر.
recovery-key-leaver-hint = ينتهي كل ما يُشارَك معه، ويُكتب كل شيء من جديد بمفتاح آخر. يظهر ذلك في سجل كل حالة. ما قرأه لا يُسترجع.
recovery-key-leaver-now = إنهاء المشاركة والكتابة من جديد
recovery-key-leaver-done = لم يعد يُشارَك معه شيء، وكل شيء بمفتاح آخر.

## الختم

seal-title = الختم
seal-hint = إذا خُتم فلا تفتحه أي عبارة سر بعد ذلك؛ تفتحه ورقة الاسترجاع وحدها. لا يُحذف شيء.
seal-how = في أي شاشة: يُضغط زر القفل ثلاث ثوانٍ دون رفع، أو المفتاح F12. ومن رفع يده قبل ذلك لم يختم شيئًا.
seal-hold = اضغط مطولًا للختم
seal-holding = واصل الضغط للختم
seal-let-go = ارفع يدك فلا يُختم شيء.
seal-after = بعد كم عبارة سر خاطئة يُختم من تلقاء نفسه
# $count (Number)
seal-after-count = { $count }
seal-after-never = أبدًا
seal-after-hint = يُحتسب ما يجرّبه أحد في الشاشة الأولى وما يُجرَّب هنا.
key-seal = الختم: ضغط ثلاث ثوانٍ

## عبارة سر تحت التهديد

duress-title = تحت التهديد
duress-what = عبارة سر ثانية يمكن قولها بصوت عالٍ. إذا كُتبت مكان عبارتك فتحت التمارين، وخُتم ما تحفظه.
duress-hint = لا شيء على هذا الحاسوب يدل على وجودها. ورقة الاسترجاع وحدها تعيد ما هو محفوظ.
duress-set = اختيار عبارة
duress-remove = إزالتها
duress-passphrase = عبارة السر تحت التهديد
duress-set-now = حفظها
duress-set-done = حُفظت.
duress-remove-done = لم تعد هناك عبارة.

## عند الباب

door-forgot = نسيت عبارة السر
# $count (Number)
door-left = { $count ->
    [zero] لا تفتحه بعد الآن إلا ورقة الاسترجاع.
    [one] بعد محاولة خاطئة واحدة أخرى لا تفتحه إلا ورقة الاسترجاع.
    [two] بعد محاولتين خاطئتين أخريين لا تفتحه إلا ورقة الاسترجاع.
    [few] بعد { $count } محاولات خاطئة أخرى لا تفتحه إلا ورقة الاسترجاع.
    [many] بعد { $count } محاولة خاطئة أخرى لا تفتحه إلا ورقة الاسترجاع.
   *[other] بعد { $count } محاولة خاطئة أخرى لا تفتحه إلا ورقة الاسترجاع.
}
door-sealed = لم تعد أي عبارة سر تفتح هذا. كل ما فيه محفوظ، وتفتحه ورقة الاسترجاع الخاصة به.
door-sealed-by-order = أمرت اللجنة بختم هذا: لم تعد أي عبارة سر تفتحه. كل ما فيه محفوظ، وتفتحه ورقة الاسترجاع الخاصة به أو اللجنة.
door-sheet = الفتح بورقة الاسترجاع
door-sheet-hint = تفتح كل شيء كما كان، مرة واحدة. دون عبارة السر ودون الورقة لا يستطيع أحد فتحه.
door-sheet-next = متابعة
door-sheet-new = الورقة صحيحة. والآن عبارة سر جديدة
door-sheet-new-hint = بها تكون الورقة قد استُعملت. وفي الداخل يُطلب إعداد ورقة جديدة.
door-sheet-open = فتح
door-ask = ضاعت الورقة أيضًا: اطلب من السلطة
door-ask-title = الطلب من السلطة
door-ask-hint = يستطيع أمينان من سلطتك فتحه، لهذا الحاسوب وحده. لا يضيع شيء في الأثناء ولم يتغير شيء بعد.
door-ask-none = لا تستطيع أي سلطة فتحه: لم يُسجّل لديها قط. ابحث عن ورقة الاسترجاع أو عن نسخة احتياطية.
door-ask-path = أين يُكتب الطلب
door-ask-submit = كتابة الطلب
door-ask-words = اقرأ هذه الكلمات الست على أمين بالهاتف
# $path (element)
door-ask-carry = الطلب في { $path }. أوصله إلى سلطتك؛ ويعود الجواب في ملف.
door-reply-path = أين الجواب
door-reply-passphrase = عبارة السر التي اختيرت مع الطلب
door-reply-open = الفتح بالجواب
door-ask-anew = الطلب من جديد
# $name (element): the authority
recovery-authority = يستطيع { $name } فتحه أيضًا، بأمينين.
