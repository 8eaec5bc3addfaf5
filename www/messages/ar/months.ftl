# Month by month: profit and cash, drawn and as a table.

title = شهرًا بشهر
lead = ما يضيفه كل شهر أو يأخذه، ورصيد النقد حينها.
profit = ربح الشهر
cash = النقد التراكمي
# Beside the lowest point of the cash. $amount – rounded
lowest = الأدنى: { $amount } في { MONTH($month) }
# Beside the month from which cash stays positive.
turning = موجب من { MONTH($month) }
table = عرض هذه الأشهر في جدول
month = الشهر
# What the chart shows, for those who do not see it.
# $worst, $best, $end – amounts; $worstMonth, $bestMonth – the months of the first two
summary = يتراوح الربح بين { $worst } ({ MONTH($worstMonth) }) و{ $best } ({ MONTH($bestMonth) }). وينتهي النقد التراكمي عند { $end }.
# The same where cash turns.
# $turn – the month from which it stays positive
summaryTurning = يتراوح الربح بين { $worst } ({ MONTH($worstMonth) }) و{ $best } ({ MONTH($bestMonth) }). وينتهي النقد التراكمي عند { $end } ويبقى موجبًا من { MONTH($turn) }.
changed = { $kind ->
    [rate] ابتداءً من { MONTH($month) }: { $table }، { $rate }
    [ended] ابتداءً من { MONTH($month) }: انتهى سريان { $table }
   *[begun] ابتداءً من { MONTH($month) }: شروط جديدة في { $table }
}
