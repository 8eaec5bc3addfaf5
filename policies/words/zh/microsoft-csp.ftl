# 计划的词句：policies/microsoft-csp.toml。

programme = Microsoft 云解决方案提供商（CSP）
    .summary = 转售 Microsoft 云：前端利润率或抵扣额，加上在同一收入上叠加的激励，60% 以现金、40% 以合作基金支付。分配比例、门槛和 Azure 抵扣额由 Microsoft 公布；激励比率按第三方报道，2026 年 7 月起的报道依据较弱。

leaves-out-1 = 自 2026 年 7 月起的 2027 财年在通话上支付多少，以及 Azure 在多大增长时从 7% 升到 10% 和 12%：无人报道。其他比率依据引述总经销商的笔记。
leaves-out-2 = 自 2026 年 10 月起面向直接伙伴和总经销商的前端增长利润率：Microsoft 公布了哪些销售符合条件，比率须登录才能看到。
leaves-out-3 = 笔记报道，自 2026 年 10 月起，较旧的计划（E1、Office 365 的 E3、Exchange、SharePoint、OneDrive、应用）利润率约少五个百分点。
leaves-out-4 = 总经销商（间接提供商）的激励有多少，以及让渡给其经销商多少：均未公开。
leaves-out-5 = “scale”比率适用于世界哪些地方：据报道，那里的战略激励高一个百分点。
leaves-out-6 = 非营利、Surface、托管和工作坊激励，以及为期几个月的活动。
leaves-out-7 = 运营控制的证明：视为每笔 Azure 计划销售都获得抵扣额。
leaves-out-8 = 能力得分按解决方案领域持有；这里用一个数字代表所有领域。

role-direct-bill = 直接计费伙伴
    .summary = 向 Microsoft 直接采购并向客户收费；据报道，下限为十二个月收入至少 1,000,000。
role-indirect-reseller = 间接经销商
    .summary = 向总经销商采购并向客户收费；其激励由 Microsoft 直接支付。
role-indirect-provider = 间接提供商（总经销商）
    .summary = 向 Microsoft 采购并供应间接经销商。其激励比率未公开。

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
    .summary = 许可证和承诺用量低于目录价的部分；先按一个许可证取整，再乘以数量，与 Microsoft 的计费一致。
    .reason-2024-10-01 = Microsoft 没有公布许可证利润率。直接伙伴 20% 是 Work 365 用来说明直接与间接计费算法的数字。
table-margin-from-provider = 来自总经销商的利润率
    .summary = 低于目录价的部分；请询问您的总经销商并填写您自己的。
    .reason-2024-10-01 = 由总经销商设定，均未公开。10% 是 2026 年笔记为规划而报道的 8% 至 12% 的中间值；在 Azure 上，总经销商把所得抵扣额的一部分让渡下来。
table-partner-earned-credit = 伙伴赚取额度
    .summary = 15%，即 Microsoft 计算示例中的比率，从 Azure 即用即付价格中扣减，面向有运营控制权的伙伴，在账单上扣除。现行比率在 Partner Center 的价目表上。不含预留、节省计划、Spot 和其他发布者的产品。
table-core-modern-work = 核心激励，Microsoft 365
    .summary = 按已计费收入计算。
table-core-azure = 核心激励，Azure
    .summary = 按已计费收入计算。
    .summary-2025-10-01 = 按已计费收入计算。该数字属于 2025 财年；2026 财年没有报道。
    .summary-2026-07-01 = 按已计费收入计算。报道依据较弱：笔记引述总经销商，而其页面我们无法读取。
table-core-business-applications = 核心激励，业务应用
    .summary = 按已计费收入计算，面向有称号的伙伴。
    .summary-2025-10-01 = 按已计费收入计算，面向有称号的伙伴：25 分的途径在此不适用。该数字属于 2025 财年；2026 财年没有报道。
