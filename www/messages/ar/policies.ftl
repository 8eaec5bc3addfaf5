# The page of a programme’s tables, and the comparison of two editions.

loading = جارٍ فتح البرنامج…
programme = البرنامج
effective = سارٍ من { DAY($day) }
editions = الإصدار
against = مقارنةً بـ
againstNone = لا شيء
between = من { DAY($from) } إلى { DAY($to) }
# $changed – tables that differ; $same – tables that do not
counted = الجداول المختلفة: { $changed }، والجداول التي لم تتغير: { $same }.
nothingChanged = لم يتغير شيء بين هذين اليومين.
came = جديد
went = أُلغي
whom = لمن
band = الشريحة
was = كان
is = أصبح
absent = –
sameCells =
    { $count ->
        [zero] لا خلايا بلا تغيير.
        [one] خلية واحدة لم تتغير.
        [two] خليتان لم تتغيرا.
        [few] { $count } خلايا لم تتغير.
        [many] { $count } خلية لم تتغير.
       *[other] { $count } خلية لم تتغير.
    }
nowSays = كان نصه «{ $was }»، وأصبح «{ $is }».
# $was, $is – each a basis (“published rules”) with the title of its source
nowRests = كان يستند إلى { $was }، وأصبح يستند إلى { $is }.
none = لا جداول لهذا البرنامج بعد.
notes = المزايا والواجبات والحدود
notesLead = تُعرض بمصدرها ولا تُسعّر أبدًا.
about =
    .benefit = ميزة
    .duty = واجب
    .regulation = لائحة
    .boundary = حد
leavesOut = ما لا يحتسبه النموذج
download = تنزيل بصيغة JSON
downloadHint = لإعداد برنامج خاص بك: عدّل هذا الملف واختر «برنامجي الخاص» في الحاسبة.

## Finding a programme, and what is told of it first.

programmes = البرامج
ofAll = من بين { $count }
find = ابحث عن برنامج
findHint = الاسم أو المزوّد أو الدور
filters = عوامل التصفية
filtersOn = عوامل التصفية المستعملة: { $count }
vendor = المزوّد
model = طريقة البيع
models =
    .resale = إعادة البيع
    .referral = الإحالة
    .seller = متجر إلكتروني
basis = الأساس
currency = العملة
any = الكل
found = النتائج: { $count }
foundNone = لا برنامج بهذه الصفات.
showAll = عرض الكل
restsOn = جداول منشورة من المزوّد: { $printed } من { $count }
amountsIn = المبالغ بعملة { $currency }
open = الفتح في الحاسبة
link = رابط هذا الجدول
span = من { RATE($from) } إلى { RATE($to) }
effectiveAssumed = سارٍ من { DAY($day) }، وهو يوم مفترض لا يذكره أي مصدر
present = سارٍ اليوم ·
announced = مُعلن ·
begin =
    { $count ->
        [zero] لا جداول
        [one] جدول واحد
        [two] جدولان
        [few] { $count } جداول
        [many] { $count } جدولًا
       *[other] { $count } جدول
    }
dayAssumed = · اليوم مفترض
someAssumed = · جداول بيوم مفترض: { $count }
forRole = جداول الدور
everyRole = كل الأدوار
kinds =
    .tier-rule = المستويات
    .discount = الخصومات
    .customer-discount = خصومات العملاء
    .incentive = الحوافز
    .charge = الرسوم
    .price = الأسعار
theirs =
    { $count ->
        [0] لم تذكر { $vendor } أي تغيير
        [one] غيّرت { $vendor } جدولًا واحدًا
        [two] غيّرت { $vendor } جدولين
        [few] غيّرت { $vendor } { $count } جداول
        [many] غيّرت { $vendor } { $count } جدولًا
       *[other] غيّرت { $vendor } { $count } جدول
    }
ours = جداول أرقامنا المؤقتة المختلفة: { $count }
oursHint = لا تنشر { $vendor } هذه الأرقام. واختلاف أرقامنا المؤقتة لا يدل على شيء من شروطها.
figuresChanged = الأرقام المتغيرة: { $count }
