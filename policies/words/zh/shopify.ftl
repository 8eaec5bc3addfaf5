# 计划的名称：policies/shopify.toml。

programme = Shopify Partner Program

role-referral-partner = 推荐伙伴
role-app-developer = 应用开发者
role-theme-developer = 主题开发者

family-subscriptions = 店铺订阅
family-plus-platform-fee = Shopify Plus 基础平台费
family-apps = 应用
family-themes = 主题

table-store-referral = 店铺推荐
table-plus-referral = Shopify Plus 推荐
table-app-revenue-share = 应用商店分成
table-app-processing-fee = 应用商店处理费
table-theme-revenue-share = 主题商店分成
