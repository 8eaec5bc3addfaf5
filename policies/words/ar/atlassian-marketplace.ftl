# كلمات البرنامج: policies/atlassian-marketplace.toml

programme = Atlassian Marketplace
    .summary = من التطبيقات السحابية يحتفظ المتجر بـ 15% حتى مارس 2026؛ ومن أكتوبر 2026 بـ 17 من تطبيقات Forge و25 من تطبيقات Connect. ولا تدفع تطبيقات Forge المؤهلة شيئًا على أول مليون دولار من إيرادات عمرها كله.

leaves-out-1 = التطبيقات المؤهلة في برنامج Runs on Atlassian لا تدفع شيئًا على المليون الأول منذ أكتوبر 2025؛ وسائر التطبيقات المؤهلة منذ يناير 2026.
leaves-out-2 = تطبيقات Server التي بيعت حتى 2024، والتطبيقات المشتراة بأرصدة اتفاقية مؤسسية.
leaves-out-3 = النسبة التي تُردّ بها الترقية وتُفوتر من جديد.
leaves-out-4 = الدفع للبائع: من 500 دولار مستحقة، والمبالغ المردودة خلال 30 يومًا.

role-app-partner = شريك في Marketplace
    .summary = يبيع تطبيقاته عبر المتجر الذي يفوتر العميل ويحتفظ بحصة.

family-forge = تطبيقات Forge المؤهلة للحافز (وحدات Forge ومصادقتها وواجهتها فقط)
family-forge-other = تطبيقات Forge الأخرى
family-connect = تطبيقات Connect
family-data-center = تطبيقات Data Center

tag-first-year = تطبيق في سنته الأولى في Marketplace

table-forge-share = حصة المتجر، تطبيقات Forge المؤهلة
    .summary = 15%، و5 في السنة الأولى للتطبيق.
    .summary-2026-01-01 = تُحتسب على تطبيقات Forge كلها لدى الشريك، من يوم بدأت تدرّ إيرادًا.
    .summary-2026-04-01 = تُحتسب على تطبيقات Forge كلها لدى الشريك، من يوم بدأت تدرّ إيرادًا.
    .summary-2026-10-01 = تُحتسب على تطبيقات Forge كلها لدى الشريك، من يوم بدأت تدرّ إيرادًا.
table-forge-other-share = حصة المتجر، تطبيقات Forge الأخرى
table-connect-share = حصة المتجر، تطبيقات Connect
table-data-center-share = حصة المتجر، تطبيقات Data Center
