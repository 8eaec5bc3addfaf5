# The statement: every line, by year, quarter or month, and as a file.

title = Statement
lead = Every figure opens its working.
grain = Columns
grains =
    .year = Years
    .quarter = Quarters
    .month = Months
line = Line
total = Total
# A column. $number – the number of the year in the plan
year = Year { $number }
# $quarter – 1 to 4; $year – of the calendar, as four digits
quarter = Q{ $quarter } { $year }
sections =
    .profit = Profit
    .cash = Cash
caption = { $section }, in { $currency }
# $label – the line’s name
expand = Show what is in “{ $label }”
collapse = Hide what is in “{ $label }”
openAll = Open all lines
closeAll = Close all lines
keys = Arrow keys move between figures; Enter opens the working.
# Names of columns of the file that the screen does not have.
fileSection = Section
fileTerm = Term
fileBasis = Basis
