# 计划的词句：policies/intuit-proadvisor.toml。

programme = QuickBooks ProAdvisor 收入分成
    .summary = 客户前十二个月为 QuickBooks Online、Time 或 Payroll 基本费所付金额的 30%，Payroll 按员工收费的 15%，以及三年内 Payments 净收入的五分之一。

leaves-out-1 = 优惠定价：给客户的折扣，代替分成，其幅度不在我们能读到的页面上。一个订阅只能二选一。
leaves-out-2 = 单独收费的附加项目：承包商、工伤保险、健康福利、养老金。
leaves-out-3 = 美国以外的事务所。

role-proadvisor = 参与收入分成的 ProAdvisor
    .summary = 会计师，其客户由 Intuit 直接收费。

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll，基本费
family-payroll-employees = Payroll，按员工收费
family-payments-net-revenue = Payments，Intuit 的处理净收入

table-subscription-share = 订阅收入分成
    .summary = 按客户前十二个月所付金额计算。客户前三个月享半价；请填写他们实际支付的金额。
table-payments-share = Payments 收入分成
    .summary = 按美国境内信誉良好的客户，处理业务留给 Intuit 的收入计算。

note-client-billed = 由客户向 Intuit 付款
    .text = 只有向客户收费的订阅产生分成；由事务所付款的不产生。事务所用税号和银行信息登记一次。Intuit 可以不经通知更改或终止该计划。
note-client-discount = 客户得到什么
    .text = 三个月半价，或 30 天试用，以及处理费减四分之一。不能与优惠定价同时使用。
