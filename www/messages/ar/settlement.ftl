# Messages of the engine
# What the answer says of incentives, gates and payments. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = هذه الرسالة من إصدار أحدث ({ $code }).

## What is measured, inside a sentence. $over – the months it is read over

measured = { quantity }{ in-period }
measured-families = { quantity } من { $families }{ in-period }
measured-held = { $credential }{ in-period }
measured-growth = نمو { $what }{ in-period }
measured-share = حصة { $what } من { $whole }{ in-period }
measured-plus = { $what } + { $factor } × { $other }
quantity =
    { $of ->
        [list] المبيعات بسعر القائمة
        [settled] المشتريات بعد الخصم
        [billed] المشتريات المفوترة
        [charged] المبالغ المحمّلة على العملاء
        [paid] ما يدفعه العملاء نقدًا
        [proceeds] المبالغ المحمّلة على العملاء بعد طرح المحتجز منها
        [above-floor] ما يزيد على السعر الأدنى
        [purchase] تكلفة البضاعة المبيعة
        [units] الوحدات
        [customers] عدد العملاء
        [new-customers] عدد العملاء الجدد
        [transactions] عدد عمليات البيع
       *[credential] ما لديك من مؤهلات
    }
in-period =
    { $over ->
        [month] { " " }خلال الشهر
        [quarter] { " " }خلال ربع السنة
        [half] { " " }خلال نصف السنة
        [year] { " " }خلال السنة
        [lifetime] { " " }حتى حينه
        [trailing-quarter] { " " }خلال ثلاثة أشهر
        [trailing-half] { " " }خلال ستة أشهر
        [trailing-year] { " " }خلال اثني عشر شهرًا
        [previous-month] { " " }خلال الشهر السابق
        [previous-quarter] { " " }خلال ربع السنة السابق
        [previous-year] { " " }خلال السنة السابقة
        [weakest-month] { " " }خلال أضعف شهر
       *[own] { "" }
    }

## Why an incentive pays, or does not. $what – what is measured; $reached – what it came to in $month

nothing-charged = لا رسوم محصّلة.
charge-returned = رُدّت كل الرسوم المحصّلة مع رد المبيعات.
charged = يُحصّل عن كل عملية بيع يذكرها.
gate-not-reached = لا يُصرف شيء: القيمة المحققة في { $month } هي { $reached } والمطلوب { $needed } على الأقل ({ $what }).
gate-exceeded = لا يُصرف شيء: القيمة المحققة في { $month } هي { $reached } والمطلوب أقل من { $needed } ({ $what }).
below-bands = لا يُصرف شيء: تبدأ أدنى شريحة مستحقة للصرف عند { $needed }، والمحقق في { $month } هو { $reached }.
not-settled-yet = لا يُصرف شيء بعد: تجري التسوية في { $month }، بعد الأشهر المطلوبة.
no-such-sales = لا يُصرف شيء: لا توجد بين هذه المبيعات أنواع يُصرف عنها هذا الحافز.
taken-back = لا يتبقى شيء: استُردّ كل ما صُرف مع رد المبيعات.
pays =
    { $months ->
        [zero] لا يُصرف في أي شهر.
        [one] يُصرف في شهر واحد.
        [two] يُصرف في شهرين.
        [few] يُصرف في { $months } أشهر.
        [many] يُصرف في { $months } شهرًا.
       *[other] يُصرف في { $months } شهر.
    }
pays-sometimes =
    { $months ->
        [zero] لا يُصرف في أي شهر، ولم يتحقق الشرط ({ $what })، وآخر مرة في { $month }.
        [one] يُصرف في شهر واحد، ولم يتحقق الشرط ({ $what }) في غيره، وآخر مرة في { $month }.
        [two] يُصرف في شهرين، ولم يتحقق الشرط ({ $what }) في غيرهما، وآخر مرة في { $month }.
        [few] يُصرف في { $months } أشهر، ولم يتحقق الشرط ({ $what }) في غيرها، وآخر مرة في { $month }.
        [many] يُصرف في { $months } شهرًا، ولم يتحقق الشرط ({ $what }) في غيرها، وآخر مرة في { $month }.
       *[other] يُصرف في { $months } شهر، ولم يتحقق الشرط ({ $what }) في غيرها، وآخر مرة في { $month }.
    }
settled-later = تُسوّى البقية في { $month }.

## The rule behind the month of a payment

frozen-unpaid = معلّق: فاتورة من الفترة نفسها لم تُدفع
frozen-overdue = معلّق: فاتورة متأخرة السداد عند المطالبة
frozen-uncollected = معلّق: لم يدفع العميل ثمن هذا البيع الآجل
held = محتجز لمدة يحددها البرنامج
instalment = قسط من عدة أقساط
carried-forward = أقل من أدنى مبلغ يصرفه البرنامج: مرحّل إلى الفترة التالية
half-year = محتفظ به للمطالبات حتى تُعرف عتبة نصف السنة
expired = سقط الحق فيه: طُولب به بعد الموعد النهائي
timetable = بعد نهاية الفترة: { $steps }
days =
    { $what ->
        [grace]
            { $days ->
                [zero] بلا مهلة للمبيعات المتأخرة
                [one] يوم واحد للمبيعات المتأخرة
                [two] يومان للمبيعات المتأخرة
                [few] { $days } أيام للمبيعات المتأخرة
                [many] { $days } يومًا للمبيعات المتأخرة
               *[other] { $days } يوم للمبيعات المتأخرة
            }
        [reconcile]
            { $days ->
                [zero] بلا أيام عمل للمطابقة
                [one] يوم عمل واحد للمطابقة
                [two] يوما عمل للمطابقة
                [few] { $days } أيام عمل للمطابقة
                [many] { $days } يوم عمل للمطابقة
               *[other] { $days } يوم عمل للمطابقة
            }
        [invoice]
            { $days ->
                [zero] بلا أيام عمل لإصدار الفاتورة
                [one] يوم عمل واحد لإصدار الفاتورة
                [two] يوما عمل لإصدار الفاتورة
                [few] { $days } أيام عمل لإصدار الفاتورة
                [many] { $days } يوم عمل لإصدار الفاتورة
               *[other] { $days } يوم عمل لإصدار الفاتورة
            }
       *[pay]
            { $days ->
                [zero] دفع فوري
                [one] يوم واحد للدفع
                [two] يومان للدفع
                [few] { $days } أيام للدفع
                [many] { $days } يومًا للدفع
               *[other] { $days } يوم للدفع
            }
    }
