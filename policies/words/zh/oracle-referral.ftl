# 计划的名称：policies/oracle-referral.toml。

programme = Oracle Cloud 推荐（可能已取消）

role-referral = 推荐伙伴

family-cloud-services = Oracle Cloud 服务

table-referral-fee = 推荐费
