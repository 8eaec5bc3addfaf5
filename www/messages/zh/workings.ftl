# Messages of the engine
# The workings of figures: what each step is, and how it comes about. Sent by the engine: each message is one of its codes. Titles of
# lines and what is measured come from lines.ftl and settlement.ftl.

# Said of a message that only a later engine knows. $code – its name
other = 此步骤需要更新的版本（{ $code }）。

## Titles of steps that are lines of the statement or figures of the headline

step-line = { $line }
step-line-month = { $line }，{ $month }
step-line-months = { $line }，{ $first }至{ $last }
step-headline =
    { $figure ->
        [profit] 利润
        [earnings] 厂商留给您和付给您的金额
        [revenue] 收入
        [margin] 利润率
        [payback] 回本
        [funding] 最大资金需求
        [npv] 净现值
       *[irr] 内部收益率
    }
step-payback = 回本：{ $month }
step-payback-at-once = 回本：{ $month }，从一开始
step-no-payback = 回本：不在这些月份之内
step-no-return = 内部收益率：无
step-several-returns = 内部收益率：不止一个
# $base – one and a twelfth of the yearly rate; $months – how often cash is divided by it
step-discount-factor = 折现因子：除以 { $base } 共 { $months } 次
step-discounted-cash = { $month }的现金，折现后

## Titles of other steps. $what – what the step is; $about – whose, of what, of when

step = { phrase }
step-about = { phrase }：{ $about }
step-in-table = { phrase }（{ $table }）
step-table = { $table }
step-figure-for = 用于以下项目的数字：{ phrase }
step-sale = { sale-figure }：{ $about }
step-joined = 新客户，{ $month }
step-exchange =
    { $purpose ->
        [plan] 开票汇率：{ $day }，1 { $from } = { $rate } { $to }
        [measure] 门槛和等级汇率：{ $day }，1 { $from } = { $rate } { $to }
       *[payout] 发放汇率：{ $day }，1 { $from } = { $rate } { $to }
    }
step-part-of-sum = 下一项合计的一部分
# $does – what a step without a name of its own does
step-unnamed =
    { $does ->
        [typed] 您的数字
        [table] 规则表中的数字
        [number] 数字
        [sum] 和
        [difference] 差
        [product] 积
        [quotient] 商
        [rounded] 取整
        [smaller] 较小者
        [larger] 较大者
        [comparison] 比较
        [choice] 选择
        [scale] 分档
       *[chance] 随机
    }
sale-figure =
    { $what ->
        [list] 目录价
        [given] 给出的折扣
        [charged] 向客户收取的金额
        [units] 数量
        [bid] 获批的商务折扣
        [floor] 底价
        [purchase] 采购价
        [withheld] 在客户所在地预扣
       *[taxes] 卖方的税费
    }
