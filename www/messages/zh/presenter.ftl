# The view for a projector: one figure for a whole room, three figures to turn, and step by step what is behind the result.

title = 演示视图
leave = 退出
choose = 选择数字
which = 第 { $number } 个数字
back = 上一步
next = 下一步
parts = 逐步展示
steps =
    .figure = 结果
    .why = 原因
    .waterfall = 从何而来
    .cash = 现金
    .risk = 有多大把握
    .basis = 依据
since = { $way ->
    [more] 比演示开始时多 { $amount }（当时为 { $before }）
    [less] 比演示开始时少 { $amount }（当时为 { $before }）
   *[same] 与演示开始时相同
}
noRange = 本规划中还没有以区间表示的数字。在某个数字处输入一个区间，例如“5 至 9”，这里就会显示结果有多大把握。
tierPath =
    .fixed = 整个规划期间不变
    .evolving = 之后按规则变动
keyed = 用 P 键打开此视图
