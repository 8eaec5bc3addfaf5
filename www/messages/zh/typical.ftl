# Typical values of figures that a reader may not know, offered beside the field. Nothing is filled in before it is chosen.

# $low, $high – written as the field writes them
range =
    { $same ->
        [yes] 典型值：{ $low }
       *[no] 典型值：{ $low } 至 { $high }
    }
# Where no public figure is fit to be used, the reader is asked.
ask = 由您掌握：他人的说法
use = 采用 { $value }
# The value in use is the typical one.
used = 正在采用
source = 来源
# $publisher – who published it; $year – of the figures
from = { $publisher }，{ $year } 年
undated = { $publisher }，未注明年份
read = 阅读于 { DAY($day) }
leaves = 在新标签页中打开
proxy = 没有找到云转售的数字：这是另一行业的数字，是现有最接近的。

## How solid a source is.

solidity =
    .official = 官方统计，或由法律或中央银行规定的利率。
    .survey = 覆盖数百家企业的大型调查或指数。
    .study = 不足百家企业的小型研究：只是例子，不是平均值。
    .vendor = 厂商自己的数字或规则：只是例子，不是平均值。
    .opinion = 一家企业的看法：仅供参考。
    .dated = 较旧或范围较窄：只是例子。请核对目前的支付水平。
    .floor = 可能的最低值：您的会更高。

## What each says, by its name in values.json.

says =
    .churn = 未上市软件企业每 100 的收入次年保留 90 至 93，因此每月流失约 0.6% 至 0.9%。
    .expansion = 计入增长，软件企业每 100 的收入次年为 101；不计增长约为 91，因此留存部分每年增长约 10%。大型云用户计划增加 28%。
    .price-change = 目录价多年来几乎没有变动。2026 年首次有所上涨：亚洲的数据传输上涨 42%，预留的机器学习容量上涨 15%。
    .ramp = 一家 50 至 250 人的企业迁移上云，简单的需二至六个月，复杂的最多十二个月。
    .new = AWS 对其三个伙伴等级的年度要求，折合每月 0.25、1.7 和 4.2 笔已启动的交易。
    .spend = AWS 对其伙伴等级的要求，折合每笔交易每月 500 至 1,000 美元。大型企业的消费远高于此。
    .discount = 据信转售 Microsoft 云的伙伴有 3 至 15 个百分点可在自己与客户之间分配。
    .managed-margin = 托管服务扣除直接成本后，指数的中位为 46%；最差四分之一的企业为 38%，最好的约 50%，另有报道高达 60%。
    .project-margin = 项目扣除直接成本后，一项覆盖 400 家服务企业的调查为 36%，一项托管服务企业指数为 19% 至 25%。
    .attach = 十家企业中有六家请人管理其公有云。您的客户中有多少会请您，由您掌握。
    .managed-price = 华为云自己的支持计划，小额云账单收 10%，大额收 3%。那是支持，不是托管服务。
    .pay = 此处信息技术人员每月的薪酬。没有来源区分销售、售前和工程师；除非来源已计入，否则雇主成本另计。
    .labour-cost = 信息与通信业员工每月的全部成本，含雇主成本。通胀高时，请折算到今天的水平。
    .training = 小型云业务每年在培训上花费 800 至 1,000 美元，应为每人。华为的一门考试约 200 至 300 美元，专家级为 1,500 美元。
    .marketing = 小型云业务每年在市场推广上花费 8,000 至 12,000 美元。
    .acquisition = 据称为托管服务赢得一个客户需 32,000 美元。
    .customer-days = 此处企业等待客户付款的时间。付款晚的客户约需两倍时间。
    .vendor-days = 您的合同有规定。全球企业平均 35 天后付款给供应商；30 天较为常见。
    .bad-debt = 西欧企业之间的发票有 1.3% 始终未付；亚洲的调查为 4% 至 5%。对微薄的转售毛利来说这不少。
    .capital = 中央银行的利率，或其所跟随的美国利率。企业还须在此之上支付银行的利差。
    .lending = 此处银行向企业收取的利率。
    .tax = 企业利润的名义税率。未计小企业的减免。
