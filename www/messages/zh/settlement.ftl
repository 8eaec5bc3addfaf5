# Messages of the engine
# What the answer says of incentives, gates and payments. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = 此内容来自更新的版本（{ $code }）。

## What is measured, inside a sentence. $over – the months it is read over

measured = { in-period }{ quantity }
measured-families = { in-period }{ $families }的{ quantity }
measured-held = { in-period }{ $credential }
measured-growth = { in-period }{ $what }的增长
measured-share = { in-period }{ $what }在{ $whole }中的占比
measured-plus = { $what } + { $factor } × { $other }
quantity =
    { $of ->
        [list] 目录价销售额
        [settled] 折后采购额
        [billed] 已开票采购额
        [charged] 向客户收取的金额
        [paid] 客户以现金支付的金额
        [proceeds] 向客户收取的金额减去扣留部分
        [above-floor] 超出底价的金额
        [purchase] 销货成本
        [units] 数量
        [customers] 客户数
        [new-customers] 新客户数
        [transactions] 成交笔数
       *[credential] 持有数量
    }
in-period =
    { $over ->
        [month] 当月
        [quarter] 当季
        [half] 半年内
        [year] 当年
        [lifetime] 至今
        [trailing-quarter] 过去三个月
        [trailing-half] 过去六个月
        [trailing-year] 过去十二个月
        [previous-month] 上月
        [previous-quarter] 上季
        [previous-year] 上年
        [weakest-month] 最弱月份
       *[own] { "" }
    }

## Why an incentive pays, or does not. $what – what is measured; $reached – what it came to in $month

nothing-charged = 不收取任何费用。
charge-returned = 已收取的费用随退单全部退还。
charged = 对它所列的每笔交易收取。
gate-not-reached = 不发放：{ $month }的{ $what }为 { $reached }，至少需要 { $needed }。
gate-exceeded = 不发放：{ $month }的{ $what }为 { $reached }，须低于 { $needed }。
below-bands = 不发放：有发放的最低档从 { $needed } 起，{ $month }只达到 { $reached }。
not-settled-yet = 暂不发放：将于 { $month }结算，晚于所查询的月份。
no-such-sales = 不发放：这些交易都不属于它奖励的类型。
taken-back = 最终为零：已发放的部分随退单全部收回。
pays = 有 { $months } 个月发放。
pays-sometimes = 有 { $months } 个月发放；其余月份{ $what }未达标，最近一次是 { $month }。
settled-later = 后续部分于 { $month }结算。

## The rule behind the month of a payment

frozen-unpaid = 已冻结：同期有账单未付
frozen-overdue = 已冻结：申领时有账单逾期
frozen-uncollected = 已冻结：客户尚未支付这笔赊销款
held = 按伙伴计划规定暂扣一段时间
instalment = 分期发放中的一期
carried-forward = 低于伙伴计划的最低发放额：结转下期
half-year = 保留待申领，直至半年门槛确定
expired = 已失效：超过申领期限
timetable = 期末之后：{ $steps }
days =
    { $what ->
        [grace] { $days } 天补录迟报交易
        [reconcile] { $days } 个工作日对账
        [invoice] { $days } 个工作日开票
       *[pay] { $days } 天付款
    }
