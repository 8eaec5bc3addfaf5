# The form of the plan: groups, labels of fields, hints beside them.

title = خطتك
presets = ابدأ من مثال
changed = معدّل

## Who the partner is.

basics = من أنت
period = المدة والشروط
programme = البرنامج
bringOwn = برنامجي الخاص…
changeOwn = تعديل برنامجي الخاص…
role = الدور
tier = المستوى
tierPath = المستوى خلال الخطة
fixed = يبقى كما هو
evolving = يتغير وفق القواعد
country = البلد
currency = العملة
# $plan, $programme – codes of currencies
rates = أسعار الصرف بين { $plan } و{ $programme }
ratesHint = تسري على جميع الأشهر. أفرغ الحقل ليعود سعر الجدول.
rateFor =
    .plan = للفوترة
    .measure = للعتبات والمستويات
    .payout = للصرف
oneOf = 1 { $currency } يساوي
rateIn = { $to } لكل 1 { $from }
rateDay = يوم سعر الصرف
rateOwn = سعرك
passDiscount = ما تمرّره من خصمك إلى معيدي البيع
passIncentives = ما تمرّره من حوافزك إلى معيدي البيع
passHint = للموزعين
editions = الشروط السارية
ofDay = في يوم واحد لكل الأشهر
ofMonth = في بداية كل شهر
asOf = الشروط بتاريخ
start = الشهر الأول
months = عدد الأشهر
monthsHint = 60 على الأكثر
year = السنة
month = الشهر
credentials = ما لديك من مؤهلات

## Groups of customers. Names of fields are those of the plan (src/plan.rs).

customers = العملاء
cohort = مجموعة العملاء { $number }
cohortName = اسم المجموعة
addCohort = إضافة مجموعة عملاء
account = فئة الحساب
customersToday = العملاء الحاليون
newPerMonth = عملاء جدد شهريًا
spend = إنفاق العميل
spendHint = بسعر القائمة، شهريًا
discount = الخصم الذي تمنحه
discountHint = من سعر القائمة
growth = النمو والفقدان
newGrowth = زيادة العملاء الجدد سنويًا
newGrowthHint = نمو عدد العملاء الجدد شهريًا
churn = المفقود شهريًا
churnHint = معدل فقدان العملاء
rampMonths = أشهر حتى الإنفاق الكامل
rampHint = فترة النمو التدريجي (ramp‑up)
expansion = نمو الإنفاق سنويًا
expansionHint = التوسّع
priceChange = تغيّر السعر سنويًا
priceChangeHint = سعر القائمة
usage = مشتريات ببنود الأسعار
usageHint = فوق الإنفاق، لكل عميل شهريًا
usageItem = المنتج
usageUnits = الوحدات
addUsage = إضافة منتج يباع ببند أسعار
bid = سعر خاص للمشروع
bidHint = خصمك المعتمد من سعر القائمة
returnedAfter = يُعاد بعد
returnedHint = فارغ: لا يُعاد
unitMonths = أشهر
coupons = مدفوع بقسائم
couponsHint = لا يستحق حافز استرداد في معظم الجداول

## What they buy, and when.

mix = ما يشترونه
# $rest, $over – shares
mixRest = بقي { RATE($rest) } للتوزيع
mixOver = زيادة قدرها { RATE($over) }
mixDone = المجموع 100%
mixMoves = يتغير خلال الخطة
mixStart = الشهر الأول
mixEnd = الشهر الأخير
seasons = المواسم
# $month – the name of a month of the calendar
season = الموسم: { $month }
seasonsNone = كل شهر مثل غيره.
seasonsHint = الإنفاق في كل شهر من السنة: 1 كالمعتاد، و1.2 زيادة الخُمس، و0 لا شيء. ويمكن أن يكون الشهر نطاقًا، مثل 1.5 إلى 2.
seasonsAdd = تحديد كل شهر على حدة
seasonsRemove = كل الأشهر سواء
mixSlider = { $family }، شريط تمرير

## Projects.

projects = المشاريع
project = المشروع { $number }
projectName = اسم المشروع
addProject = إضافة مشروع
family = المنتج
inMonth = في الشهر رقم
inMonthHint = من الخطة
list = سعر القائمة
registered = مسجّل لدى المزوّد
count = العدد

## Services of the partner’s own.

services = الخدمات التي تبيعها
service = الخدمة { $number }
serviceName = اسم الخدمة
addService = إضافة خدمة
kind = طريقة البيع
oneOff = لمرة واحدة، لعميل جديد
managed = كل شهر
price = السعر
serviceMargin = هامش الخدمة
attach = نسبة العملاء الذين يشترونها

## The partner’s own costs.

costs = تكاليفك الخاصة
people = موظفون
monthly = لكل موظف شهريًا
sales = المبيعات
presales = ما قبل البيع
engineers = المهندسون
training = التدريب والشهادات
aYear = سنويًا
aMonth = شهريًا
marketing = التسويق
rent = إيجار المكتب
software = البرمجيات والأدوات
fees = رسوم البرنامج
acquisition = تكلفة اكتساب العميل
acquisitionHint = لكل عميل جديد
capital = تكلفة رأس المال
capitalHint = سنويًا
tax = الضريبة على الربح

## Payment and cash.

cash = السداد والنقد
customerDays = يدفع العملاء بعد
vendorDays = تدفع للمزوّد بعد
days = يومًا
badDebt = لا يُحصّل أبدًا
badDebtHint = ديون معدومة، من الإيرادات
claimsAfter = تُقدّم المطالبات بعد
claimsAfterHint = أموال تجب المطالبة بها

## Values of the partner’s own contract.

contract = عقدي
# How many values are the reader’s own.
yours = قيمك: { $count }

## In several groups.

remove = حذف { $what }
percent = %
none = لا شيء بعد.
# Fields with a refusal, in a group that is folded.
toMend = حقول تحتاج إلى تصحيح: { $count }
