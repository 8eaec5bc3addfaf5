# 计划的名称：policies/eurohoster.toml。

programme = EUROHOSTER 经销商折扣

role-reseller = 经销商

family-dedicated-servers = 专用服务器
family-virtual-servers = 虚拟服务器

table-discount-3 = 3% 折扣
table-discount-5 = 5% 折扣
table-discount-7 = 7% 折扣
table-discount-10 = 10% 折扣
