# The tier the partner stands at, month by month.

title = Tier along the way
evolving = The programme’s own rules move you up or down.
held = Held by your choice; let it move to apply the programme’s rules.
