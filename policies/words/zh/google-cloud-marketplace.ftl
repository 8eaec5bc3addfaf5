# 计划的名称：policies/google-cloud-marketplace.toml。

programme = Google Cloud Marketplace

role-vendor = 软件厂商

family-software = 软件与数据

tag-private-offer = 专属报价
tag-mid-contract = 合同额从 1,000,000 到不足 10,000,000 的新专属报价
tag-native-renewal = 专属报价的原生续订、迁移或渠道转移

table-private-offer-share = 商店分成，低于 1 百万或达到 10 百万的新专属报价
table-mid-contract-share = 商店分成，从 1 百万到不足 10 百万的新专属报价
table-renewal-share = 商店分成，续订、迁移和渠道转移
table-standard-offer-share = 商店分成，标准报价
