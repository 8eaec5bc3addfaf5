# Month by month: profit and cash, drawn and as a table.

title = รายเดือน
lead = แต่ละเดือนเพิ่มหรือลดเท่าไร และเงินสดอยู่ที่เท่าไร
profit = กำไรในเดือน
cash = เงินสดสะสม
# Beside the lowest point of the cash. $amount – rounded
lowest = ต่ำสุด: { $amount } ใน { MONTH($month) }
# Beside the month from which cash stays positive.
turning = เป็นบวกตั้งแต่ { MONTH($month) }
table = ดูเดือนเหล่านี้เป็นตาราง
month = เดือน
# What the chart shows, for those who do not see it.
# $worst, $best, $end – amounts; $worstMonth, $bestMonth – the months of the first two
summary = กำไรอยู่ระหว่าง { $worst } ({ MONTH($worstMonth) }) ถึง { $best } ({ MONTH($bestMonth) }) เงินสดสะสมสิ้นสุดที่ { $end }
# The same where cash turns.
# $turn – the month from which it stays positive
summaryTurning = กำไรอยู่ระหว่าง { $worst } ({ MONTH($worstMonth) }) ถึง { $best } ({ MONTH($bestMonth) }) เงินสดสะสมสิ้นสุดที่ { $end } และเป็นบวกตลอดตั้งแต่ { MONTH($turn) }
changed = { $kind ->
    [rate] ตั้งแต่ { MONTH($month) }: { $table } { $rate }
    [ended] ตั้งแต่ { MONTH($month) }: { $table } สิ้นสุดแล้ว
   *[begun] ตั้งแต่ { MONTH($month) }: เงื่อนไขใหม่ของ { $table }
}
