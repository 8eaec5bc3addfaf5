# Messages of the engine
# The lines of the statement and the field’s terms for them. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = Another line ({ $code })

## From list price to what is left of it. $vendor – whose programme it is

list-price = Sales at list price
referred-sales = What your customers buy from { $vendor }, at list price
referred-revenue = What { $vendor } charges them
customer-discount = Discount you give
passed-discount = Discount you pass on to resellers
revenue = What customers pay you
vendor-list = The same at list price
partner-discount = Discount you get
vendor-bill = What { $vendor } bills you
resale-margin = What resale leaves
withheld = Withheld in the customer’s country
seller-taxes = Your taxes on the sale
coupons = Consumption paid with coupons, at list price: moves no money

## What comes back

# An incentive or a charge, by the title of its table
table = { $table }
clawback = Taken back for sales given back
lost = Lost because it is claimed too late
incentives = What comes back
passed-incentives = Incentives you pass on to resellers

## Services. $name – as its owner called it; $number – its place in the plan where it has no name; $billed – how often

service =
    { $billed ->
        [once] { $name } (once)
       *[monthly] { $name } (every month)
    }
service-number =
    { $billed ->
        [once] Service { $number } (once)
       *[monthly] Service { $number } (every month)
    }
delivery = Delivering it: { $name }
delivery-number = Delivering it: service { $number }
services = What your services leave

## Costs

cost-sales = Sellers
cost-presales = Pre-sales
cost-engineers = Engineers
cost-training = Training and certification
cost-certificates = Certificates your tier demands
cost-marketing = Marketing
cost-rent = Office rent
cost-software = Software and tools
cost-fees = Programme and platform fees
cost-acquisition = Winning customers
bad-debt = Customers who do not pay
costs = What running it costs

## Profit

operating-profit = Operating profit
financing = Cost of the money tied up
tax = Tax on profit
profit = Profit

## Cash

cash-customers = From customers
cash-vendor = To { $vendor }
cash-charges = Kept by { $vendor }
cash-incentives = Incentives, in money
cash-credit = Incentives, as account credit that pays the vendor’s bills
cash-invoice-credit = Incentives, taken off the vendor’s invoice
cash-coupons = Incentives, as coupons that pay for the vendor’s products
cash-co-op = Incentives, as co-op money against claims
cash-mdf = Incentives, as marketing money against claims
cash-passed = To resellers, of incentives
cash-services = From customers, for services
cash-costs = Delivering services and running costs
net-cash = Cash in the month
cumulative-cash = Cash to date
receivable = Incentives earned and not yet received

## The field’s terms, beside the titles

term-customer-discount = customer discount
term-pass-through = pass-through
term-net-revenue = net revenue
term-partner-discount = partner discount
term-front-end-margin = front-end margin
term-clawback = clawback
term-incentives = incentives
term-rebate = rebate
term-commission = commission
term-bounty = bounty
term-mdf = MDF
term-spif = SPIF
term-funding = funding
term-credit = invoice credit
term-revenue-share = revenue share
term-fee = fee
