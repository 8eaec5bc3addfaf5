# The form of the plan: groups, labels of fields, hints beside them.

title = 您的规划
presets = 从示例开始
changed = 已修改

## Who the partner is.

basics = 您的身份
period = 期间与条款
programme = 伙伴计划
bringOwn = 自带伙伴计划…
changeOwn = 修改自带的伙伴计划…
role = 角色
tier = 等级
tierPath = 规划期内等级
fixed = 保持不变
evolving = 按规则升降
country = 国家或地区
currency = 币种
# $plan, $programme – codes of currencies
rates = { $plan } 与 { $programme } 的汇率
ratesHint = 适用于所有月份。清空某项即恢复为汇率表中的值。
rateFor =
    .plan = 用于开票
    .measure = 用于门槛和等级
    .payout = 用于发放
oneOf = 1 { $currency } 等于
rateIn = 1 { $from } 兑 { $to }
rateDay = 汇率日期
rateOwn = 您的汇率
passDiscount = 您的折扣中让渡给经销商的比例
passIncentives = 您的激励中让渡给经销商的比例
passHint = 适用于总经销商
editions = 适用条款
ofDay = 全程按某一天生效的条款
ofMonth = 每月按月初生效的条款
asOf = 条款日期
start = 起始月
months = 月数
monthsHint = 最多 60
year = 年
month = 月
credentials = 您持有的资质

## Groups of customers. Names of fields are those of the plan (src/plan.rs).

customers = 客户
cohort = 客户组 { $number }
cohortName = 客户组名称
addCohort = 添加客户组
account = 客户类别
customersToday = 现有客户数
newPerMonth = 每月新增
spend = 每客户消费
spendHint = 按目录价，每月
discount = 您给的折扣率
discountHint = 目录价的优惠幅度
growth = 增长与流失
newGrowth = 每年新增增幅
newGrowthHint = 每月新增的增长率
churn = 每月流失
churnHint = 客户流失率
rampMonths = 达到全额消费的月数
rampHint = 爬坡期
expansion = 每年消费增长
expansionHint = 增购
priceChange = 每年价格变动
priceChangeHint = 目录价
usage = 按价目购买
usageHint = 每客户每月，在消费之外
usageItem = 产品
usageUnits = 数量
addUsage = 添加按价目销售的产品
bid = 商务折扣
bidHint = 您获批的目录价优惠
returnedAfter = 退还时间
returnedHint = 留空：不退还
unitMonths = 个月
coupons = 以代金券支付
couponsHint = 多数规则表中不计返利

## What they buy, and when.

mix = 购买内容
# $rest, $over – shares
mixRest = 还有 { RATE($rest) } 未分配
mixOver = 超出 { RATE($over) }
mixDone = 合计 100%
mixMoves = 随规划期变化
mixStart = 首月
mixEnd = 末月
seasons = 季节性
# $month – the name of a month of the calendar
season = 季节系数：{ $month }
seasonsNone = 每个月都一样。
seasonsHint = 各日历月的消费：1 为平常，1.2 为多五分之一，0 为没有。也可以填写区间，例如 1.5 至 2。
seasonsAdd = 分月填写
seasonsRemove = 各月相同
mixSlider = { $family }，滑块

## Projects.

projects = 项目
project = 项目 { $number }
projectName = 项目名称
addProject = 添加项目
family = 产品
inMonth = 所在月
inMonthHint = 规划的第几个月
list = 目录价
registered = 已向厂商报备
count = 数量

## Services of the partner’s own.

services = 您销售的服务
service = 服务 { $number }
serviceName = 服务名称
addService = 添加服务
kind = 销售方式
oneOff = 一次性，面向新客户
managed = 每月
price = 价格
serviceMargin = 服务毛利率
attach = 购买该服务的客户占比

## The partner’s own costs.

costs = 您的自有成本
people = 人
monthly = 每人每月
sales = 销售
presales = 售前
engineers = 工程师
training = 培训与认证
aYear = 每年
aMonth = 每月
marketing = 市场推广
rent = 办公室租金
software = 软件与工具
fees = 计划年费
acquisition = 获客成本
acquisitionHint = 每个新客户
capital = 资金成本
capitalHint = 年利率
tax = 利润税率

## Payment and cash.

cash = 付款与现金
customerDays = 客户付款账期
vendorDays = 您付厂商账期
days = 天
badDebt = 收不回的款项
badDebtHint = 坏账占收入的比例
claimsAfter = 申领提交延迟
claimsAfterHint = 须申领的资金

## Values of the partner’s own contract.

contract = 我的合同
# How many values are the reader’s own.
yours = { $count } 项为您的值

## In several groups.

remove = 删除{ $what }
percent = %
none = 暂无。
# Fields with a refusal, in a group that is folded.
toMend = { $count } 处待更正
