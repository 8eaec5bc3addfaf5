# Messages of the engine
# What breaks a rule in a programme: said beside its line, to whoever writes the programme. What is given, what is allowed, what to do.
# Keys, ids and words of the file are named as they stand in it. Each begins with a small letter and ends without a full stop.

# A rule that only a later engine knows. $code – its name
other = this breaks a rule that is not known here ({ $code })

## The file as a whole. $given, $most – how many there are, and may be

file-empty = there is nothing here: write a programme, beginning with its id
file-too-long = the programme has { $given } bytes: keep to { $most }
# $reason – as the reader of TOML says it
not-toml = this is not TOML: { $reason }
# $stem – the name of the file, without .toml
other-name-than-file = the programme is "{ $id }" but its file is { $stem }.toml: give both one name
too-many-entries-here = { $given } entries are more than the calculator takes: keep to { $most }
shares-too-deep = measures inside measures go deeper than { $most }: measure it more plainly

## Figures. $given – as written

# $percent, $meant – the rate as written and as probably meant, in per cent; $fraction – how that is written
rate-over-whole = "{ $given }" is { $percent }: rates are fractions of one, so write "{ $fraction }" for { $meant }
negative-rate = the rate { $given } is below zero: write "0" or more; what the vendor keeps goes under charge
negative-cost = { $given } is below zero: write "0" or more
not-currency-code = "{ $given }" is not a currency code: write three capital letters, such as "USD"
not-month-of-year = there is no month { $given }: write the first month of the fiscal year, 1 to 12
too-many-places = { $given } decimals are more than an amount carries: write 0 to 6
example-shares = the example shares of all families add up to { $total }: let them add up to "1"

## Bases and sources

unused-source = nothing cites source "{ $given }": cite it or remove it
own-in-shipped-file = only a partner's own terms are "own": say published, reported, example or illustrative in a shipped file
reason-too-short = "{ $given }" is no reason yet: say in { $least } characters or more why this number was chosen
no-place-in-source = the citation of "{ $source }" names no place in it: give the section, table or row under at
printed-unsaid = a rule is printed that this table does not say: say it, or take it off the list
cost-without-basis = the cost of "{ $credential }" rests on nothing: add a basis, or remove the cost
not-web-address = "{ $given }" is not an address on the web: write one that begins with https:// or http://
confirmed-early = confirmed on { $confirmed } but first read on { $retrieved }: let confirmed be the later day

## Names

name-shape = "{ $given }" cannot be a name: write lower-case letters and digits, joined by hyphens, such as "tier-2"
# $first – path of the first of that name
name-twice = "{ $given }" is already the name of { $first }: choose another name
# $list – key of the list
table-name-twice = "{ $given }" is already the name of a table under { $list }: choose another name
line-name = "{ $given }" is the name of a line of the statement: choose another name
no-role = no role is declared: declare what a partner may be under role
empty-text = the { $key } is empty: write one
# $known – what to choose from
unknown-reference =
    { $what ->
        [role] role "{ $given }" is not in this file: choose from { $known }, or declare it under role
        [tier] tier "{ $given }" is not in this file: choose from { $known }, or declare it under tier
        [family] family "{ $given }" is not in this file: choose from { $known }, or declare it under family
        [class] class "{ $given }" is not in this file: choose from { $known }, or declare it under class
        [account] account "{ $given }" is not in this file: choose from { $known }, or declare it under account
        [kind] kind "{ $given }" is not in this file: choose from { $known }, or declare it under kind
        [tag] tag "{ $given }" is not in this file: choose from { $known }, or declare it under tag
        [country] country "{ $given }" is not in this file: choose from { $known }, or declare it under country-group
        [credential] credential "{ $given }" is not in this file: choose from { $known }, or declare it under credential
       *[source] source "{ $given }" is not in this file: choose from { $known }, or declare it under sources
    }
nothing-declared =
    { $what ->
        [role] role "{ $given }" is not in this file: declare it under role
        [tier] tier "{ $given }" is not in this file: declare it under tier
        [family] family "{ $given }" is not in this file: declare it under family
        [class] class "{ $given }" is not in this file: declare it under class
        [account] account "{ $given }" is not in this file: declare it under account
        [kind] kind "{ $given }" is not in this file: declare it under kind
        [tag] tag "{ $given }" is not in this file: declare it under tag
        [country] country "{ $given }" is not in this file: declare it under country-group
        [credential] credential "{ $given }" is not in this file: declare it under credential
       *[source] source "{ $given }" is not in this file: declare it under sources
    }
