# 华为云计划的词句：policies/huawei-cloud.toml。

programme = 华为云伙伴计划
    .summary = 2026 年 1 月 22 日公布的 Global Sales Partner Policy，以及伙伴可以担任的角色：解决方案提供商、总经销商及其下的云经销商、顾问销售、云商店卖家与经销商、云推广员。机制采用华为云公布的内容；写在合同中的比率未公布，此处以示例值代替，请换成您自己的。

leaves-out-1 = 您自己合同中的折扣率和返利率：华为云均未公布，因此凡标为“示例”的比率都是我们的示例值。
leaves-out-2 = 2026 年政策宣布的五项提升中的第四项和第五项（另一篇报道提到更广的激励和对较大交易的支持，但没有编号）、客户类别的名称以及各类别的职责表：均未公开。
leaves-out-3 = 激励的取整方式没有公布；每一行四舍五入到分，恰为一半时远离零。账单只对当月总额取整，与公布的一致。
leaves-out-4 = 华为云按伙伴所选税率在激励之外另加的增值税：只是过手，不是收入。
leaves-out-5 = 信用额度、伙伴付清账单的天数以及逾期利息：均未公开。
leaves-out-6 = 总经销商与其下经销商的约定：属于双方私下的数字，请填写您自己的。
leaves-out-7 = 介于 Business 与 Enterprise 之间的支持计划 Enterprise On-Ramp，其价格无法读取。
leaves-out-8 = 金额逐案商定的资金：工程支持（NRE）、概念验证、专职人员（FH）和考试券。
leaves-out-9 = 中国站关于严选商品、联营销售和运营费的规则，以及以人民币公布的金额。
leaves-out-10 = 销售人员激励基金按已赚取计算，虽然伙伴会转给销售人员：请在成本中相应减少他们的薪酬。

role-solution-provider = 解决方案提供商
    .summary = 以折扣价向华为云采购云服务，自行定价，并向客户开票。
role-distributor = 总经销商
    .summary = 向华为云采购并服务于其下的经销商；华为云付款给总经销商，由其与经销商结算。
role-reseller = 总经销商下的云经销商
    .summary = 向总经销商采购并向客户开票。不直接从华为云获得激励。
role-referral = 顾问销售伙伴（旧代理模式）
    .summary = 带来客户；由华为云向客户开票并付款给伙伴。在旧合同中仍然有效；新的国际伙伴采用代售。
role-marketplace-seller = 云商店（KooGallery）卖家
    .summary = 通过云商店（KooGallery）销售自己的商品，云商店扣留一部分。
role-marketplace-reseller = 云商店（KooGallery）经销商
    .summary = 以代售折扣采购其他卖家的云商店商品，并向客户开票。
role-affiliate = 云推广员（CPS，中国站）
    .summary = 分享链接；按首次客户在 30 天内以现金支付的金额获得奖励。用户是或成为指名客户时，奖励作废。

tier-standard = Standard
    .summary = 每个解决方案提供商的起点。
tier-advanced = Advanced
    .summary = 需要在软件、服务或系统集成路径中通过角色认证；其他要求未公开。
tier-premier = Premier
    .summary = 与 Advanced 相同，但要求更高，且未公开。
tier-core = Core
    .summary = 不能自行申请：由生态经理申请。

class-class-0 = 0 类：计入业绩，可获激励
class-class-1 = 1 类：计入业绩，按专属比率获激励
class-class-2 = 2 类：不计业绩，无激励
class-class-13 = 13 类：计入业绩，无激励

family-compute = 计算
family-storage-database = 存储与数据库
family-ai-models = AI 模型与 Token（ModelArts、MaaS）
family-network-cdn = 网络与 CDN
family-security = 安全
family-support = 支持计划
family-marketplace = 云商店（KooGallery）商品
family-professional-services = 华为云专业服务

account-named = 指名客户（NA）
    .summary = 由华为云自己的团队主导的客户；解决方案提供商按项目参与，通常通过商务折扣。
account-partner-led = 伙伴主导客户
    .summary = 由伙伴主导的客户；按照三年边界，华为云不在其中与伙伴争夺利润。
account-open = 开放客户
    .summary = 其他任何客户：谁先赢得就归谁，伙伴或自助服务。

tag-migration = 在 MIGRATION ALL 登记的迁移或现代化改造项目
tag-shared-opportunity = 与华为云共享并由其赢得的商机
tag-agreed-with-reseller = 卖家指定了本经销商的云商店商品
tag-agreed-for-customer = 卖家指定了该客户的云商店商品

country-group-no-customer-discount = 伙伴不能设置客户折扣的国家和地区

