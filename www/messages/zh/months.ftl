# Month by month: profit and cash, drawn and as a table.

title = 逐月走势
lead = 每个月增加或减少多少，以及当时的现金余额。
profit = 当月利润
cash = 累计现金
# Beside the lowest point of the cash. $amount – rounded
lowest = 最低：{ MONTH($month) }为 { $amount }
# Beside the month from which cash stays positive.
turning = 自 { MONTH($month) }起为正
table = 以表格查看各月
month = 月份
# What the chart shows, for those who do not see it.
# $worst, $best, $end – amounts; $worstMonth, $bestMonth – the months of the first two
summary = 月利润最低为 { $worst }（{ MONTH($worstMonth) }），最高为 { $best }（{ MONTH($bestMonth) }）。累计现金期末为 { $end }。
# The same where cash turns.
# $turn – the month from which it stays positive
summaryTurning = 月利润最低为 { $worst }（{ MONTH($worstMonth) }），最高为 { $best }（{ MONTH($bestMonth) }）。累计现金期末为 { $end }，自 { MONTH($turn) }起保持为正。
changed = { $kind ->
    [rate] 自{ MONTH($month) }起：{ $table }，{ $rate }
    [ended] 自{ MONTH($month) }起：{ $table }已终止
   *[begun] 自{ MONTH($month) }起：{ $table }适用新条款
}
