# What one figure of the plan, or two, do to the answer, and what it takes to get somewhere.

title = ماذا لو، وأين تقفز النتيجة
lead = غيّر رقمًا أو رقمين واترك الباقي على حاله. كل نقطة تُسوّى بدقة.
none = ليس في هذه الخطة رقم يمكن تغييره.
figure = الرقم
second = ورقم ثانٍ
noSecond = لا شيء: منحنى
from = من
to = إلى
around = أي قيمة
measure = ما يُقرأ
measures =
    .profit = الربح
    .earnings = من المزوّد
    .revenue = ما يدفعه العملاء لك
    .cash = النقد في النهاية
    .funding = أقصى احتياج تمويلي
    .margin = هامش الربح
    .payback = الأشهر حتى استرداد النقد
    .npv = القيمة اليوم (NPV)
# The same inside a sentence.
measuresInside =
    .profit = الربح
    .earnings = العائد من المزوّد
    .revenue = ما يدفعه العملاء لك
    .cash = النقد في النهاية
    .funding = أقصى احتياج تمويلي
    .margin = هامش الربح
    .payback = عدد الأشهر حتى استرداد النقد
    .npv = القيمة اليوم
beyond = أكثر من { $months }
points = { $by } نقطة مئوية

## What the curve says. $from, $to, $at – values of the figure; $by – an amount

# $step – whether it is just a tenth more of the figure; $measure – what is read; $way – what becomes of it
next =
    { $way ->
        [same]
            { $step ->
                [tenth] زيادة 10% أخرى (من { $from } إلى { $to }) لا تغيّر شيئًا.
               *[other] الانتقال من { $from } إلى { $to } لا يغيّر شيئًا.
            }
        [more]
            { $measure ->
                [profit]
                    { $step ->
                        [tenth] زيادة 10% أخرى (من { $from } إلى { $to }) تكسبك { $by }.
                       *[other] الانتقال من { $from } إلى { $to } يكسبك { $by }.
                    }
               *[other]
                    { $step ->
                        [tenth] زيادة 10% أخرى (من { $from } إلى { $to }) ترفع القيمة بمقدار { $by }.
                       *[other] الانتقال من { $from } إلى { $to } يرفع القيمة بمقدار { $by }.
                    }
            }
       *[less]
            { $measure ->
                [profit]
                    { $step ->
                        [tenth] زيادة 10% أخرى (من { $from } إلى { $to }) تكلّفك { $by }.
                       *[other] الانتقال من { $from } إلى { $to } يكلّفك { $by }.
                    }
               *[other]
                    { $step ->
                        [tenth] زيادة 10% أخرى (من { $from } إلى { $to }) تخفض القيمة بمقدار { $by }.
                       *[other] الانتقال من { $from } إلى { $to } يخفض القيمة بمقدار { $by }.
                    }
            }
    }
jump =
    { $measure ->
        [profit] بدءًا من { $at } تكسب { $by } إضافية دفعة واحدة.
       *[other] بدءًا من { $at } ترتفع القيمة بمقدار { $by } دفعة واحدة.
    }
cliff =
    { $measure ->
        [profit] عند { $at } تخسر { $by } دفعة واحدة: هبوط حاد عند العتبة.
       *[other] عند { $at } تنخفض القيمة بمقدار { $by } دفعة واحدة: هبوط حاد عند العتبة.
    }
smooth = لا قفزة بينهما ولا هبوط حاد.
# What the curve shows, for those who do not see it. $measure – inside a sentence; $first, $last – its amounts at the ends
summary =
    { $jumps ->
        [0] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
        [zero] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
        [one] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }، مع قفزة واحدة. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
        [two] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }، مع قفزتين. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
        [few] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }، مع { $jumps } قفزات. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
        [many] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }، مع { $jumps } قفزة. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
       *[other] { $figure } من { $from } إلى { $to }: { $measure } من { $first } إلى { $last }، مع { $jumps } قفزة. النقطة هي الخطة، والخطوط المنقطة قفزات إلى أعلى، والمتقطعة هبوط حاد.
    }
table = عرض هذا المنحنى في جدول
atOnce = دفعة واحدة
largest = أكبر القفزات: { $shown } من أصل { $all }.
# Two figures. $across, $down – their names; $now – what the plan itself comes to
heat = { $measure } بحسب «{ $across }» (أفقيًا) و«{ $down }» (عموديًا)، والخطة عند { $now }.
heatKey = كلما ازداد اللون قتامة ابتعدت القيمة عن الصفر، والمخطّط تحت الصفر.
here = الخطة

## What a figure must be for a measure to reach an amount. $measure – as a label, or inside a sentence where it does not begin one

goalTitle = ما الذي يلزم؟
goal = كم يجب أن يكون «{ $figure }» ليصبح «{ $measure }» بقيمة
find = ابحث
reached = يجب أن يكون { $figure } بقيمة { $to } بدلًا من { $from }. وعندها يكون { $measure } بقيمة { $value }.
unreached = لا يكفي هذا الرقم وحده: في أي موضع من { $low } إلى { $high }، وهو أقصى مدى للرقم «{ $figure }»، لا يبلغ { $measure } قيمة { $target }. أقرب ما وُجد { $value } عند { $near }.
already = يمكن أن يبقى «{ $figure }» عند { $value }: فقد تحقق { $measure } المطلوب.
unfound = لم يُعثر على قيمة للرقم «{ $figure }» يبلغ بها { $measure } قيمة { $target }. أقرب ما وُجد { $value } عند { $near }.
# Follows one of the above.
open =
    { $reached ->
        [yes] لم تُحسب كل الخطوات بين { $from } و{ $to }: قد يوجد بينهما رقم أقرب.
       *[no] لم تُحسب كل الخطوات بين { $from } و{ $to }: قد يوجد بينهما رقم مناسب.
    }
