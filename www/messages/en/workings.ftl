# Messages of the engine
# The workings of figures: what each step is, and how it comes about. Sent by the engine: each message is one of its codes. Titles of
# lines and what is measured come from lines.ftl and settlement.ftl.

# Said of a message that only a later engine knows. $code – its name
other = This step needs a newer version ({ $code }).

## Titles of steps that are lines of the statement or figures of the headline

step-line = { $line }
step-line-month = { $line }, { $month }
step-line-months = { $line }, { $first } to { $last }
step-headline =
    { $figure ->
        [profit] Profit
        [earnings] What the vendor leaves and gives you
        [revenue] Revenue
        [margin] Margin
        [payback] Payback
        [funding] Deepest funding need
        [npv] Net present value
       *[irr] Internal rate of return
    }
step-payback = Payback: { $month }
step-payback-at-once = Payback: { $month }, from the start
step-no-payback = Payback: not within these months
step-no-return = Internal rate of return: none
step-several-returns = Internal rate of return: more than one
# $base – one and a twelfth of the yearly rate; $months – how often cash is divided by it
step-discount-factor =
    { $months ->
        [one] Discount factor: divided by { $base } once
       *[other] Discount factor: divided by { $base } { $months } times
    }
step-discounted-cash = Cash of { $month }, discounted

## Titles of other steps. $what – what the step is; $about – whose, of what, of when

step = { phrase }
step-about = { phrase }: { $about }
step-in-table = { phrase } ({ $table })
step-table = { $table }
step-figure-for = figure for: { phrase }
step-sale = { sale-figure }: { $about }
step-joined = new customers, { $month }
step-exchange =
    { $purpose ->
        [plan] exchange rate for billing: 1 { $from } = { $rate } { $to } on { $day }
        [measure] exchange rate for thresholds and tiers: 1 { $from } = { $rate } { $to } on { $day }
       *[payout] exchange rate for payouts: 1 { $from } = { $rate } { $to } on { $day }
    }
step-part-of-sum = part of the next sum
# $does – what a step without a name of its own does
step-unnamed =
    { $does ->
        [typed] your figure
        [table] figure in the table
        [number] number
        [sum] sum
        [difference] difference
        [product] product
        [quotient] quotient
        [rounded] rounded
        [smaller] the smaller
        [larger] the larger
        [comparison] comparison
        [choice] choice
        [scale] scale
       *[chance] chance
    }
sale-figure =
    { $what ->
        [list] list price
        [given] discount given
        [charged] what the customer is charged
        [units] units
        [bid] approved special-bid discount
        [floor] floor price
        [purchase] purchase price
        [withheld] withheld in the customer’s country
       *[taxes] the seller’s taxes
    }
