# 计划违反规则之处：显示在所在行旁，供编写计划的人阅读。键、标识与文件中的词原样引用。

other = 此处违反了一条本版本未知的规则（{ $code }）

## 整个文件

file-empty = 内容为空：请编写一个伙伴计划，从 id 写起
file-too-long = 伙伴计划有 { $given } 字节：请控制在 { $most } 字节以内
not-toml = 这不是 TOML：{ $reason }
other-name-than-file = 伙伴计划的 id 是“{ $id }”，文件名却是 { $stem }.toml：请使两者一致
too-many-entries-here = 共 { $given } 项，超出本计算器的上限：请控制在 { $most } 项以内
shares-too-deep = 度量的嵌套超过 { $most } 层：请换用更简单的度量

## 数字

rate-over-whole = “{ $given }”即 { $percent }：比率按 1 的几分之几书写，{ $meant }请写成 "{ $fraction }"
negative-rate = 比率 { $given } 小于零：请写 "0" 或以上；厂商留下的部分请写在 charge 下
negative-cost = { $given } 小于零：请写 "0" 或以上
not-currency-code = “{ $given }”不是币种代码：请写三个大写字母，例如 "USD"
not-month-of-year = 没有第 { $given } 个月：请写财年的首月，1 至 12
too-many-places = 金额不能有 { $given } 位小数：请写 0 至 6
example-shares = 所有产品系列的示例占比合计为 { $total }：请使合计为 "1"

## 依据与来源

unused-source = 来源“{ $given }”未被引用：请引用或删除
own-in-shipped-file = 只有伙伴自己的条款才是 "own"：随产品提供的文件请写 published（已公布）、reported、example 或 illustrative
reason-too-short = “{ $given }”不足以作为理由：请用 { $least } 个以上的字符说明为何选择这个数
no-place-in-source = 对“{ $source }”的引用没有指明位置：请在 at 中写明章节、表格或行
printed-unsaid = 列为已公布的规则在此表中没有写明：请写明，或从列表中去掉
cost-without-basis = “{ $credential }”的费用没有依据：请添加依据，或删除该费用
not-web-address = “{ $given }”不是网址：请写以 https:// 或 http:// 开头的地址
confirmed-early = 确认日为 { $confirmed }，而首次查阅是 { $retrieved }：confirmed 应为较晚的一天

## 名称

name-shape = “{ $given }”不能用作名称：请写小写字母和数字，用连字符连接，例如 "tier-2"（等级的名称）
name-twice = “{ $given }”已是 { $first } 的名称：请换一个名称
table-name-twice = “{ $given }”已是 { $list } 下某个规则表的名称：请换一个名称
line-name = “{ $given }”是损益与现金表中一行的名称：请换一个名称
no-role = 未声明任何角色：请在 role 下声明伙伴可担任的角色
empty-text = { $key } 为空：请填写
unknown-reference =
    { $what ->
        [role] 此文件中没有角色“{ $given }”：请从 { $known } 中选择，或在 role 下声明
        [tier] 此文件中没有等级“{ $given }”：请从 { $known } 中选择，或在 tier 下声明
        [family] 此文件中没有产品系列“{ $given }”：请从 { $known } 中选择，或在 family 下声明
        [class] 此文件中没有产品类别“{ $given }”：请从 { $known } 中选择，或在 class 下声明
        [account] 此文件中没有客户类别“{ $given }”：请从 { $known } 中选择，或在 account 下声明
        [kind] 此文件中没有交易类型“{ $given }”：请从 { $known } 中选择，或在 kind 下声明
        [tag] 此文件中没有标记“{ $given }”：请从 { $known } 中选择，或在 tag 下声明
        [country] 此文件中没有国家或地区“{ $given }”：请从 { $known } 中选择，或在 country-group 下声明
        [credential] 此文件中没有资质“{ $given }”：请从 { $known } 中选择，或在 credential 下声明
       *[source] 此文件中没有来源“{ $given }”：请从 { $known } 中选择，或在 sources 下声明
    }
nothing-declared =
    { $what ->
        [role] 此文件中没有角色“{ $given }”：请在 role 下声明
        [tier] 此文件中没有等级“{ $given }”：请在 tier 下声明
        [family] 此文件中没有产品系列“{ $given }”：请在 family 下声明
        [class] 此文件中没有产品类别“{ $given }”：请在 class 下声明
        [account] 此文件中没有客户类别“{ $given }”：请在 account 下声明
        [kind] 此文件中没有交易类型“{ $given }”：请在 kind 下声明
        [tag] 此文件中没有标记“{ $given }”：请在 tag 下声明
        [country] 此文件中没有国家或地区“{ $given }”：请在 country-group 下声明
        [credential] 此文件中没有资质“{ $given }”：请在 credential 下声明
       *[source] 此文件中没有来源“{ $given }”：请在 sources 下声明
    }
