# What one figure of the plan, or two, do to the answer, and what it takes to get somewhere.

title = What if, and where it jumps
lead = Turn one figure, or two, and leave the rest as it is. Every point is settled exactly.
none = There is no figure in this plan that could be turned.
figure = Figure
second = And a second one
noSecond = none: a curve
from = From
to = To
around = any
measure = Read
measures =
    .profit = Profit
    .earnings = From the vendor
    .revenue = Customers pay you
    .cash = Cash at the end
    .funding = Deepest cash
    .margin = Margin
    .payback = Months until cash is back
    .npv = Worth today (NPV)
# The same inside a sentence.
measuresInside =
    .profit = profit
    .earnings = from the vendor
    .revenue = customers pay you
    .cash = cash at the end
    .funding = deepest cash
    .margin = margin
    .payback = the number of months until cash is back
    .npv = worth today
# Months where cash is not back in the plan. $months – those of the plan
beyond = more than { $months }
# A difference between two margins. $by – percentage points
points = { $by } pp

## What the curve says. $from, $to, $at – values of the figure; $by – an amount

# $step – whether it is just a tenth more of the figure; $measure – what is read; $way – what becomes of it
next = { $way ->
    [same] { $step ->
        [tenth] The next 10 % (from { $from } to { $to }) changes nothing.
       *[other] Going from { $from } to { $to } changes nothing.
    }
    [more] { $measure ->
        [profit] { $step ->
            [tenth] The next 10 % (from { $from } to { $to }) would earn you { $by }.
           *[other] Going from { $from } to { $to } would earn you { $by }.
        }
       *[other] { $step ->
            [tenth] The next 10 % (from { $from } to { $to }) would make it { $by } more.
           *[other] Going from { $from } to { $to } would make it { $by } more.
        }
    }
   *[less] { $measure ->
        [profit] { $step ->
            [tenth] The next 10 % (from { $from } to { $to }) would cost you { $by }.
           *[other] Going from { $from } to { $to } would cost you { $by }.
        }
       *[other] { $step ->
            [tenth] The next 10 % (from { $from } to { $to }) would make it { $by } less.
           *[other] Going from { $from } to { $to } would make it { $by } less.
        }
    }
}
jump = { $measure ->
    [profit] From { $at } on you would earn { $by } more, at once.
   *[other] From { $at } on it is { $by } more, at once.
}
cliff = { $measure ->
    [profit] At { $at } you would lose { $by } at once: a cliff.
   *[other] At { $at } it is { $by } less at once: a cliff.
}
smooth = There is no step and no cliff in between.
# What the curve shows, for those who do not see it. $measure – inside a sentence; $first, $last – its amounts at the ends
summary = { $jumps ->
    [0] { $figure } from { $from } to { $to }: { $measure } runs from { $first } to { $last }. The dot is the plan; dotted lines are steps up, broken ones cliffs.
    [one] { $figure } from { $from } to { $to }: { $measure } runs from { $first } to { $last }, with one jump. The dot is the plan; dotted lines are steps up, broken ones cliffs.
   *[other] { $figure } from { $from } to { $to }: { $measure } runs from { $first } to { $last }, with { $jumps } jumps. The dot is the plan; dotted lines are steps up, broken ones cliffs.
}
table = This curve as a table
atOnce = At once
largest = Of { $all } jumps the { $shown } largest.
# Two figures. $across, $down – their names; $now – what the plan itself comes to
heat = { $measure } for “{ $across }” (across) and “{ $down }” (down); the plan stands at { $now }.
heatKey = The darker, the further from zero; hatched is below zero.
here = the plan

## What a figure must be for a measure to reach an amount. $measure – as a label, or inside a sentence where it does not begin one

goalTitle = What does it take?
goal = What must “{ $figure }” be for “{ $measure }” of
find = Find it
reached = { $figure } would have to be { $to } instead of { $from }. { $measure } would then be { $value }.
unreached = Not by this figure alone: anywhere from { $low } to { $high }, which is as far as “{ $figure }” may go, { $measure } does not come to { $target }. The nearest found is { $value }, at { $near }.
already = “{ $figure }” can stay at { $value }: { $measure } is there already.
unfound = No “{ $figure }” was found for which { $measure } comes to { $target }. The nearest found is { $value }, at { $near }.
# Follows one of the above.
open = { $reached ->
    [yes] Between { $from } and { $to } not every step was worked out: a nearer figure there is not ruled out.
   *[no] Between { $from } and { $to } not every step was worked out: a figure there is not ruled out.
}
