# What one figure of the plan, or two, do to the answer, and what it takes to get somewhere.

title = 假如改变一个数字，何处会跳变
lead = 改变一个或两个数字，其余不变。每一点都精确结算。
none = 本规划中没有可以改变的数字。
figure = 数字
second = 再加一个数字
noSecond = 不加：显示曲线
from = 从
to = 到
around = 任意
measure = 查看
measures =
    .profit = 利润
    .earnings = 来自厂商
    .revenue = 客户付给您
    .cash = 期末现金
    .funding = 最大资金需求
    .margin = 利润率
    .payback = 资金回正所需月数
    .npv = 今天的价值（NPV）
# The same inside a sentence.
measuresInside =
    .profit = 利润
    .earnings = 来自厂商的收入
    .revenue = 客户付款额
    .cash = 期末现金
    .funding = 最大资金需求
    .margin = 利润率
    .payback = 资金回正所需月数
    .npv = 今天的价值
beyond = 超过 { $months }
points = { $by } 个百分点

## What the curve says. $from, $to, $at – values of the figure; $by – an amount

# $step – whether it is just a tenth more of the figure; $measure – what is read; $way – what becomes of it
next =
    { $way ->
        [same]
            { $step ->
                [tenth] 再增加 10%（从 { $from } 到 { $to }）不会有任何变化。
               *[other] 从 { $from } 变为 { $to } 不会有任何变化。
            }
        [more]
            { $measure ->
                [profit]
                    { $step ->
                        [tenth] 再增加 10%（从 { $from } 到 { $to }），您会多赚 { $by }。
                       *[other] 从 { $from } 变为 { $to }，您会多赚 { $by }。
                    }
               *[other]
                    { $step ->
                        [tenth] 再增加 10%（从 { $from } 到 { $to }），该项会增加 { $by }。
                       *[other] 从 { $from } 变为 { $to }，该项会增加 { $by }。
                    }
            }
       *[less]
            { $measure ->
                [profit]
                    { $step ->
                        [tenth] 再增加 10%（从 { $from } 到 { $to }），您会少赚 { $by }。
                       *[other] 从 { $from } 变为 { $to }，您会少赚 { $by }。
                    }
               *[other]
                    { $step ->
                        [tenth] 再增加 10%（从 { $from } 到 { $to }），该项会减少 { $by }。
                       *[other] 从 { $from } 变为 { $to }，该项会减少 { $by }。
                    }
            }
    }
jump =
    { $measure ->
        [profit] 从 { $at } 起，您会一下子多赚 { $by }。
       *[other] 从 { $at } 起，该项会一下子增加 { $by }。
    }
cliff =
    { $measure ->
        [profit] 到 { $at } 时，您会一下子少赚 { $by }：这是断崖。
       *[other] 到 { $at } 时，该项会一下子减少 { $by }：这是断崖。
    }
smooth = 其间没有跳升，也没有断崖。
# What the curve shows, for those who do not see it. $measure – inside a sentence; $first, $last – its amounts at the ends
summary =
    { $jumps ->
        [0] { $figure }从 { $from } 到 { $to }：{ $measure }从 { $first }变为 { $last }。圆点为本规划；点线为跳升，断线为断崖。
       *[other] { $figure }从 { $from } 到 { $to }：{ $measure }从 { $first }变为 { $last }，共有 { $jumps } 处跳变。圆点为本规划；点线为跳升，断线为断崖。
    }
table = 以表格查看此曲线
atOnce = 一次性变化
largest = 共 { $all } 处跳变，显示最大的 { $shown } 处。
# Two figures. $across, $down – their names; $now – what the plan itself comes to
heat = { $measure }：横向为“{ $across }”，纵向为“{ $down }”；本规划为 { $now }。
heatKey = 颜色越深，离零越远；带斜线的低于零。
here = 本规划

## What a figure must be for a measure to reach an amount. $measure – as a label, or inside a sentence where it does not begin one

goalTitle = 需要达到什么条件？
goal = 要使“{ $measure }”达到目标，“{ $figure }”须为多少？目标为
find = 求解
reached = { $figure }须从 { $from } 变为 { $to }。届时{ $measure }为 { $value }。
unreached = 仅靠这个数字做不到：“{ $figure }”最多可在 { $low } 到 { $high } 之间取值，{ $measure }都达不到 { $target }。找到的最接近的值为 { $value }，对应 { $near }。
already = “{ $figure }”可以保持在 { $value }：{ $measure }已经达到。
unfound = 没有找到使{ $measure }达到 { $target } 的“{ $figure }”。找到的最接近的值为 { $value }，对应 { $near }。
# Follows one of the above.
open =
    { $reached ->
        [yes] 在 { $from } 与 { $to } 之间并未逐步算遍：不排除其中有更接近的数字。
       *[no] 在 { $from } 与 { $to } 之间并未逐步算遍：不排除其中有符合的数字。
    }
