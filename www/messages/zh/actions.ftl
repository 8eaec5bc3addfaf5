# What to do next: each action with its money.

title = 下一步做什么
lead = 每一项都按伙伴计划规则重新结算，金额最大的排在最前。
none = 我们试过的办法都不会让本规划多赚利润。
apply = 采用
# $what – one of the actions, as it is named inside a sentence
applyTo = 采用：{ $what }
applied = 已采用：{ $what }。整个结果已随之更新。
undo = 撤销
more = 再显示 { $count } 项
fewer = 只显示前几项
fromTo = { $from } → { $to }

## The actions. $place – `start` of a sentence, or `inside` one; $who – a group of customers; $what – a product, project or certificate

winMore =
    { $place ->
        [inside] 多赢得十分之一的客户：{ $who }
       *[start] 多赢得十分之一的客户：{ $who }
    }
sellMore =
    { $place ->
        [inside] 对每个客户多销售十分之一：{ $who }
       *[start] 对每个客户多销售十分之一：{ $who }
    }
shiftMix =
    { $place ->
        [inside] { $what }的占比提高 5 个百分点：{ $who }
       *[start] { $what }的占比提高 5 个百分点：{ $who }
    }
giveLess =
    { $place ->
        [inside] 少给 1 个百分点的折扣：{ $who }
       *[start] 少给 1 个百分点的折扣：{ $who }
    }
register =
    { $place ->
        [inside] 报备商机：{ $what }
       *[start] 报备商机：{ $what }
    }
time =
    { $place ->
        [inside] 在 { MONTH($month) }开票：{ $what }
       *[start] 在 { MONTH($month) }开票：{ $what }
    }
# $much – how many of them
certify =
    { $place ->
        [inside] 持有 { NUMBER($much) } 项{ $what }
       *[start] 持有 { NUMBER($much) } 项{ $what }
    }
moveTier =
    { $place ->
        [inside] 升到 { $tier } 等级
       *[start] 升到 { $tier } 等级
    }
keepTier =
    { $place ->
        [inside] 保住 { $tier } 等级
       *[start] 保住 { $tier } 等级
    }
claimAtOnce =
    { $place ->
        [inside] 资金可申领时立即申领
       *[start] 资金可申领时立即申领
    }

## What a tier asks for. $asked – `need` or `needLess`; $reached – what the plan has of it, in $month

# $needs – one or more of `has`, `lacks` and `noneYet`, told one after the other
asks = 要求：{ $needs }。
# $what – what the programme counts; $needed – how much of it
need = “{ $what }”达到 { $needed }
needLess = “{ $what }”低于 { $needed }
has = { $asked }（{ MONTH($month) }您有 { $reached }）
lacks = { $asked }（{ MONTH($month) }您只到 { $reached }）
noneYet = { $asked }（您还没有）
cost = 已扣除 { $amount } 的认证费用。
# $what – names of certificates
uncounted = 取得它们的费用未计入：{ LIST($what) }。
ahead = 没有办法通往的等级
noWay =
    .nomination = 只能由厂商提名，不能申请。
    .no-rule = 伙伴计划的规则表没有写明需要什么条件。
    .no-review = 本规划期内没有对它的评审。
    .out-of-reach = 无论持有多少证书，本规划都达不到。
    .held = 您的规划自行固定了等级；改为按伙伴计划规则升降，即可看到它带来什么。
    .no-gain = 本规划能够达到，但不会多赚利润。
elasticity = 如果减少折扣会失去客户
elasticityLabel = 价格每上涨 1% 失去的新客户
elasticityHint = 填 0 表示少给折扣没有代价。请按您的经验填写。

## The tier above the partner's, and the steps below it

nextTier = 下一等级：{ $tier }
# $path – `evolving` where the plan follows the programme's rules, `fixed` where it holds its tier by choice
fall =
    { $path ->
        [fixed] 按伙伴计划规则，您会在 { MONTH($month) }从 { $from } 降到 { $to }。{ $from } 要求：
       *[evolving] 您在 { MONTH($month) }从 { $from } 降到 { $to }。{ $from } 要求：
    }
neverTogether = { $tier } 的各项要求都在某次评审时达标，但从未在同一次评审时全部达标。
# $month – of the review that was nearest to it
progress = { $reached } / { $needed }，{ MONTH($month) }评审时
below = { $reached }，须低于 { $needed }，{ MONTH($month) }评审时
met = 达标
lacking = 缺少
short = 还差 { $missing }
over = 超出 { $missing }
reachable = 满足以上各项，您就能按伙伴计划规则升到该等级，并比本规划多赚 { $amount }。
# Difference of two answers. $next – the tier above; $tier – the partner's; $amount – more or less
worth =
    { $way ->
        [more] 若每个月都是 { $next } 而不是 { $tier }，{ $span }内多赚 { $amount }；达到该等级的花费未扣除。
        [less] 若每个月都是 { $next } 而不是 { $tier }，{ $span }内少赚 { $amount }。
       *[same] 若每个月都是 { $next } 而不是 { $tier }，{ $span }内结果相同。
    }
steps = 下一步
see = 查看
# $what – one of the actions, as it is named inside a sentence
seeOf = 查看结果：{ $what }
now = 当前规划
then = 采取这一步后
tier = 等级
