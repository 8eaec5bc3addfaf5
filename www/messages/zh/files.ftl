# What a file or a paper says of itself, and the sheet that sums a workbook up.

made = 制作日期
madeBy = 制作引擎
link = 本规划的链接
tables = 计划现行规则表
summary = 摘要
hint = 这些数字随后面的工作表而变：请修改 Inputs 或 Tables 中带标记的单元格。说明文字及其下方内容不会变动。
profitByYear = 各年利润
picture = 图片：
savePicture = 将“{ $title }”保存为 { $format }
noPicture = 无法写入图片。
