# What every study says while it has no answer.

busy = Working it out…
refused = This cannot be worked out as asked:
failed = The calculation stopped. Nothing you typed is lost.
again = Try again
progress = Trials done
cancel = Stop
# Between the ends of a range, as a person types it.
to = to
# Between two things that are told one after the other.
apart = {"; "}
