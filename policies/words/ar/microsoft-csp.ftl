# عناوين البرنامج: policies/microsoft-csp.toml

programme = Microsoft Cloud Solution Provider

role-direct-bill = شريك فوترة مباشرة
role-indirect-reseller = معيد بيع غير مباشر
role-indirect-provider = مزوّد غير مباشر (موزّع)

family-azure = خطة Azure، الدفع حسب الاستخدام
family-azure-commitments = حجوزات Azure وخطط التوفير وSpot
family-modern-work = Microsoft 365، خطط أخرى
family-modern-work-tier-1 = Microsoft 365 Business Premium وE3
family-modern-work-tier-2 = Microsoft 365 E5 وCopilot
family-calling = مكالمات Teams ومؤتمراته
family-business-applications = Dynamics 365 وتطبيقات الأعمال
family-marketplace = Marketplace وناشرون آخرون

credential-capability-points = نقاط قدرة الشريك في المجال المبيع، من 100 (‏70 تمنح تعيينًا)

table-front-margin = هامش على التراخيص
table-margin-from-provider = هامش من الموزّع
table-partner-earned-credit = رصيد الشريك المكتسب
table-core-modern-work = الحافز الأساسي، Microsoft 365
table-core-azure = الحافز الأساسي، Azure
table-core-business-applications = الحافز الأساسي، تطبيقات الأعمال
table-strategic-accelerator = مسرّع المنتجات الاستراتيجية
table-customer-add = إضافة عملاء
table-growth-accelerator = مسرّع النمو
