# Real sales from a file: opened, understood, settled.

title = Settle what you really sold
lead = A CSV file of your sales, settled by the very rules that settle a plan. It is read here, in your browser: nothing is sent anywhere.
drop = Drop a CSV file here
or = or
choose = Choose a file
limits = Up to 50 MB and 200,000 rows. Exports of Microsoft, AWS, Google Cloud, Huawei Cloud, Stripe and others are recognised; any other file is read by its columns.
template = Download a template
needs = It needs a month and a list price in each row. Customer, product, discount and all else are welcome.
# $name – of the file
file = File: { $name }
reading = Reading the file…
checking = Reading each row…
settling = Settling the sales…
cancel = Cancel
cancelled = Stopped. Your file and your choices are kept.
again = Go on
other = Another file
backToPlan = Back to the plan
change = Columns and formats
# Names of the files that are written, without their endings.
files =
    .template = partner-sales-template
    .faults = partner-sales-to-mend

## Files that cannot be read.

# $size, $most – megabytes
size = This file has { NUMBER($size) } MB; up to { NUMBER($most) } MB are read. Split it by year or leave out columns that are not needed.
unreadable =
    .workbook = This is an Excel workbook, not a CSV file. In your spreadsheet choose “Save as”, then “CSV UTF-8”.
    .binary = This is not a text file. Save your sales as CSV and choose that file.
    .empty = There is nothing in this file.
    .noRows = This file has a header but no rows under it.
    .columns = This file has more than 5,000 columns: it is not a table of sales.
many = { $rows } rows are more than the { $most } settled at once: split the file.
failed = The file could not be worked on. Try again; the file itself is unharmed.

## How the file is written.

format = How this file writes
found = { $rows ->
    [one] { $rows } row, separated by { $separator }, { $encoding }
   *[other] { $rows } rows, separated by { $separator }, { $encoding }
}
separators =
    .comma = commas
    .semicolon = semicolons
    .tab = tabs
    .bar = bars
separator = Separated by
encoding = Written in
encodings =
    .utf-8 = UTF-8
    .utf-16le = UTF-16
    .utf-16be = UTF-16, big-endian
    .windows-1252 = Western European (Windows-1252)
    .windows-1254 = Turkish (Windows-1254)
    .windows-1250 = Central European (Windows-1250)
    .windows-1251 = Cyrillic (Windows-1251)
    .windows-1256 = Arabic (Windows-1256)
    .windows-874 = Thai (Windows-874)
    .gb18030 = Chinese, simplified (GB 18030)
    .big5 = Chinese, traditional (Big5)
    .shift_jis = Japanese (Shift JIS)
    .euc-kr = Korean (EUC-KR)
head = Column names
# $cells – the first cells of the row
headRow = Row { $row }: { $cells }
noHead = The file has none

## Exports that are known. $title – of the export

layout = Export
noLayout = None of these: read it by its columns
askLayout = This header is that of several exports: { LIST($titles) }. Please say which it is.
recognised = Recognised: { $title }.
unrecognised = Read by its columns, as you asked.
readAs = Read it as { $title }
notThis = It is another file: read it by its columns
# How well it is known.
certainties =
    .A = its whole header is known
    .B = the vendor prints these column names
    .C = not all of its column names are known for certain
# Whose money it holds, and what stands in the place of the list price.
means =
    .buy-cost = It says what you owe the vendor, not what your customers pay: your cost stands in the place of the list price, and no margin on customers is in the answer.
    .buy-list = It says what you owe the vendor. What your customers used is settled as the list price, by the programme’s own discount; what the vendor settled with you is kept as the purchase price.
    .sell-charged = It says what customers were charged and no list price: what they were charged stands in its place.
    .sell-list = It says what customers were charged, beside the list price.
taxed = Its amounts hold whatever sales tax was charged: there is no column without it.
twin = The invoice reconciliation and the daily usage hold the same money: settle one of them.

## Choices that a file may leave.

choices =
    .numbers = Numbers
    .dates = Dates
    .discounts = Discounts
    .bids = Special bids
    .listAt = List price is in
    .price = What the customer pays
    .currency = Currency