phrase =
    { $what ->
        [list-price] 目录价
        [unit-price] 单个客户的价目价格
        [discount-rate] 折扣率
        [discount] 折扣
        [settled-price] 厂商开票金额
        [given-discount] 给客户的折扣
        [charged-price] 向客户收取的金额
        [bill-list] 客户当月的目录价
        [vendor-bill] 厂商对客户当月的开票
        [customer-bill] 当月向客户收取的金额
        [bill-withheld] 当月从向客户收取的金额中预扣
        [bill-taxes] 当月向客户收取金额的税费
        [bill-passed] 随客户当月让渡的折扣
        [month-total] 当月计入的销售额
        [stretch-total] 期间计入的销售额
        [growth] 超过基线的增长
        [baseline] 基线
        [ratio] 占比
        [weighted-sum] 加权合计
        [credential] 伙伴持有的数量
        [threshold] 门槛
        [gate] 达到门槛
        [base] 发放基数
        [excess] 超过基线的部分
        [capped-base] 上限内的基数
        [net-base] 基数减去先前的激励
        [table-rate] 规则表中的比率
        [band-reached] 所达档的比率
        [banded] 按档发放
        [reward] 限额前的奖励
        [limited] 限额内的奖励
        [headroom] 限额剩余
        [unlocked] 由里程碑解锁
        [top-up] 补足至最低担保
        [to-date] 至今已赚取
        [earned] 已赚取
        [clawback] 追回
        [best-of] 同组中的最高者
        [split-part] 以此形式发放的部分
        [due] 应付，含结转部分
        [payment] 发放
        [with-tax] 含税的发放
        [tier-held] 所持等级
        [credential-missing] 尚待取得
        [line] 当月
        [line-total] 这些月份合计
        [customers-today] 现有客户数
        [customers-per-month] 首年每月赢得的客户
        [customer-growth] 赢得数量的增长
        [churn] 每月流失的客户占比
        [customers-won] 赢得的客户
        [customers-won-in-all] 各组赢得的客户合计
        [customers-of-age] 月末客户数
        [customers-buying] 客户数，爬坡中的按部分计
        [customers-active] 各组月末客户数合计
        [spend-first-year] 单个客户每月按目录价的消费
        [expansion] 每客户消费的增长
        [price-change] 目录价变动
        [yearly-step] 每年的消费增长与价格变动
        [spend-of-year] 单个客户的消费，季节调整前
        [season] 日历月系数
        [spend-per-customer] 单个客户按目录价的消费
        [spend-of-group] 该组客户按目录价的消费
        [mix-share] 首月的占比
        [mix-share-end] 末月的占比
        [along-plan] 规划期进度
        [mix-share-now] 当前占比
        [sale-list] 该笔销售的目录价
        [coupon-share] 以代金券支付的比例
        [coupon-part] 以代金券支付的部分
        [cash-part] 以现金支付的部分
        [discount-given] 给客户的折扣
        [units-per-customer] 单个客户的用量
        [units-of-year] 单个客户的用量，季节调整前
        [units-in-month] 单个客户当月的用量
        [project-price] 单个的目录价
        [project-count] 数量
        [project-list] 项目的目录价
        [project-refund] 已退还项目的目录价
        [project-discount] 项目给出的折扣
        [bid] 获批的商务折扣
        [service-price] 服务价格
        [service-attach] 购买该服务的客户占比
        [service-margin] 服务的毛利率
        [service-buyers] 购买该服务的客户
        [service-revenue] 服务收入
        [service-delivery] 服务交付成本
        [people] 人数
        [person-monthly] 每人每月成本
        [cost-sales] 销售人员成本
        [cost-presales] 售前人员成本
        [cost-engineers] 工程师成本
        [cost-training] 培训与认证
        [cost-certificates] 等级所要求的证书
        [cost-marketing] 市场推广
        [cost-rent] 办公室租金
        [cost-software] 软件与工具
        [cost-fees] 计划年费与平台费
        [acquisition-each] 单个客户的获客成本
        [cost-acquisition] 获客成本
        [bad-debt-share] 向客户收取但从未到账的比例
        [capital-rate] 占用资金的年成本率
        [tax-rate] 利润税率
        [pass-through-discount] 让渡给经销商的折扣比例
        [pass-through-incentives] 让渡给经销商的激励比例
        [passed-discount] 让渡给经销商的折扣
        [exchange-plan] 开票汇率
        [exchange-measure] 门槛和等级汇率
        [exchange-payout] 发放汇率
        [in-programme-currency] 以伙伴计划的币种计
       *[in-plan-currency] 以规划的币种计
    }

## Whose, of what and of when. $number – its place among its like, where it has no name

subject-typed = { $name }
subject-named = { $name }
subject-customers = 客户组 { $number }
subject-project = 项目 { $number }
subject-service = 服务 { $number }
subject-sellers = 销售人员
subject-presales = 售前人员
subject-engineers = 工程师
subject-age-group = 客龄组 { $number }
subject-month = { $month }
subject-year-before = 上一年
subject-calendar-month =
    { $month ->
        [january] 1 月
        [february] 2 月
        [march] 3 月
        [april] 4 月
        [may] 5 月
        [june] 6 月
        [july] 7 月
        [august] 8 月
        [september] 9 月
        [october] 10 月
        [november] 11 月
       *[december] 12 月
    }
