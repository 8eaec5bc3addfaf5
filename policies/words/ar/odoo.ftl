# كلمات البرنامج: policies/odoo.toml

programme = Odoo Partnership
    .summary = من 10 إلى 20% من Odoo Enterprise بحسب المستوى، ومن التجديدات أيضًا، ونصف Odoo.sh حتى 150 يورو في الشهر لكل اشتراك، و82% من صيانة الوحدات الإضافية. وكل ذلك في اتفاقية الشراكة بإصداراتها السابقة.

leaves-out-1 = رسوم الشراكة السنوية: يُتفق عليها كتابة مع كل شريك.
leaves-out-2 = الحدود القصوى بالدولار: 180 في الشهر و1,728 في السنة لكل اشتراك في Odoo.sh.
leaves-out-3 = الترقية بين مراجعتين فصليتين، وتسمح بها الاتفاقية فور استيفاء المتطلبات.
leaves-out-4 = صافي المستخدمين الجدد ومعدل الاحتفاظ ينتجان من عملاء الشريك بقواعد خاصة: اذكرهما بنفسك.

role-partner = شريك
    .summary = يبيع Odoo وينفّذه، وتفوتر Odoo العميل وتدفع للشريك عمولة.

tier-learning = Learning partner
    .summary = لا يتطلب شيئًا؛ ولا يظهر في odoo.com.
tier-ready = Ready
tier-silver = Silver
tier-gold = Gold

family-enterprise = Odoo Enterprise
family-odoo-sh = Odoo.sh
family-maintenance = صيانة الوحدات الإضافية

tag-paid-yearly = اشتراك Odoo.sh مدفوع سنويًا

credential-net-new-users = صافي مستخدمي Odoo Enterprise الجدد في آخر 12 شهرًا
credential-certified-people = أشخاص معتمدون في أحد الإصدارات الثلاثة الأخيرة
credential-retention-rate = معدل الاحتفاظ، بالنسبة المئوية من عملاء ثلاث سنوات

table-enterprise-commission = عمولة Odoo Enterprise
    .summary = مما يدفعه العملاء عن Odoo Enterprise، ومن التجديدات أيضًا، ما دام الشريك محتفظًا بالعقد معهم.
table-odoo-sh-commission = عمولة Odoo.sh، مدفوع شهريًا
    .summary = 150 يورو في الشهر على الأكثر لكل اشتراك.
table-odoo-sh-yearly-commission = عمولة Odoo.sh، مدفوع سنويًا
    .summary = 1,440 يورو في السنة على الأكثر لكل اشتراك.
table-maintenance-commission = عمولة صيانة الوحدات الإضافية
    .summary = للشركاء الذين يصونون الوحدات بأنفسهم، حتى يقول العميل إنه لم يعد يعمل معهم.

note-payment = أمر شراء كل شهر
    .text = ترسل Odoo أمر شراء بعمولة الشهر السابق؛ ويفوترها الشريك ويُدفع له خلال 15 يومًا.
note-enterprise-only = الخدمات مع الاشتراك
    .text = لا يجوز للشريك بيع خدمات على Odoo Enterprise لعملاء بلا اشتراك، حتى أثناء إعداده.
