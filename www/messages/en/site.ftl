# Texts of our own pages around the elements: heads, feet, and what stands in a tag until its element is there. The pages hold them in
# English, and www/site/words.js finds each by its English text.

## Titles and descriptions.

calculatorTitle = Partner Calculator: what a cloud partner really earns, to the cent
calculatorAbout = What would a cloud partner really earn? Discounts, incentives, services and costs, month by month, with the clause behind every figure. Worked out in your browser; nothing is sent anywhere.
presetsTitle = Eight partners, side by side · Partner Calculator
presetsAbout = What eight kinds of cloud partner would earn over three years, side by side: profit, payback, cash need, and what each figure rests on. Worked out in your browser.
policiesTitle = Programme tables · Partner Calculator
policiesAbout = The tables behind the calculator: each cloud partner programme as its guide prints it, with the basis, the source and the date of every table.
verifyTitle = Worked examples · Partner Calculator
verifyAbout = Does the calculator calculate right? Every worked example others have published, run in your own browser and compared with its source, to the last digit.
snippetTitle = Put the calculator on your page · Partner Calculator
snippetAbout = A card or the whole calculator on a page of your own: choose programme, language and colours, see it at once, and copy the lines.

## Head and foot.

name = Partner Calculator
skipToCalculator = Skip to the calculator
skipToTables = Skip to the tables
skipToExamples = Skip to the examples
skipToSnippet = Skip to the choices
pages = Pages
calculator = Calculator
presets = Eight partners
policies = Programme tables
verify = Worked examples
snippet = Put it on your page
foot = An independent calculator. Rules marked published are quoted from their publisher with place and date; rates marked illustrative are ours until you put your contract’s in their place. Everything is worked out in your browser: no cookies, no tracking, nothing sent anywhere.

## Where an element does not arrive.

calculatorLate = The calculator has not arrived: files of this page may have been lost on their way.
presetsLate = The plans have not arrived: files of this page may have been lost on their way.
policiesLate = The tables have not arrived: files of this page may have been lost on their way.
verifyLate = The examples have not arrived: files of this page may have been lost on their way.
snippetLate = The choices have not arrived: files of this page may have been lost on their way.
retry = Try again
reload = Reload the page to try again.

## What stands in the tag of the calculator.

exampleTitle = A seller on Huawei Cloud’s marketplace sells for USD 1,000.00 and is paid USD 560.00
exampleLead = Between the price a customer pays and the money a partner receives stand rules: what is taken off first, the share the platform keeps, the taxes that come after. This calculator applies them one by one, and shows the clause behind each.
exampleCaption = A settlement on KooGallery, as Huawei Cloud’s own guide works it out
exampleSale = Sale
exampleOff = Taken off before the fee
exampleFee = Platform fee, 15% of 800.00
exampleTaxes = Taxes the seller bears
examplePaid = Paid to the seller, USD
exampleSource = (1,000 − 150 − 50) × (1 − 15%) − 100 − 20 = 560. Published by Huawei Cloud,
exampleLink = seller guide, settlement

## What stands in the tags of the other pages.

presetsLead = A bank migrator, a telecom AI house, a supplier of public services, two resellers of AI tokens, a seller in the store, a distributor with ten resellers and a newcomer: what each would earn over three years, when its cash is back, and why.
presetsHeading = Eight partners, side by side
policiesHeading = What each programme says, with where it was read
policiesLead = Every figure of the calculator rests on a table of a partner programme. A table marked published is quoted from its publisher, with place and date; reported, from a third party; illustrative, our own placeholder where nothing is printed, with the reason for the number.
verifyHeading = Does it calculate right? See for yourself
verifyLead = Vendors of rebate software, cloud providers and programme guides print worked examples: these terms, those sales, so much earned. Each of them is put to the very engine that answers your plan, here in your browser, and every figure is compared with its source, to the last digit.
snippetHeading = A card or the whole calculator on your page
snippetLead = Choose what your visitors see, look at it, and take the lines with you.

question = What would you really earn as a cloud partner?
