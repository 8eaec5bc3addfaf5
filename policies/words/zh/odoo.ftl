# 计划的词句：policies/odoo.toml。

programme = Odoo Partnership
    .summary = 按等级为 Odoo Enterprise 的 10% 至 20%，续费也计入；Odoo.sh 的一半，每个订阅每月最多 150 欧元；附加模块维护费的 82%。全部写在伙伴协议及其早期版本中。

leaves-out-1 = 年度伙伴费：与每个伙伴书面约定。
leaves-out-2 = 以美元计的上限：每个 Odoo.sh 订阅每月 180、每年 1,728。
leaves-out-3 = 两次季度审核之间的升级，协议允许在达到要求后立即升级。
leaves-out-4 = 净新增用户和保留率按伙伴的客户以专门的规则得出：请自行填写。

role-partner = 伙伴
    .summary = 销售并实施 Odoo，由 Odoo 向客户收费并向伙伴支付佣金。

tier-learning = Learning partner
    .summary = 没有要求；odoo.com 上不显示。
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
    .summary = 按客户为 Odoo Enterprise 所付金额计算，续费也计入，前提是伙伴保持与客户的合同。
table-odoo-sh-commission = Odoo.sh 佣金，按月付费
    .summary = 每个订阅每月最多 150 欧元。
table-odoo-sh-yearly-commission = Odoo.sh 佣金，按年付费
    .summary = 每个订阅每年最多 1,440 欧元。
table-maintenance-commission = 附加模块维护佣金
    .summary = 面向自行维护模块的伙伴，直到客户表示不再与其合作。

note-payment = 每月一张采购订单
    .text = Odoo 就上月佣金发出采购订单；伙伴据此开票，15 天内收到付款。
note-enterprise-only = 服务须搭配订阅
    .text = 伙伴不得向没有订阅的客户销售 Odoo Enterprise 的服务，部署期间也不例外。
