# Messages of the engine
# Problems: what is wrong with an input, said beside its field. What was given, what is allowed, what to do.
# They begin with a small letter and end without a full stop, since they stand after the name of a field.

# A problem that only a later engine knows. $code – its name
other = 无法接受此项（{ $code }）

## Texts that are no figures. $given – as typed

figure-missing = 此处为空：请输入数字，小数点用“.”，例如“199.99”
day-missing = 此处为空：请按“年-月-日”输入日期，例如“2027-01-31”，范围为 2000 年至 2099 年
month-missing = 此处为空：请按“年-月”输入月份，例如“2027-01”，范围为 2000 年至 2099 年
not-decimal = “{ $given }”不是普通的十进制数：请输入数字，小数点用“.”，例如“199.99”
too-many-decimals = “{ $given }”的小数超过 { $places } 位：请四舍五入到 { $places } 位
number-too-large = “{ $given }”过大：绝对值请勿超过 { $most }
not-count = { $given } 不是个数：请输入 0 或以上的整数
not-day = “{ $given }”不是“年-月-日”格式的日期：请参照“2027-01-31”，范围为 2000 年至 2099 年
not-month = “{ $given }”不是“年-月”格式的月份：请参照“2027-01”，范围为 2000 年至 2099 年
repeated-name = “{ $given }”在此出现两次：请只保留一个
not-json = 这不是 JSON：请在此处或紧靠其前改正
ends-early = 文本过早结束：请把仍未闭合的部分闭合
half-character = 此处只有半个字符（孤立代理项）：请写完整
too-deep = 括号嵌套过深：请减少层数
missing-key = 此处缺少“{ $key }”：请补上
repeated-key = “{ $key }”在此出现两次：请只保留一个
unknown-key = “{ $given }”不属于此处：请移到它所属的规则表或行，或写 { $known } 之一
unknown-word = “{ $given }”不是此处的选项：请写 { $known } 之一
not-one-key = 此处须在几项中选一项：请恰好写 { $known } 中的一个
wrong-kind =
    { $wanted ->
        [amount] 金额须加引号，例如 "199.99"，而此处是 { $given }
        [rate] 比率须加引号，6% 写作 "0.06"，而此处是 { $given }
        [day] 日期须加引号，例如 "2027-01-31"，而此处是 { $given }
        [month] 月份须加引号，例如 "2027-01"，而此处是 { $given }
        [text] 此处须为加引号的文本，而实际是 { $given }
        [whole] 此处须为整数，而实际是 { $given }
        [flag] 此处须为 true 或 false，而实际是 { $given }
        [list] 此处须为列表，而实际是 { $given }
        [object] 此处须为含键的对象，而实际是 { $given }
        [name-alone] 此处只须一个名称，而实际是 { $given }
        [name-with-value] 此处须为带有自身值的名称，而实际是 { $given }
       *[other] 此处须为不同于 { $given } 的值
    }
unfit = 无法读取：{ $reason }

## Who is asked about

# $given – how many there are; $most – how many there may be; $over – how many are too many
too-many-entries =
    { $what ->
        [credentials] 资质共 { $given } 项，超过上限 { $most } 项：请删除 { $over } 项
        [own-values] 合同值共 { $given } 项，超过上限 { $most } 项：请删除 { $over } 项
       *[rates] 汇率共 { $given } 项，超过上限 { $most } 项：请删除 { $over } 项
    }
# $known – what to choose from
no-such-role = { $programme } 中没有角色“{ $given }”：请选择 { $known }
role-without-tiers = { $role } 不分等级，却填写了“{ $given }”：请留空
tier-not-open = { $role } 不能取得等级“{ $given }”：请选择 { $known }
not-country = 国家或地区“{ $given }”不是 ISO 3166 的两个大写字母，例如“TH”
no-such-credential = { $programme } 中没有资质“{ $given }”：请选择 { $known }
held-below-zero = 持有数量不能是 { $given }：请输入 0 或以上的数
obtained-beyond-held = 持有 { $held } 项，待取得的不能是 { $given } 项：请输入 0 至 { $held }
passed-out-of-bounds =
    { $what ->
        [discount] 让渡的折扣比例不能是 { $given }：请输入 0% 至 100%
       *[incentives] 让渡的激励比例不能是 { $given }：请输入 0% 至 100%
    }