phrase =
    { $what ->
        [list-price] list price
        [unit-price] price list’s price for one customer
        [discount-rate] discount rate
        [discount] discount
        [settled-price] what the vendor bills
        [given-discount] discount given to the customer
        [charged-price] what the customer is charged
        [bill-list] list price of a customer’s month
        [vendor-bill] the vendor’s bill for a customer’s month
        [customer-bill] what a customer is charged for a month
        [bill-withheld] withheld from what a customer is charged for a month
        [bill-taxes] taxes on what a customer is charged for a month
        [bill-passed] discount passed on with a customer’s month
        [month-total] sales of the month that count
        [stretch-total] sales of the period that count
        [growth] growth over the baseline
        [baseline] baseline
        [ratio] share
        [weighted-sum] weighted sum
        [credential] held by the partner
        [threshold] threshold
        [gate] threshold reached
        [base] base it is paid on
        [excess] part above the baseline
        [capped-base] base within its cap
        [net-base] base less earlier incentives
        [table-rate] rate in the table
        [band-reached] rate of the band reached
        [banded] what the bands pay
        [reward] reward before limits
        [limited] reward within its limit
        [headroom] what the limit leaves
        [unlocked] unlocked by milestones
        [top-up] top-up to the guarantee
        [to-date] earned to date
        [earned] earned
        [clawback] taken back
        [best-of] best of its group
        [split-part] part paid in this form
        [due] due, with what was carried forward
        [payment] payment
        [with-tax] payment with tax on top
        [tier-held] tier held
        [credential-missing] still to be obtained
        [line] this month
        [line-total] over these months
        [customers-today] customers today
        [customers-per-month] customers won a month in the first year
        [customer-growth] growth of the number won
        [churn] share of customers lost each month
        [customers-won] customers won
        [customers-won-in-all] customers won, all groups together
        [customers-of-age] customers at month end
        [customers-buying] customers, those who ramp up counted in part
        [customers-active] customers at month end, all groups together
        [spend-first-year] list-price spend of one customer in a month
        [expansion] growth of spend per customer
        [price-change] change of list prices
        [yearly-step] growth of spend and change of prices, a year
        [spend-of-year] spend of one customer, before the season
        [season] factor of the calendar month
        [spend-per-customer] list-price spend of one customer
        [spend-of-group] list-price spend of these customers
        [mix-share] share of the mix in the first month
        [mix-share-end] share of the mix in the last month
        [along-plan] how far along the plan
        [mix-share-now] share of the mix
        [sale-list] list price of the sale
        [coupon-share] share paid with coupons
        [coupon-part] part paid with coupons
        [cash-part] part paid in money
        [discount-given] discount given to the customers
        [units-per-customer] units one customer uses
        [units-of-year] units one customer uses, before the season
        [units-in-month] units one customer uses in the month
        [project-price] list price of one
        [project-count] how many
        [project-list] list price of the projects
        [project-refund] list price of the projects given back
        [project-discount] discount given on the project
        [bid] approved special-bid discount
        [service-price] price of the service
        [service-attach] share of customers who buy the service
        [service-margin] margin of the service
        [service-buyers] customers who buy the service
        [service-revenue] service revenue
        [service-delivery] cost of delivering the service
        [people] people
        [person-monthly] cost of one person for a month
        [cost-sales] cost of sellers
        [cost-presales] cost of pre-sales
        [cost-engineers] cost of engineers
        [cost-training] training and certification
        [cost-certificates] certificates the tier demands
        [cost-marketing] marketing
        [cost-rent] office rent
        [cost-software] software and tools
        [cost-fees] programme and platform fees
        [acquisition-each] cost of winning one customer
        [cost-acquisition] cost of winning customers
        [bad-debt-share] share of what customers are charged that never arrives
        [capital-rate] yearly cost of the money tied up
        [tax-rate] tax rate on profit
        [pass-through-discount] share of the discount passed on to resellers
        [pass-through-incentives] share of incentives passed on to resellers
        [passed-discount] discount passed on to the reseller
        [exchange-plan] exchange rate for billing
        [exchange-measure] exchange rate for thresholds and tiers
        [exchange-payout] exchange rate for payouts
        [in-programme-currency] in the programme’s currency
       *[in-plan-currency] in the plan’s currency
    }

## Whose, of what and of when. $number – its place among its like, where it has no name

