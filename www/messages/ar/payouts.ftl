# What is paid out, when, and which rule delayed it.

title = متى تصل الأموال
lead = المكتسب ليس مدفوعًا بعد: بجانب كل دفعة القاعدة التي أخّرتها.
incentive = الحافز
earned = مكتسب
confirmed = مؤكد
paid = مدفوع
form = الشكل
amount = المبلغ
reason = القاعدة التي أخّرته
later = بعد نهاية هذه الخطة
forms =
    .cash = نقد
    .account-credit = رصيد في الحساب
    .coupon = قسائم
    .co-op = صندوق التسويق المشترك
    .mdf = صندوق تطوير السوق
    .invoice-credit = رصيد على الفاتورة
# Why a payment has no month.
states =
    .frozen = معلّق
    .expired = سقط الحق فيه
none = لا يُصرف شيء في هذه الخطة.
# $after – what falls after the plan’s last month
summary = من أصل { $earned } مكتسبة يُدفع { $paid } خلال الخطة، ويقع { $after } بعد شهرها الأخير.
partly = من أصل { $earned } مكتسبة يُدفع { $paid } خلال الخطة.
lost = لا يُدفع { $amount } أبدًا: سقط الحق فيه أو بقي معلّقًا.
all = يُدفع كامل المكتسب وقدره { $earned } خلال الخطة.
more =
    { $count ->
        [zero] لا دفعات أخرى
        [one] عرض الدفعة الوحيدة
        [two] عرض الدفعتين
        [few] عرض الدفعات الـ{ $count } كلها
        [many] عرض الدفعات الـ{ $count } كلها
       *[other] عرض الدفعات الـ{ $count } كلها
    }
fewer = عرض الأولى فقط
by = ما يصل في كل ربع أو شهر
each = كل دفعة على حدة
afterwards = بعد نهاية هذه الخطة أو أبدًا
# The next month something arrives in. $amount – of that month
next = تصل الدفعة التالية وقدرها { $amount } في { MONTH($month) }.