no-resellers = { $role } 不向经销商开票：请不要填写让渡比例，或选择向经销商供货的角色
claims-too-late = 延迟 { $given } 个月申领超出了模型范围：请输入 0 至 { $most }
account-not-open = { $role } 不得向客户类别“{ $account }”销售：请选择 { $known }
discount-not-allowed = 给客户的折扣 { $given } 超过“{ $table }”允许 { $role } 在{ $country }给出的幅度：最多 { $most }
not-yet-in-force = { $programme } 在 { $day }没有生效的规则表：最早的一份自 { $first }起生效
no-longer-in-force = { $programme } 在 { $day }已没有生效的规则表：最后一份于 { $last }失效
beyond-exact = 以 { $currency } 计，销售额超出了可精确计算的范围：请减少销售额，或更正汇率
model-too-large = 模型共 { $given } 步，超过文件所能写入的 { $most } 步：请减少结算的交易或月数

## Exchange rates. $from, $to, $plan, $programme – codes of currencies

not-currency = 币种“{ $given }”不是 ISO 4217 的三个大写字母，例如“EUR”
no-rate = 没有 { $plan } 与 { $programme } 之间的汇率：请为用途“plan”提供一个，或选择 { $known }
rate-to-itself = { $currency } 兑自身的汇率恒为 1：请删除
rate-out-of-bounds = 1 { $from } 不能等于 { $given } { $to }：请输入 { $least } 至 { $most }
rate-twice =
    { $what ->
        [plan] { $from } 与 { $to } 之间的开票汇率重复：请只保留一个
        [measure] { $from } 与 { $to } 之间用于门槛和等级的汇率重复：请只保留一个
       *[payout] { $from } 与 { $to } 之间的发放汇率重复：请只保留一个
    }

## Values and terms of the partner's own. $given – a table or a place in it, as given

no-such-table = 伙伴计划中没有规则表“{ $given }”：请从 { $known } 中选择
table-not-in-force = 规则表“{ $table }”在 { $day }未生效：请换一个日期或规则表
no-such-place = “{ $table }”中没有位置“{ $given }”：请写成 rates[0].rate 这样的形式
not-a-term = “{ $given }”不是合同条款的值：可替换的是比率、金额或界限
several-values = “{ $given }”包含不止一个值：请指明其中一个
breaks-rule = { $violation }

## Sales that were made

sales-months = 无法结算 { $given } 个月：请选择 { $least } 至 { $most }
too-many-sales = { $given } 笔交易超过一次可结算的 { $most } 笔：请拆分文件
sales-too-large = 交易合计（含退款）超过 { $most }：请分批结算，或以千为单位
not-in-programme =
    { $what ->
        [family] { $programme } 中没有产品系列“{ $given }”：请选择 { $known }
        [account] { $programme } 中没有客户类别“{ $given }”：请选择 { $known }
        [item] { $programme } 中没有价目“{ $given }”：请选择 { $known }
        [kind] { $programme } 中没有交易类型“{ $given }”：请选择 { $known }
       *[tag] { $programme } 中没有标记“{ $given }”：请选择 { $known }
    }
none-in-programme =
    { $what ->
        [family] { $programme } 中没有产品系列“{ $given }”：它不设产品系列
        [account] { $programme } 中没有客户类别“{ $given }”：它不设客户类别
        [item] { $programme } 中没有价目“{ $given }”：它不设价目
        [kind] { $programme } 中没有交易类型“{ $given }”：它不设交易类型
       *[tag] { $programme } 中没有标记“{ $given }”：它不设标记
    }
sale-without-month = 交易须注明月份，例如“2027-01”
sale-after-end = { $given } 晚于最后结算月 { $last }：请增加结算月数
sale-too-old = { $given } 早于 { $first }十年以上：请剔除
sale-without-price = 交易须有目录价，或者有价目及其数量
sale-without-units = “{ $item }”按数量计价：请填写数量
sale-priced-twice = 一笔交易只能有目录价或价目之一，不能两者都有：请清空一个
sale-charged-twice = 一笔交易只能有折扣或实收价之一，不能两者都有：请清空一个
sale-discount = 折扣率不能是 { $given }：请输入 0% 至 100%

## Studies. $given – a figure, or the field of one

