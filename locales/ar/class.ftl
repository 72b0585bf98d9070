### review: unreviewed

class-title = نتائج المجموعة
class-intro = ما كتبه المشاركون مع الشخص نفسه، جنبا إلى جنب. يُعدّ الأشخاص في كل سؤال، ولا يُنقَّط أحد.
class-none = لم يُسلَّم شيء بعد. في نهاية المراجعة يُسلِّم المشارك ما اختاره على هذا الحاسوب، أو يحفظ ملفا يُقرأ هنا.
class-bring = ملفات المشاركين
class-path = ملف أو مجلد
class-path-hint = مكان الملفات، على مفتاح USB مثلا. تنتهي أسماؤها بـ dalil-exercise.
class-path-missing = ينبغي ذكر مكان الملفات.
class-read = قراءة الملفات
class-brought = جديدة: { $new }. كانت هنا: { $again }.
class-refused = لم يُقرأ، لأنه ليس ملف تمرين من تمارين هذا الدليل: { $name }
class-people =
    { $count ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $count } مشاركين
        [many] { $count } مشاركا
       *[other] { $count } مشارك
    }
class-participant = المشارك { $number }
class-same-step = وصلوا إلى درجة القصة وللسبب نفسه: { $count } من { $people }
class-talk = ما يُتحدث عنه
class-talk-hint = ما هو عند أغلب المجموعة على غير ما في القصة.
class-talk-none = لا شيء عند الأغلب على غير ما في القصة. الجداول تعرض الباقي.
class-found-by = وجده { $count } من { $people }
class-other-basis-by = عرفه بطريقة أخرى { $count } من { $people }
class-missed-by = فات { $count } من { $people }
class-differs-by = كتب غيره { $count } من { $people }
class-assumed-by = افترضه { $count } من { $people }
class-signs = العلامات
class-others = أجوبة أخرى
class-question = السؤال
class-seen-by = عندهم
class-of = { $count } من { $people }
class-cell-found = وُجد
class-cell-other-basis = بطريقة أخرى
class-cell-missed = فات
class-cell-differs = غير ذلك
class-cell-assumed = افتُرض
class-cell-open = مفتوح
class-participants = المشاركون
class-other-edition = طبعة أخرى من الدليل
class-remove = إزالة
class-remove-of = إزالة: { $participant }
class-remove-all = إزالة الكل
class-remove-all-hint = ما سُلِّم عن هذا الشخص يُمحى من هذا الحاسوب. الملفات في أماكن أخرى تبقى.
class-hand-in = للمجموعة
class-hand-in-hint = يستطيع المدرّب وضع الاختيارات هنا إلى جانب اختيارات الآخرين. الملاحظات تبقى هنا. لا اسم إلا إذا كُتب.
class-label = اسم للمدرّب، عند الرغبة
class-label-hint = رقم الطاولة مثلا. من لديه الملف يستطيع قراءته.
class-hand-in-here = التسليم على هذا الحاسوب
class-handed-in = سُلِّم. يبقى عند البدء من جديد.
class-save = حفظ ملف
class-save-hint = ما اختير في هذا التمرين، دون تشفير. لا يُقرأ أبدا كحالة.
class-saved = الملف موجود.
class-mark-none = هذه أعداد للحديث، ولا تقول شيئا عن قدر أحد.
