# The partner’s own contract: values in place of the programme’s.

lead = 用您合同中的数字替换伙伴计划的数字。它们计为您自有的值，绝不计为官方公布。
margin = 我在所有产品上的折扣毛利
marginHint = 目录价的优惠幅度，各等级相同，别无其他
asPublished = 按公布
incentives = 激励
paid =
    .published = 按公布
    .some = 仅限这些
    .nothing = 没有
heaviest = 这三项对您的答案影响最大
tables = 适用于您的角色和等级的规则表
others = 另外 { $count } 张规则表
othersHint = 它们与您的角色、国家或地区及等级无关。
none = 该伙伴计划没有可替换的值。
reset = 全部恢复
# In the working of a figure, above and below fields for values of its table.
replace = 您合同中的数字
replaceAll = 此规则表的所有值
replaceAny = 填入您合同中的数字
# $row – what a row is for; $column – a tier
cell = { $row }，{ $column }
# $text – the programme’s own value
was = 原为 { $text }
stopped = 我的合同中没有

## Rows of a table.

everything = 全部
rate = 值
# $from, $to – where a band begins and ends
band =
    .open = { $from } 及以上
    .between = { $from } 至 { $to } 以下
    .below = 低于 { $to }
    .above = 高于 { $from }
    .upTo = 高于 { $from }，不超过 { $to }
    .most = 不超过 { $to }
# Months since a customer was won. $from – the first month, $to – the last
age =
    .between = 客户的第 { $from } 至 { $to } 个月
    .from = 自客户的第 { $from } 个月起
    .below = 客户的前 { $to } 个月
