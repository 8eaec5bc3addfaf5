# What is printed to be left behind: the dialog before it, and the words on the sheet.

title = Print to leave behind
kinds =
    .page = One page
    .report = Full report
partner = Your company
customer = For
preparer = Prepared by
validUntil = Valid until
logo = Choose a logo…
noLogo = Without it
logoFailed =
    .large = This file is larger than 5 MB. Choose a smaller one.
    .unreadable = This file is no picture the browser can draw. Choose a PNG, a JPEG or an SVG.
# The choice of what a report holds after its first page.
panels = After the first page
withLink = With the link to this plan
withCode = With the link as a code for phones
tooLong = The link is too long for a code that a phone can read from paper.
keep = Keep company, preparer and logo on this device
notInLink = Names and logo stay on this device: they are not in the link.
print = Print…
leave = Back
# On the sheet. $customer – a name
forCustomer = For { $customer }
# $name – who made it
by = prepared by { $name }
on = { DAY($day) }
until = valid until { DAY($day) }
assumed = What it assumes
# $count – groups of the plan that have no room
more = { $count ->
    [one] One more group of the plan is in the full report.
   *[other] { $count } more groups of the plan are in the full report.
}
leavesOut = What the model leaves out and the sources of all rates are in the full report. Rates marked illustrative are not { $vendor }’s.
estimate = An estimate, and not an offer by the vendor.
