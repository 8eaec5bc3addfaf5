# The page of a programme’s tables, and the comparison of two editions.

loading = 正在打开伙伴计划…
programme = 伙伴计划
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

## Finding a programme, and what is told of it first.

programmes = 伙伴计划
ofAll = 共 { $count } 个
find = 查找伙伴计划
findHint = 名称、厂商或角色
filters = 筛选
filtersOn = 已启用 { $count } 项筛选
vendor = 厂商
model = 销售方式
models =
    .resale = 转售
    .referral = 推荐
    .seller = 云市场
basis = 依据
currency = 币种
any = 不限
found = 找到 { $count } 个
foundNone = 没有符合条件的伙伴计划。
showAll = 显示全部
restsOn = { $count } 张规则表中有 { $printed } 张由厂商印发
amountsIn = 金额以 { $currency } 计
open = 在计算器中打开
link = 此表的链接
span = { RATE($from) } 至 { RATE($to) }
effectiveAssumed = 自 { DAY($day) }起生效（日期为假定，出处未注明）
present = 今日有效 ·
announced = 已宣布 ·
begin = { $count } 张表
dayAssumed = · 日期为假定
someAssumed = · 其中 { $count } 张日期为假定
forRole = 适用角色
everyRole = 所有角色
kinds =
    .tier-rule = 等级
    .discount = 折扣
    .customer-discount = 客户折扣
    .incentive = 激励
    .charge = 收费
    .price = 价格
theirs = { $count ->
    [0] { $vendor } 没有印发任何变更
   *[other] { $vendor } 变更了 { $count } 张规则表
}
ours = 有差异的我方占位值表：{ $count } 张
oursHint = { $vendor } 没有公布这些数字。我们的两个占位值不同，并不说明其条款有变。
figuresChanged = 变更的数字：{ $count } 个
