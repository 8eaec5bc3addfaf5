# How sure the result is, when figures are ranges or customers are whole.

title = How sure
empty = Nothing in this plan is uncertain yet. Make a figure a range with one click, or type “2 to 4”, “8,000 ± 500” or “about 8,000” into its field.
# $count – figures that are ranges; $luck – whether customers are won and lost by chance
lead = { $luck ->
    [yes] { $count ->
        [0] { $trials } trials, with who is won and who leaves drawn anew in each and everything settled by the same rules.
        [one] { $trials } trials, with one figure, and who is won and who leaves, drawn anew in each and everything settled by the same rules.
       *[other] { $trials } trials, with { $count } figures, and who is won and who leaves, drawn anew in each and everything settled by the same rules.
    }
   *[no] { $count ->
        [one] { $trials } trials, with one figure drawn anew in each and everything settled by the same rules.
       *[other] { $trials } trials, with { $count } figures drawn anew in each and everything settled by the same rules.
    }
}
pending = Everything is settled anew for each draw.
whole = Whole customers: who is won and who leaves is chance
wholeHint = A month that plans 0.4 new customers wins one in some cases and nobody in most; each customer leaves with the chance you gave. Without it, a trial takes 0.4 of a customer.
luck = Luck: who is won and who leaves
nothing = There are no customers and no projects in this plan that could vary.
offers = Make a figure uncertain
# $by – a share of the figure
offer = { $figure ->
    [won] Customers won ± { RATE($by) }
    [spend] Spend ± { RATE($by) }
    [churn] Churn ± { RATE($by) }
   *[list] Project prices ± { RATE($by) }
}
stopped = Stopped; what is shown is what was drawn so far.
again = Go on
refused = These ranges cannot be drawn yet:

## The picture. Amounts are estimates of three digits.

profit = Profit
eight = 8 cases of 10
five = 5 cases of 10
middle = Half the cases exceed
# $plan – the profit of the plan itself
middleHint = the plan itself: { $plan }
loss = Chance of a loss
lossHint = profit below zero
paidBack = Paid back in time
paidBackHint = half of the cases by { MONTH($month) }
paidBackNever = fewer than half of the cases
paidBackBy = Paid back
reaches = Reaches your target
reachesHint = profit of { $target } or more
funding = Deepest cash need
fan = Cash so far, month by month
fanSummary = At the end of the plan cash stands between { $low } and { $high } in 8 cases of 10; in half of them above { $middle }.
bars = Cases by profit
barsSummary = The bars reach from { $low } to { $high }. The dotted line is the plan itself, { $plan }.
p10 = 1 in 10 below
p25 = 1 in 4 below
p50 = Middle case
p75 = 1 in 4 above
p90 = 1 in 10 above
drivers = What makes the spread
tiers = Tier at the end
table = These cases as a table
# On paper. $ranges – each a figure’s name with its range
drawnFrom = Of { $trials } cases, each settled anew. What varied: { $ranges }. Seed { $seed } gives the same cases again.

## Ranges, trials and target.

advanced = Ranges, trials and target
howto = Ranges appear here once there are some: each with its ends and its shape.
from = From
likely = Likeliest
high = To
shape = Shape
shapes =
    .normal = Bell: 8 in 10 inside
    .log-normal = Skewed bell, never below 0
    .uniform = Even between the two
    .triangular = Triangle with a likeliest
fix = Make it one figure
remove = Make it one figure: { $name }
together = What moves together
togetherHint = 1 is always together, 0 is not at all, −1 is one up when the other is down.
one = This
other = with this
by = How much
byRefusal = give a number between −1 and 1
part = Let them be apart
removePair = Let them be apart: { LIST($names) }
addPair = Add a pair
lot = Trials and target
target = Profit to reach
trials = Trials
lots = How many trials
trialsFew = give at least 1
trialsMany = { $given } trials change nothing you could see: up to { $most } are run
trialsLong = { $minutes ->
    [one] { $given } trials would take about one minute here and change nothing you could see: up to { $most } are run
   *[other] { $given } trials would take about { $minutes } minutes here and change nothing you could see: up to { $most } are run
}
take = Run { $most } instead
seed = Seed
seedRefusal = a seed is a whole number from 0 to { $most }
seedHint = The same seed draws the same cases on any machine; another seed shows how much of the picture is chance. The link keeps it.