subject-typed = { $name }
subject-named = { $name }
subject-customers = customers { $number }
subject-project = project { $number }
subject-service = service { $number }
subject-sellers = sellers
subject-presales = pre-sales
subject-engineers = engineers
subject-age-group = age group { $number }
subject-month = { $month }
subject-year-before = the year before
subject-calendar-month =
    { $month ->
        [january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
       *[december] December
    }
subject-measured = { $what }

## How a step comes about. $result – its figure; $a, $b, $c, $d – what it is made of

how-typed = { $result }, as you typed it
how-table = { $result }, as the table says
how-number = { $result }
how-sum = { $a } + { $b } = { $result }
how-sum-of-three = { $a } + { $b } + { $c } = { $result }
how-sum-of-four = { $a } + { $b } + { $c } + { $d } = { $result }
how-sum-of-many =
    { $count ->
        [one] one figure makes { $result }
       *[other] { $count } figures add up to { $result }
    }
how-difference = { $a } − { $b } = { $result }
how-product = { $a } × { $b } = { $result }
how-quotient = { $a } ÷ { $b } = { $result }
# $exact – before rounding
how-rounded = { $exact }, { rounding }
how-rounded-product = { $a } × { $b } = { $exact }, { rounding }
how-rounded-quotient = { $a } ÷ { $b } = { $exact }, { rounding }
rounding =
    { $to ->
        [half-up] rounded to { decimals } (a half away from zero)
        [half-even] rounded to { decimals } (a half to the even neighbour)
        [down] rounded down to { decimals }
       *[up] rounded up to { decimals }
    }
decimals =
    { $places ->
        [0] whole numbers
        [one] one decimal
       *[other] { $places } decimals
    }
how-smaller = the smaller of { $a } and { $b }: { $result }
how-larger = the larger of { $a } and { $b }: { $result }
how-reaches = { $a } reaches { $b }
how-below = { $a } stays below { $b }
how-holds = { $result }, because the condition holds
how-holds-not = { $result }, because the condition does not hold
how-chance = { $result }, by chance, of { $of }

## How bands are read. $read – what is looked up in them; $from and $to – the band’s edges

# $slices – each with its rate
how-slices = { $read } in slices ({ $slices }): { $result }
slice = { $amount } at { $at }
how-band-from = { $read } is in the band from { $from } to below { $to }: { $result }
how-last-band-from = { $read } is in the band from { $from } on: { $result }
how-band-above = { $read } is in the band above { $from } up to { $to }: { $result }
how-last-band-above = { $read } is in the band above { $from }: { $result }
how-no-band = { $read } is in no band: { $result }
how-rolling = { $read }: finished bands at their tops, the last on the whole: { $result }
how-total = { $read }: every band reached, each on the whole: { $result }
how-straight-line = { $read }: finished bands in full and a share of the current one: { $result }
how-free-goods = { $read }: complete steps only: { $result }
how-interpolated = { $read }: at a rate in a straight line between those of two bands: { $result }

# One unit of a currency. $from, $to – currencies; $day – the day of the rate
how-exchange = 1 { $from } = { $rate } { $to } on { $day }

## How figures of the headline are found in the cash. $months – how many there are; $cash – cash to date

how-never-below-zero = Cash to date is { $cash } in { $month } and never below zero.
# $short – cash to date in $before, the month before
how-paid-back = Cash to date is { $short } in { $before } and { $cash } in { $month }; from there it is not below zero again.
how-still-below-zero = Cash to date is still { $cash } in { $month }.
how-deepest =
    { $months ->
        [one] Cash to date in the one month there is: { $cash } in { $month }.
       *[other] The lowest of cash to date in { $months } months: { $cash } in { $month }.
    }
how-none-below-zero =
    { $months ->
        [one] Cash to date is not below zero in the one month there is.
       *[other] Cash to date is below zero in none of { $months } months.
    }
# $below – worth at the rate $lower; $above – worth at the rate $upper
how-return =
    { $months ->
        [one] At { $rate } a year the cash of one month is worth nothing: at { $lower } it is worth { $below }, at { $upper } { $above }.
       *[other] At { $rate } a year, a twelfth of it each month, the cash of { $months } months is worth nothing: at { $lower } it is worth { $below }, at { $upper } { $above }.
    }
how-no-outlay = No cash goes in first, so there is nothing to earn a rate on.
how-never-back =
    { $months ->
        [one] The cash that goes in does not come back within one month: cash to date is still { $cash } in { $month }.
       *[other] The cash that goes in does not come back within { $months } months: cash to date is still { $cash } in { $month }.
    }
how-out-of-range = At no rate from −99 % to 10,000 % a year is the cash of these months worth nothing.
how-several = At more than one rate the cash of these months is worth nothing, so none of them says what it earns.