unknown-country = 此文件中没有国家或地区“{ $given }”：请写 ISO 代码，例如 "DE"，或在 country-group 下声明该组
repeated-entry = “{ $given }”在此列表中出现两次：请删除一个
opposed-entries = “{ $given }”同时在 { $one } 和 { $other } 中，结果什么也不剩：请从其中一个删除
no-age = 没有既满 { $from } 个月又不满 { $below } 个月的期限：age-below 应大于 age-from
no-day = 没有自 { $from } 起又早于 { $before } 的日期：ordered-before 应晚于 ordered-from

## 等级

unreachable-tier = 无人能升到等级“{ $tier }”：请为它写一条 tier-rule；若由厂商指定，请写 by-nomination = true
tier-without-role = 没有角色设有等级“{ $tier }”：请写入某个角色的 tiers，或删除该等级
only-nominated = 只有指定的等级才有 tier-rule，因此达标也不会使任何人升级：请为其他等级添加规则，或把这些要求移到备注中
rule-of-lowest-tier = “{ $tier }”是所有设有它的角色的最低等级，因此无人须达到此要求：请在它之下设一个等级，或把要求移到备注中
rule-without-gate = “{ $tier }”的规则没有任何要求，人人都会升到该级：请添加条件，或删除规则

## 规则表的日期

ends-before-it-begins = 规则表于 { $until } 终止，早于生效日 { $effective }：until 应为较晚的一天
two-editions = “{ $table }”已有自 { $effective } 起的版本：请为此版本换一个日期或名称
editions-out-of-order = “{ $table }”自 { $effective } 起的版本排在自 { $before } 起的版本之后：请把较早的版本放在前面
editions-overlap = “{ $table }”的这一版本于 { $until } 终止，晚于下一版本的生效日 { $next }：请提前终止，或省略 until

## 行与区间

missing-value =
    { $wanted ->
        [rate] 此处为空：请写比率，没有则写 "0"
        [amount] 此处为空：请写金额，没有则写 "0"
       *[either] 此处为空：请写比率或金额，没有则写 "0"
    }
rate-and-amount = 此处同时写了比率和金额：请只保留一个
bands-and-value = 此处既有区间又有统一的值：请只保留一种
amount-needed =
    { $why ->
        [fixed-scale] 此处不能用比率，因为 fixed 计算方式发放固定金额：请写金额
        [straight-line] 此处不能用比率，因为直线插值在金额之间进行：请写金额
        [free-goods] 此处不能用比率，因为赠品是若干单位：请写数量
        [steps] 此处不能用比率，因为每满一档发放固定金额：请写金额
        [unit-price] 此处不能用比率，因为该价格按单位计：请写金额
        [each-unit] 此处不能用比率，因为按每单位发放：请写金额
        [each-customer] 此处不能用比率，因为按每个客户发放：请写金额
       *[each-sale] 此处不能用比率，因为按每笔交易发放：请写金额
    }
rate-needed =
    { $why ->
        [discount] 此处不能用金额，因为折扣是目录价的一定比例：请写比率
        [spend-price] 此处不能用金额，因为该价格是消费额的一定比例：请写比率
       *[money-base] 此处不能用金额，因为基数是金额，而这种计算方式取其一定比例：请写比率，或用 scale "fixed" 发放固定金额
    }
bands-of-discount = 此处不能用区间，因为折扣是目录价的单一比例：请写一个比率
bands-needed =
    { $why ->
        [straight-line] 此处不能用单一值，因为直线插值从界限到界限：请写区间
        [free-goods] 此处不能用单一值，因为每满一个单位档才有赠品：请写区间
        [steps] 此处不能用单一值，因为每满一档才发放：请写区间
       *[interpolated] 此处不能用单一值，因为比率从一个区间到下一个区间变化：请写区间
    }
