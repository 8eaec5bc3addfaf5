# Our own pages on the reader's device: kept for use without a network, and a new version that waits.

kept = Kept on this device: these pages open without a network too.
offer = A new version of this page is here.
# Follows the offer: all that was typed is in the address of the page
stays = Your plan stays when the page is reloaded.
# Follows the offer in place of that: something is not
loses = A reload loses what is not in the plan yet: a file of sales, a programme being written, a field that is marked.
reload = Reload
later = Later
