# Incentives that are settled after the last month of a file of sales.

# $month – of the settlement; $amount – what it would add
open = 尚未结清：将于 { MONTH($month) }结算。按目前的销售，届时可得 { $amount }；现在还未赚取。
charge = 尚未结清：将于 { MONTH($month) }结算。按目前的销售，届时将扣收 { $amount }。
nothing = 尚未结清：将于 { MONTH($month) }结算。按目前的销售，届时没有收入。
# Names the list of what such an incentive has to reach.
gates = 届时的要求
# All of them together. $count – of incentives; $amount – their sum; $month – of the last settlement
all = 还有 { $count } 项激励尚未结清：按目前的销售可得 { $amount }，最迟于 { MONTH($month) }结算。以上均未计入此结果。
