# Real sales from a file: opened, understood, settled.

title = تسوية مبيعاتك الفعلية
lead = ملف CSV لمبيعاتك، يُسوّى بالقواعد نفسها التي تُسوّى بها الخطة. يُقرأ هنا في متصفحك، ولا يُرسل شيء إلى أي مكان.
drop = أفلت ملف CSV هنا
or = أو
choose = اختر ملفًا
limits = حتى 50 ميغابايت و200,000 صف. تُعرف صادرات Microsoft وAWS وGoogle Cloud وHuawei Cloud وStripe وغيرها، ويُقرأ أي ملف آخر بحسب أعمدته.
template = تنزيل نموذج
needs = يحتاج كل صف إلى شهر وسعر قائمة. ويمكن إضافة العميل والمنتج والخصم وغيرها.
# $name – of the file
file = الملف: { $name }
reading = جارٍ قراءة الملف…
checking = جارٍ قراءة كل صف…
settling = جارٍ تسوية المبيعات…
cancel = إلغاء
cancelled = توقّف. ملفك واختياراتك محفوظة.
again = متابعة
other = ملف آخر
backToPlan = العودة إلى الخطة
change = الأعمدة والصيغ
# Names of the files that are written, without their endings.
files =
    .template = نموذج-مبيعات-الشريك
    .faults = مبيعات-الشريك-للتصحيح

## Files that cannot be read.

# $size, $most – megabytes
size = حجم هذا الملف { NUMBER($size) } ميغابايت، ويُقرأ حتى { NUMBER($most) } ميغابايت. قسّمه بحسب السنة أو احذف الأعمدة غير اللازمة.
unreadable =
    .workbook = هذا مصنف Excel وليس ملف CSV. اختر في جدول البيانات «حفظ باسم» ثم «CSV UTF-8».
    .binary = هذا ليس ملفًا نصيًا. احفظ مبيعاتك بصيغة CSV واختر ذلك الملف.
    .empty = لا شيء في هذا الملف.
    .noRows = في هذا الملف عناوين أعمدة ولا صفوف تحتها.
    .columns = في هذا الملف أكثر من 5,000 عمود: ليس جدول مبيعات.
many = عدد الصفوف { $rows } يتجاوز ما يُسوّى دفعة واحدة وهو { $most }: قسّم الملف.
failed = تعذّرت معالجة الملف. حاول مجددًا، فالملف نفسه لم يتضرر.

## How the file is written.

format = كيف كُتب هذا الملف
found =
    { $rows ->
        [zero] بلا صفوف، الفاصل: { $separator }، والترميز: { $encoding }
        [one] صف واحد، الفاصل: { $separator }، والترميز: { $encoding }
        [two] صفان، الفاصل: { $separator }، والترميز: { $encoding }
        [few] { $rows } صفوف، الفاصل: { $separator }، والترميز: { $encoding }
        [many] { $rows } صفًا، الفاصل: { $separator }، والترميز: { $encoding }
       *[other] { $rows } صف، الفاصل: { $separator }، والترميز: { $encoding }
    }
separators =
    .comma = فاصلة
    .semicolon = فاصلة منقوطة
    .tab = علامة جدولة
    .bar = خط عمودي
separator = الفاصل
encoding = الترميز
encodings =
    .utf-8 = UTF-8
    .utf-16le = UTF-16
    .utf-16be = UTF-16 (big-endian)
    .windows-1252 = أوروبا الغربية (Windows-1252)
    .windows-1254 = التركية (Windows-1254)
    .windows-1250 = أوروبا الوسطى (Windows-1250)
    .windows-1251 = السيريلية (Windows-1251)
    .windows-1256 = العربية (Windows-1256)
    .windows-874 = التايلاندية (Windows-874)
    .gb18030 = الصينية المبسطة (GB 18030)
    .big5 = الصينية التقليدية (Big5)
    .shift_jis = اليابانية (Shift JIS)
    .euc-kr = الكورية (EUC-KR)
head = أسماء الأعمدة
# $cells – the first cells of the row
headRow = الصف { $row }: { $cells }
noHead = ليس في الملف أسماء أعمدة

## Exports that are known. $title – of the export

