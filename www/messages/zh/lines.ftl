# Messages of the engine
# The lines of the statement and the field’s terms for them. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = 其他项目（{ $code }）

## From list price to what is left of it. $vendor – whose programme it is

list-price = 按目录价的销售额
referred-sales = 您的客户按目录价向 { $vendor } 购买的金额
referred-revenue = { $vendor } 向客户收取的金额
customer-discount = 您给客户的折扣
passed-discount = 您让渡给经销商的折扣
revenue = 客户付给您的金额
vendor-list = 同一销售按目录价
partner-discount = 您获得的折扣
vendor-bill = { $vendor } 向您开票的金额
resale-margin = 转售留下的毛利
withheld = 在客户所在地预扣
seller-taxes = 您的销售税费
coupons = 以代金券支付的消费，按目录价：不涉及资金

## What comes back

# An incentive or a charge, by the title of its table
table = { $table }
clawback = 因销售退还而追回
lost = 因申领过晚而失效
incentives = 返回的激励
passed-incentives = 您让渡给经销商的激励

## Services. $name – as its owner called it; $number – its place in the plan where it has no name; $billed – how often

service =
    { $billed ->
        [once] { $name }（一次性）
       *[monthly] { $name }（每月）
    }
service-number =
    { $billed ->
        [once] 服务 { $number }（一次性）
       *[monthly] 服务 { $number }（每月）
    }
delivery = 交付成本：{ $name }
delivery-number = 交付成本：服务 { $number }
services = 您的服务留下的毛利

## Costs

cost-sales = 销售人员
cost-presales = 售前人员
cost-engineers = 工程师
cost-training = 培训与认证
cost-certificates = 您的等级所要求的证书
cost-marketing = 市场推广
cost-rent = 办公室租金
cost-software = 软件与工具
cost-fees = 计划年费与平台费
cost-acquisition = 获客成本
bad-debt = 客户未付的款项
costs = 运营成本

## Profit

operating-profit = 营业利润
financing = 占用资金的成本
tax = 利润税
profit = 利润

## Cash

cash-customers = 来自客户
cash-vendor = 付给 { $vendor }
cash-charges = 由 { $vendor } 扣留
cash-incentives = 激励，以现金发放
cash-credit = 激励，以账户抵扣额支付厂商账单
cash-invoice-credit = 激励，从厂商账单中抵扣
cash-coupons = 激励，以代金券支付厂商产品
cash-co-op = 激励，凭申领发放的合作基金
cash-mdf = 激励，凭申领发放的市场发展基金
cash-passed = 付给经销商的激励
cash-services = 来自客户的服务款
cash-costs = 服务交付与运营成本
net-cash = 当月现金
cumulative-cash = 累计现金
receivable = 已赚取但尚未收到的激励

## The field’s terms, beside the titles

term-customer-discount = 客户折扣
term-pass-through = 让渡
term-net-revenue = 净收入
term-partner-discount = 伙伴折扣
term-front-end-margin = 前端毛利
term-clawback = 追回
term-incentives = 激励
term-rebate = 返利
term-commission = 佣金
term-bounty = 拓新奖励
term-mdf = 市场发展基金（MDF）
term-spif = 销售人员激励（SPIF）
term-funding = 资金支持
term-credit = 账单抵扣
term-revenue-share = 收入分成
term-fee = 费用
