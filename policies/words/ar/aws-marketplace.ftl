# عناوين البرنامج: policies/aws-marketplace.toml

programme = AWS Marketplace وMigration Acceleration Program

role-marketplace-seller = بائع في Marketplace
role-channel-partner = شريك قناة (CPPO)
role-migration-partner = شريك ترحيل

tier-select = Select
tier-advanced = Advanced
tier-premier = Premier

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
table-map-mobilize-cash = نقد مرحلة Mobilize من MAP
table-listing-fee-public = رسوم الإدراج، العروض العامة
table-listing-fee-private = رسوم الإدراج، العروض الخاصة
table-listing-fee-services = رسوم الإدراج، الخدمات المهنية
table-regional-fee-korea = رسوم إقليمية، كوريا الجنوبية
table-channel-offer-uplift = رسوم إضافية على عرض خاص من شريك قناة
