# Messages of the engine
# Problems: what is wrong with an input, said beside its field. What was given, what is allowed, what to do.
# They begin with a small letter and end without a full stop, since they stand after the name of a field.

# A problem that only a later engine knows. $code – its name
other = لا يمكن قبول هذه القيمة ({ $code })

## Texts that are no figures. $given – as typed

figure-missing = الحقل فارغ: اكتب رقمًا بفاصلة عشرية نقطية، مثل «199.99»
day-missing = الحقل فارغ: اكتب التاريخ بصيغة سنة-شهر-يوم، مثل «2027-01-31»، بين عامي 2000 و2099
month-missing = الحقل فارغ: اكتب الشهر بصيغة سنة-شهر، مثل «2027-01»، بين عامي 2000 و2099
not-decimal = «{ $given }» ليس رقمًا عشريًا بسيطًا: اكتب أرقامًا بفاصلة عشرية نقطية، مثل «199.99»
too-many-decimals =
    { $places ->
        [zero] يجب أن يكون «{ $given }» بلا منازل عشرية ({ $places }): قرّبه إلى عدد صحيح
        [one] في «{ $given }» أكثر من منزلة عشرية واحدة: قرّبه إلى منزلة واحدة
        [two] في «{ $given }» أكثر من منزلتين عشريتين: قرّبه إلى منزلتين
        [few] في «{ $given }» أكثر من { $places } منازل عشرية: قرّبه إلى { $places } منازل
        [many] في «{ $given }» أكثر من { $places } منزلة عشرية: قرّبه إلى { $places } منزلة
       *[other] في «{ $given }» أكثر من { $places } منزلة عشرية: قرّبه إلى { $places } منزلة
    }
number-too-large = «{ $given }» كبير جدًا: لا تتجاوز { $most } موجبًا أو سالبًا
not-count = { $given } ليس عددًا صحيحًا: اكتب عددًا صحيحًا، 0 أو أكثر
not-day = «{ $given }» ليس تاريخًا بصيغة سنة-شهر-يوم، مثل «2027-01-31»، بين عامي 2000 و2099
not-month = «{ $given }» ليس شهرًا بصيغة سنة-شهر، مثل «2027-01»، بين عامي 2000 و2099
repeated-name = «{ $given }» مذكور هنا مرتين: أبقِ على واحد
not-json = هذا ليس JSON: صحّحه هنا أو قبله مباشرة
ends-early = ينتهي النص قبل أوانه: أغلق ما بقي مفتوحًا
half-character = هنا نصف محرف (رمز بديل منفرد): اكتبه كاملًا
too-deep = الأقواس متداخلة أعمق مما يلزم: قلّل مستوياتها
missing-key = ينقص هنا «{ $key }»: اكتبه
repeated-key = «{ $key }» مذكور هنا مرتين: أبقِ على واحد
unknown-key = «{ $given }» ليس مكانه هنا: انقله إلى جدوله أو صفه، أو اكتب واحدًا من { $known }
unknown-word = «{ $given }» ليس خيارًا هنا: اكتب واحدًا من { $known }
not-one-key = المطلوب هنا واحد من عدة: اذكر واحدًا فقط من { $known }
wrong-kind =
    { $wanted ->
        [amount] يُكتب المبلغ بين علامتي اقتباس، مثل "199.99"، لكن هنا { $given }
        [rate] تُكتب النسبة بين علامتي اقتباس، مثل "0.06" بمعنى 6%، لكن هنا { $given }
        [day] يُكتب اليوم بين علامتي اقتباس، مثل "2027-01-31"، لكن هنا { $given }
        [month] يُكتب الشهر بين علامتي اقتباس، مثل "2027-01"، لكن هنا { $given }
        [text] المطلوب نص بين علامتي اقتباس، لكن هنا { $given }
        [whole] المطلوب عدد صحيح، لكن هنا { $given }
        [flag] المطلوب true أو false، لكن هنا { $given }
        [list] المطلوب قائمة، لكن هنا { $given }
        [object] المطلوب كائن له مفاتيح، لكن هنا { $given }
        [name-alone] المطلوب اسم وحده، لكن هنا { $given }
        [name-with-value] المطلوب اسم يحمل قيمته، لكن هنا { $given }
       *[other] المطلوب نوع آخر غير { $given }
    }
unfit = تتعذر قراءة هذا: { $reason }

## Who is asked about

# $given – how many there are; $most – how many there may be; $over – how many are too many
too-many-entries =
    { $what ->
        [credentials] عدد المؤهلات { $given } يتجاوز الحد الأقصى { $most }: احذف منها { $over }
        [own-values] عدد قيم العقد { $given } يتجاوز الحد الأقصى { $most }: احذف منها { $over }
       *[rates] عدد أسعار الصرف { $given } يتجاوز الحد الأقصى { $most }: احذف منها { $over }
    }
