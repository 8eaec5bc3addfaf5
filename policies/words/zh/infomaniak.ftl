# 计划的名称：policies/infomaniak.toml。

programme = Infomaniak Partner Program

role-reseller = 自行付款的伙伴
role-referral = 由客户付款的伙伴

family-hosting = 网站与邮件托管
family-other = 云服务器、kSuite 和其他产品

tag-35-hostings = 35 个及以上网站托管

table-partner-discount = 伙伴折扣
table-volume-discount = 网站托管的递减价格
table-cash-back = 现金返还（Cash-back）
