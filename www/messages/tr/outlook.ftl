# Satış dosyasının son ayından sonra hesaplanan teşvikler.

open = Hâlâ açık: { MONTH($month) } ayında hesaplanır. Bugüne kadarki satışlar o zaman { $amount } getirirdi; henüz hak edilmedi.
charge = Hâlâ açık: { MONTH($month) } ayında hesaplanır. Bugüne kadarki satışlardan o zaman { $amount } kesilirdi.
nothing = Hâlâ açık: { MONTH($month) } ayında hesaplanır. Bugüne kadarki satışlar o zaman hiçbir şey getirmezdi.
gates = O zamana kadarki koşulu
all = { $count ->
    [one] 1 teşvik hâlâ açık: bugüne kadarki satışlarla, en geç { MONTH($month) } ayında hesaplanmak üzere { $amount } getirirdi.
   *[other] { $count } teşvik hâlâ açık: bugüne kadarki satışlarla, en geç { MONTH($month) } ayında hesaplanmak üzere { $amount } getirirdi.
} Bunun hiçbiri bu sonucun içinde değil.
