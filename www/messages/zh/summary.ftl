# The answer that stays in sight: what is earned, when cash turns, what has to be put in, and what the rates rest on.

title = 答案
# Stands above the rounded amount. $span – how long
over =
    { $way ->
        [earn] { $span }内，您将赚取约
        [lose] { $span }内，您将亏损约
       *[nothing] { $span }内，您将不赚不亏
    }
# In place of that while one deal is asked about.
deal =
    .earn = 这笔交易让您赚取约
    .lose = 这笔交易让您亏损约
    .nothing = 这笔交易让您不赚不亏
# Beneath it: the whole plan with the deal in it.
withDeal =
    { $way ->
        [earn] 加上它，{ $span }内您将赚取约 { $amount }
        [lose] 加上它，{ $span }内您将亏损约 { $amount }
       *[nothing] 加上它，{ $span }内您将不赚不亏
    }
# $amount – to the cent
exact = 精确值 { $amount }
range = 10 次中有 8 次为 { $range }
turns = 现金回正
never = 本规划期内无
# $cash – what it stands at after the last month
neverHint = 期末现金为 { $cash }
fromStart = 从一开始
fromStartHint = 没有先行投入的现金
positiveFrom = 此后保持为正
putIn = 您最多须投入
putInWhen = { MONTH($month) }
nothingIn = 无
nothingInHint = 现金从未低于起点
rests = 厂商部分的依据
# One of the bases. $share – of the vendor’s part
part =
    { $kind ->
        [published] { SHARE($share) } 官方公布
        [reported] { SHARE($share) } 据报道
        [own] { SHARE($share) } 您自有的值
       *[illustrative] { SHARE($share) } 我们的示例值
    }
noPart = 无：厂商在此不付任何款项
useMine = 使用我的
# Keeps the answer to compare with.
pin = 留存
pinHint = 留存此答案以便比较
# What has changed since an answer was pinned. $amount – more or less than then
since =
    { $way ->
        [more] 比留存时多 { $amount }
        [less] 比留存时少 { $amount }
       *[same] 与留存时相同
    }

## The five views of one answer.

views = 答案的视图
view =
    .answer = 答案
    .when = 何时
    .change = 什么会改变结果
    .compare = 比较
    .statement = 损益与现金表
# The same in the bar of a phone.
short =
    .answer = 答案
    .when = 何时
    .change = 假如
    .compare = 比较
    .statement = 报表