unknown-country = country "{ $given }" is not in this file: write an ISO code such as "DE", or declare the group under country-group
repeated-entry = "{ $given }" is named twice in this list: remove one
# $one, $other – keys of the lists
opposed-entries = "{ $given }" is in { $one } and in { $other }, so nothing is left: remove it from one of them
no-age = no age is at least { $from } and less than { $below } months: let age-below be more than age-from
no-day = no day is from { $from } on and before { $before }: let ordered-before be later than ordered-from

## Tiers

unreachable-tier = nobody can rise to "{ $tier }": give it a tier-rule, or by-nomination = true when the vendor appoints
tier-without-role = no role has tier "{ $tier }": name it in a role's tiers, or remove it
only-nominated = only tiers by nomination have a tier-rule, so meeting one never raises anybody: add rules for other tiers, or move these into a note
rule-of-lowest-tier = "{ $tier }" is the lowest tier of every role that has it, so nobody is asked for this: put a tier below it, or move the demands into a note
rule-without-gate = the rule of "{ $tier }" demands nothing, so everybody would rise to it: add a gate, or remove the rule

## Days of tables

ends-before-it-begins = the table ends on { $until }, before it begins on { $effective }: let until be the later day
two-editions = "{ $table }" already has an edition from { $effective } on: give this one another day or another name
editions-out-of-order = the edition of "{ $table }" from { $effective } on stands after the one from { $before } on: put the earlier edition first
editions-overlap = this edition of "{ $table }" ends on { $until }, after the next begins on { $next }: end it earlier, or leave until out

## Rows and bands

missing-value =
    { $wanted ->
        [rate] nothing is given here: write a rate, "0" when it is nothing
        [amount] nothing is given here: write an amount, "0" when it is nothing
       *[either] nothing is given here: write a rate or an amount, "0" when it is nothing
    }
rate-and-amount = a rate and an amount are given here: keep one of them
bands-and-value = bands and one value for everything are given here: keep one of them
amount-needed =
    { $why ->
        [fixed-scale] a rate does not fit here, because a fixed scale pays a sum: write an amount
        [straight-line] a rate does not fit here, because a straight line runs between sums: write an amount
        [free-goods] a rate does not fit here, because free goods are a number of units: write an amount
        [steps] a rate does not fit here, because each complete step pays a sum: write an amount
        [unit-price] a rate does not fit here, because this price is for each unit: write an amount
        [each-unit] a rate does not fit here, because it is paid for each unit: write an amount
        [each-customer] a rate does not fit here, because it is paid for each customer: write an amount
       *[each-sale] a rate does not fit here, because it is paid for each sale: write an amount
    }
rate-needed =
    { $why ->
        [discount] an amount does not fit here, because a discount is a share of list price: write a rate
        [spend-price] an amount does not fit here, because this price is a share of spend: write a rate
       *[money-base] an amount does not fit here, because the base is money and this scale takes a share of it: write a rate, or let scale "fixed" pay a sum
    }
bands-of-discount = bands do not fit here, because a discount is one share of list price: write one rate
bands-needed =
    { $why ->
        [straight-line] one value does not fit here, because a straight line runs from bound to bound: write bands
        [free-goods] one value does not fit here, because free goods come with each complete step of units: write bands
        [steps] one value does not fit here, because a sum comes with each complete step: write bands
       *[interpolated] one value does not fit here, because the rate runs from band to band: write bands
    }
