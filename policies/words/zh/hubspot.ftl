# 计划的词句：policies/hubspot.toml。

programme = HubSpot Solutions Partner Program
    .summary = 净收入的五分之一，作为 Partner 为 36 个月，作为 Provider 为 12 个月；自 2025 年 11 月起，还有共享交易为客户订阅增加金额的五分之一，最长三年。2023 年 4 月前达成的交易，只要伙伴仍管理客户，就终身保留分成。

leaves-out-1 = 多个伙伴中由谁获得：无人跟进的购买归此前十二个月内最后一个伙伴。
leaves-out-2 = 净收入中的税、退款和汇率。
leaves-out-3 = 24 个月内未达到 Gold 时转为 Provider 条款：要看到这一点，请选择 Provider 角色。
leaves-out-4 = 计划年费，政策页面没有公布。

role-partner = Solutions partner
    .summary = 与 HubSpot 一起销售，由 HubSpot 向客户收费；36 个月内获得分成。须在 24 个月内达到 Gold。
role-provider = Solutions provider
    .summary = 与 HubSpot 一起销售，由 HubSpot 向客户收费；12 个月内获得分成。

family-subscriptions = HubSpot 订阅

tag-managed-legacy = 2023 年 4 月 1 日前达成的交易，客户仍由伙伴管理
tag-shared-deal = 伙伴按交易模式与 HubSpot 共享的交易
tag-up-market = up-market 推荐计划的商机

table-partner-revenue-share = 伙伴收入分成
    .summary = 36 个月内净收入的 20%，前提是客户仍在并付费。按季度支付。
table-provider-revenue-share = Provider 收入分成
    .summary = 12 个月内净收入的 20%，前提是客户仍在并付费。按季度支付。
table-legacy-revenue-share = 旧版收入分成
    .summary = 无论如何保留到 2025 年 4 月 1 日，此后只要伙伴仍管理客户就保留。
table-up-market-referral = up-market 推荐
    .summary = 按前 12 个月的净收入计算，前提是订阅在整个期间保持有效。
table-deal-based-commission = 按交易的佣金
    .summary = 伙伴共享的交易的净增购额的 20%：客户现在所付减去此前所付。请把这一差额填作销售额。按季度支付，最长 36 个月。

note-deal-based-beta = 按交易模式，首批地区
    .text = 按交易模式于 2025 年 10 月 1 日在澳大利亚和新西兰、拉丁美洲及德语国家开始测试。
note-payment-days = 季度结束后约 45 天支付
    .text = Provider 政策的一份副本称，一个季度的分成在季末后约 45 天支付。
note-gold-within-24-months = 24 个月内达到 Gold
    .text = 24 个月内未达到 Gold 的伙伴，在下次审核时转入 Provider 级别，其过往交易改为自售出之日起 12 个月。
note-paperwork = 六个月内交齐文件
    .text = 所需文件在交易达成六个月后才提交的，分成作废。
