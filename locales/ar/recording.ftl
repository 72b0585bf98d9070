### review: unreviewed
### صوت يُسجَّل في البرنامج لحالة.

record-start = تسجيل صوت
record-title = تسجيل صوت
record-care = لا يُسجَّل إلا ما تحتاج إليه الحالة: بضع جمل بكلمات الشخص نفسه. لا يُسجَّل أحد دون علمه.
record-consent = من يُسمع
record-consent-agrees = سُئل الشخص ووافق على تسجيله وحفظه
record-consent-not-asked = أتكلم وحدي ولا يُسمع أحد غيري
record-consent-missing = ينبغي تحديد من يُسمع. إن رفض الشخص فلا يُسجَّل شيء.
record-begin = التسجيل الآن
record-cancel = إلغاء
record-on = التسجيل جارٍ
# $time (String)
record-length = المدة: { $time }
record-on-hint = يُختم ما يقال وهو يُسمع. إذا أُقفل الحاسوب انتهى التسجيل وحُفظ ما سُمع.
record-stop = إيقاف
record-stopped = لم يعد شيء يُسجَّل. يُستمع إليه ثم يُحفظ أو يُترك.
record-listen = ما سُجِّل
record-long = هو أطول من أن يُسمع هنا. ويمكن حفظه.
record-keep = حفظه في الحالة
record-discard = تركه
record-gap = كان الحاسوب مشغولًا وينقص جزء.
record-ended-gone = لم يعد الميكروفون موجودًا. ما سُمع قبل ذلك موجود هنا.
record-ended-longest = أقصى مدة ساعة. ما سُمع موجود هنا، ويمكن بدء تسجيل جديد.
