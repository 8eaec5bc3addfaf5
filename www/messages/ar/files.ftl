# What a file or a paper says of itself, and the sheet that sums a workbook up.

made = تاريخ الإعداد
madeBy = أُعدّ بواسطة
link = رابط هذه الخطة
tables = جداول البرنامج السارية
summary = ملخص
hint = هذه الأرقام تتبع الأوراق التي خلفها: غيّر خلية معلّمة في Inputs أو Tables. أما الجملة وما تحتها فلا يتغيران.
profitByYear = الربح حسب السنة
picture = صورة:
savePicture = حفظ «{ $title }» بصيغة { $format }
noPicture = تعذّرت كتابة الصورة.
