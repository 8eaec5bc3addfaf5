# What can be done with a plan: copy its link, take it away as a file, print it.

label = 规划
undo = 撤销
redo = 重做
share = 复制链接
shared = 链接已复制
shareCode = 显示链接及手机扫描码
shareFailed = 请复制此链接：
# $length – characters; $most – what takes most of the link
tooLong = { $most ->
    [own] 您自带的伙伴计划使此链接长达 { $length } 个字符，对多数邮件和聊天工具来说太长。请改从“文件”中取“规划与答案（JSON）”：其中包含您的规划和伙伴计划。
    [pinned] 您留存的答案使此链接长达 { $length } 个字符，对多数邮件和聊天工具来说太长。请改从“文件”中取“规划与答案（JSON）”：其中包含您的规划和留存的内容。
   *[plan] 此规划的内容使链接长达 { $length } 个字符，对多数邮件和聊天工具来说太长。请改从“文件”中取“规划与答案（JSON）”：其中包含全部内容。
}
download = 文件
csv = 损益与现金表（CSV）
json = 规划与答案（JSON）
open = 打开规划…
xlsx = 可重算模型（XLSX）
writing = 正在写入文件…
writeFailed = 无法写入文件：写入程序未送达，或模型过大。
# Where a page frames the calculator and forbids files.
noDownloads = 此计算器所在的页面不允许下载：请在单独的窗口中打开。
noFile = 若没有收到文件，说明此计算器所在的页面不允许下载：请在单独的窗口中打开。
print = 打印
present = 演示
presentHint = 向在场的人展示这个结果（P 键）
closeInputs = 显示答案
# Names of the files, without their endings.
files =
    .csv = 伙伴损益与现金表
    .json = 伙伴规划
    .xlsx = 伙伴模型
