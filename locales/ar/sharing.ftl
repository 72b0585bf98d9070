### review: unreviewed
### العمل على حالة مع زميل على الحاسوب نفسه.

sharing-open = مشاركة مع زميل
# $code (String): the code of the case
sharing-title = مشاركة { $code }
sharing-what = يقرأ الزميل كل ما في هذه الحالة، حتى الملاحظات والأسماء، ويكتب فيها أيضًا، على هذا الحاسوب فقط. تبقى حالاتك الأخرى مغلقة.
sharing-colleague = الزميل أو الزميلة
sharing-purpose = لأي غرض
sharing-purpose-together = نعمل عليها معًا
sharing-purpose-hand-over = يتولاها الزميل
sharing-purpose-advice = لطلب الرأي
sharing-basis = على أي أساس
sharing-basis-consent = الشخص موافق
sharing-basis-duty = مصلحتنا تتطلب ذلك
sharing-now = مشاركة
# $alias (String): a name of the first screen
sharing-shared = مشتركة مع { $alias }
sharing-end = إنهاء المشاركة مع { $alias }
sharing-ended = لم تعد مشتركة مع { $alias }
sharing-ended-hint = ما قرأه { $alias } لا يمكن استرجاعه. ما يُكتب من الآن يبقى عندك.
sharing-left = غادر { $alias }. لا يُشارَك معه شيء.
sharing-leaves = { $alias } يغادر المصلحة
sharing-ended-because-left = غادر الزميل
sharing-nobody = ليس لأحد غيرك اسم على هذا الحاسوب.
sharing-apart = أُضيف { $alias } دون حضور زميل، فلا يمكن مشاركة شيء. من يُضاف بعبارة سر زميل يمكنه المشاركة.
sharing-from = يشاركك { $alias } هذه الحالة.
sharing-from-unknown = يشاركك زميل هذه الحالة.
sharing-over = لم تعد هذه الحالة مشتركة معك. ما كان عندك يبقى هنا.

## On the list
sharing-row-given = مشتركة
sharing-row-taken = مشتركة معك
sharing-row-new = جديد: مشتركة معك
sharing-row-over = لم تعد مشتركة

## On the first day of somebody new
sharing-beside = يوجد زميل هنا
sharing-beside-hint = بعبارة سر زميل يمكنكما العمل معًا على حالة لاحقًا. يبقى كل منكما لا يرى إلا حالاته.
sharing-beside-who = الزميل أو الزميلة
sharing-beside-passphrase = عبارة سر الزميل
sharing-beside-alone = لا أحد له اسم هنا