# $known – what to choose from
no-such-role = الدور «{ $given }» غير موجود في { $programme }: اختر { $known }
role-without-tiers = لا مستويات لدور { $role }، ومع ذلك ذُكر «{ $given }»: اتركه فارغًا
tier-not-open = المستوى «{ $given }» غير متاح لدور { $role }: اختر { $known }
not-country = البلد «{ $given }» ليس رمزًا من حرفين لاتينيين كبيرين وفق ISO 3166، مثل «TH»
no-such-credential = المؤهل «{ $given }» غير موجود في { $programme }: اختر { $known }
held-below-zero = لا يمكن حيازة { $given }: اكتب 0 أو أكثر
obtained-beyond-held = لا يمكن أن يبقى { $given } قيد الحصول عليه من أصل { $held }: اكتب قيمة من 0 إلى { $held }
passed-out-of-bounds =
    { $what ->
        [discount] لا يمكن تمرير { $given } من الخصم: اكتب قيمة من 0% إلى 100%
       *[incentives] لا يمكن تمرير { $given } من الحوافز: اكتب قيمة من 0% إلى 100%
    }
no-resellers = لا يُصدر { $role } فواتير لمعيدي البيع: لا تمرّر شيئًا، أو اختر دورًا يبيع عبر معيدي البيع
claims-too-late = المطالبة بعد { $given } من الأشهر خارج نطاق النموذج: اكتب قيمة من 0 إلى { $most }
account-not-open = لا يجوز لدور { $role } البيع لفئة الحساب { $account }: اختر { $known }
discount-not-allowed = خصم العميل { $given } أكبر مما يسمح به «{ $table }» لدور { $role } في { $country }: امنح { $most } على الأكثر
not-yet-in-force = لا يوجد في { $programme } جدول سارٍ في { $day }: أول جدول يسري من { $first }
no-longer-in-force = لا يوجد في { $programme } جدول سارٍ في { $day }: انتهى آخر جدول في { $last }
beyond-exact = بعملة { $currency } تتجاوز هذه المبيعات ما يمكن حسابه بدقة: قلّل المبيعات أو صحّح سعر الصرف
model-too-large = يضم النموذج { $given } من الخطوات، أي أكثر من { $most } التي يُكتب لها ملف: قلّل المبيعات أو الأشهر

## Exchange rates. $from, $to, $plan, $programme – codes of currencies

not-currency = العملة «{ $given }» ليست رمزًا من ثلاثة أحرف لاتينية كبيرة وفق ISO 4217، مثل «EUR»
no-rate = لا يوجد سعر صرف بين { $plan } و{ $programme }: أدخل سعرًا للاستخدام «plan»، أو اختر { $known }
rate-to-itself = سعر صرف { $currency } مقابل نفسها هو 1 دائمًا: احذفه
rate-out-of-bounds = لا يمكن أن يساوي 1 { $from } ‏{ $given } { $to }: اكتب قيمة من { $least } إلى { $most }
rate-twice =
    { $what ->
        [plan] سعر صرف ثانٍ للفوترة بين { $from } و{ $to }: أبقِ على سعر واحد
        [measure] سعر صرف ثانٍ للعتبات والمستويات بين { $from } و{ $to }: أبقِ على سعر واحد
       *[payout] سعر صرف ثانٍ للصرف بين { $from } و{ $to }: أبقِ على سعر واحد
    }

## Values and terms of the partner's own. $given – a table or a place in it, as given

no-such-table = الجدول «{ $given }» غير موجود في هذا البرنامج: اختر واحدًا من { $known }
table-not-in-force = الجدول «{ $table }» غير سارٍ في { $day }: اختر يومًا آخر أو جدولًا آخر
no-such-place = لا يوجد موضع «{ $given }» في «{ $table }»: اكتبه على شكل ‎rates[0].rate‎
not-a-term = «{ $given }» ليس شرطًا من شروط العقد: يمكن استبدال نسبة أو مبلغ أو حد
several-values = «{ $given }» يضم أكثر من قيمة: حدّد واحدة منها
breaks-rule = { $violation }

## Sales that were made

sales-months =
    { $given ->
        [zero] لا يمكن تسوية { $given } شهر: اختر قيمة من { $least } إلى { $most }
        [one] لا يمكن تسوية شهر واحد: اختر قيمة من { $least } إلى { $most }
        [two] لا يمكن تسوية شهرين: اختر قيمة من { $least } إلى { $most }
        [few] لا يمكن تسوية { $given } أشهر: اختر قيمة من { $least } إلى { $most }
        [many] لا يمكن تسوية { $given } شهرًا: اختر قيمة من { $least } إلى { $most }
       *[other] لا يمكن تسوية { $given } شهر: اختر قيمة من { $least } إلى { $most }
    }
