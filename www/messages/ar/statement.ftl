# The statement: every line, by year, quarter or month, and as a file.

title = كشف الأرباح والنقد
lead = كل رقم يفتح طريقة حسابه.
grain = الأعمدة
grains =
    .year = بالسنوات
    .quarter = بأرباع السنة
    .month = بالأشهر
line = البند
total = الإجمالي
# A column. $number – the number of the year in the plan
year = السنة { $number }
# $quarter – 1 to 4; $year – of the calendar, as four digits
quarter = الربع { $quarter } من { $year }
sections =
    .profit = الربح
    .cash = النقد
caption = { $section }، بعملة { $currency }
# $label – the line’s name
expand = إظهار تفاصيل «{ $label }»
collapse = إخفاء تفاصيل «{ $label }»
openAll = فتح كل البنود
closeAll = طي كل البنود
keys = تنقل مفاتيح الأسهم بين الأرقام، ويفتح مفتاح الإدخال طريقة الحساب.
# Names of columns of the file that the screen does not have.
fileSection = القسم
fileTerm = مصطلح السوق
fileBasis = الأساس
