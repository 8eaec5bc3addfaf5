# The dialog of the link to a plan: to be read, copied, sent, or taken over by a phone.

title = Share this plan
link = Link to this plan
# $length – characters
length = { $length ->
    [one] { $length } character. The plan stands behind the “#”, which is sent to no server.
   *[other] { $length } characters. The plan stands behind the “#”, which is sent to no server.
}
code = The link as a code for phones
scan = Point a phone’s camera here: it opens this plan.
noCode = This link is too long for a code that a phone can read. Copy it, or take “Plan and answer (JSON)” from Files.
copy = Copy link
copied = Link copied
byHand = Your browser lets this page copy nothing: copy the selected link yourself.
send = Send…
close = Close
