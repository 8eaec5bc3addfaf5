# The partner’s own contract: values in place of the programme’s.

lead = 可用您合同中的值替换伙伴计划的任何值。替换后的值计为您自有的值，绝不计为官方公布。
none = 该伙伴计划没有可替换的值。
reset = 撤销全部替换
cell = { $row }，{ $column }
was = 原为 { $text }
