# Where a reader brings a whole programme of their own.

heading = My own programme
lead = A whole programme as JSON text, judged by the rules that judge ours. What it calls published counts as yours. It is read in this browser and sent nowhere.
choose = Choose a file…
startFrom = Start from { $title }
text = Programme as JSON
# $name – of the file
from = from { $name }
placeholder = Paste it here, or drop a file
use = Use it
close = Close
accepted = { $title } passes the checks and is in use.
slips = { $count ->
    [one] One thing looks like a slip:
   *[other] { $count } things look like slips:
}
refused = { $count ->
    [one] It cannot be used yet. Mend this and try again:
   *[other] It cannot be used yet. Mend these { $count } and try again:
}
# $line – its number, as digits
line = Line { $line }
# $size – megabytes
tooLarge = “{ $name }” has { $size } MB; a programme may have 1 MB. Leave out what your partners do not need.
unreadable = “{ $name }” could not be read. Choose it again, or open it in an editor and paste its text.
failed = The engine stopped at this text and was started afresh. The text is still here; please tell us about it.
