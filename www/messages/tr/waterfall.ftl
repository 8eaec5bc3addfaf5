# Liste fiyatından iş ortağına kalana, grafik olarak.

title = Nereden geliyor
lead = Yeniden satıştan kalandan size kalana.
summary = Başlangıç { $start }, sonuç { $end }: { LIST($steps) }.
