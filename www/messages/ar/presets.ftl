# The page of six partners, side by side.

title = ستة شركاء جنبًا إلى جنب
lead = شركة متخيَّلة لكل أمر تطلبه سياسة الشركاء الصادرة في يناير 2026، وشريك جديد. كل منها خطة كاملة: افتحها وغيّر ما يختلف عنك.
when = الشروط السارية في { DAY($day) }، { MONTHS($first, $last) }. حُسبت الآن في متصفحك.
who = الشريك
earned = المكتسب في ثلاث سنوات
margin = الهامش
payback = الاسترداد
funding = أقصى احتياج تمويلي
rests = ما يستند إليه نصيب المزوّد
rules = القواعد المنشورة
rulesOf = { $printed } من { $used }
caution = تُبقي Huawei Cloud نسب خصمها وحوافزها في عقودها، لذا تستند هذه المبالغ إلى قيمنا التوضيحية، أما الآليات فهي المنشورة منها. انظر إلى الفروق بين الستة، وضع نسب عقدك.
open = فتح هذه الخطة

## The story of each. Figures come from its plan.

# $today, $won – customers; $spend – an amount a month; $discount – a rate
setting =
    { $example ->
        [core-banking] عدد المصارف وشركات التأمين اليوم { NUMBER($today) }، ويُضاف شهريًا { NUMBER($won) }، وقيمة كل منها { $spend } شهريًا بسعر القائمة بعد نقل أنظمتها، وهو يستغرق نصف سنة. الخصم الممنوح { RATE($discount) }، ويُنقل نظام محاسبي أساسي واحد بوصفه مشروعًا.
        [operator-ai] عدد مشغلي الاتصالات اليوم { NUMBER($today) }، ويُضاف شهريًا { NUMBER($won) }، وينفق كل منهم { $spend } شهريًا بسعر القائمة، أكثر من ثلثها على الذكاء الاصطناعي. يفاوضون على خصم { RATE($discount) }. ويخدمهم عشرة أشخاص.
        [public-services] عدد الوزارات والمدن اليوم { NUMBER($today) }، ويُضاف شهريًا { NUMBER($won) }، بواقع { $spend } شهريًا لكل منها. ولا يُمنح أي خصم من سعر القائمة.
        [token-reseller] عدد مطوّري التطبيقات اليوم { NUMBER($today) }، ويُضاف شهريًا { NUMBER($won) }، وهم صغار: { $spend } شهريًا لكل منهم، أربعة أخماسها رموز ذكاء اصطناعي ينخفض سعرها كل سنة. ويدير العمل شخصان.
        [distributor] عدد العملاء اليوم خلف عشرة معيدي بيع { NUMBER($today) }، ويُضاف شهريًا { NUMBER($won) }، بواقع { $spend } شهريًا لكل منهم. يمرّر الموزّع { RATE($discount) } من خصمه إلى معيدي البيع، وجزءًا من حوافزه.
       *[newcomer] لا أحد بعد، ثم يُكسب شهريًا { NUMBER($won) } من العملاء، بواقع { $spend } شهريًا لكل منهم. ثلاثة أشخاص، أحدهم يبيع.
    }
# What a partner would take from it; true of the plan whatever the rates.
lessons =
    .core-banking = النمو التدريجي البطيء يدفع ثمنه الشريك: يأتي الموظفون قبل الإنفاق الذي يخدمونه. النقل نفسه يُباع مرة واحدة، أما ما يُنقل فيُدفع عنه كل شهر.
    .operator-ai = عملاء قلائل، يطول كسبهم، ويتأخر سدادهم. السؤال ليس الهامش بل من يموّل إلى أن يدفع المشغل، ومشغل واحد زيادة أو نقصًا يغيّر السنة.
    .public-services = المال العام يتأخر والائتمان غالٍ. قبل التفاوض على حافز الاسترداد ينبغي لهذا الشريك أن يفاوض على مدة السداد.
    .token-reseller = عملاء صغار كثيرون وشخصان: القليل من النقد محتجز. يسبق الاستخدامُ انخفاضَ أسعار الرموز إلى أن يتوقف عن ذلك.
    .distributor = معيدو البيع هم من يبيعون، لذا يأخذ الموظفون والتكاليف الأخرى أصغر حصة من المبيعات. وما يُمرّر إلى معيدي البيع هو أول ما يُتفق عليه.
    .newcomer = رواتب السنة الأولى هي الاحتياج التمويلي، وخدمات الإعداد المبيعة مع السحابة تغطي جزءًا منها. والسنة الثالثة هي التي تعوّض الأولى.
# $list – sales at list price; $parts – one or more of `part`; $costs – an amount
from = من أصل مبيعات { $list } بسعر القائمة: { LIST($parts) }، وتكلفة التشغيل { $costs }.
part =
    { $line ->
        [resale] تترك إعادة البيع { $amount }
        [incentives] تجلب الحوافز { $amount }
       *[services] تترك الخدمات { $amount }
    }
# $steps – rises and drops of the tier
moves = وفق قواعد البرنامج يُتوقع: { LIST($steps) }.
deepest = عند أعمق نقطة، في { MONTH($month) }، يلزم ضخ { $amount }.
cashBack = يعود النقد نهائيًا من { MONTH($month) }.
cashOut = بحلول { MONTH($month) } لم يعد النقد نهائيًا: هناك ربح، لكنه ليس في المصرف بعد.
cashNever = لا ينزل النقد أبدًا تحت نقطة بدايته.
# $customers, $vendor – days
waits = يدفع العملاء بعد { $customers } يومًا ويريد المزوّد ماله بعد { $vendor } يومًا، لذا يحتاج النمو نفسه إلى تمويل.
# $sentence – why it pays nothing
missed = حافز فائت: { $title }. { $sentence }

## What one change would do. $amount – how much more or less it would earn; $month – from which its cash would be back for good

# $what – the change
ifs =
    .core-banking = لو نُقل المصرف في ثلاثة أشهر بدلًا من ستة
    .operator-ai = لو دفع المشغلون بعد 30 يومًا بدلًا من 75
    .public-services = لو دفعت الوزارات بعد 60 يومًا بدلًا من 90
    .token-reseller = لو نما الاستخدام بنصف السرعة
    .distributor = لو مُرّرت نقطة مئوية إضافية إلى معيدي البيع
    .newcomer = لو كُسب عميلان جديدان شهريًا بدلًا من واحد ونصف
change =
    { $way ->
        [less] { $what } لنقص المكتسب { $amount }.
       *[more] { $what } لزاد المكتسب { $amount }.
    }
changeBack =
    { $way ->
        [less] { $what } لنقص المكتسب { $amount } ولعاد النقد نهائيًا من { MONTH($month) }.
       *[more] { $what } لزاد المكتسب { $amount } ولعاد النقد نهائيًا من { MONTH($month) }.
    }
