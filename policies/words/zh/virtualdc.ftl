# 计划的词句：policies/virtualdc.toml。

programme = VirtualDC 经销商计划
    .summary = 一家小型托管商的整个计划在一页上：按产品分列营业额，各有一列折扣。

leaves-out-1 = 营业额 40,000 卢布以上的等级，在我们能读到的副本中被截断：沿用最后可读的折扣。
leaves-out-2 = 周期的长度，页面没有写明：假定为一个月。

role-reseller = 经销商
    .summary = 以自己的品牌销售，为客户提供支持并收费。

family-virtual-servers = 虚拟服务器
family-dedicated-servers = 专用服务器
family-certificates = SSL 证书

table-turnover-discount = 按营业额的折扣
    .summary = 当月营业额决定全部营业额的折扣。
