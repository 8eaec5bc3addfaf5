# The card: the answer in short, with up to three figures to change.

loading = جارٍ حساب خطة المثال…
failed = تعذّر حساب الأرقام: لم يصل أحد الملفات كاملًا. تحقّق من الاتصال وحاول مجددًا.
blocked = لا يسمح متصفحك لهذه الصفحة بالحساب: WebAssembly موقوف.
retry = حاول مجددًا
# Whose plan it is. $programme – its title; $role – of the partner in it
example = مثال · { $role } · { $programme }
own = أرقامك · { $role } · { $programme }
# The figures of the plan that a card may have a field for.
knobs =
    .customers = العملاء الحاليون
    .new = عملاء جدد شهريًا
    .spend = إنفاق العميل شهريًا
    .discount = الخصم الذي تمنحه
    .churn = المفقود شهريًا
    .sellers = عدد موظفي المبيعات
    .months = عدد أشهر الخطة
refused = لا يمكن حساب هذا كما هو. ما زالت آخر إجابة معروضة.
# Above the bars.
from = من أين يأتي
open = افتح الخطة كاملة
# The host’s own next step, where it gave no words for it.
next = الخطوة التالية
newTab = تُفتح في نافذة جديدة
