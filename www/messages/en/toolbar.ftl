# What can be done with a plan: copy its link, take it away as a file, print it.

label = Plan
undo = Undo
redo = Redo
share = Copy link
shared = Link copied
shareCode = Show the link and its code for phones
shareFailed = Copy this link:
# $length – characters; $most – what takes most of the link
tooLong = { $most ->
    [own] Your own programme makes this link { $length } characters long, too long for most mail and chat. Take “Plan and answer (JSON)” from Files instead: it holds your plan and your programme.
    [pinned] The answers you pinned make this link { $length } characters long, too long for most mail and chat. Take “Plan and answer (JSON)” from Files instead: it holds your plan and what you pinned.
   *[plan] All that is in this plan makes its link { $length } characters long, too long for most mail and chat. Take “Plan and answer (JSON)” from Files instead: it holds all of it.
}
download = Files
csv = Statement (CSV)
json = Plan and answer (JSON)
open = Open a plan…
xlsx = Live model (XLSX)
writing = Writing the file…
writeFailed = The file could not be written: the writer did not arrive, or the model is too large for it.
# Where a page frames the calculator and forbids files.
noDownloads = The page around this calculator allows it no downloads: open it in a window of its own.
noFile = If no file arrives, the page around this calculator allows it none: open it in a window of its own.
print = Print
# Opens the view for a projector.
present = Present
presentHint = Show this answer to a room (key P)
closeInputs = Show the answer
# Names of the files, without their endings.
files =
    .csv = partner-statement
    .json = partner-plan
    .xlsx = partner-model
