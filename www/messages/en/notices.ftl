# Notices above the answer about where a plan came from.

damaged = This link was cut short or changed on its way, so its plan cannot be opened. Copy it again, whole.
later = { $source ->
    [file] This file was made by a later version of this calculator. Reload the page, or open it where it was made.
   *[other] This link was made by a later version of this calculator. Reload the page, or open it where it was made.
}
unreadable = { $source ->
    [link] The plan from this link cannot be read.
    [file] The plan of this file cannot be read: it is damaged, or was not made here.
   *[request] The plan from the page around this calculator cannot be read.
}
# $why – the limit it breaks
long = { $source ->
    [link] The plan from this link is too large: { $why }.
    [file] The plan of this file is too large.
   *[request] The plan from the page around this calculator is too large: { $why }.
}
# $id – the programme’s name in the plan, as it came
unknown = { $source ->
    [file] The plan of this file is for the programme “{ $id }”, which is not here.
    [link] The plan from this link is for the programme “{ $id }”, which is not here.
   *[request] The plan from the page around this calculator is for the programme “{ $id }”, which is not here.
}
# Follow one of the above.
example = An example is shown instead.
before = The plan from before is still shown.
ranges = What stands beside the plan here, such as ranges, did not arrive whole and is left out; the plan itself is all there.
# $list – one or more of `replacement`
replaced = { $source ->
    [file] The plan of this file names what its programme does not know. Replaced: { LIST($list) }.
    [link] The plan from this link names what its programme does not know. Replaced: { LIST($list) }.
   *[request] The plan from the page around this calculator names what its programme does not know. Replaced: { LIST($list) }.
}
replacement = “{ $given }” by “{ $taken }”
# $said – the day as the device has it; $taken – the day taken instead
clock = The clock of this device says { $said }. No terms are known for that day, so the plan is made as of { DAY($taken) }.
# After a click that took a plan or an entry of it away. $name – as the reader typed it
gonePlan = Your plan was replaced by the example.
gone = “{ $name }” was removed.
goneEntry = An entry was removed.
undo = Undo
close = Close

## A plan taken to a programme of another currency. $plan, $programme – codes of currencies

moved = Your figures stay in { $plan }. This programme’s are in { $programme }: they are brought over at the exchange rates shown beside the plan.
movedUndo = Undo the change of programme
movedRename = Read my figures as { $programme } instead
