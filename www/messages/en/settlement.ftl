# Messages of the engine
# What the answer says of incentives, gates and payments. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = This is said by a newer version ({ $code }).

## What is measured, inside a sentence. $over – the months it is read over

measured = { quantity }{ in-period }
measured-families = { quantity } of { $families }{ in-period }
measured-held = { $credential }{ in-period }
measured-growth = growth of { $what }{ in-period }
measured-share = share of { $what } in { $whole }{ in-period }
measured-plus = { $what } + { $factor } × { $other }
quantity =
    { $of ->
        [list] sales at list price
        [settled] purchases after discount
        [billed] billed purchases
        [charged] what customers are charged
        [paid] what customers pay in money
        [proceeds] what customers are charged, less what is withheld
        [above-floor] price above the floor
        [purchase] cost of goods sold
        [units] units
        [customers] customers
        [new-customers] new customers
        [transactions] sales made
       *[credential] what is held
    }
in-period =
    { $over ->
        [month] { " " }in the month
        [quarter] { " " }in the quarter
        [half] { " " }in the half-year
        [year] { " " }in the year
        [lifetime] { " " }so far
        [trailing-quarter] { " " }in three months
        [trailing-half] { " " }in six months
        [trailing-year] { " " }in twelve months
        [previous-month] { " " }in the month before
        [previous-quarter] { " " }in the quarter before
        [previous-year] { " " }in the year before
        [weakest-month] { " " }in the weakest month
       *[own] { "" }
    }

## Why an incentive pays, or does not. $what – what is measured; $reached – what it came to in $month

nothing-charged = Nothing is charged.
charge-returned = All that was charged was given back with the sales.
charged = Charged on every sale it names.
gate-not-reached = Pays nothing: { $what } came to { $reached } in { $month }, and at least { $needed } is needed.
gate-exceeded = Pays nothing: { $what } came to { $reached } in { $month }, and less than { $needed } is needed.
below-bands = Pays nothing: the lowest paying band starts at { $needed }, and { $reached } was reached in { $month }.
not-settled-yet = Pays nothing yet: it is settled in { $month }, after the months asked for.
no-such-sales = Pays nothing: none of these sales is of a kind it pays on.
taken-back = Nothing is left: what it paid was taken back when the sales were.
pays =
    { $months ->
        [one] Pays in one month.
       *[other] Pays in { $months } months.
    }
pays-sometimes =
    { $months ->
        [one] Pays in one month; { $what } is missed in others, last in { $month }.
       *[other] Pays in { $months } months; { $what } is missed in others, last in { $month }.
    }
settled-later = What follows is settled in { $month }.

## The rule behind the month of a payment

frozen-unpaid = Frozen: a bill of the same period is unpaid
frozen-overdue = Frozen: a bill is overdue when it is claimed
frozen-uncollected = Frozen: the customer has not paid for this sale on credit
held = Held for a time the programme sets
instalment = One of several instalments
carried-forward = Below the least the programme pays: carried forward
half-year = Kept for claims until the half-year’s threshold is known
expired = Lost: claimed after the deadline
timetable = After the period: { $steps }
days =
    { $what ->
        [grace] { $days ->
            [one] one day for late sales
           *[other] { $days } days for late sales
        }
        [reconcile] { $days ->
            [one] one working day to reconcile
           *[other] { $days } working days to reconcile
        }
        [invoice] { $days ->
            [one] one working day to invoice
           *[other] { $days } working days to invoice
        }
       *[pay] { $days ->
            [one] one day to pay
           *[other] { $days } days to pay
        }
    }
