# The examples a plan may start from (www/presets.js).

title =
    .core-banking = ترحيل نظام مصرفي أساسي
    .operator-ai = ذكاء اصطناعي لمشغلي الاتصالات
    .public-services = خدمات عامة
    .token-reseller = إعادة بيع رموز الذكاء الاصطناعي
    .distributor = موزّع، عشرة معيدي بيع
    .newcomer = شريك جديد
company =
    .core-banking = Mekong Systems (مثال)، بانكوك
    .operator-ai = Bosphorus Telecom Services (مثال)، إسطنبول
    .public-services = Río Claro Digital (مثال)، بوينس آيرس
    .token-reseller = Harbour Tokens (مثال)، هونغ كونغ
    .distributor = Straits Distribution (مثال)، سنغافورة
    .newcomer = First Light Cloud (مثال)، مانيلا
about =
    .core-banking = ينقل الأنظمة المالية الأساسية للمصارف وشركات التأمين إلى السحابة
    .operator-ai = يدخل الذكاء الاصطناعي إلى شبكات مشغلي الاتصالات ومراكز خدمتهم
    .public-services = يسرّع الخدمات العامة للوزارات والمدن بالذكاء الاصطناعي
    .token-reseller = يعيد بيع رموز الذكاء الاصطناعي لنماذج مفتوحة المصدر إلى مطوّري التطبيقات
    .distributor = يبيع عبر عشرة معيدي بيع ويصدر لهم الفواتير
    .newcomer = فريق من ثلاثة، بلا عملاء بعد
