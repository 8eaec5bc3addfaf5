# 计划的词句：policies/google-workspace.toml。

programme = Google Workspace 转售与推荐
    .summary = 每个新用户有一笔由 Google 公布的推荐奖金；经销商利润率据媒体报道为 20%，2024 年 4 月续订降为 12%。

leaves-out-1 = Google Cloud Platform 的转售：其费率表未公开。
leaves-out-2 = Google Cloud Partner Network 的等级及其权益。
leaves-out-3 = 有些国家把推荐奖金限制为每个日历年 200 个用户。
leaves-out-4 = 其他国家的奖金，公布的是最高额：29 加元、29 澳元、31 新西兰元和 28 新加坡元，162 港元，2,550 日元。
leaves-out-5 = 奖金按第 15 天到第 90 天之间的最少用户数计算；这里按第一个月的用户数。

role-reseller = 经销商
    .summary = 以一定利润率向 Google 采购 Workspace，并向客户收费。
role-referral = 推荐伙伴
    .summary = 带来新客户；由 Google 收费，并按每个用户支付奖金。

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = 按客户年限的特别定价

table-margin = 经销商利润率
    .summary = 低于目录价的部分。
table-special-pricing-example = 按年限的特别定价（Google 的示例）
    .summary = 对标为特别定价的客户，取代利润率。
table-referral-bounty = 推荐奖金
    .summary = 新客户起始的每个用户 8、15 或 23 美元，前 100 个用户计入，客户付费满 90 天后支付。
table-seat-pricing-example = 按席位的特别定价（Google 的示例）

unit-seat = 席位

note-bounties-by-country = 奖金因国家而异
    .text = Google 公布各国的最高奖金：23 美元，29 加元或澳元，31 新西兰元和 28 新加坡元，162 港元，2,550 日元。这里的表是美国的。
note-yearly-cap = 有些国家一年 200 个用户
    .text = 在有些国家，一个日历年最多为 200 个用户支付奖金；超过后，推荐人可以申请推广伙伴计划。
note-partner-network = Select、Premier、Diamond
    .text = 据报道，Google Cloud Partner Network 在 2026 年初取代 Partner Advantage，分三个等级，按成果评定。
