# عناوين البرنامج: policies/odoo.toml

programme = Odoo Partnership

role-partner = شريك

tier-learning = Learning partner
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
table-odoo-sh-commission = عمولة Odoo.sh، مدفوع شهريًا
table-odoo-sh-yearly-commission = عمولة Odoo.sh، مدفوع سنويًا
table-maintenance-commission = عمولة صيانة الوحدات الإضافية
