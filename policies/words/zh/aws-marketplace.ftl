# 计划的名称：policies/aws-marketplace.toml。

programme = AWS Marketplace 与 Migration Acceleration Program

role-marketplace-seller = Marketplace 卖家
role-channel-partner = 渠道伙伴（CPPO）
role-migration-partner = 迁移伙伴

tier-select = Select
tier-advanced = Advanced
tier-premier = Premier

family-saas = 软件即服务
family-server = 服务器软件（机器镜像、容器、机器学习）
family-data = 数据
family-professional-services = 专业服务
family-cloud-usage = 已迁移客户的 AWS 用量

tag-private-offer = 专属报价
tag-channel-offer = 通过渠道伙伴的专属报价

credential-estimated-yearly-revenue = 迁移的预计 AWS 年收入（美元）
credential-migration-competency = Migration and Modernization 能力认证
credential-launched-opportunities = 已上线的商机
credential-certified-people = 认证人员

table-seller-discount = 卖家授权的折扣
table-map-mobilize-cash = MAP Mobilize 阶段现金
table-listing-fee-public = 上架费，公开报价
table-listing-fee-private = 上架费，专属报价
table-listing-fee-services = 上架费，专业服务
table-regional-fee-korea = 区域费，韩国
table-channel-offer-uplift = 渠道伙伴专属报价附加费
