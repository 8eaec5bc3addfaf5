# The language of the page: the switch between languages, and what is spoken where another was asked for.

label = Language
# Words of one country's readers. $language – the language with its country, as in “Spanish (Argentina)”
figures = Numbers and dates as in { $language }
keep = Remember on this device
keepHint = Without it, the choice ends with this tab.
# $language – its name in itself
lost = The words in { $language } did not arrive. Until they do, the page is in English.
retry = Try again
close = Close
# $asked – the language that was asked for
none = This page does not speak { $asked } yet. It is shown in English.
# Another script or variety than was asked for. $spoken – the language it is shown in
nearest = This page has no words in { $asked } yet. It is shown in { $spoken }.
