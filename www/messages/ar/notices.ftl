# Notices above the answer about where a plan came from.

damaged = اقتُطع هذا الرابط أو تغيّر في الطريق، فلا يمكن فتح خطته. انسخه كاملًا مرة أخرى.
later =
    { $source ->
        [file] أُنشئ هذا الملف بإصدار أحدث من هذه الحاسبة. أعد تحميل الصفحة، أو افتحه حيث أُنشئ.
       *[other] أُنشئ هذا الرابط بإصدار أحدث من هذه الحاسبة. أعد تحميل الصفحة، أو افتحه حيث أُنشئ.
    }
unreadable =
    { $source ->
        [link] لا يمكن قراءة الخطة من هذا الرابط.
        [file] لا يمكن قراءة خطة هذا الملف: فهو تالف أو لم يُنشأ هنا.
       *[request] لا يمكن قراءة الخطة من الصفحة المحيطة بهذه الحاسبة.
    }
# $why – the limit it breaks
long =
    { $source ->
        [link] الخطة من هذا الرابط كبيرة جدًا: { $why }.
        [file] خطة هذا الملف كبيرة جدًا.
       *[request] الخطة من الصفحة المحيطة بهذه الحاسبة كبيرة جدًا: { $why }.
    }
# $id – the programme’s name in the plan, as it came
unknown =
    { $source ->
        [file] خطة هذا الملف للبرنامج «{ $id }»، وهو غير موجود هنا.
        [link] الخطة من هذا الرابط للبرنامج «{ $id }»، وهو غير موجود هنا.
       *[request] الخطة من الصفحة المحيطة بهذه الحاسبة للبرنامج «{ $id }»، وهو غير موجود هنا.
    }
# Follow one of the above.
example = يُعرض مثال بدلًا منها.
before = ما زالت الخطة السابقة معروضة.
ranges = ما يصاحب الخطة هنا، كالنطاقات، لم يصل كاملًا فتُرك، أما الخطة نفسها فكاملة.
# $list – one or more of `replacement`
replaced =
    { $source ->
        [file] تذكر خطة هذا الملف ما لا يعرفه برنامجها. استُبدل: { LIST($list) }.
        [link] تذكر الخطة من هذا الرابط ما لا يعرفه برنامجها. استُبدل: { LIST($list) }.
       *[request] تذكر الخطة من الصفحة المحيطة بهذه الحاسبة ما لا يعرفه برنامجها. استُبدل: { LIST($list) }.
    }
replacement = «{ $given }» بـ«{ $taken }»
# $said – the day as the device has it; $taken – the day taken instead
clock = ساعة هذا الجهاز تشير إلى { $said }. لا شروط معروفة لذلك اليوم، لذا وُضعت الخطة بتاريخ { DAY($taken) }.
# After a click that took a plan or an entry of it away. $name – as the reader typed it
gonePlan = حلّ المثال محل خطتك.
gone = حُذف «{ $name }».
goneEntry = حُذف إدخال.
undo = تراجع
close = إغلاق

## A plan taken to a programme of another currency. $plan, $programme – codes of currencies

moved = تبقى أرقامك بعملة { $plan }. أرقام هذا البرنامج بعملة { $programme }، وتُحوّل بأسعار الصرف المعروضة بجانب الخطة.
movedUndo = التراجع عن تغيير البرنامج
movedRename = قراءة أرقامي بعملة { $programme } بدلًا من ذلك
