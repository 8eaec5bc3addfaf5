# The plan in other circumstances, side by side.

title = مقارنة
lead = الخطة بجانب الإجابات التي احتفظت بها، وبجانب نفسها في ظروف أخرى، حتى أربعة أعمدة.
mine = هذه الخطة
variant = السيناريو { $number }
add = إضافة عمود
nameOf = اسم العمود { $number }
# Makes a pinned answer the plan again.
open = فتح في الخطة
device = الاحتفاظ بهذه الأعمدة على هذا الجهاز
denied = لا يحتفظ هذا المتصفح بشيء لهذه الصفحة: الرابط والملف يحملان الأعمدة.
remove = حذف { $name }
gone = لا يظهر { $name }: برنامجه غير متاح في هذه الصفحة.
edition = الشروط بتاريخ
planDay = { DAY-SHORT($day) } (الخطة)
from = من { DAY-SHORT($day) }
noTier = بلا مستويات
profit = الربح
earnings = من المزوّد
cash = النقد في النهاية
funding = أقصى احتياج تمويلي
sure = مدى اليقين في الربح
sureHint = 8 حالات من 10، بنطاقات الخطة وبذرتها
half = يتجاوز نصفها { $amount }
# $names – figures that are ranges in the plan and not in the variant
without = قيم مؤكدة هناك: { $names }
payback = الاسترداد
share = قواعد منشورة رسميًا
shareHint = من نصيب المزوّد
never = ليس ضمن هذه الخطة
none = لا يوجد
same = مثلها
sooner =
    { $months ->
        [zero] في الشهر نفسه
        [one] أبكر بشهر
        [two] أبكر بشهرين
        [few] أبكر بـ{ $months } أشهر
        [many] أبكر بـ{ $months } شهرًا
       *[other] أبكر بـ{ $months } شهر
    }
later =
    { $months ->
        [zero] في الشهر نفسه
        [one] متأخر بشهر
        [two] متأخر بشهرين
        [few] متأخر بـ{ $months } أشهر
        [many] متأخر بـ{ $months } شهرًا
       *[other] متأخر بـ{ $months } شهر
    }
otherCurrency = بعملة { $currency }: لا تُقارن
refused = مرفوض
failed = توقّف المحرك عند هذا السيناريو.
inputs = أوجه الاختلاف
inputsNone = لا اختلاف بعد: غيّر عمودًا أعلاه.

## What had to give way. $from, $to – names of what was and what is now

mapped = ما غُيّر ليتوافق
change =
    { $what ->
        [role] { $from } ← { $to }: الدور غير معروف هناك
        [tier] { $from } ← { $to }: المستوى غير متاح لذلك الدور
        [tier-none] { $from } ← لا شيء: المستوى غير متاح لذلك الدور
        [account] فئة الحساب { $from } ← { $to }
        [account-none] فئة الحساب { $from } ← لا شيء
        [family] المنتج { $from } ← { $to }
        [mix] ما يشترونه: استُبدل { $from } بمثال البرنامج ({ $to })
        [lost] ما يشترونه: { $from } لا يُباع هناك ويُحسب { $to }
        [usage] تُرك بند الأسعار { $from }
        [credentials] لا أثر هناك لـ{ $from }
        [currency] المبالغ المكتوبة بعملة { $from } تُقرأ بعملة { $to } من دون تحويل
        [kept] تبقى المبالغ بعملة { $from }، ومبالغ البرنامج بعملة { $to } محوّلةً بالسعر المعروض
       *[other] { $from } ← { $to }
    }
changedValues =
    { $count ->
        [zero] كل قيم عقدك تسري هناك
        [one] قيمة واحدة من عقدك لا تسري هناك
        [two] قيمتان من عقدك لا تسريان هناك
        [few] { $count } قيم من عقدك لا تسري هناك
        [many] { $count } قيمة من عقدك لا تسري هناك
       *[other] { $count } قيمة من عقدك لا تسري هناك
    }
