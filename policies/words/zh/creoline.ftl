# 计划的名称：policies/creoline.toml。

programme = creoline 伙伴计划

role-affiliate = 推广伙伴（Affiliate）
role-reseller = 经销商

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = 云与托管

table-reseller-discount = 经销商折扣
table-affiliate-commission = 推广佣金
