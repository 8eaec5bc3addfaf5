# 计划的词句：policies/atlassian-marketplace.toml。

programme = Atlassian Marketplace
    .summary = 对云应用，商店到 2026 年 3 月为止扣留 15%；自 2026 年 10 月起，Forge 应用扣留 17%，Connect 应用扣留 25%。符合条件的 Forge 应用，累计收入的第一个一百万美元不扣留。

leaves-out-1 = Runs on Atlassian 计划中符合条件的应用自 2025 年 10 月起对第一个一百万不付分成；其他所有符合条件的应用自 2026 年 1 月起。
leaves-out-2 = 销售到 2024 年为止的 Server 应用，以及用企业协议额度购买的应用。
leaves-out-3 = 升级时退款并重新计费所用的比率。
leaves-out-4 = 向卖家付款：应付满 500 美元起付，退款在 30 天内。

role-app-partner = Marketplace 伙伴
    .summary = 通过商店销售自己的应用，商店向客户收费并扣留一部分。

family-forge = 符合激励条件的 Forge 应用（仅用 Forge 的模块、认证和界面）
family-forge-other = 其他 Forge 应用
family-connect = Connect 应用
family-data-center = Data Center 应用

tag-first-year = 在 Marketplace 上第一年的应用

table-forge-share = 商店分成，符合条件的 Forge 应用
    .summary = 15%，应用的第一年为 5%。
    .summary-2026-01-01 = 按伙伴所有 Forge 应用合计，自它们开始产生收入之日起算。
    .summary-2026-04-01 = 按伙伴所有 Forge 应用合计，自它们开始产生收入之日起算。
    .summary-2026-10-01 = 按伙伴所有 Forge 应用合计，自它们开始产生收入之日起算。
table-forge-other-share = 商店分成，其他 Forge 应用
table-connect-share = 商店分成，Connect 应用
table-data-center-share = 商店分成，Data Center 应用
