# How sure the result is, when figures are ranges or customers are whole.

title = 把握有多大
empty = 本规划中还没有不确定的数字。点一下即可把某个数字设为区间，也可在输入框中填写“2 至 4”“8,000 ± 500”或“约 8,000”。
# $count – figures that are ranges; $luck – whether customers are won and lost by chance
lead =
    { $luck ->
        [yes]
            { $count ->
                [0] 共试算 { $trials } 次，每次重新抽取赢得和流失的客户，并按同样的规则结算。
               *[other] 共试算 { $trials } 次，每次重新抽取 { $count } 个数字以及赢得和流失的客户，并按同样的规则结算。
            }
       *[no] 共试算 { $trials } 次，每次重新抽取 { $count } 个数字，并按同样的规则结算。
    }
pending = 每次抽取都会重新结算全部内容。
whole = 整数客户：赢得和流失由概率决定
wholeHint = 若规划某月新增 0.4 个客户，则有时赢得一个，多数时候没有；每个客户按您给的概率流失。关闭此项时，每次试算直接取 0.4 个客户。
luck = 运气：谁被赢得，谁会流失
nothing = 本规划中没有可以变动的客户和项目。
offers = 让某个数字不确定
# $by – a share of the figure
offer =
    { $figure ->
        [won] 新增客户 ± { RATE($by) }
        [spend] 消费 ± { RATE($by) }
        [churn] 流失 ± { RATE($by) }
       *[list] 项目价格 ± { RATE($by) }
    }
stopped = 已停止；显示的是到目前为止的抽取结果。
again = 继续
refused = 这些区间暂时无法抽取：

## The picture. Amounts are estimates of three digits.

profit = 利润
eight = 10 次中有 8 次
five = 10 次中有 5 次
middle = 半数情况超过
# $plan – the profit of the plan itself
middleHint = 规划本身：{ $plan }
loss = 亏损概率
lossHint = 利润低于零
paidBack = 按期回本
paidBackHint = 半数情况在 { MONTH($month) }前回本
paidBackNever = 不到半数情况
paidBackBy = 回本时间
reaches = 达到您的目标
reachesHint = 利润不低于 { $target }
funding = 最大资金需求
fan = 逐月累计现金
fanSummary = 规划期末，10 次中有 8 次现金在 { $low } 与 { $high } 之间；半数情况高于 { $middle }。
bars = 按利润分布
barsSummary = 柱形从 { $low } 到 { $high }。虚线为规划本身，{ $plan }。
p10 = 10% 的情况低于
p25 = 25% 的情况低于
p50 = 中位情况
p75 = 25% 的情况高于
p90 = 10% 的情况高于
drivers = 差异从何而来
tiers = 期末等级
table = 以表格查看这些情况
# On paper. $ranges – each a figure’s name with its range
drawnFrom = 共 { $trials } 种情况，逐一重新结算。变动的数字：{ $ranges }。用种子 { $seed } 可再次得到同样的情况。

## Ranges, trials and target.

advanced = 区间、试算次数与目标
howto = 设置区间后会显示在这里，包括两端和形状。
from = 从
likely = 最可能
high = 到
shape = 形状
shapes =
    .normal = 钟形：10 次中有 8 次落在其内
    .log-normal = 偏态钟形，不低于 0
    .uniform = 两端之间均匀分布
    .triangular = 三角形，有最可能值
fix = 改为单一数字
remove = 改为单一数字：{ $name }
together = 哪些数字联动
togetherHint = 1 为始终同向，0 为毫无关联，−1 为一升一降。
one = 此项
other = 与此项
by = 联动程度
byRefusal = 请输入 −1 到 1 之间的数
part = 取消联动
removePair = 取消联动：{ LIST($names) }
addPair = 添加一对
lot = 试算次数与目标
target = 目标利润
trials = 试算次数
lots = 试算多少次
trialsFew = 至少试算 1 次
trialsMany = 试算 { $given } 次不会带来看得出的变化：最多运行 { $most } 次
trialsLong = 在此设备上试算 { $given } 次约需 { $minutes } 分钟，且不会带来看得出的变化：最多运行 { $most } 次
take = 改为运行 { $most } 次
seed = 种子
seedRefusal = 种子须为 0 至 { $most } 的整数
seedHint = 同一种子在任何机器上都抽出同样的情况；换一个种子可看出结果中有多少出于偶然。链接会保留种子。
