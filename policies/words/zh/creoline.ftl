# 计划的词句：policies/creoline.toml。

programme = creoline 伙伴计划
    .summary = 作为推广伙伴按等级获得 10%、15% 或 20% 的佣金，作为经销商获得 15% 或 20% 的折扣。合同保留签约时所在等级的比率。

leaves-out-1 = 各等级的要求：门槛是示例值。
leaves-out-2 = Platinum 等级的经销商折扣在我们能读到的副本中被截断，因此这里经销商到 Gold 为止。

role-affiliate = 推广伙伴（Affiliate）
    .summary = 推荐客户，由 creoline 收费并提供支持。
role-reseller = 经销商
    .summary = 以折扣价采购，向客户收费并提供支持。

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = 云与托管

table-reseller-discount = 经销商折扣
table-affiliate-commission = 推广佣金
    .summary = 合同存续多久就付多久。此后等级升降都不影响已签的合同。

tier-rule-gold =
    .reason-2025-01-01 = 页面没有公布门槛；十二个月 25,000 欧元，是据报道 Microsoft 为其最小的获付经销商设定的下限。
tier-rule-platinum =
    .reason-2025-01-01 = 页面没有公布门槛；十二个月 100,000 欧元，是低一级的四倍。
