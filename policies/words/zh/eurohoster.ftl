# 计划的词句：policies/eurohoster.toml。

programme = EUROHOSTER 经销商折扣
    .summary = 保有 5 至 20 台专用服务器，或两倍数量的虚拟服务器，可得 3% 至 10%。

leaves-out-1 = 两种混用：五台专用服务器和五台虚拟服务器是否合并计算没有公布，因此不合并。
leaves-out-2 = 除服务器之外，折扣还适用于哪些项目。

role-reseller = 经销商
    .summary = 租用服务器并转售。

family-dedicated-servers = 专用服务器
family-virtual-servers = 虚拟服务器

table-discount-3 = 3% 折扣
    .summary = 按当月所有服务器计算。更高的折扣会取而代之。
table-discount-5 = 5% 折扣
    .summary = 按当月所有服务器计算。更高的折扣会取而代之。
table-discount-7 = 7% 折扣
    .summary = 按当月所有服务器计算。更高的折扣会取而代之。
table-discount-10 = 10% 折扣
    .summary = 按当月所有服务器计算。这是最高的一档。
