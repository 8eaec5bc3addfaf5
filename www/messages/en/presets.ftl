# The page of eight partners, side by side.

title = Eight partners, side by side
lead = One invented company for each thing the partner policy of January 2026 asks partners to do, and a newcomer. Each is a whole plan: open it and change what is not like you.
when = Terms as in force on { DAY($day) }; { MONTHS($first, $last) }. Worked out just now, in your browser.
who = Partner
earned = Earned over three years
margin = Margin
payback = Pays back
funding = Deepest cash need
rests = The vendor’s part rests on
rules = Rules printed
# $printed, $used – rules of the tables behind an answer
rulesOf = { $printed } of { $used }
caution = Huawei Cloud keeps its discount and incentive rates to its contracts, so these sums rest on our placeholders, while the mechanics are the ones it prints. Read the differences between the eight, and put your contract’s rates in.
open = Open this plan

## The story of each. Figures come from its plan.

# $today, $won – customers; $spend – an amount a month; $discount – a rate
setting = { $example ->
    [core-banking] { NUMBER($today) } banks and insurers today, { NUMBER($won) } more a month, each worth { $spend } a month at list once its systems have moved, which takes half a year. They get { RATE($discount) } off, and one core ledger is moved as a project.
    [operator-ai] { NUMBER($today) } telecom operators today and { NUMBER($won) } more a month; each spends { $spend } a month at list, over a third of it on AI. They bargain for { RATE($discount) } off. Ten people serve them.
    [public-services] { NUMBER($today) } ministries and cities today, { NUMBER($won) } more a month, { $spend } a month each. Nothing is given off list.
    [token-reseller] { NUMBER($today) } app makers today and { NUMBER($won) } more a month, small ones: { $spend } a month each, four fifths of it AI tokens whose price falls every year. Two people run it.
    [token-lists] { NUMBER($today) } app makers today and { NUMBER($won) } more a month. Each uses two models by the million tokens, at the list prices of 2026, beside { $spend } a month of other cloud. They get { RATE($discount) } off, and two people run it.
    [store-seller] { NUMBER($today) } companies use its software today and { NUMBER($won) } more a month, each for { $spend } a month through the store. Three people make and sell it.
    [distributor] { NUMBER($today) } customers behind ten resellers, { NUMBER($won) } more a month, { $spend } a month each. { RATE($discount) } of the distributor’s discount goes on to the resellers, and part of its incentives.
   *[newcomer] Nobody yet, then { NUMBER($won) } customers a month, { $spend } a month each. Three people, one of whom sells.
}
# What a partner would take from it; true of the plan whatever the rates.
lessons =
    .core-banking = A slow ramp is paid for by the partner: people come before the spend they serve. The move itself is sold once; what it moves is paid every month.
    .operator-ai = Few customers, long to win, slow to pay. The question is not the margin but who lends the money until the operator pays; one operator more or less changes the year.
    .public-services = Public money is late and credit is dear. Before haggling over a rebate, this partner should haggle over the term of payment.
    .token-reseller = Many small customers and two people: little cash is tied up. Falling token prices are outrun by use, until they are not.
    .token-lists = The prices are printed to the token, so the plan is a question of volume; what the partner keeps of them stands in its contract.
    .store-seller = The store keeps the share of its own printed example; another can be agreed. People are the cost, and one more buyer costs next to nothing.
    .distributor = The resellers do the selling, so people and other costs take the smallest part of what is sold. What is passed on to the resellers is the first thing to agree.
    .newcomer = The salaries of the first year are the cash need, and the set-up sold with the cloud pays for part of them. It is the third year that pays for the first.
# $list – sales at list price; $parts – one or more of `part`; $costs – an amount
from = Of { $list } sold at list price, { LIST($parts) }; running it costs { $costs }.
part = { $line ->
    [resale] resale leaves { $amount }
    [store] the store keeps { $amount }
    [incentives] incentives bring { $amount }
   *[services] services leave { $amount }
}
# $steps – rises and drops of the tier
moves = By the programme’s rules it will { LIST($steps) }.
deepest = At the deepest, in { MONTH($month) }, { $amount } has to be put in.
cashBack = Cash is back for good from { MONTH($month) }.
cashOut = By { MONTH($month) } it is not back for good: there is a profit, and it is not yet in the bank.
cashNever = Cash never falls below where it began.
# $customers, $vendor – days
waits = Customers pay after { $customers } days and the vendor wants its money after { $vendor }, so growth itself has to be paid for.
# $sentence – why it pays nothing
missed = Left on the table: { $title }. { $sentence }

## What one change would do. $amount – how much more or less it would earn; $month – from which its cash would be back for good

# $what – the change
ifs =
    .core-banking = Had a bank moved in three months instead of six
    .operator-ai = Did operators pay after 30 days instead of 75
    .public-services = Did ministries pay after 60 days instead of 90
    .token-reseller = Did use grow half as fast
    .token-lists = Did use grow half as fast
    .store-seller = With five new buyers a month instead of four
    .distributor = With one point more passed on to the resellers
    .newcomer = With two new customers a month instead of one and a half
change = { $way ->
    [less] { $what }, it would earn { $amount } less.
   *[more] { $what }, it would earn { $amount } more.
}
changeBack = { $way ->
    [less] { $what }, it would earn { $amount } less and have its cash back for good from { MONTH($month) }.
   *[more] { $what }, it would earn { $amount } more and have its cash back for good from { MONTH($month) }.
}
