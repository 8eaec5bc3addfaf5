# 计划的名称：policies/microsoft-marketplace.toml。

programme = Microsoft Marketplace

role-publisher = 发布者

family-offers = 可交易的产品/服务

tag-qualifying-renewal = 符合条件的专属报价续订

table-store-fee = 商店服务费
table-renewal-fee = 商店服务费，符合条件的续订