signIs = { $sign } stands for
columnAt = Column { $name }
# One of the readings a choice has. $reading – the choice and the reading
option = { $reading ->
    [numbers-point] 1,234.56
    [numbers-comma] 1.234,56
    [numbers-space] 1 234,56
    [dates-day-first] 31/01/2027: day first
    [dates-month-first] 01/31/2027: month first
    [discounts-percent] 6 means 6 % off
    [discounts-fraction] 0.06 means 6 % off
    [discounts-money] 6.00 means that much money off
    [discounts-paid-percent] 94 means 94 % is still paid
    [discounts-paid-fraction] 0.94 means 94 % is still paid
    [bids-percent] 6 means 6 %
    [bids-fraction] 0.06 means 6 %
    [price-charged] as the net column says
    [price-discount] list price less the discount
   *[other] { $value }
}
# What is asked when a file leaves two readings.
asks =
    .numbers = Nothing in this file tells whether 1.234 is a thousand or a little more than one. Please say.
    .dates = Every date in this file could be read both ways. Please say which number is the day.
    .discounts = The discounts of this file can be read in several ways. Please say which is meant.
    .bids = Nothing in this file tells whether 0.5 is a half or half a percent. Please say.
    .listAt = Two columns have the same name and hold different figures. Please say which is the price.
    .price = The discounts and the net prices of this file do not agree. Please say which counts.
askSign = “{ $sign }” is the sign of several currencies. Please say which is meant.
# $reading – one of the above; $amounts – the file’s sales under it, by currency
consequence = Read as “{ $reading }”, the file sells { LIST($amounts) }.
monthOfAll = All rows are of
choosePrompt = Choose…

## What each column holds.

columns = What each column holds
columnsLead = Found by names and values; change what is wrong. The first rows show what is read.
columnsKnown = As this export has them; change what is wrong. The first rows show what is read.
column = Column { $name } holds
# $number – counted from the first column
unnamed = Column { $number }
ignored = (left out)
row = Row
needMonth = Say which column holds the month, or which month all rows are of.
needList = Say which column holds the list price, or a price list and its units.
# $what – one of `holds`
twice = { $what } is given to two columns; choose one.
holds =
    .month = Month or date of the bill
    .customer = Customer
    .family = Product
    .list = List price
    .discount = Discount given
    .charged = Customer was charged
    .refund = Refunded of it
    .currency = Currency
    .account = Account class
    .kind = Kind of sale
    .registered = Deal registered (yes/no)
    .bid = Special-bid discount
    .means = Paid with
    .country = Country of the customer
    .item = Price list
    .units = Units
    .unpaid = Vendor not paid yet (yes/no)
    .paid = Month the vendor was paid
    .since = Customer since
    .ordered = Day of the order
    .ended = Month given back
    .tags = Marks
    .floor = Floor price
    .purchase = Purchase price
    .withheld = Withheld from the seller
    .taxes = Taxes after the fee
    .new = New customers it stands for

## Values that a column of names may hold, whatever the programme.

kinds =
    .new = new
    .renewal = renewal
    .expansion = expansion
    .migration = migration
    .project = project
payments =
    .cash = cash
    .credit = credit
    .coupon = coupon
    .test-coupon = test coupon
    .stored-value = stored value
    .stored-value-purchase = stored value purchase
marks =
    .registered = registered

## Names the programme does not know.

names = { $what }: names this programme does not know
namesLead = Say what each stands for.
namesCount = They count as { $product } until you say what each stands for.
# $given – the name in the file
nameRows = { $rows ->
    [one] “{ $given }”, 1 row
   *[other] “{ $given }”, { $rows } rows
}
allRest = { $count ->
    [one] The other one
   *[other] All { $count } others
}

## What the file comes to.

period = Months to settle
from = From
to = to
history = Sales before { MONTH($month) } count as history: look-backs read them, and nothing is paid on them.
sum = { $rows ->
    [one] List price { $amount } in 1 row, { MONTHS($first, $last) }.
   *[other] List price { $amount } in { $rows } rows, { MONTHS($first, $last) }.
}
sumHint = Compare this with your own books before you go on.
blank = { $rows ->
    [one] 1 empty row passed over.
   *[other] { $rows } empty rows passed over.
}
noSales = No row of this file can be settled as it stands.
rounded = { $count ->
    [one] 1 amount had more than six decimals and was rounded to six.
   *[other] { $count } amounts had more than six decimals and were rounded to six.
}
swallowed = { $lines ->
    [one] Quotes that do not match spoil 1 line, which is not in it.
   *[other] Quotes that do not match swallowed { $lines } lines, which are not in it.
}
good = Every row can be read.
settle = Settle these sales
leave = { $rows ->
    [one] Settle without 1 row
   *[other] Settle without { $rows } rows
}
left = { $rows ->
    [one] 1 row left out by your choice.
   *[other] { $rows } rows left out by your choice.
}
# Between parts that are told one after the other.
apart = {"; "}
# $parts – one or more of `leftPart`
leftOut = Rows that are no sales are left out: { $parts }.
# $why – the reason; $amount – what they come to
leftPart = { $rows ->
    [one] { $why }: { $amount } in 1 row
   *[other] { $why }: { $amount } in { $rows } rows
}
leftAs =
    .tax = tax
    .total = totals
    .payout = fees and payouts
    .status = not sold, or not paid

