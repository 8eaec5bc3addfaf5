# The plan in other circumstances, side by side.

title = Compare
lead = The plan beside answers you pinned, and beside itself in other circumstances; up to four.
mine = This plan
variant = Variant { $number }
add = Add a column
nameOf = Name of column { $number }
# Makes a pinned answer the plan again.
open = Open in the plan
device = Keep these columns on this device
denied = This browser keeps nothing for this page: the link and the file hold the columns.
remove = Remove { $name }
# A pinned answer under a programme that was brought and is refused now.
gone = { $name } is not shown: its programme is not on this page.
edition = Terms as of
planDay = { DAY-SHORT($day) } (plan)
from = from { DAY-SHORT($day) }
noTier = no tiers
profit = Profit
earnings = From the vendor
cash = Cash at the end
funding = Deepest cash need
sure = Profit, how sure
sureHint = 8 cases of 10, by the plan’s ranges and seed
half = half exceed { $amount }
# $names – figures that are ranges in the plan and not in the variant
without = certain there: { $names }
payback = Pays back
share = Published rules
shareHint = of the vendor’s part
never = not in this plan
none = none
same = the same
sooner = { $months ->
    [one] one month sooner
   *[other] { $months } months sooner
}
later = { $months ->
    [one] one month later
   *[other] { $months } months later
}
otherCurrency = in { $currency }: not compared
refused = Refused
failed = The engine stopped at this variant.
inputs = What differs
inputsNone = Nothing differs yet: change a column above.

## What had to give way. $from, $to – names of what was and what is now

mapped = What was changed to fit
change = { $what ->
    [role] { $from } → { $to }: the role is not known there
    [tier] { $from } → { $to }: the tier is not open to that role
    [tier-none] { $from } → none: the tier is not open to that role
    [account] account class { $from } → { $to }
    [account-none] account class { $from } → none
    [family] product { $from } → { $to }
    [mix] what they buy: { $from } replaced by the programme’s example ({ $to })
    [lost] what they buy: { $from } is not sold there and counts as { $to }
    [usage] price list { $from } is left out
    [credentials] { $from } counts for nothing there
    [currency] amounts typed in { $from } are read as { $to }, unconverted
    [kept] amounts stay in { $from }; the programme’s are in { $to }, brought over at the shown rate
   *[other] { $from } → { $to }
}
changedValues = { $count ->
    [one] 1 value of your contract does not apply there
   *[other] { $count } values of your contract do not apply there
}
