# عناوين البرنامج: policies/intuit-proadvisor.toml

programme = حصة الإيرادات لدى QuickBooks ProAdvisor

role-proadvisor = ProAdvisor ضمن حصة الإيرادات

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll، الرسوم الأساسية
family-payroll-employees = Payroll، رسوم كل موظف
family-payments-net-revenue = Payments، صافي إيرادات Intuit من المعالجة

table-subscription-share = حصة من إيرادات الاشتراكات
table-payments-share = حصة من إيرادات Payments
