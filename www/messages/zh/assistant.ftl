# What an assistant is told of the tools it may use: of the page, and of the server in the npm package.

server =
    按具名伙伴计划公布的规则，计算云伙伴能赚多少。金额和比率是以文本书写的精确小数：“199.99”，6% 写作“0.06”。
    先用 `catalogue`，再用 `estimate`。每个数字都注明依据（published 官方公布、reported 据报道、illustrative 示例值或 own 自有）及其背后的规则表与来源。若某个数字基于示例比率，请告知读者：那是厂商未公布内容的示例值。

## Tools. Each has a title and a description

catalogue =
    .title = 可选的伙伴计划
    .about = 列出伙伴计划：角色、等级、产品系列、客户类别以及条款变更的日期。给出某个伙伴计划的名称时，完整列出该计划及其来源和模型未计入的内容。
estimate =
    .title = 伙伴能赚多少
    .about = 计算一份规划：利润、来自厂商的收入、现金、回本、激励与报表，每个数字都附依据和来源。可接受只有几个数字的简短规划，也可接受完整请求。所回答的请求会一并返回，可修改后再次提交。
explain =
    .title = 数字的由来
    .about = 展开答案中的一个数字：以文字和数字说明其背后的步骤、组成部分，以及伙伴计划的条款与来源。
whatIf =
    .title = 假如
    .about = 改变规划中的数字并精确结算每一点：单个数字的扫描、两个数字的网格、达到目标所需的数字，或全部数字的龙卷风图。字段用路径表示，例如 plan.cohorts[0].spend。
guide =
    .title = 伙伴计划的规则表
    .about = 给出伙伴计划在某日生效的规则表，每张都附条款和来源，以及合同可替换的每个值所在的位置。
checkProgramme =
    .title = 检查草拟的伙伴计划
    .about = 检查以 JSON 文本书写的完整伙伴计划，其格式与 `guide` 中同名计划的存储格式相同；未给文本时，返回目录中的一个计划作为起点。指出每处错误及其所在行，或看起来像笔误之处。
checkContract =
    .title = 检查合同中的值
    .about = 检查伙伴自有合同中替换伙伴计划的值。每项包括规则表、`guide` 所命名的位置和值。指出每处错误及其字段；没有错误时，说明这些值对结果的影响。

## Tools of the page

proposePlan =
    .title = 提出规划
    .about = 把一份规划放入此页面的计算器，让读者看到。只需几个数字；未给出的保持不变。
readAnswer =
    .title = 读取答案
    .about = 读取此页面的计算器所显示的规划和答案，每个数字都附依据及其背后的规则表。
explainFigure =
    .title = 解释数字
    .about = 打开所显示答案中某个数字的计算过程。
compare =
    .title = 比较规划
    .about = 并列计算此页面的规划及其换用其他数字后的结果，不改变读者所见内容。

## Arguments

arguments =
    .programme = 伙伴计划的名称，见 `catalogue`。
    .role = 伙伴计划中的角色名称；省略时取第一个。
    .tier = 起始时所持等级的名称；省略时取该角色的第一个。
    .country = 伙伴所在国家或地区，ISO 3166 的两个字母。
    .asOf = 采用哪一天的条款，例如 2027-01-31；省略时为今天。
    .currency = 规划金额的 ISO 4217 币种代码；省略时取伙伴计划的币种。
    .customers = 现有客户数。
    .new = 每月赢得的客户数。
    .spend = 单个客户每月按目录价的消费。
    .discount = 给客户的折扣率：0.06 或 6%。
    .churn = 每月流失的客户占比：0.01 或 1%。
    .sellers = 雇用的销售人员数。
    .months = 规划的月数，1 至 60。
    .plan = 简短规划。未列出的内容取零或常用值，结果中会说明。
    .request = 完整请求，即 `estimate` 返回的内容。用来代替简短规划。
    .figure = 要展开的数字：首要结果中的一个数字、报表某一行在若干月份的值（月份从 0 起计），或另一计算过程中的一步。
    .headline = 首要结果中的一个数字。
    .line = 报表中某一行的名称。
    .from = 首月，从 0 起计。
    .to = 末月，从 0 起计。
    .node = 另一计算过程中某一步的编号。
    .question = 问题，以及从答案中读取的内容。
    .terms = JSON 文本格式的完整伙伴计划。
    .own = 合同中的值。
    .table = 规则表的名称，见 `guide`。
    .at = 值在规则表中的位置，见 `guide`。
    .value = 值：以文本书写的小数。
    .plans = 每个规划只列出与页面上的规划不同的几个数字。
# Label of the internal rate of return.
rateOfReturn = 内部收益率
# Name of the one group of customers in a short plan.
customers = 客户

## What an assistant is told when it cannot be answered

# $most – signs
tooLong = 参数超过 { $most } 个字符，未读取任何内容。
# $given, $known – names
unknownProgramme = plan.programme：没有伙伴计划“{ $given }”。请从 { $known } 中选择。
# $field – name of the argument
unreadable = plan.{ $field }：“{ $given }”不是数字。请用小数点且不用分隔符书写，例如 24000 或 0.06。
eitherPlan = 请只给出规划或请求之一。
# $count – problems that follow
refused = 暂时无法计算，须更正 { $count } 处：
# $known – names
unknownArgument = 没有参数“{ $given }”。请从 { $known } 中选择。
unknownFigure = 没有数字“{ $given }”。请从 { $known } 中选择。
noObject = 参数必须是一个对象。
# $most – plans
plansMissing = plans：请给出一个至 { $most } 个规划。
noCalculator = 此页面的计算器尚未就绪。
shown = 规划已显示在页面上。
# $field – path into the request; $message – a sentence
problem = { $field }：{ $message }
atLine = 第 { $line } 行第 { $column } 列：{ $finding }
trapped = 计算在此请求处停止。下一个请求仍会得到回答，没有丢失任何内容。
accepted =
    { $count ->
        [0] “{ $title }”是可以使用的伙伴计划。
       *[other] “{ $title }”是可以使用的伙伴计划。有 { $count } 处看起来像笔误：
    }
# $before, $after – amounts
contract = 采用这些值后，利润由 { $before } 变为 { $after }。
started = JSON 文本格式的伙伴计划“{ $title }”，供修改和检查。
lists = 共 { $count } 个伙伴计划。
tables = “{ $title }”在 { DAY($day) }有 { $count } 张规则表生效。
# $figure – path of a figure; $measure – what is read
goal =
    { $way ->
        [reached] 当 { $figure } 为 { $value } 时，{ $measure }达到目标。
       *[missed] 只改变 { $figure } 不能使{ $measure }达到目标；最接近的值为 { $value }。
    }
points = 已结算 { $count } 个点。
bars = 有 { $count } 个数字会改变结果，影响最大的排在最前。
