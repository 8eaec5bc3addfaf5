# 计划的名称：policies/wix-partners.toml。

programme = Wix Partner Program

role-partner = 伙伴

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = Wix Studio 网站，年度套餐
family-wix-sites = 其他 Wix 网站，年度套餐
family-enterprise = Enterprise 合同

credential-points = 伙伴积分：上线一个 Studio 网站 300，其他网站或证书 100

table-site-share = 网站收入分成
table-other-site-share = 其他网站收入分成
table-enterprise-share = Enterprise 合同收入分成
