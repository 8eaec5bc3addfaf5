# Which figures matter most: each moved by the same share of itself. $by – that share

title = 什么影响最大
lead = 其余不变，单个数字降低或提高 { RATE($by) } 时的利润。
swing = 每个数字的变动幅度
none = 本规划中没有能影响利润的数字。
first = { $name }影响最大：两端相差 { $span }。
bar = { $name }：为 { $low } 时利润 { $atLow }，为 { $high } 时利润 { $atHigh }。
less = 数字降低 { RATE($by) }
more = 数字提高 { RATE($by) }
now = 本规划，{ $profit }
table = 以表格查看这些数字
figure = 数字
low = 降低
high = 提高
profit = 利润
