# 计划的词句：policies/infomaniak.toml。

programme = Infomaniak Partner Program
    .summary = 最高 35% 的经常性折扣，客户自行付款时则为同等的现金返还，并叠加随网站托管数量下降的价格。比率因产品而异，只公布了一个示例：20%，之后 35 个托管再减四分之一。

leaves-out-1 = 各产品的折扣：公布的是最高 35%，示例中为 20%。
leaves-out-2 = 除 35 个之外，托管数量达到多少时价格下降。
leaves-out-3 = 域名，另有其价格。

role-reseller = 自行付款的伙伴
    .summary = 以折扣价为客户的产品向 Infomaniak 付款，并向客户收费。
role-referral = 由客户付款的伙伴
    .summary = 管理由客户付款的产品；折扣以现金返还的形式回来。

family-hosting = 网站与邮件托管
family-other = 云服务器、kSuite 和其他产品

tag-35-hostings = 35 个及以上网站托管

table-partner-discount = 伙伴折扣
    .summary = 示例中为 20%；因产品而异，最高 35%。
table-volume-discount = 网站托管的递减价格
    .summary = 35 个网站托管减四分之一，在伙伴折扣之后的余额上计算。
table-cash-back = 现金返还（Cash-back）
    .summary = 客户下单或续费时，进入伙伴的预付账户。

note-conditions = 谁可以成为伙伴
    .text = 已注册、有网站的公司，每年管理至少 2,000 法郎或 1,800 欧元的产品，为客户提供支持并对其账单负责。伙伴不能同时是推广伙伴。
note-highest-rate = 最高 35%
    .text = 折扣或现金返还因产品而异，最高 35%，伙伴折扣与托管的递减价格叠加。
