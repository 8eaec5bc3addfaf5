# 计划的词句：policies/bitfolk.toml。

programme = BitFolk 推荐计划
    .summary = 被推荐客户所付账单的 8%，向下取整到便士，双方在多久就付多久。

leaves-out-1 = 分成以抵扣额还是以金钱领取：这里显示为账户抵扣额。
leaves-out-2 = 同一个月的账单合并向下取整，而不是逐张取整：每张最多少算一便士。

role-referrer = 推荐人
    .summary = 介绍他人前来的客户。

family-hosting = 托管

table-referral-share = 已付账单分成
    .summary = 按当月账单计算，向下取整。