subject-measured = { $what }

## How a step comes about. $result – its figure; $a, $b, $c, $d – what it is made of

how-typed = { $result }，由您填写
how-table = { $result }，按规则表
how-number = { $result }
how-sum = { $a } + { $b } = { $result }
how-sum-of-three = { $a } + { $b } + { $c } = { $result }
how-sum-of-four = { $a } + { $b } + { $c } + { $d } = { $result }
how-sum-of-many = { $count } 个数字合计 { $result }
how-difference = { $a } − { $b } = { $result }
how-product = { $a } × { $b } = { $result }
how-quotient = { $a } ÷ { $b } = { $result }
# $exact – before rounding
how-rounded = { $exact }，{ rounding }
how-rounded-product = { $a } × { $b } = { $exact }，{ rounding }
how-rounded-quotient = { $a } ÷ { $b } = { $exact }，{ rounding }
rounding =
    { $to ->
        [half-up] 四舍五入到{ decimals }
        [half-even] 四舍六入五成双到{ decimals }
        [down] 向下舍到{ decimals }
       *[up] 向上入到{ decimals }
    }
decimals =
    { $places ->
        [0] 整数
       *[other] { " " }{ $places } 位小数
    }
how-smaller = { $a } 与 { $b } 中的较小者：{ $result }
how-larger = { $a } 与 { $b } 中的较大者：{ $result }
how-reaches = { $a } 达到 { $b }
how-below = { $a } 低于 { $b }
how-holds = { $result }，因为条件成立
how-holds-not = { $result }，因为条件不成立
how-chance = { $result }，从 { $of } 中随机得出

## How bands are read. $read – what is looked up in them; $from and $to – the band’s edges

# $slices – each with its rate
how-slices = { $read } 分段计（{ $slices }）：{ $result }
slice = { $amount } 按 { $at }
how-band-from = { $read } 位于 { $from } 至 { $to } 以下这一档：{ $result }
how-last-band-from = { $read } 位于 { $from } 起这一档：{ $result }
how-band-above = { $read } 位于高于 { $from }、不超过 { $to } 这一档：{ $result }
how-last-band-above = { $read } 位于高于 { $from } 这一档：{ $result }
how-no-band = { $read } 不在任何一档：{ $result }
how-rolling = { $read }：已完成的各档按其上限计，最后一档按全额计：{ $result }
how-total = { $read }：所达各档均按全额计：{ $result }
how-straight-line = { $read }：已完成的各档全额计，当前档按比例计：{ $result }
how-free-goods = { $read }：只计完整的级数：{ $result }
how-interpolated = { $read }：按两个区间的比率之间直线插值所得的比率：{ $result }
# One unit of a currency. $from, $to – currencies; $day – the day of the rate
how-exchange = { $day }，1 { $from } = { $rate } { $to }

## How figures of the headline are found in the cash. $months – how many there are; $cash – cash to date

how-never-below-zero = { $month }累计现金为 { $cash }，且从未低于零。
# $short – cash to date in $before, the month before
how-paid-back = { $before }累计现金为 { $short }，{ $month }为 { $cash }；此后不再低于零。
how-still-below-zero = { $month }累计现金仍为 { $cash }。
how-deepest = { $months } 个月中累计现金的最低值：{ $month }为 { $cash }。
how-none-below-zero = { $months } 个月中累计现金均不低于零。
# $below – worth at the rate $lower; $above – worth at the rate $upper
how-return = 按年利率 { $rate }（每月取十二分之一），{ $months } 个月的现金价值为零：按 { $lower } 为 { $below }，按 { $upper } 为 { $above }。
how-no-outlay = 没有先行投入的现金，因此没有可计算收益率的本金。
how-never-back = 投入的现金在 { $months } 个月内没有收回：{ $month }累计现金仍为 { $cash }。
how-out-of-range = 在每年 −99% 至 10,000% 之间，没有任何利率使这些月份的现金价值为零。
how-several = 有不止一个利率使这些月份的现金价值为零，因此其中任何一个都不能说明收益率。
