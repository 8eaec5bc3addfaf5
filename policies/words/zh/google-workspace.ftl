# 计划的名称：policies/google-workspace.toml。

programme = Google Workspace 转售与推荐

role-reseller = 经销商
role-referral = 推荐伙伴

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = 按客户年限的特别定价

table-margin = 经销商利润率
table-special-pricing-example = 按年限的特别定价（Google 的示例）
table-referral-bounty = 推荐奖金
table-seat-pricing-example = 按席位的特别定价（Google 的示例）

unit-seat = 席位
