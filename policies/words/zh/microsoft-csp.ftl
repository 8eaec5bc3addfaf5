# 计划的名称：policies/microsoft-csp.toml。

programme = Microsoft 云解决方案提供商（CSP）

role-direct-bill = 直接计费伙伴
role-indirect-reseller = 间接经销商
role-indirect-provider = 间接提供商（总经销商）

family-azure = Azure 计划，即用即付
family-azure-commitments = Azure 预留、节省计划和 Spot
family-modern-work = Microsoft 365，其他计划
family-modern-work-tier-1 = Microsoft 365 Business Premium 和 E3
family-modern-work-tier-2 = Microsoft 365 E5 和 Copilot
family-calling = Teams 通话与会议
family-business-applications = Dynamics 365 与业务应用
family-marketplace = Marketplace 与其他发布者

credential-capability-points = 所售领域的伙伴能力得分，满分 100（70 分获得称号）

table-front-margin = 许可证利润率
table-margin-from-provider = 来自总经销商的利润率
table-partner-earned-credit = 伙伴赚取额度
table-core-modern-work = 核心激励，Microsoft 365
table-core-azure = 核心激励，Azure
table-core-business-applications = 核心激励，业务应用
table-strategic-accelerator = 战略产品加速激励
table-customer-add = 新增客户
table-growth-accelerator = 增长加速激励
