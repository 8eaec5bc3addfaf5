# 计划的词句：policies/shopify.toml。

programme = Shopify Partner Program
    .summary = 被推荐商家所付订阅费的五分之一，以及一个对第一个一百万美元不扣留、超出部分扣留 15% 的应用商店。

leaves-out-1 = 规模很大的开发者全部收入付 15%（在商店中收入 2,000 万，或公司收入 1 亿），以及因同属一方而合并计算的账户。
leaves-out-2 = 推广链接和销售点（POS）推荐。
leaves-out-3 = 每月支付两次：模型按月支付。

role-referral-partner = 推荐伙伴
    .summary = 搭建店铺并移交给商家，由 Shopify 收费。
role-app-developer = 应用开发者
    .summary = 通过 Shopify App Store 销售自己的应用。
role-theme-developer = 主题开发者
    .summary = 通过 Shopify Theme Store 销售自己的主题。

family-subscriptions = 店铺订阅
family-plus-platform-fee = Shopify Plus 基础平台费
family-apps = 应用
family-themes = 主题

table-store-referral = 店铺推荐
    .summary = 商家付费期间月度订阅费的 20%。任何十二个月内没有推荐的，分成降为零；这里读作最近十二个月内至少一个新客户。
    .summary-2023-09-28 = 商家付费期间月度订阅费的 20%。
table-plus-referral = Shopify Plus 推荐
    .summary = 基础平台费的 20%，适用于 2023 年 2 月 23 日之后的交易。
table-app-revenue-share = 应用商店分成
    .summary = 每年从零重新开始。未选择加入的开发者付 20%。
    .summary-2025-01-01 = 自 2025 年 1 月 1 日起累计，不再清零。
table-app-processing-fee = 应用商店处理费
table-theme-revenue-share = 主题商店分成
    .summary = 每年从零重新开始。
    .summary-2025-01-01 = 每个售出主题的 15%。

note-twice-monthly = 每月支付两次，满 25 美元起付
    .text = 截至 15 日和月末的收入，应付满 25 美元后，五个工作日后支付；较小的金额顺延。
