# The calculator as a whole: what it shows while it starts, when it cannot, and what it tells a screen reader.

loading = 正在计算示例规划…
# $who – whose plan it is, as the headline says it
resting = 这是最近一次能算出的答案，属于{ $who }。请更正有标记的字段以查看新答案。
instead = 此链接中的规划目前无法计算。请更正有标记的字段；在此之前显示示例的答案。
restingAction = 前往第一个有标记的字段
elsewhere = 以下问题无法对应到某个字段：
blockedTitle = 您的浏览器不允许此页面进行计算
blocked = 计算器需要 WebAssembly，而此浏览器或其管理员已将其关闭。我们不会改为发送到服务器：下面是一个人工计算的示例。
failedTitle = 计算器未能启动
failed = 其文件未完整送达。请检查网络连接后重试；下面的内容为人工计算。
lost = 页面的这一部分未送达。请检查网络连接后重试。
offline = 页面的这一部分尚未保存在本设备上，而且现在没有网络。网络恢复后会自动加载。
gone = 此页面已有新版本，旧版本的这一部分已不存在。重新加载后，您的规划会保留。
# On another site, where the plan is not in the address
goneElsewhere = 此计算器已有新版本，旧版本的这一部分已不存在。请先保存规划，再重新加载页面。
reload = 重新加载
retry = 重试
# Name of an answer that was pinned, until the reader gives it one.
pinned = 留存 { $number }
trapped = 引擎在此规划处停止，已重新启动。仍显示上一次的答案，您输入的内容都没有丢失。
example = 示例
own = 我的规划
# A programme the reader brought, among those on offer.
ownProgramme = 自带：{ $title }

## Told to screen readers a moment after the typing rests.

# $sentence – the headline as one sentence
announceAnswer = 新答案：{ $sentence }
announceRefused = 有 { $count } 个字段需要更正；仍显示上一次的答案。

## The three input modes.

modesLabel = 计算内容
modes =
    .plan = 规划
    .deal = 单笔交易
    .sales = 真实销售
# Opens the form of a mode on a small screen.
change =
    .plan = 修改规划
    .deal = 修改交易
    .sales = 修改条款
opening = 正在打开伙伴计划的规则表…
