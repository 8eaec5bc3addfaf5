# The calculator as a whole: what it shows while it starts, when it cannot, and what it tells a screen reader.

loading = جارٍ حساب خطة المثال…
# $who – whose plan it is, as the headline says it
resting = هذه آخر إجابة أمكن حسابها، وهي إجابة { $who }. صحّح الحقول المعلَّمة لترى الجديدة.
instead = لا يمكن حساب خطة هذا الرابط كما هي. صحّح الحقول المعلَّمة، وحتى ذلك الحين تُعرض إجابة مثال.
restingAction = الانتقال إلى أول حقل معلَّم
elsewhere = تعذّر وضع هذه الملاحظات بجانب حقل:
blockedTitle = لا يسمح متصفحك لهذه الصفحة بالحساب
blocked = تحتاج الحاسبة إلى WebAssembly، وقد أوقفه هذا المتصفح أو المسؤول عنه. لا يُرسل شيء إلى خادم بدلًا من ذلك: أدناه مثال محسوب يدويًا.
failedTitle = تعذّر تشغيل الحاسبة
failed = لم يصل ملفها كاملًا. تحقق من الاتصال وحاول مجددًا، وما أدناه محسوب يدويًا.
lost = لم يصل هذا الجزء من الصفحة. تحقق من الاتصال وحاول مجددًا.
offline = هذا الجزء من الصفحة ليس على هذا الجهاز بعد، ولا يوجد اتصال. سيصل عند عودة الاتصال.
gone = يتوفر إصدار أحدث من هذه الصفحة، ولم يعد هذا الجزء من الإصدار الأقدم موجودًا. تبقى خطتك عند إعادة تحميل الصفحة.
# On another site, where the plan is not in the address
goneElsewhere = يتوفر إصدار أحدث من هذه الحاسبة، ولم يعد هذا الجزء من الإصدار الأقدم موجودًا. احفظ خطتك ثم أعد تحميل الصفحة.
reload = إعادة التحميل
retry = حاول مجددًا
# Name of an answer that was pinned, until the reader gives it one.
pinned = محفوظة { $number }
trapped = توقّف المحرك عند هذه الخطة وشُغّل من جديد. ما زالت آخر إجابة معروضة ولم يضع شيء مما كتبته.
example = مثال
own = خطتي
# A programme the reader brought, among those on offer.
ownProgramme = برنامجي: { $title }

## Told to screen readers a moment after the typing rests.

# $sentence – the headline as one sentence
announceAnswer = إجابة جديدة: { $sentence }
announceRefused =
    { $count ->
        [zero] لا حقول تحتاج إلى تصحيح.
        [one] حقل واحد يحتاج إلى تصحيح، وما زالت آخر إجابة معروضة.
        [two] حقلان يحتاجان إلى تصحيح، وما زالت آخر إجابة معروضة.
        [few] { $count } حقول تحتاج إلى تصحيح، وما زالت آخر إجابة معروضة.
        [many] { $count } حقلًا تحتاج إلى تصحيح، وما زالت آخر إجابة معروضة.
       *[other] { $count } حقل تحتاج إلى تصحيح، وما زالت آخر إجابة معروضة.
    }

## The three input modes.

modesLabel = ما الذي يُحسب
modes =
    .plan = الخطة
    .deal = صفقة
    .sales = مبيعات فعلية
# Opens the form of a mode on a small screen.
change =
    .plan = تعديل الخطة
    .deal = تعديل الصفقة
    .sales = تعديل الشروط
opening = جارٍ فتح جداول البرنامج…
