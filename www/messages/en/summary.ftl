# The answer that stays in sight: what is earned, when cash turns, what has to be put in, and what the rates rest on.

title = The answer
# Stands above the rounded amount. $span – how long
over = { $way ->
    [earn] Over { $span } you would earn about
    [lose] Over { $span } you would lose about
   *[nothing] Over { $span } you would neither earn nor lose
}
# In place of that while one deal is asked about.
deal =
    .earn = This deal earns you about
    .lose = This deal costs you about
    .nothing = This deal neither earns nor costs you anything
# Beneath it: the whole plan with the deal in it.
withDeal = { $way ->
    [earn] with it you would earn about { $amount } over { $span }
    [lose] with it you would lose about { $amount } over { $span }
   *[nothing] with it you would neither earn nor lose over { $span }
}
# $amount – to the cent
exact = exactly { $amount }
range = { $range } in 8 cases of 10
turns = Cash turns positive
never = not in this plan
# $cash – what it stands at after the last month
neverHint = cash stands at { $cash } at the end
fromStart = from the start
fromStartHint = no cash goes in first
positiveFrom = and stays positive from then on
putIn = You must put in up to
putInWhen = in { MONTH($month) }
nothingIn = nothing
nothingInHint = cash never falls below where it began
rests = The vendor’s part rests on
# One of the bases. $share – of the vendor’s part
part = { $kind ->
    [published] { SHARE($share) } published
    [reported] { SHARE($share) } reported
    [own] { SHARE($share) } your own
   *[illustrative] { SHARE($share) } our placeholders
}
noPart = nothing: the vendor pays nothing here
useMine = Use mine

# Keeps the answer to compare with.
pin = Pin
pinHint = Keep this answer to compare with
# What has changed since an answer was pinned. $amount – more or less than then
since = { $way ->
    [more] { $amount } more than pinned
    [less] { $amount } less than pinned
   *[same] as pinned
}

## The five views of one answer.

views = Views of the answer
view =
    .answer = Answer
    .when = When
    .change = What could change it
    .compare = Compare
    .statement = Statement
# The same in the bar of a phone.
short =
    .answer = Answer
    .when = When
    .change = What if
    .compare = Compare
    .statement = Statement
