# The page of a programme’s tables, and the comparison of two editions.

loading = 正在打开伙伴计划…
programme = 伙伴计划
tables = 规则表
effective = 自 { DAY($day) }起生效
editions = 版本
against = 对比版本
againstNone = 不对比
between = 从 { DAY($from) }到 { DAY($to) }
# $changed – tables that differ; $same – tables that do not
counted = 有 { $changed } 张规则表不同，{ $same } 张未变。
nothingChanged = 这两天之间没有变化。
came = 新增
went = 取消
whom = 适用对象
band = 档
was = 原为
is = 现为
absent = –
sameCells = 有 { $count } 个单元格未变。
nowSays = 原文为“{ $was }”，现为“{ $is }”。
# $was, $is – each a basis (“published rules”) with the title of its source
nowRests = 原先依据 { $was }，现在依据 { $is }。
none = 该伙伴计划还没有规则表。
notes = 权益、义务与界限
notesLead = 列出并注明出处，但从不计价。
about =
    .benefit = 权益
    .duty = 义务
    .regulation = 规定
    .boundary = 界限
leavesOut = 模型未计入的内容
download = 下载为 JSON
downloadHint = 若要制作自己的伙伴计划：修改此文件，再在计算器中选择“自带伙伴计划”。
