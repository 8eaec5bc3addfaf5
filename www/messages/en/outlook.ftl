# Incentives that are settled after the last month of a file of sales.

# $month – of the settlement; $amount – what it would add
open = Still open: settled in { MONTH($month) }. The sales so far would bring { $amount } then; it is not earned yet.
charge = Still open: settled in { MONTH($month) }. On the sales so far { $amount } would be charged then.
nothing = Still open: settled in { MONTH($month) }. The sales so far would bring nothing then.
# Names the list of what such an incentive has to reach.
gates = Asks for, by then
# All of them together. $count – of incentives; $amount – their sum; $month – of the last settlement
all = { $count ->
    [one] 1 incentive is still open: on the sales so far it would bring { $amount }, settled by { MONTH($month) }.
   *[other] { $count } incentives are still open: on the sales so far they would bring { $amount }, settled by { MONTH($month) }.
} None of it is in this result.
