# Each incentive: what it pays, what it asks for, how far the next band is.

title = What comes back, and what does not
lead = Each incentive: what it pays, what it asks for, how far the next band is.
nothing = Nothing
whyNothing = Why nothing?
gates = Asks for
# $label – what is asked for; $month – of the period
gateOf = { $label }, in { MONTH($month) }
gate = { $reached } of { $needed }
below = { $reached }, to stay below { $needed }
times = met { $met } of { $of } times
charge = kept by the vendor
met = met
missed = missed
next = { $missing } more reaches { $rate }
month = in { MONTH($month) }
none = This role earns no incentives under this programme.