credential-role-validation = 已通过软件、服务或系统集成路径的角色认证
credential-hcia-certificates = 持有 HCIA 或 HCCDA 证书的人员
credential-hcip-certificates = 持有 HCIP 证书的人员
credential-competencies = 已获得的一级能力标签（Level 1）
credential-promoter-step = 推广员阶梯比率超出 20% 的百分点，0 至 8
credential-promoter-extras = 额外任务与连续推广月份的百分点，0 至 6

table-settlement-discount = 结算折扣
    .summary = 伙伴的账单低于目录价的部分。
    .reason-2025-01-01 = 华为云未公布目录价折扣。比我们 2026 年的示例值低二至五个百分点，因为 2026 年政策宣布了更好的折扣，却没有说明幅度。
    .reason-2026-01-22 = 华为云未公布目录价折扣。主要产品族 10% 至 21% 涵盖其他公司公布的转售折扣：creoline 15 和 20，Microsoft 赚取额度 15，Google Workspace 12 和 20；Token 和支持计划较小，因其目录价已经很低。
table-distributor-discount = 总经销商折扣
    .summary = 总经销商的账单低于目录价的部分，尚未扣除让渡给经销商的部分。
    .reason-2025-01-01 = 华为云未公布总经销商折扣。比我们 2025 年的 Core 等级高三至四个百分点，这是总经销商向下让出利差所需的空间。
    .reason-2026-01-22 = 华为云未公布总经销商折扣。比我们的 Core 等级高二至四个百分点，这是总经销商向下让出利差所需的空间；最高保持在 25%，即公开计划所公布的上端。
table-passed-on-discount = 总经销商让渡的折扣
    .summary = 经销商的采购价低于目录价的部分。请询问您的总经销商并填写您自己的。
    .reason-2025-01-01 = 总经销商与经销商之间如何分配是他们的私事；此处取比我们的 Standard 等级低二三个百分点，使经销商绝不会显得比更靠近厂商的伙伴赚得更多。
table-project-registration = 已报备项目
    .summary = 伙伴最先向华为云报备的项目所获的额外百分点。
    .reason-2026-01-22 = 2026 年政策把联合项目列为一项提升，没有公布比率；三个百分点代表 AWS 和 Microsoft 在基础毛利之上叠加的小额部分之一。
table-commercial-discount = 商务折扣
    .summary = 由华为云针对单个项目，按产品、区域、计费模式和有效期批准，并在生成伙伴账单时应用。它取代常规折扣是我们的理解；页面没有说明。
table-koogallery-product-discount = 云商店代售：商品级
    .summary = 卖家既没有指定本经销商也没有指定该客户时使用。
    .reason-2025-04-10 = 卖家自行设定代售折扣。10% 处于所报道的 AWS 商店转售 5% 至 15% 之内；三个级别的顺序由华为云规定。
table-koogallery-partner-discount = 云商店代售：伙伴级
    .summary = 卖家指定了本经销商时，取代商品级折扣。
    .reason-2025-04-10 = 卖家自行设定代售折扣。伙伴级价格低于商品级价格的规则已公布；12% 是示例值。
table-koogallery-customer-discount = 云商店代售：客户级
    .summary = 卖家指定了该客户时，取代另外两种折扣。
    .reason-2025-04-10 = 卖家自行设定代售折扣。客户级价格低于伙伴级价格的规则已公布；15% 是示例值，取所报道的 AWS 商店转售的最高值。
table-no-customer-discount = 这些国家和地区不提供客户折扣
table-authorised-discount = 获授权的客户折扣
    .reason-2025-01-01 = 上限由华为运营经理设定，没有公布；20% 是媒体在 2022 年报道的中国代理商折扣权限。
    .reason-2026-03-12 = 上限由华为运营经理设定，没有公布；20% 是媒体在 2022 年报道的中国代理商折扣权限。
table-basic-incentive = 基础激励
    .summary = 每月按华为云以现金开票的金额返还。
    .reason-2025-01-01 = 基数和按月发放已公布，比率没有公布。2% 至 5% 与 Microsoft 核心激励相当，据报道为开票收入的 3.75% 至 4.75%。
table-distributor-basic-incentive = 基础激励
    .summary = 每月按华为云以现金开票的金额返还。总经销商之下的经销商不从华为云获得激励。
    .reason-2025-01-01 = 基数和按月发放已公布，比率没有公布。与我们的 Core 等级一样高，因为总经销商离厂商更近，并用它支付其经销商。
