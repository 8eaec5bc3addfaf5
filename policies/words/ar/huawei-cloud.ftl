# كلمات برنامج Huawei Cloud: policies/huawei-cloud.toml

programme = برامج شركاء Huawei Cloud

role-solution-provider = موفر حلول
role-distributor = موزّع
role-reseller = معيد بيع تابع لموزّع
role-referral = شريك إحالة (نموذج الوكيل السابق)
role-marketplace-seller = بائع في KooGallery
role-marketplace-reseller = معيد بيع منتجات KooGallery
role-affiliate = مروّج السحابة (تسويق بالعمولة، الصين)

tier-standard = Standard
tier-advanced = Advanced
tier-premier = Premier
tier-core = Core

class-class-0 = الفئة 0: تُحتسب وتُكسب
class-class-1 = الفئة 1: تُحتسب وتُكسب بنسبتها الخاصة
class-class-2 = الفئة 2: لا تُحتسب ولا تُكسب
class-class-13 = الفئة 13: تُحتسب ولا تُكسب

family-compute = الحوسبة
family-storage-database = التخزين وقواعد البيانات
family-ai-models = نماذج الذكاء الاصطناعي ورموزه (ModelArts وMaaS)
family-network-cdn = الشبكات وCDN
family-security = الأمن
family-support = خطط الدعم
family-marketplace = منتجات KooGallery
family-professional-services = الخدمات المهنية من Huawei Cloud

account-named = حساب مسمّى
account-partner-led = حساب يقوده الشريك
account-open = حساب مفتوح

tag-migration = مشروع ترحيل أو تحديث مسجّل في MIGRATION ALL
tag-shared-opportunity = فرصة جرت مشاركتها مع Huawei Cloud وفازت بها
tag-agreed-with-reseller = منتج في KooGallery سمّى بائعه معيد البيع هذا
tag-agreed-for-customer = منتج في KooGallery سمّى بائعه هذا العميل

country-group-no-customer-discount = أقاليم لا يستطيع الشركاء فيها تحديد خصومات العملاء

credential-role-validation = دور معتمد في مسار البرمجيات أو الخدمات أو تكامل الأنظمة
credential-hcia-certificates = أشخاص لديهم شهادة HCIA أو HCCDA
credential-hcip-certificates = أشخاص لديهم شهادة HCIP
credential-competencies = كفاءات المستوى 1 المكتسبة
credential-promoter-step = نقاط شريحة المروّج فوق 20%، من 0 إلى 8
credential-promoter-extras = نقاط المهام الإضافية والأشهر المتتالية، من 0 إلى 6

table-settlement-discount = خصم التسوية
table-distributor-discount = خصم الموزّع
table-passed-on-discount = الخصم الذي يمرّره الموزّع
table-project-registration = مشروع مسجّل
table-commercial-discount = الخصم التجاري (سعر خاص للمشروع)
table-koogallery-product-discount = إعادة بيع KooGallery: مستوى المنتج
table-koogallery-partner-discount = إعادة بيع KooGallery: مستوى الشريك
table-koogallery-customer-discount = إعادة بيع KooGallery: مستوى العميل
table-no-customer-discount = لا خصومات للعملاء في هذه الأقاليم
table-authorised-discount = خصم العملاء المصرّح به
table-basic-incentive = الحافز الأساسي
table-distributor-basic-incentive = الحافز الأساسي
table-quarterly-achievement = إنجاز المبيعات الفصلي
table-distributor-quarterly-achievement = إنجاز المبيعات الفصلي
table-annual-growth = حافز الزيادة السنوية
table-new-customer = حافز العملاء الجدد
table-ai-special = حافز خاص للذكاء الاصطناعي
table-marketing-fund = صندوق تطوير السوق
table-distributor-marketing-fund = صندوق تطوير السوق
table-sales-performance-fund = صندوق حوافز أداء المبيعات (SPIF)
table-migration-all = تمويل مشاريع MIGRATION ALL
table-competency-improvement = تطوير الكفاءات
table-test-coupons = قسائم الاختبار
table-referral-incentive = حافز الإحالة
table-opportunity-sharing = مشاركة الفرص (PCE)
table-affiliate-reward = مكافأة مروّج السحابة
table-affiliate-extras = مكافأة مروّج السحابة: المهام الإضافية
table-koogallery-fee-china = رسوم منصة KooGallery، موقع الصين
table-koogallery-fee = رسوم منصة KooGallery
table-deepseek-v3-1-input = DeepSeek-V3.1، رموز الإدخال (قائمة 2025)

unit-1000-tokens = ألف رمز

table-deepseek-v3-1-output = DeepSeek-V3.1، رموز الإخراج (قائمة 2025)
table-qwen3-32b-input = Qwen3-32B، رموز الإدخال (قائمة 2025)
table-qwen3-32b-output-reasoning = Qwen3-32B، رموز الإخراج مع الاستدلال (قائمة 2025)
table-qwen3-32b-output = Qwen3-32B، رموز الإخراج بلا استدلال (قائمة 2025)
table-deepseek-v4-flash-input = DeepSeek-V4-Flash، رموز الإدخال

unit-1000000-tokens = مليون رمز

table-deepseek-v4-flash-output = DeepSeek-V4-Flash، رموز الإخراج
table-deepseek-v4-1-flash-input = DeepSeek-V4.1-Flash، رموز الإدخال
table-deepseek-v4-1-flash-output = DeepSeek-V4.1-Flash، رموز الإخراج
table-glm-5-1-input = GLM-5.1، رموز الإدخال
table-glm-5-1-output = GLM-5.1، رموز الإخراج
table-glm-5-2-input = GLM-5.2، رموز الإدخال
table-glm-5-2-output = GLM-5.2، رموز الإخراج
table-glm-5-3-input = GLM-5.3، رموز الإدخال
table-glm-5-3-output = GLM-5.3، رموز الإخراج
table-openpangu-2-0-flash-input = openPangu-2.0-Flash، رموز الإدخال
table-openpangu-2-0-flash-output = openPangu-2.0-Flash، رموز الإخراج
table-openpangu-2-0-pro-input = openPangu-2.0-Pro، رموز الإدخال
table-openpangu-2-0-pro-output = openPangu-2.0-Pro، رموز الإخراج
table-landing-zone-design-medium = تصميم Landing zone، متوسط

unit-project = مشروع

table-landing-zone-design-large = تصميم Landing zone، كبير
table-landing-zone-design-ultra-large = تصميم Landing zone، كبير جدًا
table-landing-zone-implementation-medium = تنفيذ Landing zone، متوسط
table-landing-zone-implementation-large = تنفيذ Landing zone، كبير
table-landing-zone-implementation-ultra-large = تنفيذ Landing zone، كبير جدًا
table-data-perimeter-design = تصميم محيط البيانات
table-data-perimeter-implementation = تنفيذ محيط البيانات
table-financial-management-design = تصميم الإدارة المالية
table-support-developer = خطة الدعم: Developer

unit-month = شهر

table-support-business = خطة الدعم: Business
table-support-enterprise = خطة الدعم: Enterprise
