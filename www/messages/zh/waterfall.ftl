# From what resale leaves to what stays with the partner, as a chart.

title = 利润从何而来
lead = 从转售留下的毛利到留在您手中的部分。
# What the chart shows, for those who do not see it. $start, $end, $steps – each a line’s name and its amount
summary = 从{ $start }到{ $end }：{ LIST($steps) }。
