# Three cases of a plan: every range at its worse end, the plan itself, and every range at its better end.

title = Düşük, temel ve yüksek
# $count – figures that are ranges
lead = { $count ->
    [one] Düşük durumda rakam, aralığının daha az bırakan ucundadır; yüksek durumda daha çok bırakan ucunda; temel, planın kendisidir.
   *[other] Düşük durumda her rakam, aralığının tek başına daha az bırakan ucundadır; yüksek durumda daha çok bırakan ucunda, hepsi aynı anda; temel, planın kendisidir.
}
low = Düşük
base = Temel
high = Yüksek