layout = نوع الملف المُصدّر
noLayout = ليس أيًا منها: اقرأه بحسب أعمدته
askLayout = هذه العناوين تعود إلى أكثر من نوع من الملفات: { LIST($titles) }. حدّد أيها هو.
recognised = تم التعرّف عليه: { $title }.
unrecognised = يُقرأ بحسب أعمدته كما طلبت.
readAs = اقرأه على أنه { $title }
notThis = هو ملف آخر: اقرأه بحسب أعمدته
# How well it is known.
certainties =
    .A = عناوينه كلها معروفة
    .B = ينشر المزوّد أسماء هذه الأعمدة
    .C = بعض أسماء أعمدته غير مؤكد
# Whose money it holds, and what stands in the place of the list price.
means =
    .buy-cost = يذكر ما تدين به للمزوّد لا ما يدفعه عملاؤك: تحل تكلفتك محل سعر القائمة، ولا تتضمن الإجابة هامشًا من العملاء.
    .buy-list = يذكر ما تدين به للمزوّد. يُسوّى ما استخدمه عملاؤك بوصفه سعر القائمة وبخصم البرنامج نفسه، ويُحتفظ بما سوّاه المزوّد معك سعرًا للشراء.
    .sell-charged = يذكر ما حُمّل على العملاء بلا سعر قائمة: يحل ما حُمّل عليهم محله.
    .sell-list = يذكر ما حُمّل على العملاء إلى جانب سعر القائمة.
taxed = تشمل مبالغه ضريبة المبيعات المحصّلة: لا يوجد عمود من دونها.
twin = مطابقة الفواتير والاستخدام اليومي يحملان المبالغ نفسها: سوِّ أحدهما فقط.

## Choices that a file may leave.

choices =
    .numbers = الأرقام
    .dates = التواريخ
    .discounts = الخصومات
    .bids = الأسعار الخاصة للمشاريع
    .listAt = سعر القائمة في
    .price = ما يدفعه العميل
    .currency = العملة
signIs = الرمز { $sign } يعني
columnAt = العمود { $name }
# One of the readings a choice has. $reading – the choice and the reading
option =
    { $reading ->
        [numbers-point] 1,234.56
        [numbers-comma] 1.234,56
        [numbers-space] 1 234,56
        [dates-day-first] ‎31/01/2027‎: اليوم أولًا
        [dates-month-first] ‎01/31/2027‎: الشهر أولًا
        [discounts-percent] ‏6 تعني خصم 6%
        [discounts-fraction] ‏0.06 تعني خصم 6%
        [discounts-money] ‏6.00 تعني خصمًا بهذا المبلغ
        [discounts-paid-percent] ‏94 تعني أن المدفوع 94%
        [discounts-paid-fraction] ‏0.94 تعني أن المدفوع 94%
        [bids-percent] ‏6 تعني 6%
        [bids-fraction] ‏0.06 تعني 6%
        [price-charged] كما في عمود الصافي
        [price-discount] سعر القائمة مطروحًا منه الخصم
       *[other] { $value }
    }
# What is asked when a file leaves two readings.
asks =
    .numbers = لا شيء في هذا الملف يبيّن هل 1.234 أكثر من ألف أم أكثر قليلًا من واحد. حدّد ذلك.
    .dates = كل تاريخ في هذا الملف يُقرأ بطريقتين. حدّد أي الرقمين هو اليوم.
    .discounts = خصومات هذا الملف تُقرأ بأكثر من طريقة. حدّد المقصود.
    .bids = لا شيء في هذا الملف يبيّن هل 0.5 نصفٌ أم نصف بالمئة. حدّد ذلك.
    .listAt = عمودان بالاسم نفسه وبأرقام مختلفة. حدّد أيهما السعر.
    .price = الخصومات والأسعار الصافية في هذا الملف لا تتفق. حدّد أيها المعتمد.
askSign = الرمز «{ $sign }» لأكثر من عملة. حدّد المقصود.
# $reading – one of the above; $amounts – the file’s sales under it, by currency
consequence = إذا قُرئ على أنه «{ $reading }» فمبيعات الملف { LIST($amounts) }.
monthOfAll = كل الصفوف من شهر
choosePrompt = اختر…

## What each column holds.

