# Messages of the engine
# Problems: what is wrong with an input, said beside its field. What was given, what is allowed, what to do.
# They begin with a small letter and end without a full stop, since they stand after the name of a field.

# A problem that only a later engine knows. $code – its name
other = this cannot be taken ({ $code })

## Texts that are no figures. $given – as typed

figure-missing = the field is empty: write digits with a point, such as "199.99"
day-missing = the field is empty: give a day written year-month-day, such as "2027-01-31", between 2000 and 2099
month-missing = the field is empty: give a month written year-month, such as "2027-01", between 2000 and 2099
not-decimal = "{ $given }" is not a plain decimal number: write digits with a point, such as "199.99"
too-many-decimals = "{ $given }" has more than { $places } decimals: round it to { $places }
number-too-large = "{ $given }" is too large: stay within { $most } either way
not-count = { $given } is no count: give a whole number, 0 or more
not-day = "{ $given }" is not a day written year-month-day, such as "2027-01-31", between 2000 and 2099
not-month = "{ $given }" is not a month written year-month, such as "2027-01", between 2000 and 2099

## Texts of another shape: a programme that somebody brings. $given – as written; $known – what there may be

repeated-name = "{ $given }" stands here twice: keep one of them
not-json = this is not JSON: mend it here or just before
ends-early = the text ends too early: close what is still open
half-character = half a character stands here (a lone surrogate): write it out
too-deep = brackets stand in brackets deeper than is ever needed: unnest them
missing-key = "{ $key }" is missing here: write it
repeated-key = "{ $key }" stands here twice: keep one of them
unknown-key = "{ $given }" does not belong here: move it to the table or row it is for, or write one of { $known }
unknown-word = "{ $given }" is no choice here: write one of { $known }
not-one-key = one of several is wanted here: name exactly one of { $known }
wrong-kind =
    { $wanted ->
        [amount] an amount stands in quotes, such as "199.99", but here stands { $given }
        [rate] a rate stands in quotes, such as "0.06" for 6 %, but here stands { $given }
        [day] a day stands in quotes, such as "2027-01-31", but here stands { $given }
        [month] a month stands in quotes, such as "2027-01", but here stands { $given }
        [text] a text in quotes is wanted, but here stands { $given }
        [whole] a whole number is wanted, but here stands { $given }
        [flag] true or false is wanted, but here stands { $given }
        [list] a list is wanted, but here stands { $given }
        [object] an object with keys is wanted, but here stands { $given }
        [name-alone] a name alone is wanted, but here stands { $given }
        [name-with-value] a name is wanted that holds a value of its own, but here stands { $given }
       *[other] another kind of value is wanted than { $given }
    }
# $reason – as the reader says it
unfit = this cannot be read: { $reason }

## Who is asked about

# $given – how many there are; $most – how many there may be; $over – how many are too many
too-many-entries =
    { $what ->
        [credentials] { $given } credentials are more than { $most }: remove { $over }
        [own-values] { $given } values of a contract are more than { $most }: remove { $over }
       *[rates] { $given } exchange rates are more than { $most }: remove { $over }
    }
# $known – what to choose from
no-such-role = role "{ $given }" is not in { $programme }: choose { $known }
role-without-tiers = { $role } has no tiers, but "{ $given }" was given: leave it empty
tier-not-open = tier "{ $given }" is not open to { $role }: choose { $known }
not-country = country "{ $given }" is not two capital letters of ISO 3166, such as "TH"
no-such-credential = credential "{ $given }" is not in { $programme }: choose { $known }
held-below-zero = { $given } cannot be held: give 0 or more
obtained-beyond-held = { $given } of { $held } cannot be still to be obtained: give 0 to { $held }
passed-out-of-bounds =
    { $what ->
        [discount] { $given } of the discount cannot be passed on: give 0 % to 100 %
       *[incentives] { $given } of the incentives cannot be passed on: give 0 % to 100 %
    }
