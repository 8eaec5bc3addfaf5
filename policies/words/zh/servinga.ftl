# 计划的名称：policies/servinga.toml。

programme = servinga Cloud 联盟推广计划

role-affiliate = 推广伙伴（Affiliate）

family-servers = 服务器

tag-long-term = 一次支付六个月以上

table-referral-commission = 首次付款佣金
