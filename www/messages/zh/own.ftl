# Where a reader brings a whole programme of their own.

heading = 自带伙伴计划
lead = 以 JSON 文本给出的完整伙伴计划，按检查我们自己伙伴计划的同一套规则检查。其中标为官方公布的内容计为您自有的值。文件只在此浏览器中读取，不发送到任何地方。
choose = 选择文件…
startFrom = 从 { $title } 开始
text = JSON 格式的伙伴计划
# $name – of the file
from = 来自 { $name }
placeholder = 粘贴到这里，或拖入文件
use = 使用
close = 关闭
accepted = { $title } 通过检查，已在使用。
slips = 有 { $count } 处看起来像笔误：
refused = 暂时无法使用。请更正以下 { $count } 处后重试：
# $line – its number, as digits
line = 第 { $line } 行
# $size – megabytes
tooLarge = “{ $name }”有 { $size } MB；伙伴计划最多 1 MB。请去掉您的伙伴不需要的内容。
unreadable = 无法读取“{ $name }”。请重新选择，或在编辑器中打开后粘贴其文本。
failed = 引擎在此文本处停止，已重新启动。文本仍在这里；请把此事告诉我们。
