# 计划的词句：policies/aws-marketplace.toml。

programme = AWS Marketplace 与 Migration Acceleration Program
    .summary = 按公布的上架费通过商店销售软件、由渠道伙伴以专属报价转售，以及据报道的 Migration Acceleration Program（MAP）迁移现金。

leaves-out-1 = Solution Provider Program（AWS 本身的转售）、Partner-Originated Discount 折扣和其他渠道激励：其比率须登录伙伴账户才能看到。
leaves-out-2 = MAP 的 Assess 阶段、额度，以及 Mobilize 阶段现金之外的抢先体验规则。
leaves-out-3 = 金额逐案商定的市场资金。
leaves-out-4 = 税：费用按不含税价格计算。印度的卖家另有税务规则。
leaves-out-5 = 韩国以外的区域费。

role-marketplace-seller = Marketplace 卖家
    .summary = 通过商店销售自己的软件、数据或服务，商店扣留上架费。
role-channel-partner = 渠道伙伴（CPPO）
    .summary = 以卖家授权的折扣采购其产品，并以专属报价通过商店销售。
role-migration-partner = 迁移伙伴
    .summary = 把客户迁移到 AWS，由 AWS 收费；按里程碑获得迁移现金。

tier-select = Select
    .summary = 据报道：3 个已上线的商机、月收入 1,500、2 名认证人员。
tier-advanced = Advanced
    .summary = 据报道：20 个已上线的商机、月收入 10,000、6 名认证人员。
tier-premier = Premier
    .summary = 据报道：50 个已上线的商机、月收入 50,000、25 名认证人员。

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
    .reason-2024-01-05 = 由每个卖家自行设定。据报道，渠道伙伴专属报价的伙伴利润率通常为 5% 至 15%；这里取中间值。
table-map-mobilize-cash = MAP Mobilize 阶段现金
    .summary = 面向具备迁移能力认证且预计达到 3,000,000 及以上的伙伴：预计年收入的 20%，最多按 10,000,000 计，最多支付 2,000,000：迁移消费达到 50,000 时先付 400,000，达到预计的五分之一时付其余部分。
table-listing-fee-public = 上架费，公开报价
    .summary = 按税前合同额计算。
table-listing-fee-private = 上架费，专属报价
    .summary = 按税前合同总额计算，适用其达到的金额所对应的比率。
table-listing-fee-services = 上架费，专业服务
table-regional-fee-korea = 区域费，韩国
    .summary = 买家在韩国时，在上架费之外另加。
table-channel-offer-uplift = 渠道伙伴专属报价附加费

note-channel-margin = 渠道伙伴加多少
    .text = 据报道，伙伴以专属报价转售时，利润率通常为 5% 至 15%。
note-select-tier = Select 等级的要求
    .text = 据报道：3 个已上线的商机、月收入 1,500 和 2 名认证人员。该角色从这一等级开始，因此这里不作要求。
note-map-gate = 谁可以使用 MAP
    .text = 据报道：抢先体验需要超过 3,000,000 的已上线年收入、具备迁移能力认证的伙伴、已承诺的商机，并且不与专属定价冲突。
note-map-share = MAP 承担迁移的多少
    .text = 据报道，通常承担迁移成本的 25% 至 50%，评估一般免费；获得额度需要给工作负载打标签。
note-marketing-funds = 市场资金
    .text = 共同投入获客，自 Select 等级起开放，与 MAP 分开；两者可以同时使用。
