# Liste fiyatından iş ortağına kalana, grafik olarak.

title = Nereden geliyor
lead = Liste fiyatından size kalana.
summary = Başlangıç { $start }, sonuç { $end }: { LIST($steps) }.
