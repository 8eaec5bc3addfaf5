# Programın başlıkları: policies/intuit-proadvisor.toml.

programme = QuickBooks ProAdvisor gelir payı

role-proadvisor = Gelir payı alan ProAdvisor

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll, temel ücret
family-payroll-employees = Payroll, çalışan başına ücret
family-payments-net-revenue = Payments, Intuit'in işlemlerden net geliri

table-subscription-share = Abonelik gelir payı
table-payments-share = Payments gelir payı
