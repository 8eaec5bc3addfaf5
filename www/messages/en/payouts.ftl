# What is paid out, when, and which rule delayed it.

title = When the money arrives
lead = Earned is not paid: the rule that delayed each payment is beside it.
incentive = Incentive
earned = Earned
confirmed = Confirmed
paid = Paid
form = As
amount = Amount
reason = Rule that delayed it
later = after this plan
forms =
    .cash = cash
    .account-credit = account credit
    .coupon = coupons
    .co-op = co-op money
    .mdf = marketing money
    .invoice-credit = invoice credit
# Why a payment has no month.
states =
    .frozen = frozen
    .expired = expired
none = Nothing is paid out in this plan.
# $after – what falls after the plan’s last month
summary = { $paid } of { $earned } is paid within the plan; { $after } falls after its last month.
partly = { $paid } of { $earned } is paid within the plan.
lost = { $amount } is never paid: it is lost, or frozen for good.
all = All { $earned } is paid within the plan.
more = { $count ->
    [one] Show the one payment
   *[other] Show all { $count } payments
}
fewer = Show the first ones only
by = What arrives in each quarter or month
each = Each payment
afterwards = after this plan, or never
# The next month something arrives in. $amount – of that month
next = The next { $amount } come in { MONTH($month) }.
