# One deal on top of the plan.

title = الصفقة
name = هذه الصفقة
lead = مشروع واحد كما يجري التفاوض عليه.
list = سعر القائمة
discount = خصمي للعميل
tier = لو كنتُ
supposed = في هذه الصفقة وحدها، وتحتفظ خطتك بمستواها
on = طريقة الحساب
onPlan = إضافةً إلى خطتي
alone = منفردة
monthOf = تُفوتر في

## What it earns. The amount follows the headline in large print.

headline = تكسبك هذه الصفقة
headlineLoss = تكلّفك هذه الصفقة
nothing = لا تكسبك هذه الصفقة شيئًا ولا تكلّفك
now = الآن
nowHint = ما يبقى من السعر عند الفوترة
later = لاحقًا
laterHint = ما يعود، { MONTHS($first, $last) }
laterNone = لا شيء يعود
laterAfter = ما يعود بعد آخر شهر في الخطة
rest = على التكاليف
restHint = ما تحرّكه من تكاليف وتكلفة رأس المال وضريبة
parts = من أين يأتي
what = البند
when = يُدفع في
amount = المبلغ ({ $currency })
total = الربح من هذه الصفقة
atBilling = عند الفوترة
open = ليس ضمن الخطة
partly = { MONTHS($first, $last) }، وبعد الخطة
running = حسب نشوئه
# In the title of a working. $label – the line
within = { $label }، في الخطة مع هذه الصفقة
addToPlan = إضافتها إلى خطتي
# What the registration is worth. $now – whether it is registered
registering =
    { $now ->
        [yes]
            { $way ->
                [gains] من ذلك { $amount } بفضل تسجيل الصفقة.
               *[costs] يكلّفك تسجيل الصفقة من ذلك { $amount }.
            }
       *[no]
            { $way ->
                [gains] تسجيل الصفقة يكسبك { $amount } إضافية.
               *[costs] تسجيل الصفقة يكلّفك { $amount }.
            }
    }
wholly = هو بالضبط الخطة بهذه الصفقة مطروحًا منها الخطة من دونها.

## What it does to its quarter.

# $quarter – its name, “Q1 2027”
quarter = أثرها في { $quarter }
quarterLead = شروط كل حافز قبل هذه الصفقة ومعها.
yearLead = حوافز تنظر إلى فترة أطول، عند تسويتها.
quarterNone = لا تحرّك هذه الصفقة في ربع سنتها أي حافز له شرط.
quarterMoves = تتغير حصص المشتريات خلال الخطة، لذا تمثل آخر فترة ربع السنة.
# What an incentive asks for, in the period that ends with $month.
gate = { $label }، { MONTH($month) }
# $amount – what is reached
before = { $amount } قبلها
with = { $amount } مع هذه الصفقة
of = المطلوب { $needed }
below = المطلوب أقل من { $needed }
reaches = تحقق الآن: هذه الصفقة هي التي صنعت الفرق
loses = لم يعد متحققًا مع هذه الصفقة
met = متحقق في الحالين
missed = ما زال ينقص { $missing }
# A band of an incentive, in the period that ends with $month.
band = الشريحة التالية، { MONTH($month) }
bandReached = الشريحة، { MONTH($month) }
bandAsks = المطلوب { $needed }، ويُصرف { $rate }
climbs = بُلغت: هذه الصفقة هي التي صنعت الفرق
climbsThen = بُلغت: هذه الصفقة هي التي صنعت الفرق. وبزيادة { $missing } تبلغ { $rate }

## When there is no answer.

refused = لا يمكن حساب هذه الصفقة بعد: صحّح الحقول المعلَّمة.
planRefused = تحتاج خطتك إلى تصحيح قبل إضافة صفقة إليها.
toPlan = الانتقال إلى الخطة