## Currencies of the file. $code – of a currency

currencyIs = The file’s amounts are in { $code }, the currency of your plan.
currencyOwn = The file names no currency: its amounts are taken as { $code }, the currency of your plan.
broughtOver = Amounts in other currencies are brought over to { $code }, the currency of your plan:
# $amount – sales in it
rateShown = { $rows ->
    [0] { $code }
    [one] { $code }: { $amount } in 1 row
   *[other] { $code }: { $amount } in { $rows } rows
}
rateMissing = { $rows ->
    [0] { $code }: no rate is at hand
    [one] { $code }: { $amount } in 1 row, set apart for want of a rate
   *[other] { $code }: { $amount } in { $rows } rows, set apart for want of a rate
}
rateAsked = No rate is at hand. Give one, and these rows are settled too.
rateAbove = A rate is above zero.
rateYours = your rate
# Where a rate comes from.
rateFrom = { $publisher }, { DAY($day) }
oneIs = 1 { $code } =

## After it is settled.

settled = Settled from { $name }
refusedByRules = The programme’s rules refuse some of these sales:
# $problem – why
refusedRow = Row { $row }: { $problem }
who = Real sales, { $name }
linkNote = Before your own costs: a file of sales has none. Links carry the plan, never your file.

## Cells that cannot be read.

# $count – cells; $rows – the rows they stand in
faults = { $rows ->
    [one] { $count } to mend, in 1 row
   *[other] { $count } to mend, in { $rows } rows
}
faultsFirst = The first { $count } are shown.
faultsLead = Nothing is guessed and nothing is dropped: mend them in the file, change a choice above, or leave these rows out knowingly.
faultsFile = All of them as CSV
where = Row
columnName = Column
value = In the file
why = What is wrong
whole = whole row
# $given – what stands in the cell; $detail – what would be right, or what is odd about it
fault = { $code ->
    [empty] it is empty
    [format] “{ $given }” is not written as this file’s numbers are: change the format above or mend the cell
    [long] “{ $given }” is too long for a figure
    [large] “{ $given }” is more than a trillion: up to that is read
    [short] “{ $given }” was shortened by a spreadsheet and has lost digits: show the whole number there and save again
    [formula] “{ $given }” is a formula, not a number: save the file with values
    [sheetError] “{ $given }” is a spreadsheet’s own error: mend the formula behind it
    [currency] “{ $given }” names a currency ({ $detail }) that is not known here, or another than its row
    [noCurrency] “{ $given }” names no currency that is known, and the file has several
    [rate] a discount of “{ $given }” cannot be: give 0 % to 100 %
    [date] “{ $given }” is not a date: write it as 2027-01 or 2027-01-31
    [month] “{ $given }” has no month { $detail }: is the other number the month? Then change the format of dates above
    [day] “{ $given }” is no day of the calendar: that month has { $detail }
    [noDay] “{ $given }” names a month; the day is needed here
    [shortYear] “{ $given }” has a year of two digits: write all four
    [serial] “{ $given }” is a spreadsheet’s number for a date: format the column as a date and save again
    [buddhist] “{ $given }” is a year of the Buddhist calendar: write { $detail }
    [yesNo] “{ $given }” is neither yes nor no
    [country] “{ $given }” is not a country: write its two letters, such as TH
    [unknown] “{ $given }” is not a name of this programme: say above what it stands for
    [noMonth] no month: is this a line of totals?
    [noList] no list price: is this a line of totals?
    [noUnits] a price list needs its units
    [listAndItem] a list price and a price list cannot both be given: empty one
    [twoPrices] a discount and a charged price cannot both be given: empty one
    [wide] it has { $detail } cells, more than the header: a separator or a quote is out of place
    [quotes] its quotes do not match
    [quotesRun] its quotes do not match: { $detail } lines of the file run together here
   *[other] “{ $given }” is not a number
}
