# 计划的名称：policies/bitfolk.toml。

programme = BitFolk 推荐计划

role-referrer = 推荐人

family-hosting = 托管

table-referral-share = 已付账单分成
