# What is paid out, when, and which rule delayed it.

title = 资金何时到账
lead = 赚取不等于到账：每笔款项旁边列出使其延后的规则。
incentive = 激励
earned = 已赚取
confirmed = 已确认
paid = 已发放
form = 形式
amount = 金额
reason = 使其延后的规则
later = 规划期之后
forms =
    .cash = 现金
    .account-credit = 账户抵扣额
    .coupon = 代金券
    .co-op = 合作基金
    .mdf = 市场发展基金
    .invoice-credit = 账单抵扣
# Why a payment has no month.
states =
    .frozen = 已冻结
    .expired = 已失效
none = 本规划期内没有发放。
# $after – what falls after the plan’s last month
summary = 赚取的 { $earned } 中，{ $paid } 在规划期内发放；{ $after } 要到最后一个月之后。
partly = 赚取的 { $earned } 中，{ $paid } 在规划期内发放。
lost = { $amount } 不会发放：已失效或一直被冻结。
all = 赚取的 { $earned } 全部在规划期内发放。
more = 显示全部 { $count } 笔
fewer = 只显示前几笔
by = 各季度或各月到账
each = 各笔款项
afterwards = 规划期之后或不再发放
# The next month something arrives in. $amount – of that month
next = 下一笔 { $amount } 将于 { MONTH($month) }到账。
