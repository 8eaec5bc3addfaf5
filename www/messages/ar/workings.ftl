# Messages of the engine
# The workings of figures: what each step is, and how it comes about. Sent by the engine: each message is one of its codes. Titles of
# lines and what is measured come from lines.ftl and settlement.ftl.

# Said of a message that only a later engine knows. $code – its name
other = تحتاج هذه الخطوة إلى إصدار أحدث ({ $code }).

## Titles of steps that are lines of the statement or figures of the headline

step-line = { $line }
step-line-month = { $line }، { $month }
step-line-months = { $line }، من { $first } إلى { $last }
step-headline =
    { $figure ->
        [profit] الربح
        [earnings] ما يتركه المزوّد لك وما يدفعه لك
        [revenue] الإيرادات
        [margin] الهامش
        [payback] الاسترداد
        [funding] أقصى احتياج تمويلي
        [npv] صافي القيمة الحالية
       *[irr] معدل العائد الداخلي
    }
step-payback = الاسترداد: { $month }
step-payback-at-once = الاسترداد: { $month }، من البداية
step-no-payback = الاسترداد: ليس ضمن هذه الأشهر
step-no-return = معدل العائد الداخلي: لا يوجد
step-several-returns = معدل العائد الداخلي: أكثر من واحد
# $base – one and a twelfth of the yearly rate; $months – how often cash is divided by it
step-discount-factor =
    { $months ->
        [zero] معامل الخصم الزمني: بلا قسمة على { $base }
        [one] معامل الخصم الزمني: القسمة على { $base } مرة واحدة
        [two] معامل الخصم الزمني: القسمة على { $base } مرتين
        [few] معامل الخصم الزمني: القسمة على { $base } ‏{ $months } مرات
        [many] معامل الخصم الزمني: القسمة على { $base } ‏{ $months } مرة
       *[other] معامل الخصم الزمني: القسمة على { $base } ‏{ $months } مرة
    }
step-discounted-cash = نقد { $month }، مخصومًا زمنيًا

## Titles of other steps. $what – what the step is; $about – whose, of what, of when

step = { phrase }
step-about = { phrase }: { $about }
step-in-table = { phrase } ({ $table })
step-table = { $table }
step-figure-for = رقم يخص: { phrase }
step-sale = { sale-figure }: { $about }
step-joined = عملاء جدد، { $month }
step-exchange =
    { $purpose ->
        [plan] سعر الصرف للفوترة: 1 { $from } = { $rate } { $to } في { $day }
        [measure] سعر الصرف للعتبات والمستويات: 1 { $from } = { $rate } { $to } في { $day }
       *[payout] سعر الصرف لصرف المستحقات: 1 { $from } = { $rate } { $to } في { $day }
    }
step-part-of-sum = جزء من المجموع التالي
# $does – what a step without a name of its own does
step-unnamed =
    { $does ->
        [typed] رقمك
        [table] رقم في الجدول
        [number] رقم
        [sum] مجموع
        [difference] فرق
        [product] حاصل ضرب
        [quotient] حاصل قسمة
        [rounded] مقرّب
        [smaller] الأصغر
        [larger] الأكبر
        [comparison] مقارنة
        [choice] اختيار
        [scale] سلّم شرائح
       *[chance] مصادفة
    }
sale-figure =
    { $what ->
        [list] سعر القائمة
        [given] الخصم الممنوح
        [charged] المحمّل على العميل
        [units] الوحدات
        [bid] خصم السعر الخاص المعتمد
        [floor] السعر الأدنى
        [purchase] سعر الشراء
        [withheld] المحتجز في بلد العميل
       *[taxes] ضرائب البائع
    }
