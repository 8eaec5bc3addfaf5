# كلمات البرنامج: policies/google-workspace.toml

programme = إعادة بيع Google Workspace وإحالته
    .summary = مكافأة إحالة عن كل مستخدم جديد تعلنها Google، وهامش معيد البيع كما ذكرته الصحافة: 20%، خُفض إلى 12% على التجديدات في أبريل 2024.

leaves-out-1 = إعادة بيع Google Cloud Platform: جدول نسبها غير متاح للعموم.
leaves-out-2 = مستويات Google Cloud Partner Network ومزاياها.
leaves-out-3 = تحدّ بعض الدول مكافآت الإحالة بـ 200 مستخدم في السنة التقويمية.
leaves-out-4 = مكافآت الدول الأخرى، معلنة بحدودها القصوى: 29 دولارًا كنديًا و29 أستراليًا و31 نيوزيلنديًا و28 سنغافوريًا و162 من دولارات هونغ كونغ و2,550 ينًا.
leaves-out-5 = تَحتسب المكافأة أقل عدد من المستخدمين بين اليوم 15 واليوم 90؛ وهنا تُحتسب أعداد الشهر الأول.

role-reseller = معيد بيع
    .summary = يشتري Workspace من Google بهامش ويفوتر العميل.
role-referral = شريك إحالة
    .summary = يجلب عميلًا جديدًا؛ وتفوتره Google وتدفع مكافأة عن كل مستخدم.

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = تسعير خاص بحسب عمر العميل

table-margin = هامش معيد البيع
    .summary = خصمًا من سعر القائمة.
table-special-pricing-example = تسعير خاص بحسب العمر (مثال Google)
    .summary = يحل محل الهامش لدى العملاء المعلَّم عليهم بتسعير خاص.
table-referral-bounty = مكافأة الإحالة
    .summary = 8 أو 15 أو 23 دولارًا عن كل مستخدم يبدأ به عميل جديد، ويُحتسب أول 100، متى دفع 90 يومًا.
table-seat-pricing-example = تسعير خاص لكل مقعد (مثال Google)

unit-seat = مقعد

note-bounties-by-country = تختلف المكافآت بحسب الدولة
    .text = تعلن Google أعلى مكافأة لكل دولة: 23 دولارًا أمريكيًا، و29 كنديًا أو أستراليًا، و31 نيوزيلنديًا و28 سنغافوريًا، و162 من دولارات هونغ كونغ، و2,550 ينًا. والجدول هنا للولايات المتحدة.
note-yearly-cap = 200 مستخدم في السنة في بعض الدول
    .text = في بعض الدول تُدفع المكافأة عن 200 مستخدم على الأكثر في السنة التقويمية؛ وفوقها يمكن للمُحيل أن يتقدم لبرنامج التسويق بالعمولة.
note-partner-network = Select وPremier وDiamond
    .text = يُذكر أن Google Cloud Partner Network حلّت محل Partner Advantage في أوائل 2026، بثلاثة مستويات تتبع النتائج.
