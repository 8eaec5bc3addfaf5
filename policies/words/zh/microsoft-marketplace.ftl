# 计划的词句：policies/microsoft-marketplace.toml。

programme = Microsoft Marketplace
    .summary = 商店从客户为发布者的报价所付金额中扣留 3%；符合条件的专属报价续订，据报道为其一半。

leaves-out-1 = 发布者留给转售其报价的云解决方案提供商的利润率：由发布者逐一设定。
leaves-out-2 = 客户通过联系发布者或自带许可证获得的报价，商店不扣留。
leaves-out-3 = 税，以及从客户付款到向发布者付款的天数。

role-publisher = 发布者
    .summary = 通过商店销售自己的报价，商店向客户收费并扣留服务费。

family-offers = 可交易的产品/服务

tag-qualifying-renewal = 符合条件的专属报价续订

table-store-fee = 商店服务费
    .summary = 客户所付金额的 3%。
table-renewal-fee = 商店服务费，符合条件的续订
    .summary = 续订的整个期限内费用减半。