nobody-to-win = 已发生的销售中没有可随机赢得的客户：请让客户数保持不变，或改用规划来分析
too-many-ranges = 区间共 { $given } 个，超过上限 { $most } 个：请删除一些
no-range-here = “{ $given }”不能设为区间：它不是本规划中的数字
range-twice = { $given } 已有区间：请只保留一个
backwards = 区间从 { $from } 到 { $to }：请把较小的数放在前面
beyond-bounds = 区间从 { $from } 到 { $to }：请保持在 { $least } 与 { $most } 之间
likely-outside = { $given } 不在 { $low } 与 { $high } 之间：最可能值应位于两端之间
doubles-nothing = 按倍数变化的区间不能从 { $given } 开始：请从大于零的数开始，或选择其他形状
nothing-moves = “{ $given }”没有区间，没有数字能随它变动：请为它设置区间
beyond-one = { $given } 超出 −1 到 1 的范围
paired-twice = { $one } 与 { $other } 已经配对：请只保留一对
cannot-move-together = 这些数字无法全部这样联动：两个数字若都随第三个变动，它们彼此也会联动；请把其中一些系数调得更接近 0
not-movable = “{ $given }”不是本规划中可单独变动的数字：请选择其他数字
moved-twice = { $given } 已在变动：请选择其他数字
points = 无法绘制 { $given } 个点：请输入 { $least } 至 { $most }
swing = 无法按 { $given } 的幅度绘制：请输入大于 0% 且不超过 100% 的值
below-bounds = { $given } 小于 { $least }：请输入 { $least } 至 { $most }
above-bounds = { $given } 大于 { $most }：请输入 { $least } 至 { $most }
no-share-of-customers = 按消费额计价的产品，{ $given } 是拥有它的客户所占比例：请输入 0% 至 100%
too-many-rows = { $given } 项超过上限 { $most } 项：请删除 { $over } 项
not-twelve = 填写了 { $given } 个：请从一月起填写 12 个，或全部留空

## Plans

name-missing = 名称为空：请输入不超过 { $most } 个字符的名称
name-too-long = 名称有 { $given } 个字符，超过 { $most } 个：请缩短
none-there =
    { $what ->
        [account] 未填写客户类别：伙伴计划中不设客户类别
        [family] 未填写产品系列：伙伴计划中不设产品系列
       *[price-list] 未填写价目：伙伴计划中不设价目
    }
none-given =
    { $what ->
        [account] 未填写客户类别：请从 { $known } 中选择
        [family] 未填写产品系列：请从 { $known } 中选择
       *[price-list] 未填写价目：请从 { $known } 中选择
    }
unknown-where-none =
    { $what ->
        [account] “{ $given }”不是该伙伴计划的客户类别：它不设客户类别
        [family] “{ $given }”不是该伙伴计划的产品系列：它不设产品系列
       *[price-list] “{ $given }”不是该伙伴计划的价目：它不设价目
    }
unknown-name =
    { $what ->
        [account] “{ $given }”不是该伙伴计划的客户类别：请从 { $known } 中选择
        [family] “{ $given }”不是该伙伴计划的产品系列：请从 { $known } 中选择
       *[price-list] “{ $given }”不是该伙伴计划的价目：请从 { $known } 中选择
    }
outside-plan = 第 { $given } 个月超出规划期：请输入 1 至 { $most }，或延长规划期
starts-too-early = 规划不能从 { $given } 开始：最早从 { $first }开始
ends-too-late = 规划将于 { $given } 结束：最晚应在 { $last }结束
family-twice = “{ $given }”在产品构成中出现两次：每个产品系列只填一个占比
share-too-fine = 占比 { $given } 的精度超过 0.01%：请四舍五入到两位小数
shares-not-whole =
    { $when ->
        [first] 首月各项占比合计为 { $given }：请调整为 100%
       *[last] 末月各项占比合计为 { $given }：请调整为 100%
    }
item-twice = “{ $given }”使用了两次：请把数量合并
too-many-customers = 赢得的客户合计超过 { $most }：请降低新增数量或其增长率
too-much-together =
    { $what ->
        [projects] 这些项目每月可能超过 { $most }：请降低价格、数量或增长率
        [service] 该服务每月可能超过 { $most }：请降低价格、数量或增长率
        [people] 人员费用每月可能超过 { $most }：请降低单价、人数或增长率
        [winning] 获客费用每月可能超过 { $most }：请降低单价、数量或增长率
        [customer-spend] 单个客户的消费每月可能超过 { $most }：请降低价格、数量或增长率
        [group-spend] 该组客户的消费每月可能超过 { $most }：请降低价格、数量或增长率
        [customer-units] 单个客户的用量每月可能超过 { $most }：请降低用量或增长率
       *[group-units] 该组客户的用量每月可能超过 { $most }：请降低用量、客户数或增长率
    }
