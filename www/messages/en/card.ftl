# The card: the answer in short, with up to three figures to change.

loading = Working out the example plan…
failed = The figures could not be worked out: a file did not arrive whole. Check the connection and try again.
blocked = Your browser does not let this page calculate: WebAssembly is switched off.
retry = Try again
# Whose plan it is. $programme – its title; $role – of the partner in it
example = Example · { $role } · { $programme }
own = Your figures · { $role } · { $programme }
# The figures of the plan that a card may have a field for.
knobs =
    .customers = Customers today
    .new = New customers a month
    .spend = Spend per customer a month
    .discount = Discount you give
    .churn = Lost each month
    .sellers = Sellers
    .months = Months of the plan
refused = This cannot be worked out as it stands. The last answer is still shown.
# Above the bars.
from = Where it comes from
open = Open the whole plan
# The host’s own next step, where it gave no words for it.
next = Next step
newTab = opens in a new window
