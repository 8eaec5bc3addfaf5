# The dialog of the link to a plan: to be read, copied, sent, or taken over by a phone.

title = 分享此规划
link = 此规划的链接
# $length – characters
length = 共 { $length } 个字符。规划内容在“#”之后，不会发送给任何服务器。
code = 供手机扫描的链接码
scan = 用手机相机对准此处，即可打开此规划。
noCode = 此链接太长，印成码后手机无法读取。请复制链接，或从“文件”中取“规划与答案（JSON）”。
copy = 复制链接
copied = 链接已复制
byHand = 浏览器不允许此页面复制：请自行复制选中的链接。
send = 发送…
close = 关闭
