# 华为云计划的词句：policies/huawei-cloud.toml。

programme = 华为云伙伴计划

role-solution-provider = 解决方案提供商
role-distributor = 总经销商
role-reseller = 总经销商下的云经销商
role-referral = 顾问销售伙伴（旧代理模式）
role-marketplace-seller = 云商店（KooGallery）卖家
role-marketplace-reseller = 云商店（KooGallery）经销商
role-affiliate = 云推广员（CPS，中国站）

tier-standard = Standard
tier-advanced = Advanced
tier-premier = Premier
tier-core = Core

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
account-partner-led = 伙伴主导客户
account-open = 开放客户

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
table-distributor-discount = 总经销商折扣
table-passed-on-discount = 总经销商让渡的折扣
table-project-registration = 已报备项目
table-commercial-discount = 商务折扣
table-koogallery-product-discount = 云商店代售：商品级
table-koogallery-partner-discount = 云商店代售：伙伴级
table-koogallery-customer-discount = 云商店代售：客户级
table-no-customer-discount = 这些国家和地区不提供客户折扣
table-authorised-discount = 获授权的客户折扣
table-basic-incentive = 基础激励
table-distributor-basic-incentive = 基础激励
table-quarterly-achievement = 季度业绩达成激励
table-distributor-quarterly-achievement = 季度业绩达成激励
table-annual-growth = 年度增量激励
table-new-customer = 新客户激励
table-ai-special = AI 专项激励
table-marketing-fund = 市场发展基金
table-distributor-marketing-fund = 市场发展基金
table-sales-performance-fund = 销售人员激励基金（SPIF）
table-migration-all = MIGRATION ALL 项目资金支持
table-competency-improvement = 能力提升激励
table-test-coupons = 测试代金券
table-referral-incentive = 顾问销售激励
table-opportunity-sharing = 商机共享（PCE）
table-affiliate-reward = 云推广奖励
table-affiliate-extras = 云推广奖励：额外任务
table-koogallery-fee-china = 云商店平台费，中国站
table-koogallery-fee = 云商店平台费
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
