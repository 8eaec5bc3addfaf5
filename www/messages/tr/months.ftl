# Ay ay kâr ve nakit: grafik ve tablo.

title = Ay ay
lead = Her ayın kattığı ya da götürdüğü ve eldeki nakit.
profit = Aylık kâr
cash = Birikimli nakit
lowest = en düşük: { $amount }, { MONTH($month) }
turning = { MONTH($month) } ayından itibaren artıda
table = Bu aylar tablo olarak
month = Ay
summary = Kâr en düşük { $worst } ({ MONTH($worstMonth) }), en yüksek { $best } ({ MONTH($bestMonth) }). Birikimli nakit sonunda { $end }.
summaryTurning = Kâr en düşük { $worst } ({ MONTH($worstMonth) }), en yüksek { $best } ({ MONTH($bestMonth) }). Birikimli nakit sonunda { $end }; { MONTH($turn) } ayından itibaren hep artıda.
changed = { $kind ->
    [rate] { MONTH($month) } itibarıyla: { $table }, { $rate }
    [ended] { MONTH($month) } itibarıyla: { $table } sona erdi
   *[begun] { MONTH($month) } itibarıyla: { $table } için yeni koşullar
}
