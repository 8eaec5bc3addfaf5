# One deal on top of the plan.

title = 单笔交易
name = 这笔交易
lead = 一个正在商谈的项目。
list = 目录价
discount = 我给的折扣率
tier = 假如我是
supposed = 仅用于这笔交易；您的规划保持原等级
on = 计算方式
onPlan = 叠加在我的规划上
alone = 单独计算
monthOf = 开票月份

## What it earns. The amount follows the headline in large print.

headline = 这笔交易让您赚取
headlineLoss = 这笔交易让您亏损
nothing = 这笔交易让您不赚不亏
now = 当下
nowHint = 开票时价格中留下的部分
later = 之后
laterHint = { MONTHS($first, $last) }返回的部分
laterNone = 没有返回
laterAfter = 规划最后一个月之后返回的部分
rest = 对成本的影响
restHint = 它对成本、资金成本和税费的影响
parts = 从何而来
what = 项目
when = 发放时间
amount = 金额（{ $currency }）
total = 这笔交易的利润
atBilling = 开票时
open = 不在规划期内
partly = { MONTHS($first, $last) }，以及规划期之后
running = 随发生而计
# In the title of a working. $label – the line
within = { $label }，含这笔交易的规划
addToPlan = 加入我的规划
# What the registration is worth. $now – whether it is registered
registering =
    { $now ->
        [yes]
            { $way ->
                [gains] 其中 { $amount } 来自报备商机。
               *[costs] 其中报备商机使您损失 { $amount }。
            }
       *[no]
            { $way ->
                [gains] 报备商机可让您多赚 { $amount }。
               *[costs] 报备商机会使您损失 { $amount }。
            }
    }
wholly = 即含这笔交易的规划减去不含它的规划。

## What it does to its quarter.

# $quarter – its name, “Q1 2027”
quarter = 对 { $quarter } 的影响
quarterLead = 每项激励的要求，做这笔交易之前与之后。
yearLead = 考察更长期间的激励，按其结算时点列出。
quarterNone = 这笔交易在其所在季度不影响任何有要求的激励。
quarterMoves = 购买占比随规划期变化，因此以该季度最后一期为代表。
# What an incentive asks for, in the period that ends with $month.
gate = { $label }，{ MONTH($month) }
# $amount – what is reached
before = 之前 { $amount }
with = 做这笔交易后 { $amount }
of = 要求 { $needed }
below = 须低于 { $needed }
reaches = 现已达标：正是这笔交易起了作用
loses = 做这笔交易后不再达标
met = 做与不做均达标
missed = 还差 { $missing }
# A band of an incentive, in the period that ends with $month.
band = 下一档，{ MONTH($month) }
bandReached = 所在档，{ MONTH($month) }
bandAsks = 要求 { $needed }；返利率 { $rate }
climbs = 已达到：正是这笔交易起了作用
climbsThen = 已达到：正是这笔交易起了作用。再增加 { $missing } 即可达到 { $rate }

## When there is no answer.

refused = 这笔交易暂时无法计算：请更正有标记的字段。
planRefused = 请先更正您的规划，才能在其上叠加交易。
toPlan = 前往规划
