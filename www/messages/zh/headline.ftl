# The result in sentences and the key figures beside it.

title = 您能赚多少
# How long a plan runs. $years – whole years, 0 when it is none or no whole number of them
span =
    { $years ->
        [0] { $months } 个月
        [1] 一年
        [2] 两年
        [3] 三年
        [4] 四年
       *[other] 五年
    }
# Stands above the amount, which follows in large print. $span – how long
over =
    { $way ->
        [earn] { $span }内，您将赚取
        [lose] { $span }内，您将亏损
       *[nothing] { $span }内，您将不赚不亏
    }
# The same as a sentence of its own, for screen readers.
result =
    { $way ->
        [earn] { $span }内，您将赚取 { $amount }。
        [lose] { $span }内，您将亏损 { $amount }。
       *[nothing] { $span }内，您将不赚不亏。
    }
nothingSold = 本规划没有任何销售。请填写客户及其消费，或填写一个项目，答案将显示在这里。

## What makes the result. $list – amount at list price; $parts – what adds to it and takes from it, each one of `making`

made =
    { $trade ->
        [sold] 您按目录价销售 { $list }：{ LIST($parts) }。
       *[referred] 您引荐的客户按目录价购买 { $list }：{ LIST($parts) }。
    }
madeOnly =
    { $trade ->
        [sold] 您按目录价销售 { $list }。
       *[referred] 您引荐的客户按目录价购买 { $list }。
    }
madeOfParts = { LIST($parts) }。
# $line – the line of the statement; $way – whether it adds or takes; $label – the line’s name, where it is none of these
making =
    { $line ->
        [resale-margin]
            { $way ->
                [gives] 转售留下 { $amount }
               *[takes] 转售亏损 { $amount }
            }
        [customer-discount]
            { $way ->
                [gives] 客户在目录价之上多付 { $amount }
               *[takes] 客户获得 { $amount } 优惠
            }
        [incentives]
            { $way ->
                [gives] 厂商付给您 { $amount }
               *[takes] 厂商收回 { $amount }
            }
        [passed-incentives]
            { $way ->
                [gives] 经销商返还 { $amount }
               *[takes] 其中 { $amount } 让渡给经销商
            }
        [services]
            { $way ->
                [gives] 您的服务增加 { $amount }
               *[takes] 您的服务亏损 { $amount }
            }
        [costs] 运营成本为 { $amount }
        [financing] 占用资金的成本为 { $amount }
        [tax] 税费为 { $amount }
       *[other] { $label }：{ $amount }
    }
# The same at the beginning of a sentence.
makingFirst =
    { $line ->
        [resale-margin]
            { $way ->
                [gives] 转售留下 { $amount }
               *[takes] 转售亏损 { $amount }
            }
        [customer-discount]
            { $way ->
                [gives] 客户在目录价之上多付 { $amount }
               *[takes] 客户获得 { $amount } 优惠
            }
        [incentives]
            { $way ->
                [gives] 厂商付给您 { $amount }
               *[takes] 厂商收回 { $amount }
            }
        [passed-incentives]
            { $way ->
                [gives] 经销商返还 { $amount }
               *[takes] 其中 { $amount } 让渡给经销商
            }
        [services]
            { $way ->
                [gives] 您的服务增加 { $amount }
               *[takes] 您的服务亏损 { $amount }
            }
        [costs] 运营成本为 { $amount }
        [financing] 占用资金的成本为 { $amount }
        [tax] 税费为 { $amount }
       *[other] { $label }：{ $amount }
    }

## What the programme’s rules do to the tier. $moves – one or more of `rise` and `drop`

rise = 于 { MONTH($month) }升至 { $tier }
drop = 于 { MONTH($month) }降至 { $tier }
byRules = 按伙伴计划规则，您将{ LIST($moves) }。
heldByChoice =
    { $way ->
        [lose] 您选择固定在 { $tier }。按伙伴计划规则，您将{ LIST($moves) }，并亏损 { $amount }。
       *[earn] 您选择固定在 { $tier }。按伙伴计划规则，您将{ LIST($moves) }，并赚取 { $amount }。
    }

## Why profit says one thing and the cash another. $apart – the difference; $end – the plan’s last month; $cash – what it stands at then

notInTheBank = 利润已经赚取，但还没有到账：{ MONTH($end) }之后，别人欠您的比您欠别人的多 { $apart }，现金为 { $cash }。
backLate = 虽有利润，但折算到今天不值：现金投入早、收回晚，而资金是有成本的。
notYetPaid = 虽然 { MONTH($end) }现金为 { $cash }，但实际是亏损：您欠别人的比别人欠您的多 { $apart }。
cashFirst = 虽然折算到今天有价值，但实际是亏损：现金收进早、付出晚。

## The key figures, each with a hint beneath it.

figures = 关键数字
earnings = 来自厂商
earningsHint = 您的目录价折扣与全部激励
revenue = 客户付给您
revenueHint = 收入，含您的服务
margin = 收入中您留下
marginHint = 利润 ÷ 收入
payback = 回本
paybackHint = 现金从此保持为正的首月
never = 本规划期内无
neverHint = { MONTH($month) }现金为 { $cash }
funding = 最大资金需求
fundingHint = 回正之前您须投入的最高金额
fundingNone = 无
fundingNoneHint = 现金从未低于起点
npv = 今天的价值
# $irr – `irr`, or the reason there is none
npvHint = 净现值（NPV）；{ $irr }
irr = 年化 { ROUND-RATE($rate) }（IRR）
# Why there is no rate of return.
noIrr =
    .no-outlay = 无内部收益率：没有先行投入的现金
    .never-back = 无内部收益率：投入的现金在规划期内没有收回
    .out-of-range = 无内部收益率：不在每年 −99% 至 10,000% 之间
    .several = 无唯一的内部收益率：现金不止一次转向
undefined = 无收入
