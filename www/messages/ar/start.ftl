# The short way to a first number, where nothing is sold yet.

title = رقم أول بخمسة أسئلة
lead = أجب بما تعرفه، ويمكن تحسين كل شيء لاحقًا.
customersToday = كم عميلًا لديك اليوم؟
newPerMonth = كم عميلًا تكسب في الشهر؟
spend = كم ينفق كل منهم في الشهر بسعر القائمة؟
discount = كم الخصم الذي تمنحه لهم من سعر القائمة؟
team = كم يكلّفك فريقك في الشهر؟
show = عرض رقمي الأول
# Beneath the questions when none of them sells anything.
nothing = بلا عملاء ولا إنفاق لا شيء يُكسب: املأ عددًا واحدًا من العملاء على الأقل وما ينفقه كل منهم.
ways = أو ابدأ من مكان آخر
fromForm = أدخل العملاء
fromExample = ابدأ من مثال
fromSales = أحضر مبيعات أتممتها
fromFile = افتح خطة حفظتها
# Name of the customers that the answers make.
customers = عملائي

## Above the form of the plan.

# $own, $all – figures
yours =
    { $own ->
        [zero] لا رقم لك بعد من أصل { $all }
        [one] رقم واحد لك من أصل { $all }
        [two] رقمان لك من أصل { $all }
        [few] { $own } أرقام لك من أصل { $all }
        [many] { $own } رقمًا لك من أصل { $all }
       *[other] { $own } رقم لك من أصل { $all }
    }
empty = ابدأ من فراغ
example = مثال
# Of a field, for screen readers.
fromTheExample = من المثال
less = إنقاص: { $what }
more = زيادة: { $what }
