# The short way to a first number, where nothing is sold yet.

title = 五个问题，得出第一个数字
lead = 知道什么就答什么；之后都可以细化。
customersToday = 您现在有多少客户？
newPerMonth = 您每月赢得多少客户？
spend = 每个客户每月按目录价消费多少？
discount = 您给他们的折扣率是多少？
team = 您的团队每月花费多少？
show = 显示我的第一个数字
# Beneath the questions when none of them sells anything.
nothing = 没有客户也没有消费，就没有收入：请至少填写一个客户数及每个客户的消费。
ways = 或从别处开始
fromForm = 填写客户
fromExample = 从示例开始
fromSales = 导入您已完成的销售
fromFile = 打开您保存的规划
# Name of the customers that the answers make.
customers = 我的客户

## Above the form of the plan.

# $own, $all – figures
yours = { $all } 个数字中有 { $own } 个是您的
empty = 从空白开始
example = 示例
# Of a field, for screen readers.
fromTheExample = 来自示例
less = 减少：{ $what }
more = 增加：{ $what }
