# A number that cannot be read, told at its field.

# $given – as typed; $one, $thousand – one and a half, and a thousand, as this language writes them
refusal =
    { $reason ->
        [empty] 此处为空：请输入数字，没有则填 0
        [decimal] 无法读作数字：“{ $given }”。此处一又二分之一写作 { $one }，一千写作 { $thousand }
        [group] 可能有两种意思：“{ $given }”。此处一又二分之一写作 { $one }，一千写作 { $thousand }
        [long] 数字太长：“{ $given }”。最多读取 24 位
        [large] 超出此处的计数范围：“{ $given }”。最多使用九位数
        [fine] 超出计算精度：“{ $given }”。百分比最多六位小数
        [whole] 不是整数：“{ $given }”。请输入没有小数的数字
        [currency] 币种不同：“{ $given }”。请输入规划币种的金额
        [fineRange] 对区间而言过于精细：“{ $given }”。最多六位小数，百分比最多四位
        [range] 这是一个区间“{ $given }”，此处需要单个数字
       *[other] 这不是数字：“{ $given }”。请使用数字，例如 { $thousand }、2万 或 300万
    }