phrase =
    { $what ->
        [list-price] سعر القائمة
        [unit-price] سعر بند الأسعار لعميل واحد
        [discount-rate] نسبة الخصم
        [discount] الخصم
        [settled-price] ما يفوتره المزوّد
        [given-discount] الخصم الممنوح للعميل
        [charged-price] المحمّل على العميل
        [bill-list] سعر القائمة لشهر العميل
        [vendor-bill] فاتورة المزوّد عن شهر العميل
        [customer-bill] المحمّل على العميل عن الشهر
        [bill-withheld] المحتجز مما حُمّل على العميل عن الشهر
        [bill-taxes] الضرائب على ما حُمّل على العميل عن الشهر
        [bill-passed] الخصم الممرّر مع شهر العميل
        [month-total] مبيعات الشهر المحتسبة
        [stretch-total] مبيعات الفترة المحتسبة
        [growth] النمو فوق خط الأساس
        [baseline] خط الأساس
        [ratio] الحصة
        [weighted-sum] المجموع المرجّح
        [credential] ما لدى الشريك
        [threshold] العتبة
        [gate] بلوغ العتبة
        [base] الأساس الذي يُصرف عليه
        [excess] الجزء فوق خط الأساس
        [capped-base] الأساس ضمن حده الأقصى
        [net-base] الأساس مطروحًا منه الحوافز السابقة
        [table-rate] النسبة في الجدول
        [band-reached] نسبة الشريحة المحققة
        [banded] ما تصرفه الشرائح
        [reward] المكافأة قبل الحدود
        [limited] المكافأة ضمن حدها
        [headroom] ما يبقى من الحد
        [unlocked] ما فتحته المراحل
        [top-up] التكملة إلى الحد الأدنى للضمان
        [to-date] المكتسب حتى حينه
        [earned] المكتسب
        [clawback] المسترجَع
        [best-of] الأفضل في مجموعته
        [split-part] الجزء المصروف بهذا الشكل
        [due] المستحق، مع المرحّل
        [payment] الدفعة
        [with-tax] الدفعة مضافًا إليها الضريبة
        [tier-held] المستوى الحالي
        [credential-missing] ما لم يُحصل عليه بعد
        [line] هذا الشهر
        [line-total] مجموع هذه الأشهر
        [customers-today] العملاء الحاليون
        [customers-per-month] العملاء المكتسبون شهريًا في السنة الأولى
        [customer-growth] نمو عدد المكتسبين
        [churn] نسبة العملاء المفقودين كل شهر
        [customers-won] العملاء المكتسبون
        [customers-won-in-all] العملاء المكتسبون في المجموعات كلها
        [customers-of-age] العملاء في نهاية الشهر
        [customers-buying] العملاء، ومن في فترة النمو التدريجي يُحسب جزئيًا
        [customers-active] العملاء في نهاية الشهر في المجموعات كلها
        [spend-first-year] إنفاق عميل واحد في الشهر بسعر القائمة
        [expansion] نمو إنفاق العميل
        [price-change] تغيّر أسعار القائمة
        [yearly-step] نمو الإنفاق وتغيّر الأسعار سنويًا
        [spend-of-year] إنفاق عميل واحد قبل أثر الموسم
        [season] معامل الشهر
        [spend-per-customer] إنفاق عميل واحد بسعر القائمة
        [spend-of-group] إنفاق هؤلاء العملاء بسعر القائمة
        [mix-share] الحصة من المزيج في الشهر الأول
        [mix-share-end] الحصة من المزيج في الشهر الأخير
        [along-plan] ما انقضى من الخطة
        [mix-share-now] الحصة من المزيج
        [sale-list] سعر القائمة لعملية البيع
        [coupon-share] النسبة المدفوعة بقسائم
        [coupon-part] الجزء المدفوع بقسائم
        [cash-part] الجزء المدفوع نقدًا
        [discount-given] الخصم الممنوح للعملاء
        [units-per-customer] وحدات يستخدمها عميل واحد
        [units-of-year] وحدات يستخدمها عميل واحد قبل أثر الموسم
        [units-in-month] وحدات يستخدمها عميل واحد في الشهر
        [project-price] سعر القائمة للواحد
        [project-count] العدد
        [project-list] سعر القائمة للمشاريع
        [project-refund] سعر القائمة للمشاريع المُعادة
        [project-discount] الخصم الممنوح على المشروع
        [bid] خصم السعر الخاص المعتمد
        [service-price] سعر الخدمة
        [service-attach] نسبة العملاء الذين يشترون الخدمة
        [service-margin] هامش الخدمة
        [service-buyers] العملاء الذين يشترون الخدمة
        [service-revenue] إيرادات الخدمة
        [service-delivery] تكلفة تقديم الخدمة
        [people] الموظفون
        [person-monthly] تكلفة موظف واحد في الشهر
        [cost-sales] تكلفة موظفي المبيعات
        [cost-presales] تكلفة موظفي ما قبل البيع
        [cost-engineers] تكلفة المهندسين
        [cost-training] التدريب والشهادات
        [cost-certificates] الشهادات التي يشترطها المستوى
        [cost-marketing] التسويق
        [cost-rent] إيجار المكتب
        [cost-software] البرمجيات والأدوات
        [cost-fees] رسوم البرنامج والمنصة
        [acquisition-each] تكلفة اكتساب عميل واحد
        [cost-acquisition] تكلفة اكتساب العملاء
        [bad-debt-share] نسبة ما يُحمّل على العملاء ولا يصل أبدًا
        [capital-rate] التكلفة السنوية للأموال المحتجزة
        [tax-rate] نسبة الضريبة على الربح
        [pass-through-discount] ما يُمرّر من الخصم إلى معيدي البيع
        [pass-through-incentives] ما يُمرّر من الحوافز إلى معيدي البيع
        [passed-discount] الخصم الممرّر إلى معيد البيع
        [exchange-plan] سعر الصرف للفوترة
        [exchange-measure] سعر الصرف للعتبات والمستويات
        [exchange-payout] سعر الصرف لصرف المستحقات
        [in-programme-currency] بعملة البرنامج
       *[in-plan-currency] بعملة الخطة
    }

