# The page that runs the worked examples in the reader’s browser.

loading = 正在您的浏览器中运行算例…
blockedTitle = 您的浏览器不允许此页面进行计算
blocked = 算例由计算器引擎运行，需要 WebAssembly。此浏览器或其管理员已将其关闭。
failedTitle = 未能运行算例
failed = 有文件未送达。请检查网络连接后重试。
again = 重新运行
allHold = 全部 { $count } 个算例均相符，直到最后一位
# $failed – how many differ; $count – of how many
someFail = { $count } 个算例中有 { $failed } 个不符
lead = 他人曾写下某些条款对某些销售应发放多少。刚才，我们在您的浏览器中把这些问题逐一交给为您计算的同一个引擎，并核对了每个数字。
figures = 个数字已核对
milliseconds = { $time } 毫秒
took = 总用时
find = 查找算例
findHint = 词语、来源或规则
source = 来源
numbers = 预期数字
subject = 说明内容
subjects =
    .payouts = 何时及如何发放
    .gates = 门槛
    .tiers = 等级
    .next = 下一区间
    .months = 单个月份
    .eachUnit = 单价
    .refutes = 来源有误之处
differing = 仅显示不符的
any = 不限
found = 找到 { $count } 个
foundNone = 没有符合条件的算例。
showAll = 显示全部
openAll = 全部展开
closeAll = 全部收起
link = 此算例的链接
holds = 相符
differs = 不符
# One source. $held – examples that agree
ofGroup = { $count } 个算例
ofGroupSome = { $count } 个算例中有 { $held } 个相符

## Where expected figures come from: a count of examples, and the tag of one.

counts =
    .printed = 个的结果由来源直接给出
    .derived = 个由来源所述规则推算
    .by-hand = 个由人工计算
tags =
    .printed = 结果由来源直接给出
    .derived = 由来源所述规则推算
    .by-hand = 人工计算
# Sources that go by a name that their folder does not show.
authorities =
    .by-hand = 人工计算
    .dynamics-365 = Microsoft Dynamics 365
    .huawei-cloud = 华为云
    .netsuite = Oracle NetSuite
    .oracle = Oracle Incentive Compensation
    .sap = SAP
    .aws = Amazon Web Services
    .cloudblue = CloudBlue
    .hubspot = HubSpot
    .idco = IDCO
    .odoo-oca = Odoo Community Association
    .microsoft-csp = Microsoft CSP

## One example. $line – the name of a figure

line = 数字
theirs = 来源给出
ours = 我们算得
asked = 完整结果，{ $count } 个数字
arithmetic = 算式
refutes = 此处来源有误
prints = { $line }：来源印为 { $figure }。
months = { $line }，{ MONTH($month) }
eachUnit = { $line }，每单位
gate = { $line }的门槛，{ MONTH($month) }
reached = { $reached } / { $needed }
payout = { MONTH($earned) }的{ $line }，于 { MONTH($paid) }发放
payoutNever = { MONTH($earned) }的{ $line }，未发放
next = { $line }的下一档
tiers = 所持等级
tier = { $tier }，{ MONTH($month) }
# Between two of `tier`.
apart = ；

## Where an example differs: what it expects, and what came. Figures, months and days as the example writes them.

noLine = 没有这一项
noUnits = 没有数量
nothing = 无
none = 无
# In a list of what only one of the two has.
noMore = 没有更多
otherThan = 不是 { $figure }
payoutFull = { $earned } 的{ $line }，于 { $paid } 以{ $form }发放：{ $amount }
payoutFullNever = { $earned } 的{ $line }，未发放，{ $form }：{ $amount }
withTax = { $payout }，含税 { $tax }
gateFull =
    { $met ->
        [yes] { $line } { $month }：{ $reached } / { $needed }，达标
       *[no] { $line } { $month }：{ $reached } / { $needed }，未达标
    }
band = { $reached } / { $needed }，{ $rate }
tierFrom = { $tier }，自 { $month }起
