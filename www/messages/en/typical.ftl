# Typical values of figures that a reader may not know, offered beside the field. Nothing is filled in before it is chosen.

# $low, $high – written as the field writes them
range = { $same ->
    [yes] typical: { $low }
   *[no] typical: { $low } to { $high }
}
# Where no public figure is fit to be used, the reader is asked.
ask = yours to know: what others say
use = Use { $value }
# The value in use is the typical one.
used = In use
source = Source
# $publisher – who published it; $year – of the figures
from = { $publisher }, { $year }
undated = { $publisher }, no year given
read = read { DAY($day) }
leaves = opens in a new tab
proxy = No figure for cloud resale was found: this is another business, the nearest there is.

## How solid a source is.

solidity =
    .official = An official statistic, or a rate set by law or a central bank.
    .survey = A large survey or index, of hundreds of firms.
    .study = A small study of fewer than a hundred firms: an example and no average.
    .vendor = A vendor’s own figure or rule: an example and no average.
    .opinion = One firm’s opinion: for orientation only.
    .dated = Old or narrow: an example. Check what is paid today.
    .floor = The lowest it can be: yours is higher.

## What each says, by its name in values.json.

says =
    .churn = Private software firms keep 90 to 93 of every 100 of revenue from one year to the next, so some 0.6 to 0.9 % goes each month.
    .expansion = Software firms keep 101 of 100 of revenue with growth counted in and about 91 without, so what stays grows by some 10 % a year. Large cloud users plan 28 % more.
    .price-change = List prices hardly moved for years. In 2026 some rose for the first time: data transfer in Asia by 42 %, reserved machine-learning capacity by 15 %.
    .ramp = Moving a firm of 50 to 250 people to the cloud takes two to six months when it is simple, up to twelve when it is not.
    .new = What AWS asks of its three partner tiers in a year comes to 0.25, 1.7 and 4.2 launched deals a month.
    .spend = What AWS asks of its partner tiers comes to 500 to 1,000 US dollars a month for each deal. Large firms spend far more.
    .discount = Partners who resell Microsoft’s cloud are thought to have 3 to 15 points to share between themselves and their customers.
    .managed-margin = Managed services leave 46 % after their direct costs in the middle of the index; the worst quarter of firms 38 %, the best about 50 %, others report up to 60 %.
    .project-margin = Projects leave 36 % after their direct costs in a survey of 400 service firms, 19 to 25 % in an index of managed-service firms.
    .attach = Six in ten firms have somebody manage their public cloud. How many of your customers will have you is yours to know.
    .managed-price = Huawei Cloud’s own support plan costs 10 % of small cloud bills, 3 % of large ones. It is support, and no managed service.
    .pay = What people in information technology are paid a month here. No source tells sellers, presales and engineers apart, and employers’ costs come on top unless the source counts them in.
    .labour-cost = The whole cost of an employee in information and communication a month, employers’ costs counted in. With high inflation, raise it to today.
    .training = A small cloud practice spends 800 to 1,000 US dollars a year on training, likely for each head. One exam of Huawei’s costs some 200 to 300 US dollars, an expert’s 1,500.
    .marketing = A small cloud practice spends 8,000 to 12,000 US dollars a year on marketing.
    .acquisition = Winning one customer for managed services is said to cost 32,000 US dollars.
    .customer-days = How long firms here wait for their customers to pay. Late payers take about twice as long.
    .vendor-days = Your contract says it. Firms of the world pay their suppliers after 35 days on average; 30 is common.
    .bad-debt = Of invoices between firms, 1.3 % were never paid in Western Europe; surveys of Asia report 4 to 5 %. On a thin resale margin that is much.
    .capital = The central bank’s rate, or the US rate it follows. A firm pays its bank’s margin on top.
    .lending = What banks ask of firms here.
    .tax = The headline rate of tax on company profits. Reliefs for small firms are left out.