no-resellers = { $role } bills no resellers: pass nothing on, or choose a role that resells
claims-too-late = claiming { $given } months late is beyond what is modelled: give 0 to { $most }
account-not-open = { $role } may not sell to the account class { $account }: choose { $known }
discount-not-allowed = a customer discount of { $given } is more than "{ $table }" allows a { $role } in { $country }: give { $most } at most
not-yet-in-force = { $programme } has no table in force on { $day }: its first starts on { $first }
no-longer-in-force = { $programme } has no table in force on { $day }: its last ended on { $last }
beyond-exact = in { $currency } these sales are more than can be counted exactly: sell less, or correct the exchange rate
model-too-large = the model has { $given } steps, more than the { $most } a file is written for: settle fewer sales or fewer months

## Exchange rates. $from, $to, $plan, $programme – codes of currencies

not-currency = currency "{ $given }" is not three capital letters of ISO 4217, such as "EUR"
no-rate = no rate between { $plan } and { $programme } is at hand: give one for use "plan", or choose { $known }
rate-to-itself = a rate from { $currency } to itself is always 1: remove it
rate-out-of-bounds = one { $from } cannot be { $given } { $to }: give { $least } to { $most }
rate-twice =
    { $what ->
        [plan] a second exchange rate for billing between { $from } and { $to }: keep one
        [measure] a second exchange rate for thresholds and tiers between { $from } and { $to }: keep one
       *[payout] a second exchange rate for payouts between { $from } and { $to }: keep one
    }

## Values and terms of the partner's own. $given – a table or a place in it, as given

no-such-table = table "{ $given }" is not in this programme: choose one of { $known }
table-not-in-force = table "{ $table }" is not in force on { $day }: choose another day or table
no-such-place = "{ $given }" is no place in "{ $table }": write one such as rates[0].rate
not-a-term = "{ $given }" is not a term of the contract: replace a rate, an amount or a bound
several-values = "{ $given }" holds more than one value: name one of them
# $violation – a sentence of the checks of programmes
breaks-rule = { $violation }

## Sales that were made

sales-months = { $given } months cannot be settled: choose { $least } to { $most }
too-many-sales = { $given } sales are more than the { $most } settled at once: split the file
sales-too-large = the sales add up to more than { $most }, refunds counted too: settle fewer at once, or in thousands
not-in-programme =
    { $what ->
        [family] product family "{ $given }" is not in { $programme }: choose { $known }
        [account] account class "{ $given }" is not in { $programme }: choose { $known }
        [item] price list "{ $given }" is not in { $programme }: choose { $known }
        [kind] kind of sale "{ $given }" is not in { $programme }: choose { $known }
       *[tag] mark "{ $given }" is not in { $programme }: choose { $known }
    }
none-in-programme =
    { $what ->
        [family] product family "{ $given }" is not in { $programme }: it has no product family
        [account] account class "{ $given }" is not in { $programme }: it has no account class
        [item] price list "{ $given }" is not in { $programme }: it has no price list
        [kind] kind of sale "{ $given }" is not in { $programme }: it has no kind of sale
       *[tag] mark "{ $given }" is not in { $programme }: it has no mark
    }
sale-without-month = a sale needs its month, such as "2027-01"
sale-after-end = { $given } is after { $last }, the last month settled: settle more months
sale-too-old = { $given } is more than ten years before { $first }: leave it out
sale-without-price = a sale needs a list price, or a price list and its units
sale-without-units = "{ $item }" is priced by units: say how many
sale-priced-twice = a sale has a list price or a price list, not both: leave one empty
sale-charged-twice = a sale has a discount or a charged price, not both: leave one empty
sale-discount = a discount of { $given } cannot be: give 0 % to 100 %

## Studies. $given – a figure, or the field of one

