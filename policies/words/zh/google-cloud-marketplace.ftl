# 计划的词句：policies/google-cloud-marketplace.toml。

programme = Google Cloud Marketplace
    .summary = 按 2025 年 4 月的费率表，商店从专属报价中扣留的分成随合同额增大而下降，续订更低。Google 自己的示例公布 4,250,000 的合同为 2%，续订为 1.5%；其他分成据媒体报道。

leaves-out-1 = 2025 年 4 月 21 日前开始的合同的分期款：保留当时的分成。
leaves-out-2 = 专业服务：费率表不含它，其分成无法读取。
leaves-out-3 = 尚未同意现行厂商协议的厂商，费率表不适用于他们。
leaves-out-4 = 税。

role-vendor = 软件厂商
    .summary = 通过商店销售自己的产品，商店向客户收费并扣留一部分。

family-software = 软件与数据

tag-private-offer = 专属报价
tag-mid-contract = 合同额从 1,000,000 到不足 10,000,000 的新专属报价
tag-native-renewal = 专属报价的原生续订、迁移或渠道转移

table-private-offer-share = 商店分成，低于 100 万或达到 1,000 万的新专属报价
    .summary = 低于 1,000,000 为 3%，10,000,000 起为 1.5%。介于两者之间的合同请标明。
table-mid-contract-share = 商店分成，从 100 万到不足 1,000 万的新专属报价
    .summary = 每期款项的 2%。
table-renewal-share = 商店分成，续订、迁移和渠道转移
    .summary = 1.5%，不论合同额大小。
table-standard-offer-share = 商店分成，标准报价

note-by-deal-and-value = 分成由什么决定
    .text = 报价发布时的交易类型和合同额：低于 100 万、100 万至不足 1,000 万、1,000 万起；续订、迁移和渠道转移另计。厂商必须标明交易属于哪一类，Google 可以要求提供证明。
note-since-april-2025 = 自 2025 年 4 月 21 日起
    .text = 费率表适用于该日起的新交易和续订；更早期限的分期款保留原来的分成。含专业服务的报价不在其内。
