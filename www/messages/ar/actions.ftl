# What to do next: each action with its money.

title = ما الخطوة التالية
lead = سُوّيت كل خطوة من جديد وفق قواعد البرنامج، والأكثر مالًا أولًا.
none = لا شيء مما جرّبناه يزيد ربح هذه الخطة.
apply = تطبيق
# $what – one of the actions, as it is named inside a sentence
applyTo = تطبيق: { $what }
applied = طُبّق: { $what }. وتبعته الإجابة كلها.
undo = تراجع
more =
    { $count ->
        [zero] لا مزيد
        [one] عرض خطوة أخرى
        [two] عرض خطوتين أخريين
        [few] عرض { $count } خطوات أخرى
        [many] عرض { $count } خطوة أخرى
       *[other] عرض { $count } خطوة أخرى
    }
fewer = عرض الأولى فقط
fromTo = { $from } ← { $to }

## The actions. $place – `start` of a sentence, or `inside` one; $who – a group of customers; $what – a product, project or certificate

winMore =
    { $place ->
        [inside] كسب عُشر إضافي من العملاء: { $who }
       *[start] كسب عُشر إضافي من العملاء: { $who }
    }
sellMore =
    { $place ->
        [inside] بيع عُشر إضافي لكل عميل: { $who }
       *[start] بيع عُشر إضافي لكل عميل: { $who }
    }
shiftMix =
    { $place ->
        [inside] رفع حصة { $what } خمس نقاط مئوية: { $who }
       *[start] رفع حصة { $what } خمس نقاط مئوية: { $who }
    }
giveLess =
    { $place ->
        [inside] خفض الخصم الممنوح نقطة مئوية واحدة: { $who }
       *[start] خفض الخصم الممنوح نقطة مئوية واحدة: { $who }
    }
register =
    { $place ->
        [inside] تسجيل الصفقة: { $what }
       *[start] تسجيل الصفقة: { $what }
    }
time =
    { $place ->
        [inside] الفوترة في { MONTH($month) }: { $what }
       *[start] الفوترة في { MONTH($month) }: { $what }
    }
# $much – how many of them
certify =
    { $place ->
        [inside] حيازة { NUMBER($much) } × { $what }
       *[start] حيازة { NUMBER($much) } × { $what }
    }
moveTier =
    { $place ->
        [inside] بلوغ مستوى { $tier }
       *[start] بلوغ مستوى { $tier }
    }
keepTier =
    { $place ->
        [inside] الحفاظ على مستوى { $tier }
       *[start] الحفاظ على مستوى { $tier }
    }
claimAtOnce =
    { $place ->
        [inside] المطالبة بالأموال فور إمكان المطالبة بها
       *[start] المطالبة بالأموال فور إمكان المطالبة بها
    }

## What a tier asks for. $asked – `need` or `needLess`; $reached – what the plan has of it, in $month

# $needs – one or more of `has`, `lacks` and `noneYet`, told one after the other
asks = المطلوب: { $needs }.
# $what – what the programme counts; $needed – how much of it
need = { $needed } من «{ $what }»
needLess = أقل من { $needed } من «{ $what }»
has = { $asked } (لديك { $reached } في { MONTH($month) })
lacks = { $asked } (تبلغ { $reached } في { MONTH($month) })
noneYet = { $asked } (ليس لديك شيء منها)
cost = طُرحت بالفعل تكلفة شهادات قدرها { $amount }.
# $what – names of certificates
uncounted = لم تُحسب تكلفة الحصول على: { LIST($what) }.
ahead = مستويات لا تقود إليها أي خطوة
noWay =
    .nomination = بترشيح من المزوّد وحده، ولا يمكن طلبه.
    .no-rule = لا تذكر جداول البرنامج ما يتطلبه.
    .no-review = لا تقع أي مراجعة له ضمن هذه الخطة.
    .out-of-reach = لا تبلغه هذه الخطة مهما كانت الشهادات المتوفرة.
    .held = تثبّت خطتك مستواها باختيارك، فدعه يتغير وفق قواعد البرنامج لترى ما يجلبه ذلك.
    .no-gain = تستطيع هذه الخطة بلوغه، لكنه لا يزيد الربح.
elasticity = إذا كان خفض الخصم يفقدك عملاء
elasticityLabel = العملاء الجدد المفقودون عند ارتفاع السعر 1%
elasticityHint = عند 0 لا ثمن لخفض الخصم. اكتب ما لمسته من خبرتك.

## The tier above the partner's, and the steps below it

nextTier = المستوى التالي: { $tier }
# $path – `evolving` where the plan follows the programme's rules, `fixed` where it holds its tier by choice
fall =
    { $path ->
        [fixed] وفق قواعد البرنامج ستهبط من { $from } إلى { $to } في { MONTH($month) }. يتطلب { $from }:
       *[evolving] تهبط من { $from } إلى { $to } في { MONTH($month) }. يتطلب { $from }:
    }
neverTogether = يتحقق كل ما يتطلبه { $tier } في مراجعة ما، لكنه لا يتحقق كله في مراجعة واحدة.
# $month – of the review that was nearest to it
progress = { $reached } من { $needed }، في مراجعة { MONTH($month) }
below = { $reached }، والمطلوب أقل من { $needed }، في مراجعة { MONTH($month) }
met = تحقق
lacking = غير متوفر
short = ينقص { $missing }
over = يزيد { $missing }
reachable = إذا توفر كل ذلك بلغته وفق قواعد البرنامج وزاد ربحك على هذه الخطة { $amount }.
# Difference of two answers. $next – the tier above; $tier – the partner's; $amount – more or less
worth =
    { $way ->
        [more] إذا ثُبّت { $next } في كل شهر بدلًا من { $tier } زاد الربح { $amount } خلال { $span }، من دون طرح تكلفة بلوغه.
        [less] إذا ثُبّت { $next } في كل شهر بدلًا من { $tier } نقص الربح { $amount } خلال { $span }.
       *[same] إذا ثُبّت { $next } في كل شهر بدلًا من { $tier } بقي الربح نفسه خلال { $span }.
    }
steps = الخطوات التالية
see = عرض
# $what – one of the actions, as it is named inside a sentence
seeOf = عرض نتيجتها: { $what }
now = الخطة الآن
then = مع هذه الخطوة
tier = المستوى
