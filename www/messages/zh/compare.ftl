# The plan in other circumstances, side by side.

title = 比较
lead = 把规划与您留存的答案，以及它在其他情景下的结果并列；最多四列。
mine = 本规划
variant = 情景 { $number }
add = 添加一列
nameOf = 第 { $number } 列的名称
# Makes a pinned answer the plan again.
open = 在规划中打开
device = 在此设备上保留这些列
denied = 此浏览器不为本页面保存任何内容：链接和文件会保留这些列。
remove = 删除{ $name }
gone = 未显示“{ $name }”：本页没有它的计划。
edition = 条款日期
planDay = { DAY-SHORT($day) }（规划）
from = 自 { DAY-SHORT($day) }
noTier = 不分等级
profit = 利润
earnings = 来自厂商
cash = 期末现金
funding = 最大资金需求
sure = 利润的把握
sureHint = 10 次中的 8 次，按规划的区间与种子
half = 半数情况超过 { $amount }
# $names – figures that are ranges in the plan and not in the variant
without = 该列中为确定值：{ $names }
payback = 回本
share = 官方公布的规则
shareHint = 占厂商部分
never = 本规划期内无
none = 无
same = 相同
sooner = 提前 { $months } 个月
later = 推迟 { $months } 个月
otherCurrency = 币种为 { $currency }：不作比较
refused = 被拒绝
failed = 引擎在此情景处停止。
inputs = 差异所在
inputsNone = 目前没有差异：请在上方修改一列。

## What had to give way. $from, $to – names of what was and what is now

mapped = 为适配而作的更改
change =
    { $what ->
        [role] { $from } → { $to }：那里没有该角色
        [tier] { $from } → { $to }：该角色不能取得该等级
        [tier-none] { $from } → 无：该角色不能取得该等级
        [account] 客户类别 { $from } → { $to }
        [account-none] 客户类别 { $from } → 无
        [family] 产品 { $from } → { $to }
        [mix] 购买内容：{ $from } 换为该伙伴计划的示例（{ $to }）
        [lost] 购买内容：{ $from } 在那里不销售，计为 { $to }
        [usage] 价目 { $from } 已略去
        [credentials] { $from } 在那里不起作用
        [currency] 以 { $from } 输入的金额按 { $to } 读取，不作折算
        [kept] 金额仍为 { $from }；伙伴计划的金额为 { $to }，按所示汇率折算
       *[other] { $from } → { $to }
    }
changedValues = 您合同中有 { $count } 个值在那里不适用
