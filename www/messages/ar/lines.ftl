# Messages of the engine
# The lines of the statement and the field’s terms for them. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = بند آخر ({ $code })

## From list price to what is left of it. $vendor – whose programme it is

list-price = المبيعات بسعر القائمة
referred-sales = ما يشتريه عملاؤك من { $vendor } بسعر القائمة
referred-revenue = ما تحمّله { $vendor } عليهم
customer-discount = الخصم الذي تمنحه
passed-discount = الخصم الذي تمرّره إلى معيدي البيع
revenue = ما يدفعه العملاء لك
vendor-list = المبيعات نفسها بسعر القائمة
partner-discount = الخصم الذي تحصل عليه
vendor-bill = ما تفوتره { $vendor } لك
resale-margin = ما تتركه إعادة البيع
withheld = المحتجز في بلد العميل
seller-taxes = ضرائبك على البيع
coupons = استهلاك مدفوع بقسائم، بسعر القائمة: لا يحرّك مالًا

## What comes back

# An incentive or a charge, by the title of its table
table = { $table }
clawback = مسترجَع عن مبيعات أُعيدت
lost = ساقط لتأخر المطالبة به
incentives = ما يعود إليك
passed-incentives = الحوافز التي تمرّرها إلى معيدي البيع

## Services. $name – as its owner called it; $number – its place in the plan where it has no name; $billed – how often

service =
    { $billed ->
        [once] { $name } (لمرة واحدة)
       *[monthly] { $name } (كل شهر)
    }
service-number =
    { $billed ->
        [once] الخدمة { $number } (لمرة واحدة)
       *[monthly] الخدمة { $number } (كل شهر)
    }
delivery = تكلفة التقديم: { $name }
delivery-number = تكلفة التقديم: الخدمة { $number }
services = ما تتركه خدماتك

## Costs

cost-sales = موظفو المبيعات
cost-presales = موظفو ما قبل البيع
cost-engineers = المهندسون
cost-training = التدريب والشهادات
cost-certificates = الشهادات التي يشترطها مستواك
cost-marketing = التسويق
cost-rent = إيجار المكتب
cost-software = البرمجيات والأدوات
cost-fees = رسوم البرنامج والمنصة
cost-acquisition = تكلفة اكتساب العملاء
bad-debt = عملاء لا يدفعون
costs = تكلفة إدارة العمل

## Profit

operating-profit = الربح التشغيلي
financing = تكلفة الأموال المحتجزة
tax = الضريبة على الربح
profit = الربح

## Cash

cash-customers = من العملاء
cash-vendor = إلى { $vendor }
cash-charges = ما تحتفظ به { $vendor }
cash-incentives = حوافز نقدية
cash-credit = حوافز على شكل رصيد في الحساب يسدد فواتير المزوّد
cash-invoice-credit = حوافز مطروحة من فاتورة المزوّد
cash-coupons = حوافز على شكل قسائم تسدد منتجات المزوّد
cash-co-op = حوافز من صندوق التسويق المشترك مقابل مطالبات
cash-mdf = حوافز من صندوق تطوير السوق مقابل مطالبات
cash-passed = حوافز إلى معيدي البيع
cash-services = من العملاء، عن الخدمات
cash-costs = تقديم الخدمات وتكاليف التشغيل
net-cash = نقد الشهر
cumulative-cash = النقد التراكمي
receivable = حوافز مكتسبة لم تُستلم بعد

## The field’s terms, beside the titles

term-customer-discount = خصم العميل
term-pass-through = تمرير
term-net-revenue = صافي الإيرادات
term-partner-discount = خصم الشريك
term-front-end-margin = هامش أولي (Front‑end)
term-clawback = استرجاع مبالغ مدفوعة (Clawback)
term-incentives = حوافز
term-rebate = حافز استرداد
term-commission = عمولة
term-bounty = مكافأة جلب عملاء
term-mdf = صندوق تطوير السوق (MDF)
term-spif = حافز مندوبي المبيعات (SPIF)
term-funding = دعم مالي
term-credit = رصيد على الفاتورة
term-revenue-share = حصة من الإيرادات
term-fee = رسوم
