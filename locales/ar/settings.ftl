### review: unreviewed
### كيف ضُبط هذا الحاسوب. لا شيء عن أي حالة.

settings-title = الإعدادات
# $code (String)
settings-back = الرجوع إلى { $code }
settings-back-cases = الرجوع إلى الحالات
settings-language = اللغة
settings-language-hint = تتغير فورًا. ويبقى العمل حيث هو.
settings-theme = الألوان
settings-theme-system = كما في الحاسوب
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين كامل
settings-theme-hint = التباين الكامل لضوء الشمس والعيون المتعبة. المفتاح F9 يشغّله ويوقفه في أي مكان.
settings-text = حجم النص
# $percent (Number)
settings-text-size = { $percent } %
settings-digits = الأرقام
settings-digits-latin = 0 1 2 3
settings-digits-arabic-indic = ٠ ١ ٢ ٣
settings-digits-hint = الرموز وأرقام الهاتف والمواد تبقى بالأرقام 0 1 2 3.
settings-keys = لوحة المفاتيح
settings-single-keys = الجواب بمفتاح واحد
settings-single-keys-hint = من 1 إلى 5 وN وS وM وما شابهها. تتوقف أثناء الكتابة. يمكن إيقافها إذا كانت المفاتيح تُضغط خطأً.
settings-all-keys = كل المفاتيح
settings-guide = الدليل
settings-guide-edition = الطبعة
settings-guide-hash = البصمة
settings-guide-words = الكلمات بهذه اللغة
settings-guide-reviewed = مُراجَعة
settings-guide-unreviewed = ترجمة لم تُراجَع
settings-guide-hint = تُطبع الطبعة والبصمة على كل ورقة، ليتمكن الآخرون من التحقق مما سُئل.