table-quarterly-achievement = 季度业绩达成激励
    .summary = 季度低于 60,000 则没有；达到后，所到的阶梯决定整个季度的比率。13 类抬高季度业绩但无激励，2 类两者皆无。
    .reason-2025-01-01 = 门槛、基数和阶梯表已公布，数字没有公布。比我们 2026 年的示例值低半个百分点并只有三级阶梯，因为 2026 年政策宣布了改版的激励，却没有说明幅度。
    .reason-2026-01-22 = 门槛、基数和阶梯表已公布，数字没有公布。1% 至 4.5% 参照 Cisco 的产品组合返利 1%、2% 和 3%，以及所报道的 Microsoft 核心激励 3% 至 4%；有专属比率的 1 类再高一个百分点。
table-distributor-quarterly-achievement = 季度业绩达成激励
    .summary = 季度低于 60,000 则没有；达到后，所到的阶梯决定整个季度的比率。
    .reason-2025-01-01 = 门槛、基数和阶梯表已公布，数字没有公布。取我们 Core 等级的比率，使总经销商在同样的销售上绝不会比它可能供货的伙伴赚得少。
table-annual-growth = 年度增量激励
    .summary = 面向上一年至少 100,000 且增长 10% 的伙伴；只对增长部分发放。
    .reason-2025-01-01 = 存在年度增量激励已公布，数字没有公布。增长部分的 3% 至 8% 涵盖 Thermoid 公布的基线以上 3%，以及所报道的 Microsoft 增长加速激励 7.5%。
table-new-customer = 新客户激励
    .summary = 每季度按最初十二个月内客户的开票金额发放。
    .reason-2026-01-22 = 没有宣布针对新客户的激励：2026 年政策提到借助华为云品牌触达新客户，我们以一项返利代表其可能的价值。首年 3% 是所报道的 Microsoft 已取消的新增客户激励 15% 的五分之一；由华为云主导的客户更少；年度上限相当于约 8,000,000 新业务所能赚取的金额。
table-ai-special = AI 专项激励
    .summary = AI 模型与 Token 的额外激励，面向有两名专业级认证人员的伙伴。
    .reason-2026-01-22 = 存在专项激励已公布；其产品和比率没有公布。2% 至 7% 涵盖所报道的 Microsoft 战略加速激励 3%、4% 和 7%；两名认证人员是公开等级要求的最低数（AWS Select）。
table-marketing-fund = 市场发展基金
    .summary = 报销获批的市场推广：活动后 90 天内申请（理解为季度结束后三个月），获批后 15 天内开票。任何逾期账单都会将其冻结。
    .reason-2025-01-01 = 申领流程和冻结已公布，比率和额度没有公布。收入的 0.5% 至 1.5%：最高值等于 Microsoft 核心激励中以合作基金支付的部分，即所报道的 3.75 的 40%。45 天代表开票 15 天和付款 30 天。
table-distributor-marketing-fund = 市场发展基金
    .summary = 报销获批的市场推广：活动后 90 天内申请（理解为季度结束后三个月），获批后 15 天内开票。任何逾期账单都会将其冻结。
    .reason-2025-01-01 = 申领流程和冻结已公布，比率和额度没有公布。取我们 Core 等级的比率，并因其下的经销商把年度上限加倍。
table-sales-performance-fund = 销售人员激励基金（SPIF）
    .summary = 华为云付给伙伴，伙伴付给指定的销售人员并出示凭证。需要签署承诺函。任何逾期账单都会将其冻结。
    .reason-2025-01-01 = 它随每位销售人员的业绩而定、每季度生成，这已公布；比率和上限没有公布。千分之五，是基础激励的一小部分，上限约为三名销售人员的奖金。
table-migration-all = MIGRATION ALL 项目资金支持
    .summary = 面向已登记的迁移项目：一年内带来至少 100,000 的新增消费，并由已认证服务伙伴的持证人员交付。
    .reason-2025-10-16 = 每年至少 100,000 的新增消费、每年 20 个项目以及证书要求已公布，金额没有公布。首年消费的 5% 和 8% 远低于所报道的 AWS 迁移资金，即年收入的 20%；每个项目 50,000。
table-competency-improvement = 能力提升激励
    .summary = 每获得一个一级（1 级）能力标签发放一笔固定金额，在有效期内申领一次，形式为培训、考试券或现金。
    .reason-2025-01-01 = 每个一级（1 级）能力标签可申领一次、金额固定，这已公布，金额没有公布；5,000 可覆盖我们假定的能力标签成本的大部分。
table-test-coupons = 测试代金券
    .summary = 用于测试的代金券，在上限内可多次申请。用它支付的金额不计入任何门槛。
    .reason-2025-01-01 = 按伙伴和认证阶段设有上限，这已公布，上限本身没有公布；以小型测试环境几个月的费用代替，总经销商与最高等级相同。
