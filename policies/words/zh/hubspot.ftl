# 计划的名称：policies/hubspot.toml。

programme = HubSpot Solutions Partner Program

role-partner = Solutions partner
role-provider = Solutions provider

family-subscriptions = HubSpot 订阅

tag-managed-legacy = 2023 年 4 月 1 日前达成的交易，客户仍由伙伴管理
tag-shared-deal = 伙伴按交易模式与 HubSpot 共享的交易
tag-up-market = up-market 推荐计划的商机

table-partner-revenue-share = 伙伴收入分成
table-provider-revenue-share = Provider 收入分成
table-legacy-revenue-share = 旧版收入分成
table-up-market-referral = up-market 推荐
table-deal-based-commission = 按交易的佣金
