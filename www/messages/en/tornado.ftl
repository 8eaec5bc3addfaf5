# Which figures matter most: each moved by the same share of itself. $by – that share

title = What matters most
lead = Profit when one figure is { RATE($by) } lower or higher, and the others stay.
swing = How far each is moved
none = No figure of this plan moves its profit.
first = { $name } matters most: { $span } lie between its two ends.
bar = { $name }: at { $low } profit is { $atLow }, at { $high } it is { $atHigh }.
less = figure { RATE($by) } lower
more = figure { RATE($by) } higher
now = the plan, { $profit }
table = These figures as a table
figure = Figure
low = Lower
high = Higher
profit = Profit
