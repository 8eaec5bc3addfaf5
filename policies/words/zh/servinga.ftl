# 计划的词句：policies/servinga.toml。

programme = servinga Cloud 联盟推广计划
    .summary = 每个新客户一次：期限不超过六个月的，首次付款的一半；更长的，全部。

leaves-out-1 = 同一订单中的其他服务器：只有第一台计入，因此请填写该台的价格。
leaves-out-2 = 首单之后订单的佣金：没有。

role-affiliate = 推广伙伴（Affiliate）
    .summary = 分享链接的客户；通过链接而来的人由 servinga 收费。

family-servers = 服务器

tag-long-term = 一次支付六个月以上

table-referral-commission = 首次付款佣金
    .summary = 首次付款的一半；期限超过六个月的为全部。下单后 7 天支付。