too-many-sales = عدد المبيعات { $given } يتجاوز ما يُسوّى دفعة واحدة وهو { $most }: قسّم الملف
sales-too-large = مجموع المبيعات، بما فيها المبالغ المردودة، يتجاوز { $most }: سوِّ عددًا أقل في المرة، أو بالآلاف
not-in-programme =
    { $what ->
        [family] عائلة المنتجات «{ $given }» غير موجودة في { $programme }: اختر { $known }
        [account] فئة الحساب «{ $given }» غير موجودة في { $programme }: اختر { $known }
        [item] بند الأسعار «{ $given }» غير موجود في { $programme }: اختر { $known }
        [kind] نوع البيع «{ $given }» غير موجود في { $programme }: اختر { $known }
       *[tag] العلامة «{ $given }» غير موجودة في { $programme }: اختر { $known }
    }
none-in-programme =
    { $what ->
        [family] عائلة المنتجات «{ $given }» غير موجودة في { $programme }: لا عائلات منتجات فيه
        [account] فئة الحساب «{ $given }» غير موجودة في { $programme }: لا فئات حسابات فيه
        [item] بند الأسعار «{ $given }» غير موجود في { $programme }: لا بنود أسعار فيه
        [kind] نوع البيع «{ $given }» غير موجود في { $programme }: لا أنواع بيع فيه
       *[tag] العلامة «{ $given }» غير موجودة في { $programme }: لا علامات فيه
    }
sale-without-month = تحتاج عملية البيع إلى شهرها، مثل «2027-01»
sale-after-end = { $given } بعد { $last }، وهو آخر شهر تشمله التسوية: زد عدد الأشهر
sale-too-old = { $given } يسبق { $first } بأكثر من عشر سنوات: استبعده
sale-without-price = تحتاج عملية البيع إلى سعر القائمة، أو إلى بند أسعار وعدد وحداته
sale-without-units = «{ $item }» مسعّر بالوحدة: اكتب عدد الوحدات
sale-priced-twice = لعملية البيع سعر قائمة أو بند أسعار، لا كلاهما: اترك أحدهما فارغًا
sale-charged-twice = لعملية البيع خصم أو سعر محصّل من العميل، لا كلاهما: اترك أحدهما فارغًا
sale-discount = لا يمكن أن يكون الخصم { $given }: اكتب قيمة من 0% إلى 100%

## Studies. $given – a figure, or the field of one

nobody-to-win = المبيعات التي تمت لا تترك عملاء يُكسبون بالمصادفة: أبقِ العملاء كما هم، أو حلّل خطة
too-many-ranges = عدد النطاقات { $given } يتجاوز { $most }: احذف بعضها
no-range-here = لا يمكن أن يكون «{ $given }» نطاقًا: ليس رقمًا من أرقام هذه الخطة
range-twice = للرقم { $given } نطاق بالفعل: أبقِ على نطاق واحد
backwards = يمتد النطاق من { $from } إلى { $to }: ضع الرقم الأصغر أولًا
beyond-bounds = يمتد النطاق من { $from } إلى { $to }: ابقَ بين { $least } و{ $most }
likely-outside = { $given } ليس بين { $low } و{ $high }: ضع القيمة الأرجح بين الطرفين
doubles-nothing = لا يمكن أن يبدأ نطاق المضاعفات عند { $given }: ابدأ بما هو أكبر من صفر، أو اختر شكلًا آخر
nothing-moves = ليس للرقم «{ $given }» نطاق، فلا شيء يتحرك معه: حدّد له نطاقًا
beyond-one = { $given } خارج المجال من ‎−1‎ إلى 1
paired-twice = { $one } و{ $other } مقترنان بالفعل: أبقِ على اقتران واحد
cannot-move-together = لا يمكن أن تتحرك هذه الأرقام كلها معًا على هذا النحو: إذا تحرك رقمان مع ثالث تحرك كل منهما مع الآخر، فقرّب بعض القيم من 0
not-movable = «{ $given }» ليس رقمًا في هذه الخطة يمكن تحريكه منفردًا: اختر غيره
moved-twice = { $given } يتحرك بالفعل: اختر رقمًا آخر
points = لا يمكن رسم { $given } من النقاط: اكتب قيمة من { $least } إلى { $most }
swing = لا يمكن رسم تغيّر بمقدار { $given }: اكتب أكثر من 0%، و100% على الأكثر
below-bounds = { $given } أقل من { $least }: اكتب قيمة من { $least } إلى { $most }
above-bounds = { $given } أكبر من { $most }: اكتب قيمة من { $least } إلى { $most }
no-share-of-customers = ‏{ $given } لمنتج مسعّر حسب الإنفاق هي حصة العملاء الذين لديهم المنتج: اكتب قيمة من 0% إلى 100%
too-many-rows = العدد { $given } يتجاوز الحد الأقصى { $most }: احذف { $over }
not-twelve = عدد القيم { $given }: اكتب 12 قيمة ابتداءً من يناير، أو لا شيء