no-step = something comes with each complete step and this step is { $given }: give each band a from above "0"
several-steps = steps have one size, so only the first band is read: remove the others
scale-of-price = a price has no such scale: let it be "slice", "whole", "rolling", "total", "straight-line" or "fixed"
price-without-band = the price has no band, so it costs nothing: add one under bands
no-rows = the table has no row, so it gives nothing: add one under rates, or remove the table
bid-with-rates = the rate comes with the sale (from-bid), so these rows are never read: remove them or from-bid
negative-value = the amount { $given } is below zero: write what is given as "0" or more
bill-rounding = the table rounds the bill, and a bill is always rounded to the minor unit of its currency, so this rounding is never used: remove it, or let rounds be "line"
bands-mixed = other bands of this row say where they begin and this one does not: give from on every band, or up-to on every band and from on none
bound-not-rising = the bound { $given } is not above the one before it, { $before }: put the bands in rising order
band-gap = this band ends at { $end } and the next begins at { $next }: what lies between is in no band, so let both be the same or add a band with its own rate, such as "0"
band-overlap = this band ends at { $end } but the next begins at { $next }: what lies between is in two bands, so let both be the same
band-without-end = this band has no up-to and is not the last: say where it ends, or drop the bands after it
first-band-above-zero = nothing is said about amounts below { $first }: begin with a band from "0", of rate "0" when nothing is paid there
straight-line-open = a straight line needs an end to run towards: give the last band an up-to, or the amount "0"
line-of-one-point = the rate has one band and so nothing to run to: add a band with the rate it reaches, or let scale be "whole"
line-falls = the rate runs down from { $below } to { $here }, so who sells more may earn less: let it rise, or write steps as a scale "whole"
falls-with-sales = all sales get { $here } from here on and { $below } below, so who sells more earns less: let it rise, or pay slice by slice, unless the programme prints it so
costs-with-sales = all sales cost { $here } from here on and { $below } below, so who sells more keeps less: let it fall, or charge slice by slice, unless the programme prints it so
bound-below-zero = the bound { $given } is below zero, which only growth can be: let bounds start at "0"

## Rows beside each other. $case – what they both decide, one dimension after the other

rows-tie = rates[{ $first }] and rates[{ $second }] have an equal claim to { $case }: name one thing more in the row that should decide, or keep their lists apart
case-everything = every sale
case-entry =
    { $what ->
        [tier] tier "{ $given }"
        [family] family "{ $given }"
        [class] class "{ $given }"
        [account] account "{ $given }"
        [kind] kind "{ $given }"
        [country] country "{ $given }"
       *[tag] tag "{ $given }"
    }
case-none =
    { $what ->
        [tier] no tier
        [family] no family
        [class] no class
        [account] no account
        [kind] no kind
        [country] no country that is named
       *[tag] no tag
    }
case-tags = tags { $given }
case-age = age { $months } months
row-without-case = more specific rows decide everything this row is for: remove it, or narrow one of them
falls-with-tier = tier "{ $tier }" gets { $gets } where "{ $below }", a tier below it, gets { $more }: let a higher tier get no less, unless the programme prints it so
too-many-cases = the rows tell apart more than { $most } cases: make two tables of this one
entry-out-of-reach =
    { $what ->
        [tier] tier "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
        [family] family "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
        [class] class "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
        [account] account "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
        [kind] kind "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
        [country] country "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
       *[tag] tag "{ $given }" never meets this table, whose partners or base leave it out: remove it here, or let it in there
    }
ages-out-of-reach = an age from { $from } to below { $below } months never meets this table, whose base leaves it out: remove the row, or widen the base
age-out-of-reach = an age from { $from } months on never meets this table, whose base leaves it out: remove the row, or widen the base

## Measures and gates

credential-not-named = a credential is read but not named: say which under credential
credential-not-read = credential "{ $credential }" is named but not read: write of = "credential", or remove it
measure-against-itself = this compares a figure with itself, so it is the same whatever is sold: name another one
last-year-of-lifetime = the same period of last year needs a period before this one, and a lifetime has none: choose another period or a fixed baseline
average-of-lifetime = an average of periods needs a period before this one, and a lifetime has none: choose another period or a fixed baseline
last-year-of-one-sale = the same period of last year needs sales before this one, and here each sale is taken alone: let grain be customer or partner, or in a measure say with over which months of all sales are read
average-of-one-sale = an average of periods needs sales before this one, and here each sale is taken alone: let grain be customer or partner, or in a measure say with over which months of all sales are read
credential-of-sales = a credential is what the partner holds, whatever was sold and when: remove { $key }
credential-of-customer = the base is a credential, which the partner holds and no customer or sale: let grain be partner, or leave it out
customers-of-one-sale = the table takes each sale alone and a customer may buy twice: count transactions, or choose another grain
# $gate, $table – grains, as the file writes them
gate-grain = the grain of this gate is "{ $gate }" and that of its table is "{ $table }": let the gate's be "partner", or the same
gate-without-bound = this gate demands nothing: give at-least, below or at-least-times
# $either – the name that alternatives share
lone-alternative = no other gate here is an alternative "{ $either }": name it in another gate too, or remove it
gate-never-passes = no figure is at least { $least } and below { $below }: let below be the greater
factor-not-above-zero = the factor { $given } is not above zero: write a multiple, such as "1.2"
exchange-not-above-zero = the exchange rate { $given } is not above zero: write how much of one currency stands for one of the other
rolling-out-of-range = an average cannot be of { $given } periods: write 1 to 40
reads-without-bands = this chooses the band, and no row has bands: give bands, or remove reads
otherwise-without-gate = there is a rate for a missed gate and no gate to miss: add a gate, or remove otherwise

