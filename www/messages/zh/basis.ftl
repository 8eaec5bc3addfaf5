# What the vendor’s part of the result rests on.

title = 厂商部分的依据
kinds =
    .published = 官方公布的规则
    .reported = 据他人报道
    .illustrative = 示例比率
    .own = 您自己的数字
short =
    .published = 官方公布
    .reported = 据报道
    .illustrative = 示例值
    .own = 您的
# Beside one rate. $vendor – who does not publish it
placeholder = { $vendor } 未公布此比率。这是我们的示例值；请换成您合同中的值。
# Beside one rate that only an example of the vendor's prints. $vendor – whose example it is
example = 此数字出自{ $vendor }自己的示例，并非现行比率。这是示例值；请换成您合同中的值。
# Beside the result.
placeholders = { $vendor } 未公布这些比率。它们是我们的示例值；请换成您合同中的值。
useContract = 使用我的合同
rules = { $vendor } 公布的规则：{ $used } 条中的 { $printed } 条
