# The result in sentences and the key figures beside it.

title = What you would earn
# How long a plan runs. $years – whole years, 0 when it is none or no whole number of them
span = { $years ->
    [0] { $months ->
        [one] one month
       *[other] { $months } months
    }
    [1] one year
    [2] two years
    [3] three years
    [4] four years
   *[other] five years
}
# Stands above the amount, which follows in large print. $span – how long
over = { $way ->
    [earn] Over { $span } you would earn
    [lose] Over { $span } you would lose
   *[nothing] Over { $span } you would neither earn nor lose
}
# The same as a sentence of its own, for screen readers.
result = { $way ->
    [earn] Over { $span } you would earn { $amount }.
    [lose] Over { $span } you would lose { $amount }.
   *[nothing] Over { $span } you would neither earn nor lose.
}
nothingSold = Nothing is sold in this plan. Enter customers and what they spend, or a project, and the answer appears here.

## What makes the result. $list – amount at list price; $parts – what adds to it and takes from it, each one of `making`

made = { $trade ->
    [sold] You sell { $list } at list price: { LIST($parts) }.
   *[referred] Customers you bring buy { $list } at list price: { LIST($parts) }.
}
madeOnly = { $trade ->
    [sold] You sell { $list } at list price.
   *[referred] Customers you bring buy { $list } at list price.
}
madeOfParts = { LIST($parts) }.
# $line – the line of the statement; $way – whether it adds or takes; $label – the line’s name, where it is none of these
making = { $line ->
    [resale-margin] { $way ->
        [gives] resale leaves { $amount }
       *[takes] resale loses { $amount }
    }
    [customer-discount] { $way ->
        [gives] customers pay { $amount } above list
       *[takes] customers get { $amount } off
    }
    [incentives] { $way ->
        [gives] the vendor pays you { $amount }
       *[takes] the vendor takes back { $amount }
    }
    [passed-incentives] { $way ->
        [gives] resellers give back { $amount }
       *[takes] { $amount } of it goes on to resellers
    }
    [services] { $way ->
        [gives] your services add { $amount }
       *[takes] your services lose { $amount }
    }
    [costs] running it costs { $amount }
    [financing] the money tied up costs { $amount }
    [tax] tax takes { $amount }
   *[other] { $label }: { $amount }
}
# The same at the beginning of a sentence.
makingFirst = { $line ->
    [resale-margin] { $way ->
        [gives] Resale leaves { $amount }
       *[takes] Resale loses { $amount }
    }
    [customer-discount] { $way ->
        [gives] Customers pay { $amount } above list
       *[takes] Customers get { $amount } off
    }
    [incentives] { $way ->
        [gives] The vendor pays you { $amount }
       *[takes] The vendor takes back { $amount }
    }
    [passed-incentives] { $way ->
        [gives] Resellers give back { $amount }
       *[takes] { $amount } of it goes on to resellers
    }
    [services] { $way ->
        [gives] Your services add { $amount }
       *[takes] Your services lose { $amount }
    }
    [costs] Running it costs { $amount }
    [financing] The money tied up costs { $amount }
    [tax] Tax takes { $amount }
   *[other] { $label }: { $amount }
}

## What the programme’s rules do to the tier. $moves – one or more of `rise` and `drop`

rise = rise to { $tier } in { MONTH($month) }
drop = drop to { $tier } in { MONTH($month) }
byRules = By the programme’s rules you { LIST($moves) }.
heldByChoice = { $way ->
    [lose] Held at { $tier } by your choice. By the programme’s rules you would { LIST($moves) }, and you would lose { $amount }.
   *[earn] Held at { $tier } by your choice. By the programme’s rules you would { LIST($moves) }, and you would earn { $amount }.
}

## Why profit says one thing and the cash another. $apart – the difference; $end – the plan’s last month; $cash – what it stands at then

notInTheBank = The profit is earned and not yet in the bank: after { MONTH($end) } you are still owed { $apart } more than you owe, and cash stands at { $cash }.
backLate = There is a profit, and it is worth less than nothing today: the cash goes in early and comes back late, and money has its price.
notYetPaid = It is a loss although cash stands at { $cash } in { MONTH($end) }: you still owe { $apart } more than you are owed.
cashFirst = It is a loss although it is worth something today: the cash comes in early and goes out late.

## The key figures, each with a hint beneath it.

figures = Key figures
earnings = From the vendor
earningsHint = your discount off list, and all incentives
revenue = Customers pay you
revenueHint = revenue, with your services
margin = Of revenue, you keep
marginHint = profit ÷ revenue
payback = Pays back
paybackHint = first month from which cash stays positive
never = not in this plan
neverHint = cash stands at { $cash } in { MONTH($month) }
funding = Deepest cash need
fundingHint = most you have to put in before it turns
fundingNone = none
fundingNoneHint = cash never falls below where it began
npv = Worth today
# $irr – `irr`, or the reason there is none
npvHint = net present value (NPV); { $irr }
irr = { ROUND-RATE($rate) } a year (IRR)
# Why there is no rate of return.
noIrr =
    .no-outlay = no rate of return: no cash goes in first
    .never-back = no rate of return: the cash that goes in does not come back in this plan
    .out-of-range = no rate of return between −99 % and 10,000 % a year
    .several = no single rate of return: cash turns more than once
undefined = no revenue
