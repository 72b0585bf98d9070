### review: unreviewed
### What this computer does behind the program's back, in plain words.

computer-title = هذا الحاسوب
computer-swap = الذاكرة على القرص
computer-swap-safe = الذاكرة التي تُنقل إلى القرص مشفرة، أو لا تُنقل.
computer-swap-open = ينقل هذا الحاسوب ذاكرة إلى القرص من دون تشفير. قد تبقى هناك أجزاء من حالة بعد إغلاقها. اطلب من المسؤول عن الحاسوب مساحة تبديل مشفرة.
computer-swap-unknown = لا يقول هذا الحاسوب هل الذاكرة التي تُنقل إلى القرص مشفرة.
computer-hibernation = النوم الطويل
computer-hibernation-safe = النوم لا يكتب على القرص شيئا يُقرأ.
computer-hibernation-open = النوم الطويل يكتب كل الذاكرة على القرص من دون تشفير. أطفئ الحاسوب بدلا من ذلك.
computer-hibernation-unknown = لا يقول هذا الحاسوب ماذا يكتب النوم الطويل على القرص.
computer-disk = القرص
computer-disk-safe = القرص الذي عليه السجلات مشفر.
computer-disk-open = القرص الذي عليه السجلات غير مشفر. السجلات نفسها مشفرة، لكن الأوراق التي تحفظها ليست كذلك. اطلب من المسؤول عن الحاسوب قرصا مشفرا.
computer-disk-unknown = لا يقول هذا الحاسوب هل القرص الذي عليه السجلات مشفر.
computer-capture = صور الشاشة
computer-capture-safe = البرامج الأخرى ترى نوافذنا سوداء.
computer-capture-open = في هذا النظام يستطيع أي برنامج أن يأخذ صورة للشاشة. لا تشغل برامج أخرى وأنت تتحدث مع شخص.
computer-capture-unknown = لا يقول هذا الحاسوب من يستطيع أخذ صور للشاشة.

## Said once, on the first screen

notice-computer-swap = ينقل هذا الحاسوب ذاكرة إلى القرص من دون تشفير. قد تبقى هناك أجزاء مما تكتبه. يستطيع المسؤول عن الحاسوب تشفيرها.
notice-computer-hibernation = النوم الطويل لهذا الحاسوب يكتب كل الذاكرة على القرص من دون تشفير. أطفئه بدلا من ذلك.
notice-computer-disk = قرص هذا الحاسوب غير مشفر. ما يُحفظ هنا مشفر، والأوراق التي تحفظها ليست كذلك.

## The clipboard

copied = نُسخ. يخرج من الحافظة بعد 20 ثانية.
not-copied = هذا لا يُنسخ: إنه يقول من هو شخص ما.
