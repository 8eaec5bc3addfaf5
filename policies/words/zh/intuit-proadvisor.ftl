# 计划的名称：policies/intuit-proadvisor.toml。

programme = QuickBooks ProAdvisor 收入分成

role-proadvisor = 参与收入分成的 ProAdvisor

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll，基本费
family-payroll-employees = Payroll，按员工收费
family-payments-net-revenue = Payments，Intuit 的处理净收入

table-subscription-share = 订阅收入分成
table-payments-share = Payments 收入分成
