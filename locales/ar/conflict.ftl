### review: unreviewed
### ما قيل عن أمر واحد بأكثر من وجه: كله محفوظ، وهناك من يحسم.

conflict-title = ما قيل بأكثر من وجه
conflict-hint = كتب شخصان دون أن يعلم أحدهما بالآخر. كلاهما محفوظ. وإلى أن يُحسم الأمر يُعتد بما يحمي الشخص أكثر.
conflict-none = لا اختلاف هنا. كل ما كُتب متفق، أو حُسم الأمر.
# $name (String): a helper
conflict-about-consent = { $name }: هل يجوز أن يعلم؟
# $name (String): a need
conflict-about-need = { $name }: متى؟
# $name (String): a helper
conflict-about-service = { $name }: هل اختير للمساعدة؟
conflict-about-decision = التصريح الموقّع
conflict-about-status = هل الحالة مفتوحة أم مغلقة؟
# $name (String): a list
conflict-about-item = في قائمة: { $name }
conflict-by-own = أنت
# $key (String): the first digits of a fingerprint
conflict-by-other = عون آخر، المفتاح { $key }
conflict-here = على هذا الحاسوب
conflict-elsewhere = على حاسوب آخر
conflict-cleared = سُحب الجواب
# Beside one of the answers, before the reason why
conflict-counts = يُعتد به الآن
conflict-counts-protects = لأنه يحمي الشخص أكثر.
conflict-counts-shares-less = لأنه يُطلع أقل.
conflict-counts-sooner = لأنه أقرب.
conflict-counts-higher = لأنه النتيجة الأعلى.
conflict-counts-open = عند الشك تبقى الحالة مفتوحة.
conflict-counts-latest = كلاهما يحمي بالقدر نفسه؛ وهذا أحدث.
conflict-keep = إبقاء هذا
conflict-neither = لا هذا ولا ذاك: يُسأل من جديد
# At a desk, instead of the buttons
conflict-at-desk = يرى المكتب ما قيل ويسأل المستعمل الميداني. ومن يعمل على الحالة هو من يحسم.
conflict-decide-title = الحسم بينها
conflict-decide-keep = هذا ما يُعتد به من الآن:
conflict-decide-neither = لا يُعتد بأي منها من الآن، ويعود السؤال مفتوحًا.
conflict-kept = ما كتبه الآخرون يبقى في السجل.
conflict-reason = السبب
conflict-reason-none = اختر السبب
conflict-reason-asked = سُئل الشخص من جديد
conflict-reason-document = تبيّنه وثيقة
conflict-reason-talked = تحدثنا في الأمر
conflict-reason-mistake = الآخر كان خطأ
conflict-reason-other = سبب آخر
conflict-words = بكلماتك
conflict-words-hint = يصير ملاحظة في الحالة. بلا اسم شخص.
conflict-now = احسم هكذا
conflict-cancel = اتركه مفتوحًا
conflict-state-open = مفتوحة
conflict-state-closed = مغلقة
# At a question of the conversation
conflict-question = أجاب شخصان جوابين مختلفين. كلاهما محفوظ.
conflict-look = رؤيتهما جنبًا إلى جنب
conflict-result = قيلت أمور بأكثر من وجه. وإلى أن يُحسم الأمر تأخذ النتيجة بالجواب الذي يحمي الشخص أكثر.
# $rung (String): a rung of the ladder
conflict-moved = وصل ما كتبه زميل، وحُسبت النتيجة من جديد. قبل ذلك: { $rung }
# For the screen reader, at a section of the conversation
conflict-mark = أجوبة مختلفة
