# From what resale leaves to what stays with the partner, as a chart.

title = من أين يأتي الربح
lead = مما تتركه إعادة البيع إلى ما يبقى لك.
# What the chart shows, for those who do not see it. $start, $end, $steps – each a line’s name and its amount
summary = من { $start } إلى { $end }: { LIST($steps) }.
