# The page that writes lines for other pages: what a host chooses, how it looks, and the lines to copy.

title = Put it on your page
lead = Choose what your visitors see, look at it, and take the lines with you. All of it works in the visitor’s browser; nothing is sent to us.
loading = Opening the list of programmes…
failed = The list of programmes did not arrive. Check the connection and try again.

## What is shown.

layout = What to show
layouts =
    .card = A card
    .calculator = The whole calculator
start = The plan it starts with
preset = Example
# In place of an example’s programme, role, tier or country.
usual = As in the example
figures = Figures in place of the example’s
look = Words and colours
language = Language
ofPage = That of your page
theme = Light or dark
themes =
    .auto = As the visitor’s device
    .light = Light
    .dark = Dark
colours =
    .accent = Accent
    .paper = Background
    .ink = Text
usualColour = Take back
# Beside a colour that was not chosen.
asItIs = not changed
# $where – the theme, or a background of the host’s own; $ratio – of two colours, such as 3.2; $least – of text that can be read
faint = { $where ->
    [light] Hard to read in the light theme
    [dark] Hard to read in the dark theme
   *[own] Hard to read on this background
}: contrast { $ratio } to 1. Text needs { $least } to 1.

## What readers may do.

readers = What your visitors can do
# $most – how many
knobs = Figures they can change, { $most } at most
whole = They can open the whole plan on these pages
link = They can copy a link, which opens on these pages
action = Address of your next step
label = Its words
noAddress = Write the whole address, beginning with https://.
lock = Fields they cannot change
programmes = Programmes they can choose
fields = Groups of the form they see
panels = Parts of the answer
all = All of them while none is chosen.

## How it looks, and the lines.

preview = Preview
width = Width
full = All there is
# $width – of a column of the host’s page
pixels = { $width } pixels
lines = Lines for your page
way = Where they go
ways =
    .script = HTML
    .package = npm package
    .react = React
    .vue = Vue
    .wordpress = WordPress
    .webflow = Webflow
    .frame = Frame
pinned = Hold the script to its hash
pinnedHint = With its hash, a script that was changed does not run. After an update of these pages it does not either, until you copy the lines anew.
install = First:
copy = Copy the lines
copied = Copied
copyFailed = Copy the marked lines by hand.
policy = If your page has a content security policy, it must allow:
frameHint = The server of these pages decides who may frame them. The second line gives the frame its height; leave it out where no scripts are allowed.
wordpressHint = Paste the lines into a “Custom HTML” block. WordPress keeps scripts of those alone who may publish unfiltered HTML; of everybody else’s lines it keeps the link, which opens the calculator on these pages.
webflowHint = Put an “Embed” element where it is to stand, and paste the lines into it.
vueHint = Tell Vue in vite.config.js that these are no components of its own:

## In the lines themselves.

# Stands in the tag until the card or calculator is there, and where no script runs.
open = Open the partner calculator
frameTitle = Partner calculator
