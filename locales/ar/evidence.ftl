### review: unreviewed
### ما يقوله dalilctl عن الملف المُصدَّر لحالة: للمحاكم ولكل من يتحقق منه.

## مساعدة

cli-about-case = يثبت الملف المُصدَّر لحالة ويعرضه.
cli-about-verify = يقول هل الملف كما وُقّع، وإلا فأول موضع يخالف ذلك.
cli-about-show = يثبت ملفًا ويعرض كل تقييد فيه.
cli-help-file = الملف المُصدَّر
cli-help-key = بصمة مفتاح العون كما هي مطبوعة على الورقة؛ يمكن ذكرها أكثر من مرة
cli-help-head = بصمة آخر تقييد كما هي مطبوعة على الورقة

## رفض

# $path (String)
cli-failure-record-missing = لا يوجد ملف حالة في { $path }.
    .recovery = راجع الاسم وأعد المحاولة.
cli-failure-record-too-large = { $path } أكبر مما يمكن أن يكون عليه ملف حالة.
    .recovery = تحقق من أنه الملف الصحيح.
# $argument, $count (String)
cli-failure-pin-malformed = يحتاج --{ $argument } إلى { $count } على الأقل من الأرقام 0 إلى 9 و a إلى f، وإلى 64 على الأكثر.
    .recovery = انقلها من الورقة؛ الفراغات لا تهم.

## الإثبات

# $count (Number)
evidence-whole = { $count ->
    [zero] سليم: لا تقييدات فيه.
    [one] سليم: تقييده كما وُقّع.
    [two] سليم: التقييدان كما وُقّعا، بترتيبهما، ولا ينقص شيء بينهما.
    [few] سليم: { $count } تقييدات كلها كما وُقّعت، بترتيبها، ولا ينقص شيء بينها.
    [many] سليم: { $count } تقييدًا كلها كما وُقّعت، بترتيبها، ولا ينقص شيء بينها.
   *[other] سليم: { $count } تقييد كلها كما وُقّعت، بترتيبها، ولا ينقص شيء بينها.
}
# $entry (Number), $what, $when (String)
evidence-broken-at = ليس كما وُقّع. أول موضع هو التقييد { $entry }: { $what }، { $when }.
# $entry (Number)
evidence-broken = ليس كما وُقّع. أول موضع هو التقييد { $entry }.
# $code (String)
evidence-case = الحالة { $code }
# $count (Number)
evidence-kept-back = { $count ->
    [zero] لا تقييدات محجوبة.
    [one] تقييد واحد موجود ببصمته فقط؛ محتواه محجوب.
    [two] تقييدان موجودان ببصمتيهما فقط؛ محتواهما محجوب.
    [few] { $count } تقييدات موجودة ببصماتها فقط؛ محتواها محجوب.
    [many] { $count } تقييدًا موجودة ببصماتها فقط؛ محتواها محجوب.
   *[other] { $count } تقييد موجودة ببصماتها فقط؛ محتواها محجوب.
}
# $when (String)
evidence-made = أُعدّ الملف: { $when }
# $guide, $edition, $hash (String)
evidence-guide = الدليل { $guide }، الطبعة { $edition }، SHA-256 { $hash }
# $fingerprint (String), $count (Number)
evidence-key = { $count ->
    [zero] المفتاح { $fingerprint } لم يوقّع شيئًا.
    [one] المفتاح { $fingerprint } وقّع تقييدًا واحدًا.
    [two] المفتاح { $fingerprint } وقّع تقييدين.
    [few] المفتاح { $fingerprint } وقّع { $count } تقييدات.
    [many] المفتاح { $fingerprint } وقّع { $count } تقييدًا.
   *[other] المفتاح { $fingerprint } وقّع { $count } تقييد.
}
evidence-key-claimed = أن مفتاحًا هو مفتاح عون قولٌ لهذا الملف وحده. قارنه بالورقة، أو اذكره مع --key.
evidence-key-given = لم تُقبل إلا المفاتيح المذكورة مع --key.
# $hash (String)
evidence-head = بصمة آخر تقييد: { $hash }
evidence-record = بصمة الملف: { $hash }
evidence-pinned-last = التقييد المذكور مع --head هو الأخير.
# $entry, $count (Number)
evidence-pinned-grew = { $count ->
    [zero] التقييد المذكور مع --head رقمه { $entry }، ولا يتبعه شيء.
    [one] التقييد المذكور مع --head رقمه { $entry }، ويتبعه تقييد واحد.
    [two] التقييد المذكور مع --head رقمه { $entry }، ويتبعه تقييدان.
    [few] التقييد المذكور مع --head رقمه { $entry }، وتتبعه { $count } تقييدات.
    [many] التقييد المذكور مع --head رقمه { $entry }، ويتبعه { $count } تقييدًا.
   *[other] التقييد المذكور مع --head رقمه { $entry }، ويتبعه { $count } تقييد.
}
evidence-no-head = أن شيئًا لم يُقطع من النهاية يستند إلى توقيع من أعدّ الملف. للتأكد، اذكر مع --head البصمة المطبوعة على الورقة.
evidence-not-to-rely-on = ما يلي معروض كما هو في الملف. لا ينبغي الاعتماد عليه.
evidence-hidden = محتوى محجوب

## ما الخلل في أول موضع

evidence-flaw-not-a-record = هذا ليس ملفًا من «دليل».
evidence-flaw-newer = كتبته نسخة أحدث من «دليل». استعمل تلك النسخة للتحقق منه.
evidence-flaw-unreadable = لا يمكن قراءته: تغيّرت بايتات أو ضاعت.
evidence-flaw-altered = لم يوقّعه العون الذي يسميه: غُيّر، أو نُسب إلى غيره.
evidence-flaw-foreign = ينتمي إلى حالة أخرى.
evidence-flaw-inserted = أُقحم: يأخذ موضع تقييد آخر.
evidence-flaw-moved = نُقل: يقع قبل شيء هو تابع له.
evidence-flaw-removed = نُزع شيء قبله.
evidence-flaw-cut-short = قُطع الملف هنا.
evidence-flaw-unsigned = عدد التقييدات أو ترتيبها أو مفاتيحها ليست كما وقّعها من أعدّ الملف.
evidence-flaw-trailing = أُضيف شيء بعد نهاية الملف.
evidence-flaw-other-key = موقّع بمفتاح لم يُذكر مع --key.
evidence-flaw-head-missing = التقييد المذكور مع --head ليس في هذا الملف: قُطعت تقييدات، أو هو ملف آخر.
