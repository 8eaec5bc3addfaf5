# The calculator as a whole: what it shows while it starts, when it cannot, and what it tells a screen reader.

loading = Working out the example plan…
# $who – whose plan it is, as the headline says it
resting = This is the last answer that could be worked out, of { $who }. Mend the marked fields to see the new one.
instead = The plan of this link cannot be worked out as it stands. Mend the marked fields; until then an example’s answer is shown.
restingAction = Go to the first marked field
elsewhere = These could not be placed beside a field:
blockedTitle = Your browser does not let this page calculate
blocked = The calculator needs WebAssembly, which this browser or its administrator has switched off. Nothing is sent to a server instead: below is an example worked by hand.
failedTitle = The calculator could not start
failed = Its file did not arrive whole. Check the connection and try again; what is below was worked by hand.
lost = This part of the page did not arrive. Check the connection and try again.
offline = This part of the page is not on this device yet, and there is no connection. It comes when the connection is back.
gone = A newer version of this page is here, and this part of the older one is gone. Your plan stays when the page is reloaded.
# On another site, where the plan is not in the address
goneElsewhere = A newer version of this calculator is here, and this part of the older one is gone. Save your plan, then reload the page.
reload = Reload
retry = Try again
# Name of an answer that was pinned, until the reader gives it one.
pinned = Pinned { $number }
trapped = The engine stopped at this plan and was started afresh. The last answer is still shown and nothing you typed is lost.
example = Example
own = My plan
# A programme the reader brought, among those on offer.
ownProgramme = My own: { $title }

## Told to screen readers a moment after the typing rests.

# $sentence – the headline as one sentence
announceAnswer = New answer: { $sentence }
announceRefused = { $count ->
    [one] One field needs mending; the last answer is still shown.
   *[other] { $count } fields need mending; the last answer is still shown.
}

## The three input modes.

modesLabel = What to work out
modes =
    .plan = Plan
    .deal = Deal
    .sales = Real sales
# Opens the form of a mode on a small screen.
change =
    .plan = Change the plan
    .deal = Change the deal
    .sales = Change the terms
opening = Opening the programme’s tables…
