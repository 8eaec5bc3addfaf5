# What the answer assumes, the sources read, and what is left out.

title = 假设、来源与未计入的内容
plan = 规划
sources = 参考来源
all = 此伙伴计划的全部 { $count } 个来源
# On paper, where the list is folded.
listed = 此伙伴计划的全部 { $count } 个来源及其阅读日期，列在页面上的规则表旁。
out = 未计入的内容
terms = { $editions ->
    [in-force] { $programme }，每月按月初生效的条款
   *[as-of] { $programme }，{ DAY($day) }生效的条款
}
privacy = 在您的浏览器中计算。您输入的内容没有离开浏览器。
engine = 引擎 { $version }
tier = { $path ->
    [evolving] 起初为 { $tier }，之后按规则变动
   *[fixed] { $tier }，整个规划期内不变
}
none = 未设数值：{ LIST($fields) }
without = 不适用
