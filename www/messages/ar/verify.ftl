# The page that runs the worked examples in the reader’s browser.

loading = جارٍ تشغيل الأمثلة المحلولة في متصفحك…
blockedTitle = لا يسمح متصفحك لهذه الصفحة بالحساب
blocked = تعمل الأمثلة في محرك الحاسبة، وهو يحتاج إلى WebAssembly. وقد أوقفه هذا المتصفح أو المسؤول عنه.
failedTitle = تعذّر تشغيل الأمثلة
failed = لم يصل أحد الملفات. تحقق من الاتصال وحاول مجددًا.
again = تشغيل مجددًا
allHold =
    { $count ->
        [zero] لا أمثلة محلولة
        [one] المثال المحلول الوحيد مطابق حتى آخر رقم
        [two] المثالان المحلولان مطابقان حتى آخر رقم
        [few] الأمثلة المحلولة كلها ({ $count }) مطابقة حتى آخر رقم
        [many] الأمثلة المحلولة كلها ({ $count }) مطابقة حتى آخر رقم
       *[other] الأمثلة المحلولة كلها ({ $count }) مطابقة حتى آخر رقم
    }
# $failed – how many differ; $count – of how many
someFail =
    { $failed ->
        [zero] لا اختلاف في الأمثلة المحلولة ({ $failed } من { $count })
        [one] يختلف { $failed } من الأمثلة المحلولة وعددها { $count }
        [two] يختلف { $failed } من الأمثلة المحلولة وعددها { $count }
        [few] تختلف { $failed } من الأمثلة المحلولة وعددها { $count }
        [many] يختلف { $failed } من الأمثلة المحلولة وعددها { $count }
       *[other] يختلف { $failed } من الأمثلة المحلولة وعددها { $count }
    }
lead = كتب آخرون ما تصرفه شروط معينة عن مبيعات معينة. والآن طُرح كل سؤال منها، هنا في متصفحك، على المحرك الذي يجيبك، وقورن كل رقم.
figures = رقم قورن
milliseconds = { $time } مللي ثانية
took = لجميعها
find = ابحث عن مثال
findHint = كلمة أو مصدر أو قاعدة
source = المصدر
numbers = الأرقام المتوقعة
subject = ما يبيّنه
subjects =
    .payouts = متى يُدفع وكيف
    .gates = العتبات
    .tiers = المستويات
    .next = الشريحة التالية
    .months = أشهر بعينها
    .eachUnit = سعر الوحدة
    .refutes = حيث يخطئ المصدر
differing = المختلفة فقط
any = الكل
found = النتائج: { $count }
foundNone = لا مثال بهذه الصفات.
showAll = عرض الكل
openAll = فتح الكل
closeAll = طي الكل
link = رابط هذا المثال
holds = مطابق
differs = مختلف
# One source. $held – examples that agree
ofGroup =
    { $count ->
        [zero] لا أمثلة
        [one] مثال واحد
        [two] مثالان
        [few] { $count } أمثلة
        [many] { $count } مثالًا
       *[other] { $count } مثال
    }
ofGroupSome =
    { $count ->
        [zero] لا أمثلة مطابقة ({ $held } من { $count })
        [one] الأمثلة المطابقة { $held } من { $count }
        [two] الأمثلة المطابقة { $held } من { $count }
        [few] الأمثلة المطابقة { $held } من { $count }
        [many] الأمثلة المطابقة { $held } من { $count }
       *[other] الأمثلة المطابقة { $held } من { $count }
    }

## Where expected figures come from: a count of examples, and the tag of one.

counts =
    .printed = بنتيجة مطبوعة في مصدرها
    .derived = محسوبة من قاعدة يذكرها مصدرها
    .by-hand = محسوبة يدويًا
tags =
    .printed = النتيجة مطبوعة في المصدر
    .derived = محسوبة من القاعدة التي يذكرها المصدر
    .by-hand = محسوبة يدويًا
# Sources that go by a name that their folder does not show.
authorities =
    .by-hand = محسوبة يدويًا
    .dynamics-365 = Microsoft Dynamics 365
    .huawei-cloud = Huawei Cloud
    .netsuite = Oracle NetSuite
    .oracle = Oracle Incentive Compensation
    .sap = SAP
    .aws = Amazon Web Services
    .cloudblue = CloudBlue
    .hubspot = HubSpot
    .idco = IDCO
    .odoo-oca = Odoo Community Association
    .microsoft-csp = Microsoft CSP

## One example. $line – the name of a figure

line = الرقم
theirs = عندهم
ours = عندنا
asked =
    { $count ->
        [zero] النتيجة كاملة، بلا أرقام
        [one] النتيجة كاملة، رقم واحد
        [two] النتيجة كاملة، رقمان
        [few] النتيجة كاملة، { $count } أرقام
        [many] النتيجة كاملة، { $count } رقمًا
       *[other] النتيجة كاملة، { $count } رقم
    }
arithmetic = العملية الحسابية
refutes = المصدر مخطئ هنا
prints = { $line }: يذكر المصدر { $figure }.
months = { $line }، { MONTH($month) }
eachUnit = { $line }، لكل وحدة
gate = عتبة { $line }، { MONTH($month) }
reached = { $reached } من { $needed }
payout = { $line } عن { MONTH($earned) }، يُدفع في { MONTH($paid) }
payoutNever = { $line } عن { MONTH($earned) }، لا يُصرف
next = الشريحة التالية من { $line }
tiers = المستوى الحالي
tier = { $tier }، { MONTH($month) }
# Between two of `tier`.
apart = { "؛ " }

## Where an example differs: what it expects, and what came. Figures, months and days as the example writes them.

noLine = لا يوجد هذا البند
noUnits = بلا وحدات
nothing = لا شيء
none = لا يوجد
# In a list of what only one of the two has.
noMore = لا مزيد
otherThan = غير { $figure }
payoutFull = { $line } عن { $earned }، يُدفع في { $paid } على شكل { $form }: ‏{ $amount }
payoutFullNever = { $line } عن { $earned }، لا يُصرف، { $form }: ‏{ $amount }
withTax = { $payout }، و{ $tax } مع الضريبة
gateFull =
    { $met ->
        [yes] { $line } { $month }: { $reached } من { $needed }، تحقق
       *[no] { $line } { $month }: { $reached } من { $needed }، لم يتحقق
    }
band = { $reached } من { $needed }، { $rate }
tierFrom = { $tier } من { $month }
