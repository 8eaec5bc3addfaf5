# The page that runs the worked examples in the reader’s browser.

loading = Running the worked examples in your browser…
blockedTitle = Your browser does not let this page calculate
blocked = The examples run in the calculator’s engine, which needs WebAssembly. This browser or its administrator has switched it off.
failedTitle = The examples could not be run
failed = A file did not arrive. Check the connection and try again.
again = Run again
allHold = { $count ->
    [one] The one worked example agrees, to the last digit
   *[other] All { $count } worked examples agree, to the last digit
}
# $failed – how many differ; $count – of how many
someFail = { $failed ->
    [one] { $failed } of { $count } worked examples differs
   *[other] { $failed } of { $count } worked examples differ
}
lead = Others have written down what certain terms pay on certain sales. Just now, each of those questions was put to the engine that answers yours, here in your browser, and every figure was compared.
figures = figures compared
milliseconds = { $time } ms
took = for all of them
find = Find an example
findHint = word, source or rule
source = Source
numbers = Expected figures
subject = What it shows
subjects =
    .payouts = when and how it is paid
    .gates = thresholds
    .tiers = tiers
    .next = the next band
    .months = single months
    .eachUnit = the price of a unit
    .refutes = where the source is wrong
differing = Only those that differ
any = any
found = Found: { $count }
foundNone = No example is like that.
showAll = Show all
openAll = Open all
closeAll = Close all
link = Link to this example
holds = agrees
differs = differs
# One source. $held – examples that agree
ofGroup = { $count ->
    [one] 1 example
   *[other] { $count } examples
}
ofGroupSome = { $count ->
    [one] { $held } of 1 example agree
   *[other] { $held } of { $count } examples agree
}

## Where expected figures come from: a count of examples, and the tag of one.

counts =
    .printed = with the result printed by their source
    .derived = worked out from a rule their source states
    .by-hand = worked out by hand
tags =
    .printed = Result printed by the source
    .derived = Worked out from the rule the source states
    .by-hand = Worked out by hand
# Sources that go by a name that their folder does not show.
authorities =
    .by-hand = Worked out by hand
    .dynamics-365 = Microsoft Dynamics 365
    .huawei-cloud = Huawei Cloud
    .netsuite = Oracle NetSuite
    .oracle = Oracle Incentive Compensation
    .sap = SAP
    .aws = Amazon Web Services
    .cloudblue = CloudBlue
    .hubspot = HubSpot
    .idco = IDCO
    .odoo-oca = Odoo Community Association
    .microsoft-csp = Microsoft CSP

## One example. $line – the name of a figure

line = Figure
theirs = They say
ours = We get
asked = { $count ->
    [one] The whole result, 1 figure
   *[other] The whole result, { $count } figures
}
arithmetic = The arithmetic
refutes = Here the source is wrong
prints = { $line }: it prints { $figure }.
months = { $line }, { MONTH($month) }
eachUnit = { $line }, for each unit
gate = Threshold of { $line }, { MONTH($month) }
reached = { $reached } of { $needed }
payout = { $line } of { MONTH($earned) }, paid in { MONTH($paid) }
payoutNever = { $line } of { MONTH($earned) }, not paid out
next = Next band of { $line }
tiers = Tier held
tier = { $tier }, { MONTH($month) }
# Between two of `tier`.
apart = {"; "}

## Where an example differs: what it expects, and what came. Figures, months and days as the example writes them.

noLine = no such line
noUnits = no units
nothing = nothing
none = none
# In a list of what only one of the two has.
noMore = no more
otherThan = something else than { $figure }
payoutFull = { $line } of { $earned }, paid in { $paid } as { $form }: { $amount }
payoutFullNever = { $line } of { $earned }, not paid out, { $form }: { $amount }
withTax = { $payout }, { $tax } with tax
gateFull = { $met ->
    [yes] { $line } { $month }: { $reached } of { $needed }, met
   *[no] { $line } { $month }: { $reached } of { $needed }, missed
}
band = { $reached } of { $needed }, { $rate }
tierFrom = { $tier } from { $month }