## Whose, of what and of when. $number – its place among its like, where it has no name

subject-typed = { $name }
subject-named = { $name }
subject-customers = مجموعة العملاء { $number }
subject-project = المشروع { $number }
subject-service = الخدمة { $number }
subject-sellers = موظفو المبيعات
subject-presales = موظفو ما قبل البيع
subject-engineers = المهندسون
subject-age-group = الفئة العمرية { $number }
subject-month = { $month }
subject-year-before = السنة السابقة
subject-calendar-month =
    { $month ->
        [january] يناير
        [february] فبراير
        [march] مارس
        [april] أبريل
        [may] مايو
        [june] يونيو
        [july] يوليو
        [august] أغسطس
        [september] سبتمبر
        [october] أكتوبر
        [november] نوفمبر
       *[december] ديسمبر
    }
subject-measured = { $what }

## How a step comes about. $result – its figure; $a, $b, $c, $d – what it is made of

how-typed = { $result }، كما كتبته
how-table = { $result }، كما في الجدول
how-number = { $result }
how-sum = { $a } + { $b } = { $result }
how-sum-of-three = { $a } + { $b } + { $c } = { $result }
how-sum-of-four = { $a } + { $b } + { $c } + { $d } = { $result }
how-sum-of-many =
    { $count ->
        [zero] بلا أرقام: { $result }
        [one] رقم واحد مجموعه { $result }
        [two] رقمان مجموعهما { $result }
        [few] { $count } أرقام مجموعها { $result }
        [many] { $count } رقمًا مجموعها { $result }
       *[other] { $count } رقم مجموعها { $result }
    }
how-difference = { $a } − { $b } = { $result }
how-product = { $a } × { $b } = { $result }
how-quotient = { $a } ÷ { $b } = { $result }
# $exact – before rounding
how-rounded = { $exact }، { rounding }
how-rounded-product = { $a } × { $b } = { $exact }، { rounding }
how-rounded-quotient = { $a } ÷ { $b } = { $exact }، { rounding }
rounding =
    { $to ->
        [half-up] مقرّبًا إلى { decimals } (النصف بعيدًا عن الصفر)
        [half-even] مقرّبًا إلى { decimals } (النصف إلى الزوجي)
        [down] مقرّبًا إلى أسفل إلى { decimals }
       *[up] مقرّبًا إلى أعلى إلى { decimals }
    }
decimals =
    { $places ->
        [0] عدد صحيح
        [zero] عدد صحيح
        [one] منزلة عشرية واحدة
        [two] منزلتين عشريتين
        [few] { $places } منازل عشرية
        [many] { $places } منزلة عشرية
       *[other] { $places } منزلة عشرية
    }
how-smaller = الأصغر بين { $a } و{ $b }: { $result }
how-larger = الأكبر بين { $a } و{ $b }: { $result }
how-reaches = { $a } يبلغ { $b }
how-below = { $a } دون { $b }
how-holds = { $result }، لأن الشرط متحقق
how-holds-not = { $result }، لأن الشرط غير متحقق
how-chance = { $result }، بالمصادفة، من { $of }

## How bands are read. $read – what is looked up in them; $from and $to – the band’s edges

# $slices – each with its rate
how-slices = { $read } على أجزاء ({ $slices }): { $result }
slice = { $amount } بنسبة { $at }
how-band-from = { $read } في الشريحة من { $from } إلى ما دون { $to }: { $result }
how-last-band-from = { $read } في الشريحة من { $from } فأكثر: { $result }
how-band-above = { $read } في الشريحة فوق { $from } وحتى { $to }: { $result }
how-last-band-above = { $read } في الشريحة فوق { $from }: { $result }
how-no-band = { $read } ليس في أي شريحة: { $result }
how-rolling = { $read }: الشرائح المكتملة عند حدها الأعلى والأخيرة على الكل: { $result }
how-total = { $read }: كل شريحة محققة على الكل: { $result }
how-straight-line = { $read }: الشرائح المكتملة كاملةً وحصة من الحالية: { $result }
how-free-goods = { $read }: الدرجات المكتملة فقط: { $result }
how-interpolated = { $read }: بنسبة تقع على خط مستقيم بين نسبتي شريحتين: { $result }
# One unit of a currency. $from, $to – currencies; $day – the day of the rate
how-exchange = ‏1 { $from } = { $rate } { $to } في { $day }

