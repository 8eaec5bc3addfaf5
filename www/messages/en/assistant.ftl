# What an assistant is told of the tools it may use: of the page, and of the server in the npm package.

server =
    Works out what a cloud partner would earn, by the published rules of named partner programmes. Amounts and rates are exact decimals written as text: "199.99", "0.06" for 6 %.
    Begin with `catalogue`, then `estimate`. Every figure names what it rests on (published, reported, illustrative or own) and the tables behind it with their sources. Tell the reader when a figure rests on illustrative rates: those are placeholders for what the vendor does not publish.

## Tools. Each has a title and a description

catalogue =
    .title = Programmes on offer
    .about = Lists the partner programmes: roles, tiers, product families, account classes and the days on which terms change. With a programme's name, that one in full, with its sources and what the model leaves out.
estimate =
    .title = What a partner would earn
    .about = Works out a plan: profit, earnings, cash, payback, incentives and the statement, each figure with its basis and sources. Takes a short plan of a few figures, or a whole request. The request that was answered comes back, to be changed and asked again.
explain =
    .title = How a figure comes about
    .about = Opens one figure of an answer: the step behind it, in words and numbers, its parts, and the clause of the programme with its source.
whatIf =
    .title = What if
    .about = Moves figures of a plan and settles every point exactly: a sweep of one figure, a grid of two, the figure that reaches a goal, or a tornado of all. Fields are paths such as plan.cohorts[0].spend.
guide =
    .title = Tables of a programme
    .about = Gives a programme's tables as in force on a day, each with its clause and source, and the place of every value that a contract may replace.
checkProgramme =
    .title = Check a drafted programme
    .about = Judges a whole programme written as JSON text, in the shape in which `guide` of the same name is stored; without a text it gives a programme of the catalogue as one to begin from. Tells each fault with its line, or what looks like a slip.
checkContract =
    .title = Check values of a contract
    .about = Judges values of a partner's own contract that replace those of a programme. Each is a table, a place in it as `guide` names it, and the value. Tells each fault at its field; where there is none, what the values do to the result.

## Tools of the page

proposePlan =
    .title = Propose a plan
    .about = Puts a plan into the calculator on this page, where the reader sees it. Takes a few figures; those that are not given stay as they are.
readAnswer =
    .title = Read the answer
    .about = Reads the plan and the answer that the calculator on this page shows, each figure with its basis and the tables behind it.
explainFigure =
    .title = Explain a figure
    .about = Opens the working of one figure of the answer that is shown.
compare =
    .title = Compare plans
    .about = Works out the plan on this page as it is and with other figures, side by side, without changing what the reader sees.

## Arguments

arguments =
    .programme = Name of a programme, as `catalogue` lists it.
    .role = Name of a role of the programme; its first when left out.
    .tier = Name of the tier held at the start; the role's first when left out.
    .country = The partner's country, two letters of ISO 3166.
    .asOf = The day whose terms are used, such as 2027-01-31; today when left out.
    .currency = ISO 4217 code of the plan's amounts; the programme's when left out.
    .customers = Customers today.
    .new = Customers won each month.
    .spend = List-price spend of one customer in a month.
    .discount = Discount given to customers: 0.06 or 6%.
    .churn = Share of customers lost each month: 0.01 or 1%.
    .sellers = Sellers employed.
    .months = Months of the plan, 1 to 60.
    .plan = A short plan. All that it does not name is left at zero or at a plain value, which the result tells.
    .request = A whole request, as an estimate gives it back. In place of a short plan.
    .figure = The figure to open: a figure of the headline, a line of the statement over some months (counted from 0), or a step of another working.
    .headline = A figure of the headline.
    .line = Name of a line of the statement.
    .from = First month, counted from 0.
    .to = Last month, counted from 0.
    .node = Number of a step of another working.
    .question = The question, with what it reads off the answer.
    .terms = A whole programme as JSON text.
    .own = Values of the contract.
    .table = Name of a table, as `guide` lists it.
    .at = Place of the value in its table, as `guide` names it.
    .value = The value: a decimal as text.
    .plans = Each a few figures that differ from the plan on the page.

# Label of the internal rate of return.
rateOfReturn = Rate of return

# Name of the one group of customers in a short plan.
customers = Customers

## What an assistant is told when it cannot be answered

# $most – signs
tooLong = The arguments are longer than { $most } characters. Nothing was read.
# $given, $known – names
unknownProgramme = plan.programme: there is no programme “{ $given }”. Choose one of { $known }.
# $field – name of the argument
unreadable = plan.{ $field }: “{ $given }” is no figure. Write it with a point and no separators, such as 24000 or 0.06.
eitherPlan = Give either a plan or a request.
# $count – problems that follow
refused = { $count ->
    [one] This cannot be worked out yet. One thing must be put right:
   *[other] This cannot be worked out yet. { $count } things must be put right:
}
# $known – names
unknownArgument = There is no argument “{ $given }”. Choose of { $known }.
unknownFigure = There is no figure “{ $given }”. Choose one of { $known }.
noObject = The arguments must be an object.
# $most – plans
plansMissing = plans: give one plan to { $most } plans.
noCalculator = The calculator on this page is not ready yet.
shown = The plan is on the page.
# $field – path into the request; $message – a sentence
problem = { $field }: { $message }
# $line, $column – their numbers, as digits; $finding – a sentence of the checks of programmes
atLine = line { $line }, column { $column }: { $finding }
trapped = The calculation stopped on this request. The next one is answered; nothing is lost.
accepted = { $count ->
    [0] “{ $title }” is a programme that can be worked with.
    [one] “{ $title }” is a programme that can be worked with. One thing looks like a slip:
   *[other] “{ $title }” is a programme that can be worked with. { $count } things look like slips:
}
# $before, $after – amounts
contract = With these values profit is { $after } instead of { $before }.
started = The programme “{ $title }” as JSON text, to change and to check.
lists = { $count ->
    [one] One programme.
   *[other] { $count } programmes.
}
tables = { $count ->
    [one] One table of “{ $title }” is in force on { DAY($day) }.
   *[other] { $count } tables of “{ $title }” are in force on { DAY($day) }.
}
# $figure – path of a figure; $measure – what is read
goal = { $way ->
    [reached] { $measure } reaches the goal when { $figure } is { $value }.
   *[missed] Moving { $figure } alone does not bring { $measure } to the goal; the nearest is { $value }.
}
points = { $count ->
    [one] One point was settled.
   *[other] { $count } points were settled.
}
bars = { $count ->
    [one] One figure moves the result.
   *[other] { $count } figures move the result, the most first.
}
