# The statement: every line, by year, quarter or month, and as a file.

title = 损益与现金表
lead = 点开任何数字都能看到计算过程。
grain = 列
grains =
    .year = 按年
    .quarter = 按季度
    .month = 按月
line = 项目
total = 合计
# A column. $number – the number of the year in the plan
year = 第 { $number } 年
# $quarter – 1 to 4; $year – of the calendar, as four digits
quarter = { $year } 年第 { $quarter } 季度
sections =
    .profit = 利润
    .cash = 现金
caption = { $section }，单位：{ $currency }
# $label – the line’s name
expand = 展开“{ $label }”的明细
collapse = 收起“{ $label }”的明细
openAll = 全部展开
closeAll = 全部收起
keys = 用方向键在数字之间移动；按回车键打开计算过程。
# Names of columns of the file that the screen does not have.
fileSection = 部分
fileTerm = 行业用语
fileBasis = 依据
