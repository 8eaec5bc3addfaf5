# Each incentive: what it pays, what it asks for, how far the next band is.

title = ما يعود إليك وما لا يعود
lead = لكل حافز: ما يُصرف، وما يشترطه، وكم بقي إلى الشريحة التالية.
nothing = لا شيء
whyNothing = لماذا لا شيء؟
gates = الشروط
# $label – what is asked for; $month – of the period
gateOf = { $label }، في { MONTH($month) }
gate = { $reached } من { $needed }
below = { $reached }، والمطلوب أقل من { $needed }
times = تحقق { $met } من { $of } مرات
charge = يحتفظ به المزوّد
met = تحقق
missed = لم يتحقق
next = بزيادة { $missing } تبلغ { $rate }
month = في { MONTH($month) }
none = لا يحصل هذا الدور على حوافز في هذا البرنامج.
