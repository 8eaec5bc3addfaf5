# 计划的名称：policies/node-id.toml。

programme = Node 经销商折扣计划

role-reseller = 经销商

family-servers = 服务器

table-invoice-discount = 月度账单折扣
