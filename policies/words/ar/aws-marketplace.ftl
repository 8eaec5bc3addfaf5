# كلمات البرنامج: policies/aws-marketplace.toml

programme = AWS Marketplace وMigration Acceleration Program
    .summary = بيع البرمجيات عبر المتجر مقابل رسوم إدراج معلنة، وإعادة بيعها بعروض خاصة من شركاء القناة، ونقد الترحيل المذكور في التقارير لبرنامج Migration Acceleration Program (MAP).

leaves-out-1 = Solution Provider Program (إعادة بيع AWS نفسها)، وخصم Partner-Originated Discount، وحوافز القناة الأخرى: نسبها خلف تسجيل دخول الشركاء.
leaves-out-2 = مرحلة Assess من MAP، والأرصدة، وقواعد الوصول المبكر، عدا نقد مرحلة Mobilize.
leaves-out-3 = صناديق التسويق التي تُحدَّد مبالغها حالة بحالة.
leaves-out-4 = الضرائب: تُحسب الرسوم على السعر دون الضريبة. وللبائعين في الهند قواعد ضريبية خاصة بهم.
leaves-out-5 = الرسوم الإقليمية عدا رسوم كوريا الجنوبية.

role-marketplace-seller = بائع في Marketplace
    .summary = يبيع برمجياته أو بياناته أو خدماته عبر المتجر الذي يحتفظ برسوم إدراج.
role-channel-partner = شريك قناة (CPPO)
    .summary = يشتري منتج بائع بخصم مصرّح به ويبيعه بعرض خاص عبر المتجر.
role-migration-partner = شريك ترحيل
    .summary = ينقل العملاء إلى AWS التي تفوترهم؛ ويكسب نقد الترحيل بحسب المراحل المنجزة.

tier-select = Select
    .summary = بحسب تقارير: 3 فرص أُطلقت، و1,500 إيراد شهري، وشخصان معتمدان (2).
tier-advanced = Advanced
    .summary = بحسب تقارير: 20 فرصة أُطلقت، و10,000 إيراد شهري، و6 أشخاص معتمدين.
tier-premier = Premier
    .summary = بحسب تقارير: 50 فرصة أُطلقت، و50,000 إيراد شهري، و25 شخصًا معتمدًا.

family-saas = البرمجيات كخدمة
family-server = برمجيات الخوادم (صور الأجهزة والحاويات وتعلّم الآلة)
family-data = البيانات
family-professional-services = الخدمات المهنية
family-cloud-usage = استخدام AWS لدى العملاء المرحّلين

tag-private-offer = عرض خاص
tag-channel-offer = عرض خاص عبر شريك قناة

credential-estimated-yearly-revenue = الإيرادات السنوية المقدّرة لـ AWS من الترحيل، بالدولار
credential-migration-competency = كفاءة Migration and Modernization
credential-launched-opportunities = فرص أُطلقت
credential-certified-people = أشخاص معتمدون

table-seller-discount = خصم يصرّح به البائع
    .reason-2024-01-05 = يحدده كل بائع. ويُذكر أن هوامش الشريك من 5 إلى 15% معتادة في العروض الخاصة لشركاء القناة؛ ويحل الوسط محلها.
table-map-mobilize-cash = نقد مرحلة Mobilize من MAP
    .summary = للشركاء الذين لديهم كفاءة الترحيل وتقدير من 3,000,000 فأكثر: 20% من الإيرادات السنوية المقدّرة، تُحتسب حتى 10,000,000 وتُدفع حتى 2,000,000: أول 400,000 حين يبلغ إنفاق الترحيل 50,000، والباقي حين يبلغ خُمس التقدير.
table-listing-fee-public = رسوم الإدراج، العروض العامة
    .summary = على قيمة العقد قبل الضريبة.
table-listing-fee-private = رسوم الإدراج، العروض الخاصة
    .summary = على قيمة العقد كلها قبل الضريبة، بنسبة الحجم الذي تبلغه.
table-listing-fee-services = رسوم الإدراج، الخدمات المهنية
table-regional-fee-korea = رسوم إقليمية، كوريا الجنوبية
    .summary = فوق رسوم الإدراج، حين يكون المشتري في كوريا الجنوبية.
table-channel-offer-uplift = رسوم إضافية على عرض خاص من شريك قناة

note-channel-margin = ما يضيفه شركاء القناة
    .text = يُذكر أن هامشًا من 5 إلى 15% معتاد حين يعيد الشريك البيع بعرض خاص.
note-select-tier = ما يتطلبه مستوى Select
    .text = بحسب تقارير: 3 فرص أُطلقت، و1,500 إيراد شهري، وشخصان معتمدان (2). يبدأ الدور من هذا المستوى، فلا يُطلب له شيء هنا.
note-map-gate = من يستطيع استخدام MAP
    .text = بحسب تقارير: يتطلب الوصول المبكر أكثر من 3,000,000 من الإيرادات السنوية المُطلقة، وشريكًا لديه كفاءة الترحيل، وفرصة ملتزمًا بها، وعدم التعارض مع تسعير خاص.
note-map-share = كم يحمل MAP من الترحيل
    .text = يُذكر أن 25 إلى 50% من تكلفة الترحيل أمر معتاد، والتقييم مجاني في الغالب؛ وتتطلب الأرصدة وسم أعباء العمل.
note-marketing-funds = صناديق التسويق
    .text = استثمار مشترك في إيجاد العملاء، متاح من مستوى Select فصاعدًا ومنفصل عن MAP؛ ويمكن استخدامهما معًا.
