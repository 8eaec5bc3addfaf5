# The answer that stays in sight: what is earned, when cash turns, what has to be put in, and what the rates rest on.

title = الإجابة
# Stands above the rounded amount. $span – how long
over =
    { $way ->
        [earn] خلال { $span } ستكسب نحو
        [lose] خلال { $span } ستخسر نحو
       *[nothing] خلال { $span } لن تكسب ولن تخسر
    }
# In place of that while one deal is asked about.
deal =
    .earn = تكسبك هذه الصفقة نحو
    .lose = تكلّفك هذه الصفقة نحو
    .nothing = لا تكسبك هذه الصفقة شيئًا ولا تكلّفك
# Beneath it: the whole plan with the deal in it.
withDeal =
    { $way ->
        [earn] معها ستكسب نحو { $amount } خلال { $span }
        [lose] معها ستخسر نحو { $amount } خلال { $span }
       *[nothing] معها لن تكسب ولن تخسر خلال { $span }
    }
# $amount – to the cent
exact = بالضبط { $amount }
range = { $range } في 8 حالات من 10
turns = يتحول النقد إلى موجب
never = ليس ضمن هذه الخطة
# $cash – what it stands at after the last month
neverHint = النقد في النهاية عند { $cash }
fromStart = من البداية
fromStartHint = لا نقد يخرج أولًا
positiveFrom = ويبقى موجبًا بعد ذلك
putIn = أكثر ما عليك ضخه
putInWhen = في { MONTH($month) }
nothingIn = لا شيء
nothingInHint = لا ينزل النقد أبدًا تحت نقطة بدايته
rests = ما يستند إليه نصيب المزوّد
# One of the bases. $share – of the vendor’s part
part =
    { $kind ->
        [published] { SHARE($share) } منشور رسميًا
        [reported] { SHARE($share) } بحسب تقارير
        [own] { SHARE($share) } من أرقامك
       *[illustrative] { SHARE($share) } قيم توضيحية منا
    }
noPart = لا شيء: لا يدفع المزوّد شيئًا هنا
useMine = استخدام أرقامي
# Keeps the answer to compare with.
pin = احتفاظ
pinHint = الاحتفاظ بهذه الإجابة للمقارنة
# What has changed since an answer was pinned. $amount – more or less than then
since =
    { $way ->
        [more] أكثر بمقدار { $amount } من المحفوظة
        [less] أقل بمقدار { $amount } من المحفوظة
       *[same] مثل المحفوظة
    }

## The five views of one answer.

views = طرق عرض الإجابة
view =
    .answer = الإجابة
    .when = متى
    .change = ما قد يغيّرها
    .compare = مقارنة
    .statement = كشف الأرباح والنقد
# The same in the bar of a phone.
short =
    .answer = الإجابة
    .when = متى
    .change = ماذا لو
    .compare = مقارنة
    .statement = الكشف
