# 计划的词句：policies/wix-partners.toml。

programme = Wix Partner Program
    .summary = 客户为新的 Studio 网站所付金额的五分之一，最高等级为 30%；Enterprise 合同先是一半，后来是四分之一。网站产生多少，取决于它创建的年份。

leaves-out-1 = 附加产品（如品牌应用和电子邮件营销）的分成，以及网站所处理付款的分成。
leaves-out-2 = 按月套餐，不产生分成。
leaves-out-3 = 版本所属年份以外的网站：请按网站创建的年份选择版本。
leaves-out-4 = 积分随上线的网站而定：请填写您的积分。

role-partner = 伙伴
    .summary = 为客户搭建网站，由 Wix 收费。

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = Wix Studio 网站，年度套餐
family-wix-sites = 其他 Wix 网站，年度套餐
family-enterprise = Enterprise 合同

credential-points = 伙伴积分：上线一个 Studio 网站 300，其他网站或证书 100

table-site-share = 网站收入分成
    .summary = 按伙伴所建网站的年度套餐计算，续费也计入，不含增值税。
    .summary-2024-01-10 = 按伙伴所建 Studio 网站的年度套餐计算，续费也计入，不含增值税。
table-other-site-share = 其他网站收入分成
    .summary = 按用 Wix 编辑器创建的网站的年度套餐计算。
table-enterprise-share = Enterprise 合同收入分成
    .summary = 按 2023 年或 2024 年签订的合同计算，续约也计入。
    .summary-2025-02-01 = 一次性，按合同第一年计算；续约不产生分成。每份合同最多 30,000。2026 年支付多少不在页面上。

note-points-follow-sites = 积分随上线网站而定
    .text = 由创建者升级的 Studio 网站 300 分，作为协作者或其他网站 100 分，一张证书 100 分。套餐到期，其积分清除。
