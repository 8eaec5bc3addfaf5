# The working of a figure: what it is made of and the clauses it rests on.

title = Working
close = Close
made = Made of
all = Show all { $count }
# $label – the part’s name
open = Open “{ $label }”
shut = Close “{ $label }”
rests = The clauses it rests on
none = No table of the programme is used here: it follows from your own figures.
source = Open the source: { $title }
sourceLink = Open the source
leaves = opens in a new tab
where = Where
why = Why this number
read = read { DAY($day) }
checked = still so on { DAY($day) }
policy = See the whole table
failed = This figure’s working could not be opened. The figure itself stands.
yes = yes
no = no
# What an exchange rate is used for.
exchange =
    .plan = Exchange rate for billing
    .measure = Exchange rate for thresholds and tiers
    .payout = Exchange rate for payouts
# $from, $to – currencies
ownRate = 1 { $from } = { $rate } { $to }, as you gave it
