# The result in sentences and the key figures beside it.

title = ما ستكسبه
# How long a plan runs. $years – whole years, 0 when it is none or no whole number of them
span =
    { $years ->
        [0]
            { $months ->
                [zero] { $months } شهر
                [one] شهر واحد
                [two] شهرين
                [few] { $months } أشهر
                [many] { $months } شهرًا
               *[other] { $months } شهر
            }
        [1] سنة واحدة
        [2] سنتين
        [3] ثلاث سنوات
        [4] أربع سنوات
       *[other] خمس سنوات
    }
# Stands above the amount, which follows in large print. $span – how long
over =
    { $way ->
        [earn] خلال { $span } ستكسب
        [lose] خلال { $span } ستخسر
       *[nothing] خلال { $span } لن تكسب ولن تخسر
    }
# The same as a sentence of its own, for screen readers.
result =
    { $way ->
        [earn] خلال { $span } ستكسب { $amount }.
        [lose] خلال { $span } ستخسر { $amount }.
       *[nothing] خلال { $span } لن تكسب ولن تخسر.
    }
nothingSold = لا مبيعات في هذه الخطة. أدخل العملاء وما ينفقونه، أو مشروعًا، وستظهر الإجابة هنا.

## What makes the result. $list – amount at list price; $parts – what adds to it and takes from it, each one of `making`

made =
    { $trade ->
        [sold] تبيع ما قيمته { $list } بسعر القائمة: { LIST($parts) }.
       *[referred] يشتري العملاء الذين تحيلهم ما قيمته { $list } بسعر القائمة: { LIST($parts) }.
    }
madeOnly =
    { $trade ->
        [sold] تبيع ما قيمته { $list } بسعر القائمة.
       *[referred] يشتري العملاء الذين تحيلهم ما قيمته { $list } بسعر القائمة.
    }
madeOfParts = { LIST($parts) }.
# $line – the line of the statement; $way – whether it adds or takes; $label – the line’s name, where it is none of these
making =
    { $line ->
        [resale-margin]
            { $way ->
                [gives] تترك إعادة البيع { $amount }
               *[takes] تخسر إعادة البيع { $amount }
            }
        [customer-discount]
            { $way ->
                [gives] يدفع العملاء فوق سعر القائمة { $amount }
               *[takes] يحصل العملاء على خصم { $amount }
            }
        [incentives]
            { $way ->
                [gives] يدفع لك المزوّد { $amount }
               *[takes] يسترجع المزوّد { $amount }
            }
        [passed-incentives]
            { $way ->
                [gives] يعيد معيدو البيع { $amount }
               *[takes] يُمرّر منها { $amount } إلى معيدي البيع
            }
        [services]
            { $way ->
                [gives] تضيف خدماتك { $amount }
               *[takes] تخسر خدماتك { $amount }
            }
        [costs] تكلّف إدارة العمل { $amount }
        [financing] تكلّف الأموال المحتجزة { $amount }
        [tax] تأخذ الضريبة { $amount }
       *[other] { $label }: { $amount }
    }
# The same at the beginning of a sentence.
makingFirst =
    { $line ->
        [resale-margin]
            { $way ->
                [gives] تترك إعادة البيع { $amount }
               *[takes] تخسر إعادة البيع { $amount }
            }
        [customer-discount]
            { $way ->
                [gives] يدفع العملاء فوق سعر القائمة { $amount }
               *[takes] يحصل العملاء على خصم { $amount }
            }
        [incentives]
            { $way ->
                [gives] يدفع لك المزوّد { $amount }
               *[takes] يسترجع المزوّد { $amount }
            }
        [passed-incentives]
            { $way ->
                [gives] يعيد معيدو البيع { $amount }
               *[takes] يُمرّر منها { $amount } إلى معيدي البيع
            }
        [services]
            { $way ->
                [gives] تضيف خدماتك { $amount }
               *[takes] تخسر خدماتك { $amount }
            }
        [costs] تكلّف إدارة العمل { $amount }
        [financing] تكلّف الأموال المحتجزة { $amount }
        [tax] تأخذ الضريبة { $amount }
       *[other] { $label }: { $amount }
    }

## What the programme’s rules do to the tier. $moves – one or more of `rise` and `drop`

rise = الصعود إلى { $tier } في { MONTH($month) }
drop = النزول إلى { $tier } في { MONTH($month) }
byRules = وفق قواعد البرنامج يُتوقع لك: { LIST($moves) }.
heldByChoice =
    { $way ->
        [lose] مثبّت عند { $tier } باختيارك. وفق قواعد البرنامج يُتوقع لك: { LIST($moves) }، وستخسر { $amount }.
       *[earn] مثبّت عند { $tier } باختيارك. وفق قواعد البرنامج يُتوقع لك: { LIST($moves) }، وستكسب { $amount }.
    }

## Why profit says one thing and the cash another. $apart – the difference; $end – the plan’s last month; $cash – what it stands at then

notInTheBank = تحقق الربح لكنه ليس في المصرف بعد: بعد { MONTH($end) } يبقى لك عند الآخرين أكثر مما عليك بمقدار { $apart }، والنقد عند { $cash }.
backLate = هناك ربح، لكن قيمته اليوم دون الصفر: يخرج النقد مبكرًا ويعود متأخرًا، وللمال ثمن.
notYetPaid = هي خسارة مع أن النقد عند { $cash } في { MONTH($end) }: ما زال عليك أكثر مما لك بمقدار { $apart }.
cashFirst = هي خسارة مع أن لها قيمة اليوم: يدخل النقد مبكرًا ويخرج متأخرًا.

## The key figures, each with a hint beneath it.

figures = الأرقام الرئيسية
earnings = من المزوّد
earningsHint = خصمك من سعر القائمة وجميع الحوافز
revenue = يدفع لك العملاء
revenueHint = الإيرادات، مع خدماتك
margin = ما يبقى لك من الإيرادات
marginHint = الربح ÷ الإيرادات
payback = الاسترداد
paybackHint = أول شهر يبقى النقد منه موجبًا
never = ليس ضمن هذه الخطة
neverHint = النقد عند { $cash } في { MONTH($month) }
funding = أقصى احتياج تمويلي
fundingHint = أكثر ما عليك ضخه قبل أن يتحول النقد
fundingNone = لا يوجد
fundingNoneHint = لا ينزل النقد أبدًا تحت نقطة بدايته
npv = القيمة اليوم
# $irr – `irr`, or the reason there is none
npvHint = صافي القيمة الحالية (NPV)؛ { $irr }
irr = { ROUND-RATE($rate) } سنويًا (IRR)
# Why there is no rate of return.
noIrr =
    .no-outlay = لا معدل عائد داخلي: لا نقد يخرج أولًا
    .never-back = لا معدل عائد داخلي: النقد الخارج لا يعود ضمن هذه الخطة
    .out-of-range = لا معدل عائد داخلي بين ‎−99%‎ و10,000% سنويًا
    .several = لا معدل عائد داخلي وحيد: يتحول النقد أكثر من مرة
undefined = لا إيرادات
