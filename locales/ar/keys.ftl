### review: unreviewed
### المفاتيح: ما كُتب عليها، وما تفعله.

keycap-enter = Enter
keycap-escape = Esc
keycap-space = مسافة
keycap-tab = Tab
keycap-delete = Del
keycap-home = Home
keycap-end = End
keycap-ctrl = Ctrl
keycap-shift = Shift

## كل المفاتيح

keys-title = كل المفاتيح
keys-group-app = في كل مكان
keys-group-screen = في هذه الشاشة
keys-group-cases = الحالات
keys-group-screening = المحادثة
keys-group-quick-look = نظرة سريعة
keys-group-result = النتيجة
keys-group-referral = الإحالة
keys-group-history = السجل

key-outdoors = في الخارج، تباين كامل
key-all-keys = كل المفاتيح
key-new-screening = بدء محادثة جديدة
key-find = بحث
key-go-on = المتابعة من حيث توقف العمل
key-back-to-case = الرجوع إلى الحالة
