### review: unreviewed

## أشكال الاستغلال: تقدير الموظف، لا تُقرأ بصوت عالٍ أبدًا.

q-form-sexual-exploitation = شخص يجبر هذا الشخص على أفعال أو صور جنسية، أو يعيش من ذلك
    .label = { form-sexual-exploitation }
    .why = { form-sexual-exploitation.named } لا يُسأل شيء عن الأفعال الجنسية. العمل في هذا المجال باختيار الشخص نفسه ليس من هذا الشكل.
q-form-forced-labour = شخص يجبر هذا الشخص على العمل ضد إرادته
    .label = { form-forced-labour }
    .why = { form-forced-labour.named } العمل الشاق وحده ليس من هذا الشكل؛ القوة أو التهديد أو انسداد الطريق هو ما يجعله كذلك. موافقة الطفل لا تُعتبر.
q-form-domestic-servitude = شخص يُبقي هذا الشخص في بيت للخدمة
    .label = { form-domestic-servitude }
    .why = { form-domestic-servitude.named } العيش مع أسرة وحده ليس من هذا الشكل.
q-form-begging = شخص يجبر هذا الشخص على التسول، أو يأخذ ما يُعطى له
    .label = { form-begging }
    .why = { form-begging.named } الأسرة التي تتسول معًا لنفسها ليست من هذا الشكل.
q-form-slavery-like-practices = شخص يعامل هذا الشخص كأنه ملك له
    .label = { form-slavery-like-practices }
    .why = { form-slavery-like-practices.named } مثلًا: سُلّم لغيره أو أُعير أو وُلد في دَين.
q-form-forced-marriage = شخص يجبر هذا الشخص على الزواج أو أجبره عليه
    .label = { form-forced-marriage }
    .why = { form-forced-marriage.named } وعد الزواج غير الصحيح يُسأل عنه في مكان آخر.
q-form-organ-removal = شخص يريد جزءًا من جسم هذا الشخص أو أخذه
    .label = { form-organ-removal }
    .why = { form-organ-removal.named } يُطلب طبيب؛ ولا يُطلب من الشخص أن يُري شيئًا.
q-form-medical-experiments = شخص يستعمل هذا الشخص في تجارب طبية
    .label = { form-medical-experiments }
    .why = { form-medical-experiments.named } البحث الذي وافق عليه الشخص بحرية ليس من هذا الشكل.
q-form-criminal-acts = شخص يجبر هذا الشخص على أفعال مخالفة للقانون
    .label = { form-criminal-acts }
    .why = { form-criminal-acts.named } مثلًا بيع المخدرات أو السرقة أو خداع الناس على الإنترنت. يكون التعرّف قبل أي متابعة.
q-form-armed-conflict = شخص يستعمل هذا الشخص في القتال
    .label = { form-armed-conflict }
    .why = { form-armed-conflict.named } وكذلك الحمل أو الطبخ أو التجسس. لا يُسأل عن الجماعات ولا عن الآراء.
q-form-other = شخص يستغل هذا الشخص بطريقة أخرى
    .label = { form-other }
    .why = { form-other.named } توصف في الملاحظة بكلمات قليلة.

## ما يريده الشخص

q-wish-now = { $gender ->
    [feminine] ماذا تريدين أن يحدث الآن؟
    [masculine] ماذا تريد أن يحدث الآن؟
   *[other] ما هي رغبتك الآن؟
}
    .label = ما يريده الشخص
    .why = رغبة الشخص هي التي تقود، ونظرته إلى الخطر غالبًا صحيحة. لا يُوعد بما لا يمكن تقديمه.
    .note = بكلمات الشخص القليلة. دون أسماء.
q-safe-contact = هل من الآمن لك أن نتصل بك أو نكتب إليك أو نعود؟
    .label = الاتصال آمن
    .why = مكالمة في وقت غير مناسب قد تعرّض الشخص للخطر. إن لم يكن الاتصال آمنًا، تُترك البطاقة ويُتفق على مكان بدلًا منه.
    .note = متى لا يكون آمنًا؟
q-contact-how = كيف يكون الاتصال أكثر أمانًا لك، ومتى؟
    .label = أكثر الطرق والأوقات أمانًا
    .why = لا يبقى الآخرون على اتصال إلا بالطريقة التي اختارها الشخص. لا يُكتب هنا رقم ولا اسم ولا عنوان؛ فهي تُحفظ منفصلة.
    .note = الطريقة والوقت فقط
q-next-contact = في أي يوم نتكلم مرة أخرى؟
    .label = الاتصال القادم
    .why = لقاء ثانٍ يأتي غالبًا بما لم يُقل اليوم. يُعرض دون ضغط.
    .note = من يقوم به؟ الصفة لا الاسم.
q-consent-referral = هل يمكنني أن أخبر من يستطيع مساعدتك؟ سأقول لك أولًا من هم، وماذا سأقول لهم.
    .label = الموافقة على الإحالة
    .why = يجب أن يوافق الراشد على الإحالة؛ ثم تُطلب الموافقة على كل جهة يجوز لها أن تعلم. دون 18 سنة، أو إذا كان السن غير معروف، لا تلزم الموافقة، لكن يُشرح كل شيء. وما يوجب القانون التبليغ عنه قيل في البداية.
    .note = من لا يجب أن يعلم؟

## نظرة الموظف

q-act-recruited = { act-recruited }
    .label = { act-recruited }
    .why = { page-acts.hint }
q-act-lured = { act-lured }
    .label = { act-lured }
    .why = { page-acts.hint }
q-act-transported = { act-transported }
    .label = { act-transported }
    .why = { page-acts.hint }
q-act-transferred = { act-transferred }
    .label = { act-transferred }
    .why = { page-acts.hint }
q-act-harbored = { act-harbored }
    .label = { act-harbored }
    .why = { page-acts.hint }
q-act-received = { act-received }
    .label = { act-received }
    .why = { page-acts.hint }
q-act-go-between = { act-go-between }
    .label = { act-go-between }
    .why = { page-acts.hint }
q-route-seen = هل يناسب ما قيل نوع آخر من المساعدة؟
    .label = مسار آخر
    .why = يضيف مسارًا للمساعدة ولا ينقص من النتيجة شيئًا. العبور المدفوع الثمن ليس اتجارًا بالبشر، لكنه قد يصير كذلك.
    .note = ما قيل، بكلمات قليلة
q-route-seen-none = لا يظهر أي مسار آخر
q-route-seen-smuggling-asylum = دُفع ثمن عبور فقط، أو يطلب الشخص الحماية من الإعادة
q-route-seen-family-care = أسرة محتاجة، ولا أحد غيرها يستفيد
q-officer-concern = هل عندك قلق على هذا الشخص، مهما كانت الأجوبة؟
    .label = قلق الموظف
    .why = قلق الموظف، مع سبب مكتوب، يكفي لقيام أسباب للإحالة. كثيرًا ما يقول الناس القليل في المرة الأولى.
    .note = ما مصدر القلق؟ ما شوهد وسُمع، دون رأي في الشخص.
q-concern-reason = ما مصدر القلق؟
    .label = سبب القلق
    .why = السبب يمكن أن يتحقق منه من يقرر. يوصف ما شوهد وسُمع؛ دون حكم على الأخلاق أو الصدق.
    .note = وقائع، رموز، لا أسماء
