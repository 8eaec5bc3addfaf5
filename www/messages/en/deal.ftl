# One deal on top of the plan.

title = The deal
name = This deal
lead = One project, as it is discussed.
list = List price
discount = My discount
tier = If I were
supposed = in this deal only; your plan keeps its tier
on = Counted
onPlan = On top of my plan
alone = On its own
monthOf = Billed in

## What it earns. The amount follows the headline in large print.

headline = This deal earns you
headlineLoss = This deal costs you
nothing = This deal neither earns nor costs you anything
now = Now
nowHint = what is left of the price when it is billed
later = Later
laterHint = what comes back, { MONTHS($first, $last) }
laterNone = nothing comes back
laterAfter = what comes back, after the plan’s last month
rest = On costs
restHint = what it moves in costs, cost of money and tax
parts = Where it comes from
what = What
when = Paid
amount = Amount ({ $currency })
total = Profit from this deal
atBilling = when it is billed
open = not within the plan
partly = { MONTHS($first, $last) }, and after the plan
running = as it arises
# In the title of a working. $label – the line
within = { $label }, in the plan with this deal
addToPlan = Add to my plan
# What the registration is worth. $now – whether it is registered
registering = { $now ->
    [yes] { $way ->
        [gains] Of this, { $amount } come from registering the deal.
       *[costs] Registering the deal costs you { $amount } of this.
    }
   *[no] { $way ->
        [gains] Registering the deal would earn you { $amount } more.
       *[costs] Registering the deal would cost you { $amount }.
    }
}
wholly = Exactly the plan with this deal, less the plan without it.

## What it does to its quarter.

# $quarter – its name, “Q1 2027”
quarter = What it does to { $quarter }
quarterLead = What each incentive asks for, before this deal and with it.
yearLead = Incentives that look at a longer period, when it is settled.
quarterNone = No incentive that asks for something is moved by this deal in its quarter.
quarterMoves = Shares of what is bought move over the plan, so the last period stands for the quarter.
# What an incentive asks for, in the period that ends with $month.
gate = { $label }, { MONTH($month) }
# $amount – what is reached
before = { $amount } before
with = { $amount } with this deal
of = asks for { $needed }
below = to stay below { $needed }
reaches = Now met: this deal makes the difference
loses = No longer met with this deal
met = Met either way
missed = Still missing { $missing }
# A band of an incentive, in the period that ends with $month.
band = next band, { MONTH($month) }
bandReached = band, { MONTH($month) }
bandAsks = asks for { $needed }; it pays { $rate }
climbs = Reached: this deal makes the difference
climbsThen = Reached: this deal makes the difference. { $missing } more reaches { $rate }

## When there is no answer.

refused = This deal cannot be worked out yet: mend the marked fields.
planRefused = Your plan needs mending before a deal can be put on top of it.
toPlan = Go to the plan
