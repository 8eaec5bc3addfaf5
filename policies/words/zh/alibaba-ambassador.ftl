# 计划的名称：policies/alibaba-ambassador.toml。

programme = 阿里云推广大使（Alibaba Cloud Ambassador）

role-ambassador = 推广大使

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = 云产品

kind-product-first = 老客户首次订购某一产品
kind-product-later = 首次经由大使订购的产品的升级或续费

tag-login-linked = 通过登录而非注册关联
tag-june-2022-first-order = 大使带来的首个订单（2022 年 6 月活动）

table-new-customer-reward = 新客户奖励
    .from-2025-04-01 = 新客户奖励，最低比率
table-level-reward = 新客户奖励，超出最低比率的百分点
table-existing-customer-reward = 老客户奖励
table-first-order-campaign = 首单活动，2022 年 6 月
