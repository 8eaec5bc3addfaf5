# The working of a figure: what it is made of and the clauses it rests on.

title = 计算过程
close = 关闭
made = 组成
all = 显示全部 { $count } 项
# $label – the part’s name
open = 打开“{ $label }”
shut = 收起“{ $label }”
rests = 所依据的条款
none = 此处没有用到伙伴计划的规则表：它由您自己的数字得出。
source = 打开来源：{ $title }
sourceLink = 打开来源
leaves = 在新标签页中打开
where = 位置
why = 为何是这个数
read = 阅读于 { DAY($day) }
checked = { DAY($day) }复核仍然如此
policy = 查看整张规则表
failed = 无法打开此数字的计算过程。数字本身依然有效。
yes = 是
no = 否
# What an exchange rate is used for.
exchange =
    .plan = 开票汇率
    .measure = 门槛和等级汇率
    .payout = 发放汇率
# $from, $to – currencies
ownRate = 1 { $from } = { $rate } { $to }，由您提供