columns = محتوى كل عمود
columnsLead = عُرفت من الأسماء والقيم، فصحّح الخطأ منها. تبيّن الصفوف الأولى ما يُقرأ.
columnsKnown = كما في هذا النوع من الملفات، فصحّح الخطأ منها. تبيّن الصفوف الأولى ما يُقرأ.
column = محتوى العمود { $name }
# $number – counted from the first column
unnamed = العمود { $number }
ignored = (مستبعد)
row = الصف
needMonth = حدّد أي عمود هو الشهر، أو من أي شهر الصفوف كلها.
needList = حدّد أي عمود هو سعر القائمة، أو بند الأسعار ووحداته.
# $what – one of `holds`
twice = { $what } معيّن لعمودين، فاختر أحدهما.
holds =
    .month = شهر الفاتورة أو تاريخها
    .customer = العميل
    .family = المنتج
    .list = سعر القائمة
    .discount = الخصم الممنوح
    .charged = المحمّل على العميل
    .refund = المردود منه
    .currency = العملة
    .account = فئة الحساب
    .kind = نوع البيع
    .registered = الصفقة مسجّلة (نعم/لا)
    .bid = خصم السعر الخاص
    .means = وسيلة الدفع
    .country = بلد العميل
    .item = بند الأسعار
    .units = الوحدات
    .unpaid = لم يُدفع للمزوّد بعد (نعم/لا)
    .paid = شهر الدفع للمزوّد
    .since = عميل منذ
    .ordered = يوم الطلب
    .ended = شهر الإعادة
    .tags = العلامات
    .floor = السعر الأدنى
    .purchase = سعر الشراء
    .withheld = المحتجز من البائع
    .taxes = الضرائب بعد الرسوم
    .new = عدد العملاء الجدد الذين يمثلهم

## Values that a column of names may hold, whatever the programme.

kinds =
    .new = جديد
    .renewal = تجديد
    .expansion = توسّع
    .migration = ترحيل
    .project = مشروع
payments =
    .cash = نقد
    .credit = ائتمان
    .coupon = قسيمة
    .test-coupon = قسيمة تجريبية
    .stored-value = رصيد مدفوع مسبقًا
    .stored-value-purchase = شراء رصيد مسبق الدفع
marks =
    .registered = مسجّلة

## Names the programme does not know.

names = { $what }: أسماء لا يعرفها هذا البرنامج
namesLead = حدّد ما يعنيه كل منها.
namesCount = تُحسب { $product } إلى أن تحدّد ما يعنيه كل منها.
# $given – the name in the file
nameRows =
    { $rows ->
        [zero] «{ $given }»، بلا صفوف
        [one] «{ $given }»، صف واحد
        [two] «{ $given }»، صفان
        [few] «{ $given }»، { $rows } صفوف
        [many] «{ $given }»، { $rows } صفًا
       *[other] «{ $given }»، { $rows } صف
    }
allRest =
    { $count ->
        [zero] لا شيء غيرها
        [one] الاسم الآخر
        [two] الاسمان الآخران
        [few] كل الأسماء الأخرى ({ $count })
        [many] كل الأسماء الأخرى ({ $count })
       *[other] كل الأسماء الأخرى ({ $count })
    }

## What the file comes to.

period = الأشهر المراد تسويتها
from = من
to = إلى
history = تُعد المبيعات قبل { MONTH($month) } سجلًا سابقًا: تُقرأ عند النظر إلى الماضي ولا يُصرف عنها شيء.
sum =
    { $rows ->
        [zero] سعر القائمة { $amount } بلا صفوف، { MONTHS($first, $last) }.
        [one] سعر القائمة { $amount } في صف واحد، { MONTHS($first, $last) }.
        [two] سعر القائمة { $amount } في صفين، { MONTHS($first, $last) }.
        [few] سعر القائمة { $amount } في { $rows } صفوف، { MONTHS($first, $last) }.
        [many] سعر القائمة { $amount } في { $rows } صفًا، { MONTHS($first, $last) }.
       *[other] سعر القائمة { $amount } في { $rows } صف، { MONTHS($first, $last) }.
    }
sumHint = قارن هذا بدفاترك قبل المتابعة.
blank =
    { $rows ->
        [zero] لم يُتجاوز أي صف فارغ.
        [one] تم تجاوز صف فارغ واحد.
        [two] تم تجاوز صفين فارغين.
        [few] تم تجاوز { $rows } صفوف فارغة.
        [many] تم تجاوز { $rows } صفًا فارغًا.
       *[other] تم تجاوز { $rows } صف فارغ.
    }
noSales = لا يمكن تسوية أي صف من هذا الملف كما هو.
rounded =
    { $count ->
        [zero] لم يُقرّب أي مبلغ.
        [one] كان في مبلغ واحد أكثر من ست منازل عشرية فقُرّب إلى ست.
        [two] كان في مبلغين أكثر من ست منازل عشرية فقُرّبا إلى ست.
        [few] كان في { $count } مبالغ أكثر من ست منازل عشرية فقُرّبت إلى ست.
        [many] كان في { $count } مبلغًا أكثر من ست منازل عشرية فقُرّبت إلى ست.
       *[other] كان في { $count } مبلغ أكثر من ست منازل عشرية فقُرّبت إلى ست.
    }
