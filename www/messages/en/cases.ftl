# Three cases of a plan: every range at its worse end, the plan itself, and every range at its better end.

title = Low, base and high
# $count – figures that are ranges
lead = { $count ->
    [one] Low has the figure at the end of its range that leaves less, high at the one that leaves more; base is the plan itself.
   *[other] Low has each figure at the end of its range that leaves less by itself, high at the one that leaves more, all at once; base is the plan itself.
}
low = Low
base = Base
high = High
