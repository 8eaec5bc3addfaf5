# Our own pages on the reader's device: kept for use without a network, and a new version that waits.

kept = محفوظة على هذا الجهاز: تُفتح هذه الصفحات دون شبكة أيضًا.
offer = يتوفر إصدار جديد من هذه الصفحة.
# Follows the offer: all that was typed is in the address of the page
stays = تبقى خطتك عند إعادة تحميل الصفحة.
# Follows the offer in place of that: something is not
loses = تُفقد عند إعادة التحميل الأشياء التي لم تدخل الخطة بعد: ملف مبيعات، أو برنامج قيد الكتابة، أو حقل معلَّم.
reload = إعادة التحميل
later = لاحقًا