nobody-to-win = sales that were made leave nobody to be won by chance: leave customers as they are, or ask of a plan
too-many-ranges = { $given } ranges are more than { $most }: remove some
no-range-here = "{ $given }" cannot be a range: it is no figure of this plan
range-twice = { $given } has a range already: keep one
backwards = the range runs from { $from } to { $to }: put the smaller figure first
beyond-bounds = the range runs from { $from } to { $to }: stay within { $least } and { $most }
likely-outside = { $given } is not between { $low } and { $high }: put the likeliest between the others
doubles-nothing = a range of doublings cannot begin at { $given }: begin above zero, or choose another shape
nothing-moves = "{ $given }" has no range, so nothing can move with it: give it one
beyond-one = { $given } is beyond −1 and 1
paired-twice = { $one } and { $other } are paired already: keep one pair
cannot-move-together = these figures cannot all move together like that: when two move with a third, they move with each other; bring some of the numbers nearer to 0
not-movable = "{ $given }" is no figure of this plan that can be moved by itself: choose another
moved-twice = { $given } is moved already: choose another figure
points = { $given } points cannot be drawn: give { $least } to { $most }
swing = a swing of { $given } cannot be drawn: give more than 0 %, and 100 % at most

## Plans

# $given, $least, $most – the figure, and what it may be
below-bounds = { $given } is less than { $least }: give { $least } to { $most }
above-bounds = { $given } is more than { $most }: give { $least } to { $most }
no-share-of-customers = { $given } of a product priced by spend is the share of customers who have it: give 0 % to 100 %
# $given – how many there are; $most – how many there may be; $over – how many are too many
too-many-rows = { $given } are more than { $most }: remove { $over }
not-twelve = { $given } are given: give 12, January first, or none
name-missing = the name is empty: give one of up to { $most } characters
name-too-long = a name of { $given } characters is longer than { $most }: shorten it
none-there =
    { $what ->
        [account] no account class is given: it has none
        [family] no product family is given: it has none
       *[price-list] no price list is given: it has none
    }
none-given =
    { $what ->
        [account] no account class is given: choose one of { $known }
        [family] no product family is given: choose one of { $known }
       *[price-list] no price list is given: choose one of { $known }
    }
unknown-where-none =
    { $what ->
        [account] "{ $given }" is no account class of this programme: it has none
        [family] "{ $given }" is no product family of this programme: it has none
       *[price-list] "{ $given }" is no price list of this programme: it has none
    }
unknown-name =
    { $what ->
        [account] "{ $given }" is no account class of this programme: choose one of { $known }
        [family] "{ $given }" is no product family of this programme: choose one of { $known }
       *[price-list] "{ $given }" is no price list of this programme: choose one of { $known }
    }
outside-plan = month { $given } is outside the plan: give 1 to { $most }, or make the plan longer
starts-too-early = a plan cannot start in { $given }: start it in { $first } or later
ends-too-late = the plan would end in { $given }: end it in { $last } or before
family-twice = "{ $given }" is in the mix twice: give each product family one share
share-too-fine = a share of { $given } is finer than 0.01 %: round it to two decimals
shares-not-whole =
    { $when ->
        [first] the shares in the first month add up to { $given }: make them 100 %
       *[last] the shares in the last month add up to { $given }: make them 100 %
    }
item-twice = "{ $given }" is used twice: add the units together
too-many-customers = the customers won come to more than { $most }: lower their number or its growth
too-much-together =
    { $what ->
        [projects] these projects may come to more than { $most } a month: lower prices, numbers or growth
        [service] this service may come to more than { $most } a month: lower prices, numbers or growth
        [people] these people may come to more than { $most } a month: lower prices, numbers or growth
        [winning] winning these customers may come to more than { $most } a month: lower prices, numbers or growth
        [customer-spend] the spend of one customer may come to more than { $most } a month: lower prices, numbers or growth
        [group-spend] the spend of this group may come to more than { $most } a month: lower prices, numbers or growth
        [customer-units] the units of one customer may come to more than { $most } a month: lower units or growth
       *[group-units] the units of this group may come to more than { $most } a month: lower units, customers or growth
    }
