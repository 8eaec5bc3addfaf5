# 计划的名称：policies/activecampaign.toml。

programme = ActiveCampaign 联盟推广计划

role-affiliate = 推广伙伴（Affiliate）

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = 订阅

table-commission = 佣金