table-referral-incentive = 顾问销售激励
    .summary = 每月按客户以现金购买部分的目录价发放：未给折扣的为 10%，折扣不超过一成的为 7，再多的为 4。
    .reason-2025-01-01 = 按目录价计算、比率取决于所给折扣，这已公布（2020）；比率没有公布。无折扣时 10% 是 Oracle 为云引荐公布的比率；客户折扣占去其位置时随之下降。阶梯为四舍五入到分的价格留出半个百分点的余量。
table-opportunity-sharing = 商机共享（PCE）
    .summary = 与华为云共享并赢得的商机的额外激励；每个订单申领一次。
    .reason-2025-01-01 = 客户在项目后六个月内离开时按比例追回部分激励，这已公布，比率没有公布。5%，是 Oracle 为云引荐公布比率的一半，因为它是在顾问销售激励之外另加的。
table-affiliate-reward = 云推广奖励
    .summary = 首次客户在 30 天内以现金支付的首单；不含 CDN、云商店和续费。20%，您所在阶梯的每个百分点再加一个百分点。
table-affiliate-extras = 云推广奖励：额外任务
    .summary = 因额外任务和连续月份推广而获得的每个百分点各加一个百分点；连同阶梯最高 34%。
table-koogallery-fee-china = 云商店平台费，中国站
    .summary = 就中国站卖家的通用商品，从客户支付的金额中扣留。自 2024 年 3 月起，随商品月销售额增长返还一部分；区间无法读取。
table-koogallery-fee = 云商店平台费
    .summary = 从客户支付的金额中扣留，先减去在客户所在国预扣的税，在卖家自己的税之前。15% 是公布示例中的比例；按交付方式的表未公开，也可以商定其他比例。
table-deepseek-v3-1-input = DeepSeek-V3.1，输入 Token（2025 年价目）

unit-1000-tokens = 千 Token

table-deepseek-v3-1-output = DeepSeek-V3.1，输出 Token（2025 年价目）
table-qwen3-32b-input = Qwen3-32B，输入 Token（2025 年价目）
table-qwen3-32b-output-reasoning = Qwen3-32B，输出 Token，推理（2025 年价目）
table-qwen3-32b-output = Qwen3-32B，输出 Token，非推理（2025 年价目）
table-deepseek-v4-flash-input = DeepSeek-V4-Flash，输入 Token

unit-1000000-tokens = 百万 Token

table-deepseek-v4-flash-output = DeepSeek-V4-Flash，输出 Token
table-deepseek-v4-1-flash-input = DeepSeek-V4.1-Flash，输入 Token
table-deepseek-v4-1-flash-output = DeepSeek-V4.1-Flash，输出 Token
table-glm-5-1-input = GLM-5.1，输入 Token
table-glm-5-1-output = GLM-5.1，输出 Token
table-glm-5-2-input = GLM-5.2，输入 Token
table-glm-5-2-output = GLM-5.2，输出 Token
table-glm-5-3-input = GLM-5.3，输入 Token
table-glm-5-3-output = GLM-5.3，输出 Token
table-openpangu-2-0-flash-input = openPangu-2.0-Flash，输入 Token
table-openpangu-2-0-flash-output = openPangu-2.0-Flash，输出 Token
table-openpangu-2-0-pro-input = openPangu-2.0-Pro，输入 Token
table-openpangu-2-0-pro-output = openPangu-2.0-Pro，输出 Token
table-landing-zone-design-medium = Landing Zone 设计，中型

unit-project = 项目

table-landing-zone-design-large = Landing Zone 设计，大型
table-landing-zone-design-ultra-large = Landing Zone 设计，超大型
table-landing-zone-implementation-medium = Landing Zone 实施，中型
table-landing-zone-implementation-large = Landing Zone 实施，大型
table-landing-zone-implementation-ultra-large = Landing Zone 实施，超大型
table-data-perimeter-design = 数据边界设计
table-data-perimeter-implementation = 数据边界实施
table-financial-management-design = 财务管理设计
table-support-developer = 支持计划：Developer

unit-month = 月

table-support-business = 支持计划：Business
table-support-enterprise = 支持计划：Enterprise

tier-rule-advanced =
    .reason-2025-01-01 = 角色认证已公布，收入和证书没有公布。每年 250,000 和 2 名认证人员：是 AWS 对其 Advanced 等级所要求月收入的两倍，人员较少。
tier-rule-premier =
    .reason-2025-01-01 = 角色认证已公布，收入和证书没有公布。每年 1,000,000，即所报道的 Microsoft 直接伙伴的下限，以及 4 名专业级人员。
tier-rule-core =
    .reason-2025-01-01 = 由生态经理提名和角色认证已公布，收入和证书没有公布。每年 5,000,000 和 10 名专业级人员：是 Premier 的五倍，面向公告中称为关键的全球少数伙伴。
