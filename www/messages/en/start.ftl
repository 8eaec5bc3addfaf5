# The short way to a first number, where nothing is sold yet.

title = A first number in five questions
lead = Answer what you know; everything can be refined afterwards.
customersToday = How many customers do you have today?
newPerMonth = How many do you win a month?
spend = What does each spend a month, at list price?
discount = How much off list do you give them?
team = What does your team cost a month?
show = Show my first number
# Beneath the questions when none of them sells anything.
nothing = With no customers and nothing spent there is nothing to earn: fill in at least one number of customers and what each spends.
ways = Or begin elsewhere
fromForm = Enter customers
fromExample = Start from an example
fromSales = Bring sales you made
fromFile = Open a plan you saved
# Name of the customers that the answers make.
customers = My customers

## Above the form of the plan.

# $own, $all – figures
yours = { $own ->
    [one] { $own } of { $all } figures is yours
   *[other] { $own } of { $all } figures are yours
}
empty = Start empty
example = example
# Of a field, for screen readers.
fromTheExample = from the example
less = Less: { $what }
more = More: { $what }