## How figures of the headline are found in the cash. $months – how many there are; $cash – cash to date

how-never-below-zero = النقد التراكمي { $cash } في { $month } ولم ينزل أبدًا تحت الصفر.
# $short – cash to date in $before, the month before
how-paid-back = النقد التراكمي { $short } في { $before } و{ $cash } في { $month }، ومن هناك لا ينزل تحت الصفر ثانيةً.
how-still-below-zero = ما زال النقد التراكمي { $cash } في { $month }.
how-deepest =
    { $months ->
        [zero] النقد التراكمي: { $cash } في { $month }.
        [one] النقد التراكمي في الشهر الوحيد: { $cash } في { $month }.
        [two] أدنى نقد تراكمي في شهرين: { $cash } في { $month }.
        [few] أدنى نقد تراكمي في { $months } أشهر: { $cash } في { $month }.
        [many] أدنى نقد تراكمي في { $months } شهرًا: { $cash } في { $month }.
       *[other] أدنى نقد تراكمي في { $months } شهر: { $cash } في { $month }.
    }
how-none-below-zero =
    { $months ->
        [zero] لا ينزل النقد التراكمي تحت الصفر.
        [one] لا ينزل النقد التراكمي تحت الصفر في الشهر الوحيد.
        [two] لا ينزل النقد التراكمي تحت الصفر في أي من الشهرين.
        [few] لا ينزل النقد التراكمي تحت الصفر في أي من { $months } أشهر.
        [many] لا ينزل النقد التراكمي تحت الصفر في أي من { $months } شهرًا.
       *[other] لا ينزل النقد التراكمي تحت الصفر في أي من { $months } شهر.
    }
# $below – worth at the rate $lower; $above – worth at the rate $upper
how-return =
    { $months ->
        [zero] بمعدل { $rate } سنويًا قيمة النقد صفر: عند { $lower } تبلغ { $below }، وعند { $upper } تبلغ { $above }.
        [one] بمعدل { $rate } سنويًا قيمة نقد شهر واحد صفر: عند { $lower } تبلغ { $below }، وعند { $upper } تبلغ { $above }.
        [two] بمعدل { $rate } سنويًا، جزء من اثني عشر منه كل شهر، قيمة نقد شهرين صفر: عند { $lower } تبلغ { $below }، وعند { $upper } تبلغ { $above }.
        [few] بمعدل { $rate } سنويًا، جزء من اثني عشر منه كل شهر، قيمة نقد { $months } أشهر صفر: عند { $lower } تبلغ { $below }، وعند { $upper } تبلغ { $above }.
        [many] بمعدل { $rate } سنويًا، جزء من اثني عشر منه كل شهر، قيمة نقد { $months } شهرًا صفر: عند { $lower } تبلغ { $below }، وعند { $upper } تبلغ { $above }.
       *[other] بمعدل { $rate } سنويًا، جزء من اثني عشر منه كل شهر، قيمة نقد { $months } شهر صفر: عند { $lower } تبلغ { $below }، وعند { $upper } تبلغ { $above }.
    }
how-no-outlay = لا نقد يخرج أولًا، فلا شيء يُحسب عليه معدل.
how-never-back =
    { $months ->
        [zero] لا يعود النقد الخارج: ما زال النقد التراكمي { $cash } في { $month }.
        [one] لا يعود النقد الخارج خلال شهر واحد: ما زال النقد التراكمي { $cash } في { $month }.
        [two] لا يعود النقد الخارج خلال شهرين: ما زال النقد التراكمي { $cash } في { $month }.
        [few] لا يعود النقد الخارج خلال { $months } أشهر: ما زال النقد التراكمي { $cash } في { $month }.
        [many] لا يعود النقد الخارج خلال { $months } شهرًا: ما زال النقد التراكمي { $cash } في { $month }.
       *[other] لا يعود النقد الخارج خلال { $months } شهر: ما زال النقد التراكمي { $cash } في { $month }.
    }
how-out-of-range = لا معدل بين ‎−99%‎ و10,000% سنويًا تكون عنده قيمة نقد هذه الأشهر صفرًا.
how-several = عند أكثر من معدل تكون قيمة نقد هذه الأشهر صفرًا، فلا يدل أي منها على العائد.