table-strategic-accelerator = 战略产品加速激励
    .summary = 在核心激励之外：Business Premium 和 E3、E5 和 Copilot、通话。
    .summary-2025-07-01 = 在核心激励之外：Business Premium 和 E3、E5 和 Copilot、通话。
    .summary-2025-10-01 = 在核心激励之外：Business Premium 和 E3、E5 和 Copilot、通话。
    .summary-2026-07-01 = Business Premium 和 E3；E5、E7、Agent 365、Copilot 和 Copilot Studio。报道依据较弱：笔记引述总经销商，而其页面我们无法读取。
table-customer-add = 新增客户
    .summary = 按客户第一年的战略产品计算。哪些产品计入没有报道；这里假定为战略产品。
table-growth-accelerator = 增长加速激励
    .summary = 按客户的战略产品较上年同月的增长额计算。据报道：按客户计的月收入同比增长；确切公式无法读取。
    .summary-2025-10-01 = 按客户的战略产品较上年同月的增长额计算。据报道：按客户计的月收入同比增长；确切公式无法读取。
    .summary-2026-07-01 = 按客户的战略产品较上年同月的增长额计算。据报道：按客户计的月收入同比增长；确切公式无法读取。报道依据较弱：笔记引述总经销商，而其页面我们无法读取。

note-fiscal-2027 = 2027 财年：从基数转向增长
    .text = 自 2026 年 7 月起，指南按解决方案领域分为三份，奖励更少，侧重 AI、安全和增长。引述总经销商的笔记称，Microsoft 365 和 Dynamics 365 不再有基数部分，增长为 12.5%，战略产品最高 7%，合计约 19.5%；25 分按当月及此前五个月查看。
note-growth-margins = 自 2026 年 10 月起的增长利润率
    .text = 对客户的新产品、增加的席位、转为付费的试用和升级，前端利润率更高，面向直接伙伴和总经销商。先取利润率，再取促销；专门报价和从企业协议转入的不包括在内。比率须登录才能看到。
note-credit-rate = Azure 抵扣额的比率写在哪里
    .text = Microsoft 的答复称，伙伴赚取额度的比率在 Partner Center 的价目表上；15% 是其计算示例中的比率。我们能读到的页面都没有说它在 2027 财年是否保留。
note-split = 60% 现金，40% 合作基金
    .text = 激励的 60% 以返利支付，40% 以合作基金支付，后者报销获批的营销和培训。
note-co-op-threshold = 小额合作基金转为现金
    .text = 半年内不足 10,000 美元的合作基金，期末按返利支付；另一些计划为 1,500 美元。
note-least-payment = 不足 200 美元不支付
    .text = 金额按计划和收入类型累计，直到应付满 200 美元。银行或税务信息缺失，付款最多搁置 180 天。
note-half-year-dates = 约 45 天，见于一个旧计划
    .text = 2016 年的托管经销商计划在半年结束后约 45 天支付返利。没有现行页面给出 CSP 的天数。
note-credit-needs-control = 谁获得 Azure 抵扣额
    .text = 仅限由 Microsoft 收费的伙伴；资源须由伙伴或其经销商以有效角色全天管理。
note-credit-exclusions = Azure 抵扣额不含什么
    .text = 预留、节省计划、Spot 虚拟机，以及其他发布者和 Marketplace 的产品。
note-proration = 席位按天计费
    .text = 席位数变动时按天计费；一个许可证的金额先取整到分，再乘以数量。
note-designation = 2026 财年的激励由什么开启
    .text = 直接伙伴需要相应领域的 Solutions Partner 称号；间接经销商需要称号或 25 分能力得分，后者不适用于业务应用。
note-indirect-minimum = 十二个月 25,000 美元
    .text = 间接经销商需要最近十二个月收入 25,000 美元，每周查看一次；一旦进入，不会因跌破而移出。
note-applied-backwards = 一条追溯适用的规则
    .text = 据报道，2026 财年的规则追溯适用到 2025 年 7 月 1 日，并于 2026 年 2 月重新计算和追回。
