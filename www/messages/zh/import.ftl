# Real sales from a file: opened, understood, settled.

title = 结算您的真实销售
lead = 一份您的销售 CSV 文件，按结算规划的同一套规则结算。文件只在您的浏览器中读取，不会发送到任何地方。
drop = 把 CSV 文件拖到这里
or = 或
choose = 选择文件
limits = 最大 50 MB、200,000 行。可识别 Microsoft、AWS、Google Cloud、华为云、Stripe 等的导出文件；其他文件按列读取。
template = 下载模板
needs = 每行须有月份和目录价。客户、产品、折扣等其他列均可选填。
# $name – of the file
file = 文件：{ $name }
reading = 正在读取文件…
checking = 正在读取每一行…
settling = 正在结算销售…
cancel = 取消
cancelled = 已停止。您的文件和选择都已保留。
again = 继续
other = 换一个文件
backToPlan = 返回规划
change = 列与格式
# Names of the files that are written, without their endings.
files =
    .template = 伙伴销售模板
    .faults = 伙伴销售待更正

## Files that cannot be read.

# $size, $most – megabytes
size = 此文件有 { NUMBER($size) } MB；最多读取 { NUMBER($most) } MB。请按年份拆分，或去掉不需要的列。
unreadable =
    .workbook = 这是 Excel 工作簿，不是 CSV 文件。请在电子表格中选择“另存为”，再选“CSV UTF-8”。
    .binary = 这不是文本文件。请把销售数据另存为 CSV 后再选择。
    .empty = 此文件是空的。
    .noRows = 此文件只有表头，没有数据行。
    .columns = 此文件超过 5,000 列：这不是销售表。
many = 共 { $rows } 行，超过一次可结算的 { $most } 行：请拆分文件。
failed = 未能处理此文件。请重试；文件本身没有损坏。

## How the file is written.

format = 此文件的书写格式
found = 共 { $rows } 行，以{ $separator }分隔，编码为 { $encoding }
separators =
    .comma = 逗号
    .semicolon = 分号
    .tab = 制表符
    .bar = 竖线
separator = 分隔符
encoding = 编码
encodings =
    .utf-8 = UTF-8
    .utf-16le = UTF-16
    .utf-16be = UTF-16（大端序）
    .windows-1252 = 西欧（Windows-1252）
    .windows-1254 = 土耳其文（Windows-1254）
    .windows-1250 = 中欧（Windows-1250）
    .windows-1251 = 西里尔文（Windows-1251）
    .windows-1256 = 阿拉伯文（Windows-1256）
    .windows-874 = 泰文（Windows-874）
    .gb18030 = 简体中文（GB 18030）
    .big5 = 繁体中文（Big5）
    .shift_jis = 日文（Shift JIS）
    .euc-kr = 韩文（EUC-KR）
head = 列名
# $cells – the first cells of the row
headRow = 第 { $row } 行：{ $cells }
noHead = 文件没有列名

## Exports that are known. $title – of the export

layout = 导出文件类型
noLayout = 都不是：按列读取
askLayout = 这个表头与多种导出文件相符：{ LIST($titles) }。请指明是哪一种。
recognised = 已识别：{ $title }。
unrecognised = 按您的要求，逐列读取。
readAs = 按 { $title } 读取
notThis = 是其他文件：按列读取
# How well it is known.
certainties =
    .A = 整个表头均已知
    .B = 厂商公布了这些列名
    .C = 并非所有列名都能确定
# Whose money it holds, and what stands in the place of the list price.
means =
    .buy-cost = 它记录的是您欠厂商的金额，而不是客户付的金额：以您的成本代替目录价，结果中不含对客户的毛利。
    .buy-list = 它记录的是您欠厂商的金额。客户的用量以目录价结算，并按伙伴计划自身的折扣计算；厂商与您结算的金额作为采购价保留。
    .sell-charged = 它记录的是向客户收取的金额，没有目录价：以收取的金额代替目录价。
    .sell-list = 它记录了向客户收取的金额，同时也有目录价。
taxed = 其金额含有已收取的销售税：没有不含税的列。
twin = 发票对账与每日用量是同一笔钱：请只结算其中之一。

## Choices that a file may leave.

choices =
    .numbers = 数字
    .dates = 日期
    .discounts = 折扣
    .bids = 商务折扣
    .listAt = 目录价所在列
    .price = 客户支付的价格
    .currency = 币种
