# The working of a figure: what it is made of and the clauses it rests on.

title = طريقة الحساب
close = إغلاق
made = مكوّن من
all = عرض الكل ({ $count })
# $label – the part’s name
open = فتح «{ $label }»
shut = إغلاق «{ $label }»
rests = البنود التي يستند إليها
none = لا يُستخدم هنا أي جدول من البرنامج: الرقم ناتج من أرقامك.
source = فتح المصدر: { $title }
sourceLink = فتح المصدر
leaves = يفتح في علامة تبويب جديدة
where = الموضع
why = لماذا هذا الرقم
read = قُرئ في { DAY($day) }
checked = ما زال كذلك في { DAY($day) }
policy = عرض الجدول كاملًا
failed = تعذّر فتح طريقة حساب هذا الرقم. الرقم نفسه صحيح.
yes = نعم
no = لا
# What an exchange rate is used for.
exchange =
    .plan = سعر الصرف للفوترة
    .measure = سعر الصرف للعتبات والمستويات
    .payout = سعر الصرف للصرف
# $from, $to – currencies
ownRate = ‏1 { $from } = { $rate } { $to }، كما أدخلته
