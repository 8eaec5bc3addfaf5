# What the answer assumes, the sources read, and what is left out.

title = Assumptions, sources, and what is left out
plan = The plan
sources = Sources read
all = { $count ->
    [one] The one source of this programme
   *[other] All { $count } sources of this programme
}
# On paper, where the list is folded.
listed = { $count ->
    [one] The one source of this programme, with the day it was read, stands beside its tables on the page.
   *[other] All { $count } sources of this programme, each with the day it was read, stand beside its tables on the page.
}
out = What this leaves out
# $editions – whether all months have the terms of one day, or each its own
terms = { $editions ->
    [in-force] { $programme }, each month as in force when it begins
   *[as-of] { $programme }, as in force on { DAY($day) }
}
# $tier – its title; $path – whether it stays
tier = { $path ->
    [evolving] { $tier } at first, then as the rules move it
   *[fixed] { $tier }, for the whole plan
}
# Fields of a group that hold nothing.
none = Nothing for: { LIST($fields) }
# In place of a value that the contract strikes out.
without = left out
privacy = Worked out in your browser. Nothing you typed has left it.
engine = Engine { $version }
