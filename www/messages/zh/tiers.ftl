# The tier the partner stands at, month by month.

title = 等级走势
evolving = 伙伴计划自身的规则决定您的升降。
held = 由您自行固定；改为可变动即可套用伙伴计划规则。
