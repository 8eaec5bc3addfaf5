# The partner’s own contract: values in place of the programme’s.

lead = Put your contract’s figures in place of the programme’s. They count as yours, never as published.
margin = My margin on everything
marginHint = off list, at every tier, nothing on top
asPublished = as published
incentives = Incentives
paid =
    .published = As published
    .some = Only these
    .nothing = None
heaviest = These three move your answer most
tables = Tables for your role and tier
others = { $count ->
    [one] One more table
   *[other] { $count } more tables
}
othersHint = They do not concern your role, country or tiers.
none = This programme has no values that can be replaced.
reset = Take all of them back
# In the working of a figure, above and below fields for values of its table.
replace = Your contract’s figure in its place
replaceAll = All values of this table
replaceAny = Put your contract’s figures in its place
# $row – what a row is for; $column – a tier
cell = { $row }, { $column }
# $text – the programme’s own value
was = was { $text }
stopped = not in my contract

## Rows of a table.

everything = Everything
rate = Value
# $from, $to – where a band begins and ends
band =
    .open = { $from } and more
    .between = { $from } to below { $to }
    .below = below { $to }
    .above = above { $from }
    .upTo = above { $from } up to { $to }
    .most = up to { $to }
# Months since a customer was won. $from – the first month, $to – the last
age =
    .between = months { $from } to { $to } of a customer
    .from = from month { $from } of a customer
    .below = first { $to } months of a customer
