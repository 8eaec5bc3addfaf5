# 计划的词句：policies/digitalocean.toml。

programme = DigitalOcean 推荐与联盟推广
    .summary = 您推荐的人消费满 25 美元后，获得 25 美元的账户抵扣额；或者作为推广伙伴，据报道获得被推荐客户一年内所付金额的十分之一。

leaves-out-1 = 新客户收到的抵扣额。
leaves-out-2 = 面向代理公司和经销商的伙伴计划，其比率未公开。

role-referrer = 推荐人
    .summary = 分享链接的客户。
role-affiliate = 推广伙伴（Affiliate）
    .summary = 带来客户的发布者。

family-cloud = 云产品

table-referral-credit = 推荐抵扣额
    .summary = 每个消费满 25 美元的客户带来 25 美元抵扣额；促销抵扣额不计入。
table-affiliate-commission = 推广佣金
    .summary = 按被推荐客户前十二个月所付金额计算。

note-daily-invitations = 一天 30 个邀请
    .text = 一天最多发送 30 个邀请；除此之外，受邀人数和所得抵扣额都不设限。抵扣额通常在 15 日之前到账。
note-credit-for-the-friend = 新客户得到什么
    .text = 新客户加入时得到 10 美元抵扣额；推荐人的 25 美元在该客户自己消费满 25 美元后到账。该计划于 2014 年 8 月 24 日公布。