signIs = { $sign } 代表
columnAt = 列“{ $name }”
# One of the readings a choice has. $reading – the choice and the reading
option =
    { $reading ->
        [numbers-point] 1,234.56
        [numbers-comma] 1.234,56
        [numbers-space] 1 234,56
        [dates-day-first] 31/01/2027：日在前
        [dates-month-first] 01/31/2027：月在前
        [discounts-percent] 6 表示优惠 6%
        [discounts-fraction] 0.06 表示优惠 6%
        [discounts-money] 6.00 表示优惠该金额
        [discounts-paid-percent] 94 表示仍付 94%
        [discounts-paid-fraction] 0.94 表示仍付 94%
        [bids-percent] 6 表示 6%
        [bids-fraction] 0.06 表示 6%
        [price-charged] 以净价列为准
        [price-discount] 目录价减去折扣
       *[other] { $value }
    }
# What is asked when a file leaves two readings.
asks =
    .numbers = 文件中没有线索能说明 1.234 是一千多还是一点几。请指明。
    .dates = 文件中的每个日期都有两种读法。请指明哪个数字是日。
    .discounts = 文件中的折扣有多种读法。请指明是哪一种。
    .bids = 文件中没有线索能说明 0.5 是一半还是 0.5%。请指明。
    .listAt = 有两列同名但数字不同。请指明哪一列是价格。
    .price = 文件中的折扣与净价不一致。请指明以哪个为准。
askSign = “{ $sign }”是多种货币的符号。请指明是哪一种。
# $reading – one of the above; $amounts – the file’s sales under it, by currency
consequence = 按“{ $reading }”读取，文件的销售额为 { LIST($amounts) }。
monthOfAll = 所有行均属于
choosePrompt = 请选择…

## What each column holds.

columns = 各列的内容
columnsLead = 根据列名和内容识别；不对的请更正。前几行显示读取结果。
columnsKnown = 按此导出文件的格式；不对的请更正。前几行显示读取结果。
column = 列“{ $name }”的内容
# $number – counted from the first column
unnamed = 第 { $number } 列
ignored = （不使用）
row = 行
needMonth = 请指明哪一列是月份，或所有行属于哪个月。
needList = 请指明哪一列是目录价，或哪些列是价目及其数量。
# $what – one of `holds`
twice = { $what }分配给了两列；请选择其中一列。
holds =
    .month = 账单月份或日期
    .customer = 客户
    .family = 产品
    .list = 目录价
    .discount = 给出的折扣
    .charged = 向客户收取
    .refund = 其中退款
    .currency = 币种
    .account = 客户类别
    .kind = 交易类型
    .registered = 已报备商机（是/否）
    .bid = 商务折扣
    .means = 支付方式
    .country = 客户所在国家或地区
    .item = 价目
    .units = 数量
    .unpaid = 尚未付厂商（是/否）
    .paid = 付厂商的月份
    .since = 成为客户的时间
    .ordered = 下单日期
    .ended = 退还月份
    .tags = 标记
    .floor = 底价
    .purchase = 采购价
    .withheld = 从卖方扣留
    .taxes = 扣费后的税
    .new = 所代表的新客户数

## Values that a column of names may hold, whatever the programme.

kinds =
    .new = 新购
    .renewal = 续订
    .expansion = 增购
    .migration = 迁移
    .project = 项目
payments =
    .cash = 现金
    .credit = 信用额度
    .coupon = 代金券
    .test-coupon = 测试代金券
    .stored-value = 储值
    .stored-value-purchase = 购买储值
marks =
    .registered = 已报备

## Names the programme does not know.

names = { $what }：此伙伴计划不认识的名称
namesLead = 请说明每个名称代表什么。
namesCount = 在您说明之前，它们都计为 { $product }。
# $given – the name in the file
nameRows = “{ $given }”，{ $rows } 行
allRest = 其余全部 { $count } 个

## What the file comes to.

period = 结算月份
from = 从
to = 到
history = { MONTH($month) }之前的销售计为历史：回溯计算会用到它们，但不为其发放。
sum = 目录价 { $amount }，共 { $rows } 行，{ MONTHS($first, $last) }。
sumHint = 继续之前，请与您自己的账目核对。
blank = 已跳过 { $rows } 个空行。
noSales = 此文件没有任何一行能直接结算。
rounded = { $count } 个金额的小数超过六位，已四舍五入到六位。
swallowed = 不配对的引号吞掉了 { $lines } 行，这些行未计入。
good = 每一行都能读取。
settle = 结算这些销售
leave = 剔除 { $rows } 行后结算
left = 按您的选择剔除了 { $rows } 行。
# Between parts that are told one after the other.
apart = ；
# $parts – one or more of `leftPart`
leftOut = 非销售的行已剔除：{ $parts }。
# $why – the reason; $amount – what they come to
leftPart = { $why }：{ $amount }，共 { $rows } 行
leftAs =
    .tax = 税
    .total = 合计行
    .payout = 费用与发放
    .status = 未售出或未付款

