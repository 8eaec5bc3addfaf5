# The language of the page: the switch between languages, and what is spoken where another was asked for.

label = 语言
# Words of one country's readers. $language – the language with its country, as in “Spanish (Argentina)”
figures = 数字和日期采用{ $language }格式
keep = 在此设备上记住
keepHint = 不勾选时，所选语言只在此标签页内有效。
# $language – its name in itself
lost = { $language }的文字未送达。送达之前，页面以英语显示。
retry = 重试
close = 关闭
# $asked – the language that was asked for
none = 此页面尚不支持{ $asked }，现以英语显示。
# Another script or variety than was asked for. $spoken – the language it is shown in
nearest = 此页面尚无{ $asked }文字，现以{ $spoken }显示。
