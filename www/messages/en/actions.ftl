# What to do next: each action with its money.

title = What to do next
lead = Each settled anew by the programme’s rules; the most money first.
none = Nothing we tried would bring more profit to this plan.
apply = Apply
# $what – one of the actions, as it is named inside a sentence
applyTo = Apply: { $what }
applied = Applied: { $what }. The whole answer follows it.
undo = Undo
more = Show { $count } more
fewer = Show the first ones only
fromTo = { $from } → { $to }

## The actions. $place – `start` of a sentence, or `inside` one; $who – a group of customers; $what – a product, project or certificate

winMore = { $place ->
    [inside] win a tenth more customers: { $who }
   *[start] Win a tenth more customers: { $who }
}
sellMore = { $place ->
    [inside] sell each customer a tenth more: { $who }
   *[start] Sell each customer a tenth more: { $who }
}
shiftMix = { $place ->
    [inside] five points more of { $what }: { $who }
   *[start] Five points more of { $what }: { $who }
}
giveLess = { $place ->
    [inside] give one point less discount: { $who }
   *[start] Give one point less discount: { $who }
}
register = { $place ->
    [inside] register the deal: { $what }
   *[start] Register the deal: { $what }
}
time = { $place ->
    [inside] bill in { MONTH($month) }: { $what }
   *[start] Bill in { MONTH($month) }: { $what }
}
# $much – how many of them
certify = { $place ->
    [inside] hold { NUMBER($much) } × { $what }
   *[start] Hold { NUMBER($much) } × { $what }
}
moveTier = { $place ->
    [inside] reach the tier { $tier }
   *[start] Reach the tier { $tier }
}
keepTier = { $place ->
    [inside] keep the tier { $tier }
   *[start] Keep the tier { $tier }
}
claimAtOnce = { $place ->
    [inside] claim funds as soon as they can be claimed
   *[start] Claim funds as soon as they can be claimed
}

## What a tier asks for. $asked – `need` or `needLess`; $reached – what the plan has of it, in $month

# $needs – one or more of `has`, `lacks` and `noneYet`, told one after the other
asks = Asks for { $needs }.
# $what – what the programme counts; $needed – how much of it
need = { $needed } of “{ $what }”
needLess = less than { $needed } of “{ $what }”
has = { $asked } (you have { $reached } in { MONTH($month) })
lacks = { $asked } (you come to { $reached }, in { MONTH($month) })
noneYet = { $asked } (you have none)
cost = Certificates for { $amount } are taken off already.
# $what – names of certificates
uncounted = What it costs to obtain is not counted: { LIST($what) }.
ahead = Tiers no step leads to
noWay =
    .nomination = by the vendor’s nomination alone, it cannot be requested.
    .no-rule = the programme’s tables do not say what it takes.
    .no-review = no review of it falls within this plan.
    .out-of-reach = this plan does not reach it, whatever certificates are held.
    .held = your plan holds its tier by choice; let it move by the programme’s rules to see what this brings.
    .no-gain = this plan can reach it, and it brings no more profit.
elasticity = If a smaller discount costs customers
elasticityLabel = New customers lost when the price rises by 1 %
elasticityHint = At 0, giving less discount is free. Put in what you have seen.

## The tier above the partner's, and the steps below it

nextTier = Next tier: { $tier }
# $path – `evolving` where the plan follows the programme's rules, `fixed` where it holds its tier by choice
fall = { $path ->
    [fixed] By the programme’s rules you would drop from { $from } to { $to } in { MONTH($month) }. { $from } asks for:
   *[evolving] You drop from { $from } to { $to } in { MONTH($month) }. { $from } asks for:
}
neverTogether = Everything { $tier } asks for is met at some review, but never all of it at the same one.
# $month – of the review that was nearest to it
progress = { $reached } of { $needed }, at the review of { MONTH($month) }
below = { $reached }, to stay below { $needed }, at the review of { MONTH($month) }
met = met
lacking = missing
short = { $missing } missing
over = { $missing } too much
reachable = With all of this you reach it by the programme’s rules, and would earn { $amount } more than in this plan.
# Difference of two answers. $next – the tier above; $tier – the partner's; $amount – more or less
worth = { $way ->
    [more] Held in every month in place of { $tier }, { $next } brings { $amount } more over { $span }; what it takes to get there is not taken off.
    [less] Held in every month in place of { $tier }, { $next } brings { $amount } less over { $span }.
   *[same] Held in every month in place of { $tier }, { $next } brings the same over { $span }.
}
steps = Next steps
see = See
# $what – one of the actions, as it is named inside a sentence
seeOf = See what comes of it: { $what }
now = Plan now
then = With this step
tier = Tier
