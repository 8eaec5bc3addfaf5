# Each incentive: what it pays, what it asks for, how far the next band is.

title = 哪些能返回，哪些不能
lead = 每项激励：返多少、有什么要求、离下一档还差多少。
nothing = 无
whyNothing = 为什么没有？
gates = 要求
# $label – what is asked for; $month – of the period
gateOf = { $label }，{ MONTH($month) }
gate = { $reached } / { $needed }
below = { $reached }，须低于 { $needed }
times = { $of } 次中达标 { $met } 次
charge = 由厂商扣留
met = 达标
missed = 未达标
next = 再增加 { $missing } 即可达到 { $rate }
month = { MONTH($month) }
none = 该角色在此伙伴计划下没有激励。
