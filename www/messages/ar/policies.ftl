# The page of a programme’s tables, and the comparison of two editions.

loading = جارٍ فتح البرنامج…
programme = البرنامج
tables = الجداول
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