swallowed =
    { $lines ->
        [zero] لم تُفسد علامات الاقتباس أي سطر.
        [one] أفسدت علامات اقتباس غير متطابقة سطرًا واحدًا لم يُحتسب.
        [two] أفسدت علامات اقتباس غير متطابقة سطرين لم يُحتسبا.
        [few] أفسدت علامات اقتباس غير متطابقة { $lines } أسطر لم تُحتسب.
        [many] أفسدت علامات اقتباس غير متطابقة { $lines } سطرًا لم تُحتسب.
       *[other] أفسدت علامات اقتباس غير متطابقة { $lines } سطر لم تُحتسب.
    }
good = كل الصفوف مقروءة.
settle = تسوية هذه المبيعات
leave =
    { $rows ->
        [zero] التسوية بكل الصفوف
        [one] التسوية من دون صف واحد
        [two] التسوية من دون صفين
        [few] التسوية من دون { $rows } صفوف
        [many] التسوية من دون { $rows } صفًا
       *[other] التسوية من دون { $rows } صف
    }
left =
    { $rows ->
        [zero] لم يُستبعد أي صف.
        [one] استُبعد صف واحد باختيارك.
        [two] استُبعد صفان باختيارك.
        [few] استُبعدت { $rows } صفوف باختيارك.
        [many] استُبعد { $rows } صفًا باختيارك.
       *[other] استُبعد { $rows } صف باختيارك.
    }
# Between parts that are told one after the other.
apart = { "؛ " }
# $parts – one or more of `leftPart`
leftOut = استُبعدت صفوف ليست مبيعات: { $parts }.
# $why – the reason; $amount – what they come to
leftPart =
    { $rows ->
        [zero] { $why }: { $amount } بلا صفوف
        [one] { $why }: { $amount } في صف واحد
        [two] { $why }: { $amount } في صفين
        [few] { $why }: { $amount } في { $rows } صفوف
        [many] { $why }: { $amount } في { $rows } صفًا
       *[other] { $why }: { $amount } في { $rows } صف
    }
leftAs =
    .tax = ضريبة
    .total = إجماليات
    .payout = رسوم ومبالغ مصروفة
    .status = لم يُبع أو لم يُدفع

## Currencies of the file. $code – of a currency

currencyIs = مبالغ الملف بعملة { $code }، وهي عملة خطتك.
currencyOwn = لا يذكر الملف عملة: تُعد مبالغه بعملة { $code }، وهي عملة خطتك.
broughtOver = تُحوّل المبالغ بالعملات الأخرى إلى { $code }، عملة خطتك:
# $amount – sales in it
rateShown =
    { $rows ->
        [0] { $code }
        [zero] { $code }
        [one] { $code }: ‏{ $amount } في صف واحد
        [two] { $code }: ‏{ $amount } في صفين
        [few] { $code }: ‏{ $amount } في { $rows } صفوف
        [many] { $code }: ‏{ $amount } في { $rows } صفًا
       *[other] { $code }: ‏{ $amount } في { $rows } صف
    }
rateMissing =
    { $rows ->
        [0] { $code }: لا يوجد سعر صرف
        [zero] { $code }: لا يوجد سعر صرف
        [one] { $code }: ‏{ $amount } في صف واحد، جُنّب لعدم وجود سعر صرف
        [two] { $code }: ‏{ $amount } في صفين، جُنّبا لعدم وجود سعر صرف
        [few] { $code }: ‏{ $amount } في { $rows } صفوف، جُنّبت لعدم وجود سعر صرف
        [many] { $code }: ‏{ $amount } في { $rows } صفًا، جُنّبت لعدم وجود سعر صرف
       *[other] { $code }: ‏{ $amount } في { $rows } صف، جُنّبت لعدم وجود سعر صرف
    }
rateAsked = لا يوجد سعر صرف. أدخل سعرًا لتُسوّى هذه الصفوف أيضًا.
rateAbove = يجب أن يكون سعر الصرف أكبر من صفر.
rateYours = سعرك
# Where a rate comes from.
rateFrom = { $publisher }، { DAY($day) }
oneIs = ‏1 { $code } =

