# عناوين البرنامج: policies/shopify.toml

programme = Shopify Partner Program

role-referral-partner = شريك إحالة
role-app-developer = مطوّر تطبيقات
role-theme-developer = مطوّر قوالب

family-subscriptions = اشتراكات المتاجر
family-plus-platform-fee = رسوم المنصة الأساسية لـ Shopify Plus
family-apps = تطبيقات
family-themes = قوالب

table-store-referral = إحالة متجر
table-plus-referral = إحالة Shopify Plus
table-app-revenue-share = حصة متجر التطبيقات
table-app-processing-fee = رسوم المعالجة في متجر التطبيقات
table-theme-revenue-share = حصة متجر القوالب
