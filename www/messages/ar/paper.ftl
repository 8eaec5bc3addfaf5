# What is printed to be left behind: the dialog before it, and the words on the sheet.

title = طباعة نسخة تُترك للعميل
kinds =
    .page = صفحة واحدة
    .report = تقرير كامل
partner = شركتك
customer = إلى
preparer = أعدّه
validUntil = صالح حتى
logo = اختر شعارًا…
noLogo = بلا شعار
logoFailed =
    .large = هذا الملف أكبر من 5 ميغابايت. اختر ملفًا أصغر.
    .unreadable = لا يستطيع المتصفح رسم هذا الملف. اختر PNG أو JPEG أو SVG.
panels = بعد الصفحة الأولى
withLink = مع رابط هذه الخطة
withCode = ومع الرابط رمزًا تقرؤه الهواتف
tooLong = الرابط أطول من أن يُطبع رمزًا يقرؤه هاتف عن الورق.
keep = احفظ الشركة ومن أعدّه والشعار على هذا الجهاز
notInLink = تبقى الأسماء والشعار على هذا الجهاز: ليست في الرابط.
print = اطبع…
leave = رجوع
forCustomer = إلى { $customer }
by = أعدّه { $name }
on = { DAY($day) }
until = صالح حتى { DAY($day) }
assumed = ما يفترضه
more =
    { $count ->
        [zero] لا مجموعات أخرى للخطة.
        [one] مجموعة أخرى من الخطة في التقرير الكامل.
        [two] مجموعتان أخريان من الخطة في التقرير الكامل.
        [few] { $count } مجموعات أخرى من الخطة في التقرير الكامل.
        [many] { $count } مجموعة أخرى من الخطة في التقرير الكامل.
       *[other] { $count } مجموعة أخرى من الخطة في التقرير الكامل.
    }
leavesOut = ما لا يحتسبه النموذج ومصادر كل النسب في التقرير الكامل. النسب الموسومة بأنها توضيحية ليست نسب { $vendor }.
estimate = تقدير، وليس عرضًا من المزوّد.
