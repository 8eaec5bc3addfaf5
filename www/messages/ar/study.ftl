# What every study says while it has no answer.

busy = جارٍ الحساب…
refused = لا يمكن حساب هذا كما طُلب:
failed = توقّف الحساب. لم يضع شيء مما كتبته.
again = حاول مجددًا
progress = المحاكاة المنجزة
cancel = إيقاف
# Between the ends of a range, as a person types it.
to = إلى
# Between two things that are told one after the other.
apart = { "؛ " }
