# The partner’s own contract: values in place of the programme’s.

lead = ضع أرقام عقدك مكان أرقام البرنامج. تُحسب لك، ولا تُعد منشورة رسميًا أبدًا.
margin = هامشي على كل شيء
marginHint = من سعر القائمة، عند كل مستوى، بلا إضافة
asPublished = كما هو منشور
incentives = الحوافز
paid =
    .published = كما هو منشور
    .some = هذه فقط
    .nothing = لا شيء
heaviest = هذه الثلاثة تحرّك إجابتك أكثر من غيرها
tables = جداول دورك ومستواك
others =
    { $count ->
        [zero] لا جداول أخرى
        [one] جدول آخر
        [two] جدولان آخران
        [few] { $count } جداول أخرى
        [many] { $count } جدولًا آخر
       *[other] { $count } جدول آخر
    }
othersHint = لا تخص دورك أو بلدك أو مستوياتك.
none = ليس في هذا البرنامج قيم قابلة للاستبدال.
reset = استرجاع القيم الأصلية كلها
# In the working of a figure, above and below fields for values of its table.
replace = رقم عقدك مكانه
replaceAll = كل قيم هذا الجدول
replaceAny = ضع أرقام عقدك مكانها
# $row – what a row is for; $column – a tier
cell = { $row }، { $column }
# $text – the programme’s own value
was = كانت { $text }
stopped = ليس في عقدي

## Rows of a table.

everything = كل شيء
rate = القيمة
# $from, $to – where a band begins and ends
band =
    .open = { $from } فأكثر
    .between = { $from } إلى ما دون { $to }
    .below = دون { $to }
    .above = فوق { $from }
    .upTo = فوق { $from } وحتى { $to }
    .most = حتى { $to }
# Months since a customer was won. $from – the first month, $to – the last
age =
    .between = الأشهر من { $from } إلى { $to } من عمر العميل
    .from = من الشهر { $from } من عمر العميل
    .below = الأشهر الأولى من عمر العميل حتى { $to }
