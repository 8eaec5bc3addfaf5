# What can be done with a plan: copy its link, take it away as a file, print it.

label = الخطة
undo = تراجع
redo = إعادة
share = نسخ الرابط
shared = نُسخ الرابط
shareCode = إظهار الرابط ورمزه للهواتف
shareFailed = انسخ هذا الرابط:
# $length – characters; $most – what takes most of the link
tooLong = { $most ->
    [own] يجعل برنامجك الخاص طول هذا الرابط { $length } من الأحرف، وهو أطول مما يقبله معظم البريد والدردشة. خذ «الخطة والإجابة (JSON)» من «الملفات» بدلًا منه: فيه خطتك وبرنامجك.
    [pinned] تجعل الإجابات التي ثبّتَّها طول هذا الرابط { $length } من الأحرف، وهو أطول مما يقبله معظم البريد والدردشة. خذ «الخطة والإجابة (JSON)» من «الملفات» بدلًا منه: فيه خطتك وما ثبّتَّه.
   *[plan] يجعل كل ما في هذه الخطة طول رابطها { $length } من الأحرف، وهو أطول مما يقبله معظم البريد والدردشة. خذ «الخطة والإجابة (JSON)» من «الملفات» بدلًا منه: فيه كل ذلك.
}
download = الملفات
csv = كشف الأرباح والنقد (CSV)
json = الخطة والإجابة (JSON)
open = فتح خطة…
xlsx = نموذج حي (XLSX)
writing = جارٍ كتابة الملف…
writeFailed = تعذّرت كتابة الملف: لم تصل أداة الكتابة، أو النموذج أكبر منها.
# Where a page frames the calculator and forbids files.
noDownloads = لا تسمح الصفحة المحيطة بهذه الحاسبة بالتنزيل: افتحها في نافذة مستقلة.
noFile = إذا لم يصلك ملف فالصفحة المحيطة بهذه الحاسبة لا تسمح به: افتحها في نافذة مستقلة.
print = طباعة
present = عرض
presentHint = اعرض هذه الإجابة على الحاضرين (المفتاح P)
closeInputs = عرض الإجابة
# Names of the files, without their endings.
files =
    .csv = كشف-الشريك
    .json = خطة-الشريك
    .xlsx = نموذج-الشريك
