# 计划的词句：policies/activecampaign.toml。

programme = ActiveCampaign 联盟推广计划
    .summary = 被推荐账户前十二个月所付金额的 30%。此前按等级为 20%、25% 或 30%，账户在多久就付多久；等级由新增业务或现有业务达到。

leaves-out-1 = 不产生佣金的收费项目：我们能读到的副本中没有该清单。
leaves-out-2 = 2025 年之前，指标一下降等级便随之下降：这里每月查看一次。
leaves-out-3 = 新条款开始的日期：2025 年 11 月的一个页面已载有新条款。

role-affiliate = 推广伙伴（Affiliate）
    .summary = 分享链接；通过链接而来的人由 ActiveCampaign 收费。

tier-silver = Silver
    .summary = 每个推广伙伴的起点。自 2025 年起，所有等级的比率相同。
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = 订阅

table-commission = 佣金
    .summary = 按现有账户所付金额计算，前提是至少有两个现有账户，且最近六个月内推荐过一个。应付满 100 美元后按月支付。
    .summary-2025-11-06 = 按账户前十二个月所付金额计算，账户使用付费套餐满 60 天后支付。

note-sixty-days = 先满 60 天
    .text = 被推荐账户必须使用付费套餐满 60 天，届时这段日子的佣金一并支付。降级会使佣金减少，账户终止时佣金随之终止。
