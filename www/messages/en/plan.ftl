# The form of the plan: groups, labels of fields, hints beside them.

title = Your plan
presets = Start from an example
changed = changed

## Who the partner is.

basics = Who you are
period = Months and terms
programme = Programme
bringOwn = My own programme…
changeOwn = Change my own programme…
role = Role
tier = Tier
tierPath = Over the plan it
fixed = stays
evolving = moves by the rules
country = Country
currency = Currency
# $plan, $programme – codes of currencies
rates = Exchange rates, { $plan } and { $programme }
ratesHint = They hold for all months. Empty a field to take the table’s rate again.
rateFor =
    .plan = For billing
    .measure = For thresholds and tiers
    .payout = For payouts
oneOf = 1 { $currency } is
rateIn = { $to } for 1 { $from }
rateDay = Day of the rate
rateOwn = Yours
passDiscount = Your discount, passed on to resellers
passIncentives = Your incentives, passed on to resellers
passHint = for distributors
# Whose terms are used: label of a choice, and its two values.
editions = Terms in force
ofDay = on one day, for all months
ofMonth = at the start of each month
asOf = Terms as of
start = First month
months = Months
monthsHint = up to 60
year = Year
month = Month
credentials = What you hold

## Groups of customers. Names of fields are those of the plan (src/plan.rs).

customers = Customers
cohort = Customers { $number }
cohortName = Name of this group
addCohort = Add a group of customers
account = Account class
customersToday = Customers today
newPerMonth = New per month
spend = Spend per customer
spendHint = list price, a month
discount = Discount you give
discountHint = off list
growth = Growth and loss
newGrowth = More won each year
newGrowthHint = growth of new per month
churn = Lost each month
churnHint = churn
rampMonths = Months to full spend
rampHint = ramp-up
expansion = Spend grows a year
expansionHint = expansion
priceChange = Price change a year
priceChangeHint = list price
usage = Bought by price list
usageHint = on top of spend, a customer and month
usageItem = Product
usageUnits = Units
addUsage = Add a product sold by price list
bid = Special bid
bidHint = your approved discount off list
returnedAfter = Returned after
returnedHint = empty: kept
unitMonths = months
coupons = Paid with coupons
couponsHint = earns no rebate in most tables

## What they buy, and when.

mix = What they buy
# $rest, $over – shares
mixRest = { RATE($rest) } still to share out
mixOver = { RATE($over) } too much
mixDone = Adds up to 100 %
mixMoves = It moves over the plan
mixStart = First month
mixEnd = Last month
seasons = Seasons
# $month – the name of a month of the calendar
season = Season: { $month }
seasonsNone = Every month is like the other.
seasonsHint = Spend in each month of the calendar: 1 is as usual, 1.2 a fifth more, 0 none. A month may be a range, such as 1.5 to 2.
seasonsAdd = Give each month its own
seasonsRemove = Every month alike
mixSlider = { $family }, slider

## Projects.

projects = Projects
project = Project { $number }
projectName = Name of the project
addProject = Add a project
family = Product
inMonth = In month
inMonthHint = of the plan
list = List price
registered = Registered with the vendor
count = How many

## Services of the partner’s own.

services = Services you sell
service = Service { $number }
serviceName = Name of the service
addService = Add a service
kind = Sold
oneOff = Once, to a new customer
managed = Every month
price = Price
serviceMargin = Margin on it
attach = Customers who buy it

## The partner’s own costs.

costs = Your own costs
people = people
monthly = each, a month
sales = Sales
presales = Presales
engineers = Engineers
training = Training and certificates
aYear = a year
aMonth = a month
marketing = Marketing
rent = Office rent
software = Software and tools
fees = Programme fees
acquisition = Winning a customer
acquisitionHint = each new one
capital = Cost of money
capitalHint = a year
tax = Tax on profit

## Payment and cash.

cash = Payment and cash
customerDays = Customers pay after
vendorDays = You pay the vendor after
days = days
badDebt = Never paid
badDebtHint = bad debt, of revenue
claimsAfter = Claims handed in after
claimsAfterHint = funds that must be claimed

## Values of the partner’s own contract.

contract = My contract
# How many values are the reader’s own.
yours = { $count } yours

## In several groups.

remove = Remove { $what }
percent = %
none = None yet.
# Fields with a refusal, in a group that is folded.
toMend = { $count } to mend
