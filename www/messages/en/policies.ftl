# The page of a programme’s tables, and the comparison of two editions.

loading = Opening the programme…
programme = Programme
effective = in force from { DAY($day) }
editions = Edition
against = Compared with
againstNone = no other
between = From { DAY($from) } to { DAY($to) }
# $changed – tables that differ; $same – tables that do not
counted = { $changed ->
    [one] One table differs
   *[other] { $changed } tables differ
}, { $same ->
    [one] one says what it said.
   *[other] { $same } say what they said.
}
nothingChanged = Nothing changed between these two days.
came = new
went = gone
whom = For
band = Band
was = Was
is = Is
absent = –
sameCells = { $count ->
    [one] One cell says what it said.
   *[other] { $count } cells say what they said.
}
nowSays = It said “{ $was }”, now it says “{ $is }”.
# $was, $is – each a basis (“published rules”) with the title of its source
nowRests = It rested on { $was }, now it rests on { $is }.
none = This programme has no tables yet.
notes = Benefits, duties and boundaries
notesLead = Shown and cited, never priced.
about =
    .benefit = benefit
    .duty = duty
    .regulation = regulation
    .boundary = boundary
leavesOut = What the model leaves out
download = Download as JSON
downloadHint = To make a programme of your own: change it, and choose “My own programme” in the calculator.

## Finding a programme, and what is told of it first.

programmes = Programmes
ofAll = one of { $count }
find = Find a programme
findHint = name, vendor or role
filters = Filters
filtersOn = Filters: { $count } in use
vendor = Vendor
model = Way of selling
models =
    .resale = Resale
    .referral = Referral
    .seller = Marketplace
basis = Basis
currency = Currency
any = any
found = Found: { $count }
foundNone = No programme is like that.
showAll = Show all
# $printed – tables quoted from their publisher; $count – all tables
restsOn = { $printed } of { $count } tables printed by the vendor
amountsIn = amounts in { $currency }
open = Open in the calculator
link = Link to this table
# $from, $to – the least and the greatest rate
span = { RATE($from) } to { RATE($to) }
effectiveAssumed = in force from { DAY($day) }, an assumed day: no source prints it

## The line of time. Under the day of an edition.

present = in force today ·
announced = announced ·
# $count – tables that begin on that day
begin = { $count ->
    [one] 1 table
   *[other] { $count } tables
}
dayAssumed = · day assumed
# $count – tables of which the day is assumed
someAssumed = · day assumed for { $count }

## Tables by what they are.

forRole = Tables for
everyRole = every role
kinds =
    .tier-rule = Tiers
    .discount = Discounts
    .customer-discount = Customers’ discounts
    .incentive = Incentives
    .charge = Charges
    .price = Prices

## Changes between two editions: those of the vendor, and those of our placeholders.

theirs = { $count ->
    [0] { $vendor } printed no change
    [one] { $vendor } changed one table
   *[other] { $vendor } changed { $count } tables
}
ours = Placeholders of ours that differ: { $count }
oursHint = { $vendor } does not publish these figures. A difference between two of our placeholders says nothing about its terms.
# $count – figures of a table
figuresChanged = Changed figures: { $count }
