# Month by month: profit and cash, drawn and as a table.

title = Month by month
lead = What each month adds or takes, and the cash you stand at.
profit = Profit in the month
cash = Cash so far
# Beside the lowest point of the cash. $amount – rounded
lowest = lowest: { $amount } in { MONTH($month) }
# Beside the month from which cash stays positive.
turning = positive from { MONTH($month) }
table = These months as a table
month = Month
# What the chart shows, for those who do not see it.
# $worst, $best, $end – amounts; $worstMonth, $bestMonth – the months of the first two
summary = Profit runs from { $worst } ({ MONTH($worstMonth) }) to { $best } ({ MONTH($bestMonth) }). Cash so far ends at { $end }.
# The same where cash turns.
# $turn – the month from which it stays positive
summaryTurning = Profit runs from { $worst } ({ MONTH($worstMonth) }) to { $best } ({ MONTH($bestMonth) }). Cash so far ends at { $end } and stays positive from { MONTH($turn) }.
# A change of terms on the way. $table – its title; $rate – its only rate; $kind – whether there is one, and whether the terms have ended
changed = { $kind ->
    [rate] From { MONTH($month) }: { $table }, { $rate }
    [ended] From { MONTH($month) }: { $table } has ended
   *[begun] From { MONTH($month) }: new terms of { $table }
}
