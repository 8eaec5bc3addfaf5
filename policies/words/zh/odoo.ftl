# 计划的名称：policies/odoo.toml。

programme = Odoo Partnership

role-partner = 伙伴

tier-learning = Learning partner
tier-ready = Ready
tier-silver = Silver
tier-gold = Gold

family-enterprise = Odoo Enterprise
family-odoo-sh = Odoo.sh
family-maintenance = 附加模块维护

tag-paid-yearly = 按年付费的 Odoo.sh 订阅

credential-net-new-users = 过去 12 个月 Odoo Enterprise 净新增用户
credential-certified-people = 最近三个版本之一的认证人员
credential-retention-rate = 客户保留率，占三年客户的百分比

table-enterprise-commission = Odoo Enterprise 佣金
table-odoo-sh-commission = Odoo.sh 佣金，按月付费
table-odoo-sh-yearly-commission = Odoo.sh 佣金，按年付费
table-maintenance-commission = 附加模块维护佣金
