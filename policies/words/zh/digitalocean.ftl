# 计划的名称：policies/digitalocean.toml。

programme = DigitalOcean 推荐与联盟推广

role-referrer = 推荐人
role-affiliate = 推广伙伴（Affiliate）

family-cloud = 云产品

table-referral-credit = 推荐抵扣额
table-affiliate-commission = 推广佣金
