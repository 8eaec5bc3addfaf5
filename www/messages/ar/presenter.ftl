# The view for a projector: one figure for a whole room, three figures to turn, and step by step what is behind the result.

title = وضع العرض
leave = خروج
choose = اختيار الأرقام
which = الرقم { $number }
back = السابق
next = التالي
parts = خطوة بخطوة
steps =
    .figure = النتيجة
    .why = السبب
    .waterfall = من أين تأتي
    .cash = النقد
    .risk = مدى اليقين
    .basis = علامَ تستند
since = { $way ->
    [more] أكثر بمقدار { $amount } مما كانت عليه في بداية العرض، وكانت { $before }
    [less] أقل بمقدار { $amount } مما كانت عليه في بداية العرض، وكانت { $before }
   *[same] كما كانت في بداية العرض
}
noRange = لا يوجد في هذه الخطة رقم على شكل نطاق بعد. اكتب نطاقًا في أحد الأرقام، مثل «5 إلى 9»، وسيظهر هنا مدى اليقين في النتيجة.
tierPath =
    .fixed = يبقى طوال الخطة
    .evolving = ثم يتغيّر وفق القواعد
keyed = فتح هذا العرض بالمفتاح P
