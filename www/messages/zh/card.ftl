# The card: the answer in short, with up to three figures to change.

loading = 正在计算示例规划…
failed = 无法算出数字：有文件未完整送达。请检查网络连接后重试。
blocked = 您的浏览器不允许此页面进行计算：WebAssembly 已被关闭。
retry = 重试
# Whose plan it is. $programme – its title; $role – of the partner in it
example = 示例 · { $role } · { $programme }
own = 您的数字 · { $role } · { $programme }
# The figures of the plan that a card may have a field for.
knobs =
    .customers = 现有客户数
    .new = 每月新增客户
    .spend = 每客户每月消费
    .discount = 您给的折扣率
    .churn = 每月流失
    .sellers = 销售人数
    .months = 规划月数
refused = 按目前的填写无法计算，仍显示上一次的答案。
# Above the bars.
from = 钱从哪里来
open = 打开完整规划
# The host’s own next step, where it gave no words for it.
next = 下一步
newTab = 在新窗口打开