no-step = 每满一档才给予，而这一档为 { $given }：请为每个区间写大于 "0" 的 from
several-steps = 档只有一种大小，因此只读取第一个区间：请删除其余区间
scale-of-price = 价格没有这种计算方式：请用 "slice"、"whole"、"rolling"、"total"、"straight-line" 或 "fixed"
price-without-band = 该价格没有区间，因此不收费：请在 bands 下添加
no-rows = 规则表没有行，因此不给予任何东西：请在 rates 下添加一行，或删除该表
bid-with-rates = 比率随交易而来（from-bid），这些行永远不会被读取：请删除这些行或 from-bid
negative-value = 金额 { $given } 小于零：所给予的请写 "0" 或以上
bill-rounding = 规则表对账单取整，而账单总是取整到其货币的最小单位，因此这一取整从不使用：请删除，或把 rounds 写成 "line"
bands-mixed = 此行的其他区间写明了起点，而这个没有：请在每个区间写 from；或在每个区间写 up-to，都不写 from
bound-not-rising = 界限 { $given } 不大于前一个 { $before }：请把区间按升序排列
band-gap = 此区间止于 { $end }，下一个起于 { $next }，两者之间不属于任何区间：请使两者相同，或添加一个有自己比率（例如 "0"）的区间
band-overlap = 此区间止于 { $end }，下一个却起于 { $next }，两者之间同属两个区间：请使两者相同
band-without-end = 此区间没有 up-to，却不是最后一个：请写明终点，或删除其后的区间
first-band-above-zero = 没有说明低于 { $first } 的金额：请从 "0" 起的区间开始，若不发放则比率写 "0"
straight-line-open = 直线插值需要一个终点：请为最后一个区间写 up-to，或写金额 "0"
line-of-one-point = 比率只有一个区间，无处可变：请添加一个写明所达到比率的区间，或把 scale 写成 "whole"
line-falls = 比率从 { $below } 降到 { $here }，卖得越多可能得到越少：请使其上升，或用 scale "whole" 写成各档
falls-with-sales = 自此起全部销售按 { $here }，低于此则按 { $below }，卖得越多得到越少：请使其上升，或按分段发放，除非伙伴计划确实如此规定
costs-with-sales = 自此起全部销售收取 { $here }，低于此则收取 { $below }，卖得越多留下越少：请使其下降，或按分段收取，除非伙伴计划确实如此规定
bound-below-zero = 界限 { $given } 小于零，只有增长才可能如此：请使界限从 "0" 开始

## 行与行之间

rows-tie = rates[{ $first }] 与 rates[{ $second }] 对{ $case }同样适用：请在应当优先的行中多写一项条件，或使两者的列表互不重叠
case-everything = 所有交易
case-entry =
    { $what ->
        [tier] 等级“{ $given }”
        [family] 产品系列“{ $given }”
        [class] 产品类别“{ $given }”
        [account] 客户类别“{ $given }”
        [kind] 交易类型“{ $given }”
        [country] 国家或地区“{ $given }”
       *[tag] 标记“{ $given }”
    }
case-none =
    { $what ->
        [tier] 无等级
        [family] 无产品系列
        [class] 无产品类别
        [account] 无客户类别
        [kind] 无交易类型
        [country] 未列出的国家或地区
       *[tag] 无标记
    }
case-tags = 标记 { $given }
case-age = 第 { $months } 个月
row-without-case = 更具体的行已决定了这一行涵盖的全部情形：请删除它，或缩小其中某一行的范围
falls-with-tier = 等级“{ $tier }”得到 { $gets }，而较低的等级“{ $below }”得到 { $more }：较高的等级不应更少，除非伙伴计划确实如此规定
too-many-cases = 这些行区分的情形超过 { $most } 种：请把此表拆成两个
entry-out-of-reach =
    { $what ->
        [tier] 等级“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
        [family] 产品系列“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
        [class] 产品类别“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
        [account] 客户类别“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
        [kind] 交易类型“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
        [country] 国家或地区“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
       *[tag] 标记“{ $given }”不会用到此表，因为此表的 partners 或 base 已将其排除：请在此删除，或在那里纳入
    }
ages-out-of-reach = 满 { $from } 个月而不满 { $below } 个月的情形不会用到此表，因为 base 已将其排除：请删除此行，或放宽 base
age-out-of-reach = 满 { $from } 个月的情形不会用到此表，因为 base 已将其排除：请删除此行，或放宽 base

## 度量与条件

credential-not-named = 读取了资质却未指明是哪一项：请在 credential 下写明
credential-not-read = 写了资质“{ $credential }”却未读取：请写 of = "credential"，或删除它
measure-against-itself = 此处把一个数字与其自身比较，无论卖多少都相同：请换一个
last-year-of-lifetime = 去年同期需要此前的期间，而 lifetime 没有：请换一个期间，或用固定基准
average-of-lifetime = 期间平均值需要此前的期间，而 lifetime 没有：请换一个期间，或用固定基准
last-year-of-one-sale = 去年同期需要此前的交易，而这里每笔交易单独计算：请把 grain 写成 customer（客户）或 partner，或在 measure 的 over 中说明读取全部交易的哪些月份
average-of-one-sale = 期间平均值需要此前的交易，而这里每笔交易单独计算：请把 grain 写成 customer（客户）或 partner，或在 measure 的 over 中说明读取全部交易的哪些月份
credential-of-sales = 资质由伙伴持有，与何时卖出什么无关：请删除 { $key }
credential-of-customer = 基数是资质，由伙伴持有，不属于任何客户或交易：请把 grain 写成 partner，或省略
customers-of-one-sale = 此表单独计算每笔交易，而同一客户可能购买两次：请改为统计 transactions，或换一个 grain
gate-grain = 此条件的 grain 是“{ $gate }”，而其规则表的是“{ $table }”：请把条件的写成 "partner"，或与表相同
gate-without-bound = 此条件没有任何要求：请写 at-least、below 或 at-least-times
lone-alternative = 此处没有其他条件属于同一组备选“{ $either }”：请在另一条件中也写上，或删除它
gate-never-passes = 没有既不小于 { $least } 又小于 { $below } 的数：below 应为较大者
factor-not-above-zero = 倍数 { $given } 不大于零：请写倍数，例如 "1.2"
exchange-not-above-zero = 汇率 { $given } 不大于零：请写一种货币折合多少另一种货币
rolling-out-of-range = 不能取 { $given } 个期间的平均值：请写 1 至 40
reads-without-bands = 此项用于选择区间，而没有行含区间：请写区间，或删除 reads
otherwise-without-gate = 写了未达标时的比率，却没有可未达标的条件：请添加条件，或删除 otherwise

