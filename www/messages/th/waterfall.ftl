# From what resale leaves to what stays with the partner, as a chart.

title = กำไรมาจากไหน
lead = จากมาร์จิ้นของการขายต่อจนถึงส่วนที่เหลือเป็นของคุณ
# What the chart shows, for those who do not see it. $start, $end, $steps – each a line’s name and its amount
summary = จาก { $start } ถึง { $end }: { LIST($steps) }
