# عناوين البرنامج: policies/microsoft-marketplace.toml

programme = Microsoft Marketplace

role-publisher = ناشر

family-offers = عروض قابلة للتعامل

tag-qualifying-renewal = تجديد مؤهل لعرض خاص

table-store-fee = رسوم خدمة المتجر
table-renewal-fee = رسوم خدمة المتجر، التجديدات المؤهلة
