# 计划的名称：policies/atlassian-marketplace.toml。

programme = Atlassian Marketplace

role-app-partner = Marketplace 伙伴

family-forge = 符合激励条件的 Forge 应用（仅用 Forge 的模块、认证和界面）
family-forge-other = 其他 Forge 应用
family-connect = Connect 应用
family-data-center = Data Center 应用

tag-first-year = 在 Marketplace 上第一年的应用

table-forge-share = 商店分成，符合条件的 Forge 应用
table-forge-other-share = 商店分成，其他 Forge 应用
table-connect-share = 商店分成，Connect 应用
table-data-center-share = 商店分成，Data Center 应用