## 限额、保底与发放

quota-without-bound = 写了 of 却没有 at-most：请说明最多对多少交易、客户或单位发放
quota-and-bound = 此限额说明最多对多少发放，而 { $key } 限制发放的金额：请拆成两个限额
quota-of-credentials = 以资质为配额并非对发放对象计数：请写交易、客户、单位或金额
quota-of-customers = 此表单独计算每笔交易，而同一客户可能购买两次：请改为统计 transactions，或换一个 grain
quota-too-short = 配额按“{ $limit }”计，而规则表按“{ $per }”计数：配额的期间应同样长或更长
limit-grain-too-fine = 此限额的 grain 是“{ $limit }”，而规则表的是“{ $table }”，因此从不生效：请省略限额的 grain，或把表的写成 "{ $limit }"
limit-without-bound = 此限额没有限制任何东西：请写 at-most、at-most-of 或 at-least
cap-below-floor = 不能同时至多 { $cap } 又至少 { $floor }：上限应为较大者
limit-too-short = 限额按“{ $limit }”计，而规则表按“{ $settled }”结算：限额的期间应同样长或更长，或按“{ $limit }”结算
settles-coarser = 规则表按“{ $settles }”结算，却按“{ $per }”计数：请按“{ $per }”或更频繁地结算
never-settled = 规则表在期间结束时结算，而 lifetime 不会结束：请添加 settles，例如 settles = "month"
floor-never-due = 至少 { $floor } 在期间结束时到期，而 lifetime 不会结束：请为限额写一个会结束的 per
no-guarantee = { $given } 的保底等于没有保底：请写大于 "0" 的金额，或删除它
guarantee-without-end = 每期保底需要会结束的期间，而 lifetime 不会结束：请换一个 per
guarantee-over-cap = 保底 { $guarantee }，却至多发放 { $cap }：上限应为较大者
tranche-not-rising = 此里程碑解锁 { $given }，不多于前一个的 { $before }：请把里程碑按升序排列
tranche-after-all = 前一个里程碑已解锁全部：请为它写 up-to，或删除此里程碑
splits-over-whole = 各部分合计 { $total }，超过整体：合计请勿超过 "1"
split-changes-nothing = 此部分的形式与其余部分相同：请删除它，或选择另一种形式
count-out-of-range = { $key } 为 { $given }：请写 { $least } 至 { $most }
limit-below-zero = { $given } 小于零：请写 "0" 或以上

## 规则表与规则表之间

best-of-alone = 没有面向相同伙伴的其他规则表属于 best-of“{ $group }”，因此无从选择：请在另一表中写上该名称，或在此删除
net-of-nothing = 按扣除在前各表所发放的净额计算，而面向相同伙伴的在前各表都没有 counted：请在其中一个写 counted，或把此表移到其后
counted-unread = 写了供在后各表扣除，而面向相同伙伴的在后各表都没有 net-of-prior：请删除 counted，或在其中一个写 net-of-prior
together-alone = 没有面向相同伙伴的其他规则表以“{ $name }”合并发放，因此它单独发放：请在另一表中写上该名称，或在此删除
together-differs = 以“{ $name }”合并发放，最低 { $given }，而同名的另一表为 { $other }：合并为一笔，两者应相同
other-without-minimum = 以“{ $name }”合并发放，最低 { $given }，而同名的另一表没有最低额：合并为一笔，两者应相同
without-minimum = 以“{ $name }”合并发放而没有最低额，同名的另一表为 { $other }：合并为一笔，两者应相同
circular-prices = 读取消费额的价格形成循环（{ $families }）：spend-on 中请只写没有这类价格的产品系列
spend-on-own-family = 该价格读取其自身产品系列“{ $family }”的消费额：请从 spend-on 中去掉
spend-not-read = 写了 spend-on，而该价格读取的是数量：请写 reads = "spend"，或删除它
