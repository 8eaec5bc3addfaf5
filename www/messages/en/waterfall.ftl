# From what resale leaves to what stays with the partner, as a chart.

title = Where it comes from
lead = From what resale leaves to what stays with you.
# What the chart shows, for those who do not see it. $start, $end, $steps – each a line’s name and its amount
summary = From { $start } to { $end }: { LIST($steps) }.
