# The view for a projector: one figure for a whole room, three figures to turn, and step by step what is behind the result.

title = Presenter view
leave = Leave
# Opens the choice of the figures that can be turned.
choose = Choose the figures
# $number – first, second or third of the figures that can be turned
which = Figure { $number }
back = Back
next = Next
# Name of the list of steps.
parts = Step by step
steps =
    .figure = The result
    .why = Why
    .waterfall = Where it comes from
    .cash = Cash
    .risk = How sure
    .basis = What it rests on
# The result beside the one from when the view was opened. $amount – the difference; $before – what it was
since = { $way ->
    [more] { $amount } more than at the start of this talk, from { $before }
    [less] { $amount } less than at the start of this talk, from { $before }
   *[same] As at the start of this talk
}
# In place of the range of results.
noRange = No figure of this plan is a range yet. Type one into a figure, such as 5 to 9, and this shows how sure the result is.
# Under the tier.
tierPath =
    .fixed = stays for the whole plan
    .evolving = then moves by the rules
# Beside a tick.
keyed = Open this view with the key P