## Limits, guarantees, payouts. Periods and grains are as the file writes them

quota-without-bound = of is named and at-most is not: say of how many sales, customers or units it pays for at most
quota-and-bound = this limit says of what it pays for at most, and { $key } bounds what is paid: make two limits of it
quota-of-credentials = a quota of credentials is no count of what is paid for: name sales, customers, units or money
quota-of-customers = the table takes each sale alone and a customer may buy twice: count transactions, or choose another grain
quota-too-short = the quota holds per "{ $limit }" but the table counts per "{ $per }": let the quota hold as long or longer
limit-grain-too-fine = the grain of this limit is "{ $limit }" and that of its table is "{ $table }", so it never holds: leave the limit's out, or let the table's be "{ $limit }"
limit-without-bound = this limit limits nothing: give at-most, at-most-of or at-least
cap-below-floor = no more than { $cap } and no less than { $floor } cannot both hold: let the cap be the greater
limit-too-short = the limit holds per "{ $limit }" but the table settles per "{ $settled }": let the limit hold as long or longer, or settle per "{ $limit }"
settles-coarser = the table settles per "{ $settles }" though it counts per "{ $per }": settle per "{ $per }" or oftener
never-settled = a table is settled when its period ends, and a lifetime does not: add settles, such as settles = "month"
floor-never-due = no less than { $floor } falls due when the period ends, and a lifetime does not: give the limit a per that ends
no-guarantee = a guarantee of { $given } guarantees nothing: write an amount above "0", or remove it
guarantee-without-end = a guarantee for each period needs periods that end, and a lifetime does not: choose another per
guarantee-over-cap = { $guarantee } is guaranteed but no more than { $cap } is paid: let the cap be the greater
tranche-not-rising = this milestone unlocks { $given }, no more than the { $before } before it: put milestones in rising order
tranche-after-all = the milestone before this one unlocks everything: give it an up-to, or remove this one
splits-over-whole = the parts add up to { $total }, more than the whole: let them add up to "1" at most
split-changes-nothing = this part has the form the rest is paid in: remove it, or choose another form
count-out-of-range = { $key } is { $given }: write { $least } to { $most }
limit-below-zero = { $given } is below zero: write "0" or more

## Tables beside each other

best-of-alone = no other table for the same partners is in best-of "{ $group }", so there is nothing to choose from: add its name to another, or remove it here
net-of-nothing = net of what counted tables before it pay, and none before it for the same partners is counted: set counted on one, or move this one after it
counted-unread = counted for later tables, and none after it for the same partners is net-of-prior: remove counted, or set net-of-prior on one
together-alone = no other table for the same partners is paid together as "{ $name }", so it is paid by itself: add the name to another, or remove it here
together-differs = paid together as "{ $name }" with a minimum of { $given }, and another table of that name has { $other }: it is one sum, so let both be the same
other-without-minimum = paid together as "{ $name }" with a minimum of { $given }, and another table of that name has none: it is one sum, so let both be the same
without-minimum = paid together as "{ $name }" without a minimum, and another table of that name has one of { $other }: it is one sum, so let both be the same
# $families – each reads the spend on the next
circular-prices = prices that read spend run in a circle ({ $families }): name under spend-on only families that have no such price
spend-on-own-family = the price reads the spend on its own family "{ $family }": leave it out of spend-on
spend-not-read = spend-on is named though the price reads units: set reads = "spend", or remove it
