# 计划的名称：policies/virtualdc.toml。

programme = VirtualDC 经销商计划

role-reseller = 经销商

family-virtual-servers = 虚拟服务器
family-dedicated-servers = 专用服务器
family-certificates = SSL 证书

table-turnover-discount = 按营业额的折扣