## After it is settled.

settled = سُوّي من { $name }
refusedByRules = ترفض قواعد البرنامج بعض هذه المبيعات:
# $problem – why
refusedRow = الصف { $row }: { $problem }
who = مبيعات فعلية، { $name }
linkNote = قبل تكاليفك الخاصة: لا تكاليف في ملف المبيعات. تحمل الروابط الخطة ولا تحمل ملفك أبدًا.

## Cells that cannot be read.

# $count – cells; $rows – the rows they stand in
faults =
    { $rows ->
        [zero] المطلوب تصحيحه: { $count }
        [one] المطلوب تصحيحه: { $count }، في صف واحد
        [two] المطلوب تصحيحه: { $count }، في صفين
        [few] المطلوب تصحيحه: { $count }، في { $rows } صفوف
        [many] المطلوب تصحيحه: { $count }، في { $rows } صفًا
       *[other] المطلوب تصحيحه: { $count }، في { $rows } صف
    }
faultsFirst = المعروض هو الأوائل: { $count }.
faultsLead = لا تخمين ولا إسقاط: صحّحها في الملف، أو غيّر اختيارًا أعلاه، أو استبعد هذه الصفوف عن قصد.
faultsFile = جميعها في ملف CSV
where = الصف
columnName = العمود
value = في الملف
why = ما الخطأ
whole = الصف كله
# $given – what stands in the cell; $detail – what would be right, or what is odd about it
fault =
    { $code ->
        [empty] الخلية فارغة
        [format] «{ $given }» لا يوافق صيغة أرقام هذا الملف: غيّر الصيغة أعلاه أو صحّح الخلية
        [long] «{ $given }» أطول من أن يكون رقمًا
        [large] «{ $given }» أكثر من تريليون: يُقرأ حتى هذا الحد
        [short] «{ $given }» اختصره جدول البيانات ففقد أرقامًا: أظهر الرقم كاملًا هناك واحفظ مجددًا
        [formula] «{ $given }» صيغة حسابية لا رقم: احفظ الملف بالقيم
        [sheetError] «{ $given }» خطأ من جدول البيانات: صحّح الصيغة التي خلفه
        [currency] «{ $given }» يذكر عملة ({ $detail }) غير معروفة هنا أو غير عملة صفه
        [noCurrency] «{ $given }» لا يذكر عملة معروفة، وفي الملف عدة عملات
        [rate] لا يمكن أن يكون الخصم «{ $given }»: اكتب قيمة من 0% إلى 100%
        [date] «{ $given }» ليس تاريخًا: اكتبه مثل ‎2027-01‎ أو ‎2027-01-31‎
        [month] ليس في «{ $given }» شهر رقمه { $detail }: هل الرقم الآخر هو الشهر؟ إذن غيّر صيغة التواريخ أعلاه
        [day] «{ $given }» ليس يومًا في التقويم: عدد أيام ذلك الشهر { $detail }
        [noDay] «{ $given }» يذكر شهرًا، والمطلوب هنا اليوم
        [shortYear] سنة «{ $given }» من رقمين: اكتبها بأربعة أرقام
        [serial] «{ $given }» رقم تاريخ في جدول البيانات: نسّق العمود تاريخًا واحفظ مجددًا
        [buddhist] «{ $given }» سنة من التقويم البوذي: اكتب { $detail }
        [yesNo] «{ $given }» ليس نعم ولا لا
        [country] «{ $given }» ليس بلدًا: اكتب رمزه من حرفين، مثل TH
        [unknown] «{ $given }» ليس اسمًا في هذا البرنامج: حدّد أعلاه ما يعنيه
        [noMonth] لا شهر: هل هذا سطر إجماليات؟
        [noList] لا سعر قائمة: هل هذا سطر إجماليات؟
        [noUnits] يحتاج بند الأسعار إلى عدد وحداته
        [listAndItem] لا يجتمع سعر قائمة وبند أسعار: أفرغ أحدهما
        [twoPrices] لا يجتمع خصم وسعر محصّل: أفرغ أحدهما
        [wide] عدد خلاياه { $detail }، أكثر من عناوين الأعمدة: فاصل أو علامة اقتباس في غير موضعها
        [quotes] علامات الاقتباس غير متطابقة
        [quotesRun] علامات الاقتباس غير متطابقة: اندمجت هنا أسطر من الملف عددها { $detail }
       *[other] «{ $given }» ليس رقمًا
    }
