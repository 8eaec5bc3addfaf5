# Texts of our own pages around the elements: heads, feet, and what stands in a tag until its element is there. The pages hold them in
# English, and www/site/words.js finds each by its English text.


## Titles and descriptions.

calculatorTitle = 伙伴收益计算器：云伙伴究竟能赚多少，精确到分
calculatorAbout = 云伙伴究竟能赚多少？逐月计算折扣、激励、服务与成本，每个数字都附有所依据的条款。在您的浏览器中计算，不会发送到任何地方。
presetsTitle = 八家伙伴，并列对比 · 伙伴收益计算器
presetsAbout = 八类云伙伴三年能赚多少，并列对比：利润、回本、资金需求，以及每个数字的依据。在您的浏览器中计算。
policiesTitle = 伙伴计划规则表 · 伙伴收益计算器
policiesAbout = 计算器背后的规则表：每个云伙伴计划均按其指南原样列出，每张表都注明依据、来源和日期。
verifyTitle = 算例 · 伙伴收益计算器
verifyAbout = 计算器算得对吗？他人公布的每个算例都在您自己的浏览器中运行，并与其来源逐位核对。
snippetTitle = 把计算器放到您的网页上 · 伙伴收益计算器
snippetAbout = 在您自己的网页上放一张卡片或完整计算器：选择伙伴计划、语言和颜色，当场查看效果，再复制代码。

## Head and foot.

name = 伙伴收益计算器
skipToCalculator = 跳到计算器
skipToTables = 跳到规则表
skipToExamples = 跳到算例
skipToSnippet = 跳到选项
pages = 页面
calculator = 计算器
presets = 八家伙伴
policies = 伙伴计划规则表
verify = 算例
snippet = 放到您的网页上
foot = 独立的计算器。标为官方公布的规则引自其发布者，并注明位置和日期；标为示例值的比率是我们的，直到您换成合同中的值为止。一切都在您的浏览器中计算：不用 Cookie，不跟踪，不发送到任何地方。

## Where an element does not arrive.

calculatorLate = 计算器未送达：此页面的文件可能在途中丢失。
presetsLate = 规划未送达：此页面的文件可能在途中丢失。
policiesLate = 规则表未送达：此页面的文件可能在途中丢失。
verifyLate = 算例未送达：此页面的文件可能在途中丢失。
snippetLate = 选项未送达：此页面的文件可能在途中丢失。
retry = 重试
reload = 请重新加载页面再试。

## What stands in the tag of the calculator.

exampleTitle = 华为云云商店的一位卖家售出 USD 1,000.00，收到 USD 560.00
exampleLead = 客户付的价格与伙伴收到的钱之间隔着规则：先扣什么、平台留多少、之后交什么税。此计算器逐条套用这些规则，并列出每一步所依据的条款。
exampleCaption = 云商店的一次结算，按华为云自己的指南计算
exampleSale = 销售额
exampleOff = 计费前扣除
exampleFee = 平台费，800.00 的 15%
exampleTaxes = 由卖家承担的税
examplePaid = 付给卖家，USD
exampleSource = (1,000 − 150 − 50) × (1 − 15%) − 100 − 20 = 560。由华为云公布，
exampleLink = 卖家指南，结算

## What stands in the tags of the other pages.

presetsLead = 银行系统迁移商、电信 AI 公司、公共服务供应商、两家 AI Token 转售商、云商店卖家、拥有十家经销商的总经销商和一家新加入者：三年里各能赚多少，现金何时回正，以及原因。
presetsHeading = 八家伙伴，并列对比
policiesHeading = 每个伙伴计划的规定及其出处
policiesLead = 计算器的每个数字都以某个伙伴计划的规则表为依据。标为官方公布的表引自其发布者，并注明位置和日期；据报道的引自第三方；示例值则是在没有公布之处由我们给出的，并说明取此数的理由。
verifyHeading = 算得对吗？请亲自验证
verifyLead = 返利软件厂商、云服务商和伙伴计划指南都印有算例：这样的条款、那样的销售、赚取这么多。每个算例都交给为您的规划作答的同一个引擎，在您的浏览器中运行，并与其来源逐位核对。
snippetHeading = 在您的网页上放一张卡片或完整计算器
snippetLead = 选择访客看到的内容，当场查看效果，再把代码带走。
question = 做云伙伴，您究竟能赚多少？
