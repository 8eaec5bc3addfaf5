# Mes a mes: ganancia y caja, en gráfico y en tabla.

title = Mes a mes
lead = Lo que cada mes suma o resta, y la caja que queda.
profit = Ganancia del mes
cash = Caja acumulada
lowest = punto más bajo: { $amount } en { MONTH($month) }
turning = positiva desde { MONTH($month) }
table = Estos meses en una tabla
month = Mes
summary = La ganancia va de { $worst } ({ MONTH($worstMonth) }) a { $best } ({ MONTH($bestMonth) }). La caja acumulada termina en { $end }.
summaryTurning = La ganancia va de { $worst } ({ MONTH($worstMonth) }) a { $best } ({ MONTH($bestMonth) }). La caja acumulada termina en { $end } y se mantiene positiva desde { MONTH($turn) }.
changed = { $kind ->
    [rate] Desde { MONTH($month) }: { $table }, { $rate }
    [ended] Desde { MONTH($month) }: { $table } ya no rige
   *[begun] Desde { MONTH($month) }: nuevas condiciones de { $table }
}