## Plans

name-missing =
    { $most ->
        [zero] الاسم فارغ: اكتب اسمًا لا يتجاوز { $most } حرف
        [one] الاسم فارغ: اكتب اسمًا من حرف واحد
        [two] الاسم فارغ: اكتب اسمًا لا يتجاوز حرفين
        [few] الاسم فارغ: اكتب اسمًا لا يتجاوز { $most } أحرف
        [many] الاسم فارغ: اكتب اسمًا لا يتجاوز { $most } حرفًا
       *[other] الاسم فارغ: اكتب اسمًا لا يتجاوز { $most } حرف
    }
name-too-long = طول الاسم { $given } من الأحرف، أي أطول من { $most }: اختصره
none-there =
    { $what ->
        [account] لم تُذكر فئة الحساب: لا فئات حسابات فيه
        [family] لم تُذكر عائلة المنتجات: لا عائلات منتجات فيه
       *[price-list] لم يُذكر بند الأسعار: لا بنود أسعار فيه
    }
none-given =
    { $what ->
        [account] لم تُذكر فئة الحساب: اختر واحدة من { $known }
        [family] لم تُذكر عائلة المنتجات: اختر واحدة من { $known }
       *[price-list] لم يُذكر بند الأسعار: اختر واحدًا من { $known }
    }
unknown-where-none =
    { $what ->
        [account] «{ $given }» ليست فئة حساب في هذا البرنامج: لا فئات حسابات فيه
        [family] «{ $given }» ليست عائلة منتجات في هذا البرنامج: لا عائلات منتجات فيه
       *[price-list] «{ $given }» ليس بند أسعار في هذا البرنامج: لا بنود أسعار فيه
    }
unknown-name =
    { $what ->
        [account] «{ $given }» ليست فئة حساب في هذا البرنامج: اختر واحدة من { $known }
        [family] «{ $given }» ليست عائلة منتجات في هذا البرنامج: اختر واحدة من { $known }
       *[price-list] «{ $given }» ليس بند أسعار في هذا البرنامج: اختر واحدًا من { $known }
    }
outside-plan = الشهر { $given } خارج الخطة: اكتب قيمة من 1 إلى { $most }، أو أطِل الخطة
starts-too-early = لا يمكن أن تبدأ الخطة في { $given }: ابدأها في { $first } أو بعده
ends-too-late = ستنتهي الخطة في { $given }: أنهِها في { $last } أو قبله
family-twice = «{ $given }» مكرر في المزيج: امنح كل عائلة منتجات حصة واحدة
share-too-fine = الحصة { $given } أدق من 0.01%: قرّبها إلى منزلتين عشريتين
shares-not-whole =
    { $when ->
        [first] مجموع الحصص في الشهر الأول { $given }: اجعله 100%
       *[last] مجموع الحصص في الشهر الأخير { $given }: اجعله 100%
    }
item-twice = «{ $given }» مستخدم مرتين: اجمع الوحدات معًا
too-many-customers = مجموع العملاء المكتسبين يتجاوز { $most }: خفّض عددهم أو نموه
too-much-together =
    { $what ->
        [projects] قد تتجاوز هذه المشاريع { $most } في الشهر: خفّض الأسعار أو الأعداد أو النمو
        [service] قد تتجاوز هذه الخدمة { $most } في الشهر: خفّض الأسعار أو الأعداد أو النمو
        [people] قد تتجاوز تكلفة الموظفين { $most } في الشهر: خفّض التكلفة أو الأعداد أو النمو
        [winning] قد تتجاوز تكلفة اكتساب هؤلاء العملاء { $most } في الشهر: خفّض التكلفة أو الأعداد أو النمو
        [customer-spend] قد يتجاوز إنفاق عميل واحد { $most } في الشهر: خفّض الأسعار أو الأعداد أو النمو
        [group-spend] قد يتجاوز إنفاق هذه المجموعة { $most } في الشهر: خفّض الأسعار أو الأعداد أو النمو
        [customer-units] قد تتجاوز وحدات عميل واحد { $most } في الشهر: خفّض الوحدات أو النمو
       *[group-units] قد تتجاوز وحدات هذه المجموعة { $most } في الشهر: خفّض الوحدات أو العملاء أو النمو
    }
