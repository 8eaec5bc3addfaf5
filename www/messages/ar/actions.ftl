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