## Currencies of the file. $code – of a currency

currencyIs = 文件中的金额为 { $code }，与您规划的币种相同。
currencyOwn = 文件未注明币种：金额按您规划的币种 { $code } 读取。
broughtOver = 其他币种的金额折算为您规划的币种 { $code }：
# $amount – sales in it
rateShown =
    { $rows ->
        [0] { $code }
       *[other] { $code }：{ $amount }，共 { $rows } 行
    }
rateMissing =
    { $rows ->
        [0] { $code }：没有可用汇率
       *[other] { $code }：{ $amount }，共 { $rows } 行，因缺少汇率而搁置
    }
rateAsked = 没有可用汇率。提供一个，这些行也会结算。
rateAbove = 汇率须大于零。
rateYours = 您的汇率
# Where a rate comes from.
rateFrom = { $publisher }，{ DAY($day) }
oneIs = 1 { $code } =

## After it is settled.

settled = 结算自 { $name }
refusedByRules = 伙伴计划的规则不接受其中一些交易：
# $problem – why
refusedRow = 第 { $row } 行：{ $problem }
who = 真实销售，{ $name }
linkNote = 未扣除您的自有成本：销售文件中没有成本。链接只带规划，绝不带您的文件。

## Cells that cannot be read.

# $count – cells; $rows – the rows they stand in
faults = { $count } 处待更正，涉及 { $rows } 行
faultsFirst = 显示前 { $count } 处。
faultsLead = 不猜测，也不丢弃任何内容：请在文件中更正，或更改上面的选择，或在知情的前提下剔除这些行。
faultsFile = 全部导出为 CSV
where = 行
columnName = 列
value = 文件中的内容
why = 问题所在
whole = 整行
# $given – what stands in the cell; $detail – what would be right, or what is odd about it
fault =
    { $code ->
        [empty] 此处为空
        [format] “{ $given }”与此文件的数字格式不符：请更改上面的格式，或更正单元格
        [long] “{ $given }”太长，不是一个数字
        [large] “{ $given }”超过一万亿：最多读到一万亿
        [short] “{ $given }”被电子表格缩写，已丢失数位：请在那里显示完整数字后重新保存
        [formula] “{ $given }”是公式，不是数字：请以数值保存文件
        [sheetError] “{ $given }”是电子表格自身的错误：请更正其公式
        [currency] “{ $given }”所注的币种（{ $detail }）无法识别，或与该行币种不同
        [noCurrency] “{ $given }”未注明可识别的币种，而文件中有多种币种
        [rate] 折扣率不能是“{ $given }”：请输入 0% 至 100%
        [date] “{ $given }”不是日期：请写成 2027-01 或 2027-01-31
        [month] “{ $given }”中没有第 { $detail } 个月：另一个数字才是月份吗？如是，请更改上面的日期格式
        [day] “{ $given }”不是日历中的日期：该月有 { $detail } 天
        [noDay] “{ $given }”只有月份；此处需要具体日期
        [shortYear] “{ $given }”的年份只有两位：请写全四位
        [serial] “{ $given }”是电子表格的日期序号：请把该列设为日期格式后重新保存
        [buddhist] “{ $given }”是佛历年份：请写成 { $detail }
        [yesNo] “{ $given }”既不是“是”也不是“否”
        [country] “{ $given }”不是国家或地区：请写两位字母代码，例如 TH
        [unknown] “{ $given }”不是此伙伴计划中的名称：请在上面说明它代表什么
        [noMonth] 没有月份：这是合计行吗？
        [noList] 没有目录价：这是合计行吗？
        [noUnits] 价目须填写数量
        [listAndItem] 目录价和价目不能同时填写：请清空一个
        [twoPrices] 折扣和实收价不能同时填写：请清空一个
        [wide] 有 { $detail } 个单元格，多于表头：有分隔符或引号放错了位置
        [quotes] 引号不配对
        [quotesRun] 引号不配对：文件中有 { $detail } 行在此连成一行
       *[other] “{ $given }”不是数字
    }
