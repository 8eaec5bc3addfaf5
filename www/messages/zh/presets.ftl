# The page of six partners, side by side.

title = 八家伙伴，并列对比
lead = 2026 年 1 月的伙伴政策要求伙伴做的每一件事，各对应一家虚构的公司，另有一家新加入者。每一家都是完整的规划：打开后把与您不同之处改掉即可。
when = { DAY($day) }生效的条款；{ MONTHS($first, $last) }。刚刚在您的浏览器中算出。
who = 伙伴
earned = 三年赚取
margin = 利润率
payback = 回本
funding = 最大资金需求
rests = 厂商部分的依据
rules = 已公布的规则
rulesOf = { $used } 条中的 { $printed } 条
caution = 华为云的折扣率和激励比率只写在合同里，因此这些金额基于我们的示例值，而计算机制则是官方公布的。请看八家之间的差异，并填入您合同中的比率。
open = 打开此规划

## The story of each. Figures come from its plan.

# $today, $won – customers; $spend – an amount a month; $discount – a rate
setting =
    { $example ->
        [core-banking] 现有 { NUMBER($today) } 家银行和保险公司，每月新增 { NUMBER($won) } 家；系统迁移需半年，迁移后每家按目录价每月消费 { $spend }。给客户的折扣率为 { RATE($discount) }，另有一个核心账务系统作为项目迁移。
        [operator-ai] 现有 { NUMBER($today) } 家电信运营商，每月新增 { NUMBER($won) } 家；每家按目录价每月消费 { $spend }，其中三分之一以上用于 AI。他们议得 { RATE($discount) } 的折扣率。由十人团队服务。
        [public-services] 现有 { NUMBER($today) } 个部委和城市，每月新增 { NUMBER($won) } 个，每个每月消费 { $spend }。不在目录价上给任何折扣。
        [token-reseller] 现有 { NUMBER($today) } 家应用开发商，每月新增 { NUMBER($won) } 家，规模都小：每家每月消费 { $spend }，五分之四是价格逐年下降的 AI Token。由两人运营。
        [token-lists] 现有 { NUMBER($today) } 家应用开发商，每月新增 { NUMBER($won) } 家。每家按 2026 年目录价以百万 Token 计使用两种模型，另外每月在其他云服务上消费 { $spend }。给客户的折扣率为 { RATE($discount) }，由两人运营。
        [store-seller] 现有 { NUMBER($today) } 家公司使用其软件，每月新增 { NUMBER($won) } 家，每家每月经云商店支付 { $spend }。由三人开发和销售。
        [distributor] 十家经销商背后现有 { NUMBER($today) } 个客户，每月新增 { NUMBER($won) } 个，每个每月消费 { $spend }。总经销商把折扣的 { RATE($discount) } 让渡给经销商，并让渡部分激励。
       *[newcomer] 目前没有客户，之后每月赢得 { NUMBER($won) } 个，每个每月消费 { $spend }。三个人，其中一人做销售。
    }
# What a partner would take from it; true of the plan whatever the rates.
lessons =
    .core-banking = 爬坡慢的代价由伙伴承担：人员先到位，消费后跟上。迁移本身只卖一次；迁移上来的业务则每月付费。
    .operator-ai = 客户少、成交久、付款慢。问题不在利润率，而在运营商付款之前由谁垫资；多一家或少一家运营商，全年就大不相同。
    .public-services = 公共资金到账晚，融资又贵。这家伙伴与其争返利，不如先争付款账期。
    .token-reseller = 众多小客户，两个人：占用的现金很少。Token 降价暂时被用量增长抵过，直到有一天抵不过。
    .token-lists = 价格精确到每个 Token 都有公布，因此计划取决于用量；伙伴能留下多少，则写在合同里。
    .store-seller = 云商店按其公布示例中的比例留取，也可另行约定。成本在人力，多一个买家几乎不增加成本。
    .distributor = 销售由经销商完成，因此人员和其他成本占销售额的比例最小。首先要谈定的，是让渡给经销商多少。
    .newcomer = 第一年的薪资就是资金需求，随云服务一起销售的实施服务可抵掉一部分。要到第三年，才能补回第一年的投入。
# $list – sales at list price; $parts – one or more of `part`; $costs – an amount
from = 按目录价销售的 { $list } 中，{ LIST($parts) }；运营成本为 { $costs }。
part =
    { $line ->
        [resale] 转售留下 { $amount }
        [store] 云商店留取 { $amount }
        [incentives] 激励带来 { $amount }
       *[services] 服务留下 { $amount }
    }
# $steps – rises and drops of the tier
moves = 按伙伴计划规则，它将{ LIST($steps) }。
deepest = 最深时（{ MONTH($month) }）须投入 { $amount }。
cashBack = 自 { MONTH($month) }起现金彻底回正。
cashOut = 到 { MONTH($month) }现金仍未彻底回正：有利润，但还没有到账。
cashNever = 现金从未低于起点。
# $customers, $vendor – days
waits = 客户在 { $customers } 天后付款，而厂商要求在 { $vendor } 天后付款，因此增长本身就需要垫资。
# $sentence – why it pays nothing
missed = 错失的激励：{ $title }。{ $sentence }

## What one change would do. $amount – how much more or less it would earn; $month – from which its cash would be back for good

# $what – the change
ifs =
    .core-banking = 如果一家银行三个月而不是六个月就完成迁移
    .operator-ai = 如果运营商 30 天而不是 75 天付款
    .public-services = 如果部委 60 天而不是 90 天付款
    .token-reseller = 如果用量增长只有一半快
    .token-lists = 如果用量增长只有一半快
    .store-seller = 如果每月赢得五个而不是四个新买家
    .distributor = 如果多让渡 1 个百分点给经销商
    .newcomer = 如果每月赢得两个而不是一个半新客户
change =
    { $way ->
        [less] { $what }，将少赚 { $amount }。
       *[more] { $what }，将多赚 { $amount }。
    }
changeBack =
    { $way ->
        [less] { $what }，将少赚 { $amount }，并自 { MONTH($month) }起现金彻底回正。
       *[more] { $what }，将多赚 { $amount }，并自 { MONTH($month) }起现金彻底回正。
    }
