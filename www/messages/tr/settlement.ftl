# Yanıtın teşvikler, koşullar ve ödemeler üzerine söyledikleri. Motor gönderir: her ileti onun kodlarından biridir.

other = Bunu daha yeni bir sürüm söylüyor ({ $code }).

## Ölçülen, cümle içinde

measured = { in-period }{ quantity }
measured-families = { in-period }{ quantity } ({ $families })
measured-held = { in-period }{ $credential }
measured-growth = { in-period }{ $what } büyümesi
measured-share = { in-period }{ $what } payı ({ $whole } içinde)
measured-plus = { $what } + { $factor } × { $other }
quantity =
    { $of ->
        [list] liste fiyatıyla satış
        [settled] iskonto sonrası alım
        [billed] faturalanan alım
        [charged] müşterilerden istenen tutar
        [paid] müşterilerin parayla ödediği tutar
        [proceeds] müşterilerden istenen tutar, kesintiler düşülmüş
        [above-floor] taban fiyatı aşan kısım
        [purchase] satılanın maliyeti
        [units] birim
        [customers] müşteri
        [new-customers] yeni müşteri
        [transactions] yapılan satış
       *[credential] sahip olunan
    }
in-period =
    { $over ->
        [month] aylık{ " " }
        [quarter] çeyreklik{ " " }
        [half] yarıyıllık{ " " }
        [year] yıllık{ " " }
        [lifetime] bugüne kadarki{ " " }
        [trailing-quarter] üç aylık{ " " }
        [trailing-half] altı aylık{ " " }
        [trailing-year] on iki aylık{ " " }
        [previous-month] önceki aydaki{ " " }
        [previous-quarter] önceki çeyrekteki{ " " }
        [previous-year] önceki yıldaki{ " " }
        [weakest-month] en zayıf aydaki{ " " }
       *[own] { "" }
    }

## Bir teşvik neden öder ya da ödemez

nothing-charged = Hiçbir ücret kesilmez.
charge-returned = Kesilen ücretin tamamı, satışlar iade edilince geri verildi.
charged = Belirttiği her satışta kesilir.
gate-not-reached = Hiç ödemez: { $what }, { $month } döneminde { $reached }; en az { $needed } gerekiyor.
gate-exceeded = Hiç ödemez: { $what }, { $month } döneminde { $reached }; { $needed } altında kalması gerekiyor.
below-bands = Hiç ödemez: ödeyen en alt dilim { $needed } düzeyinde başlıyor; { $month } döneminde { $reached } sağlandı.
not-settled-yet = Henüz ödemez: sorulan aylardan sonra, { $month } döneminde hesaplanır.
no-such-sales = Hiç ödemez: bu satışların hiçbiri ödediği türden değil.
taken-back = Geriye bir şey kalmaz: ödediği, satışlar iade edilince geri alındı.
pays =
    { $months ->
        [one] Bir ayda öder.
       *[other] { $months } ayda öder.
    }
pays-sometimes =
    { $months ->
        [one] Bir ayda öder; diğerlerinde şu koşul karşılanmaz: { $what }, son olarak { $month }.
       *[other] { $months } ayda öder; diğerlerinde şu koşul karşılanmaz: { $what }, son olarak { $month }.
    }
settled-later = Sonraki kısım { $month } döneminde hesaplanır.

## Bir ödemenin ayını belirleyen kural

frozen-unpaid = Donduruldu: aynı dönemin bir faturası ödenmemiş
frozen-overdue = Donduruldu: talep edilirken bir faturanın vadesi geçmiş
frozen-uncollected = Donduruldu: müşteri bu vadeli satışın bedelini ödememiş
held = Programın belirlediği süre boyunca bekletilir
instalment = Birkaç taksitten biri
carried-forward = Programın ödediği en düşük tutarın altında: sonraki döneme devreder
half-year = Yarıyılın eşiği belli olana kadar talepler için saklanır
expired = Kayıp: süresi geçtikten sonra talep edildi
timetable = Dönemden sonra: { $steps }
days =
    { $what ->
        [grace] { $days ->
            [one] geç satışlar için bir gün
           *[other] geç satışlar için { $days } gün
        }
        [reconcile] { $days ->
            [one] mutabakat için bir iş günü
           *[other] mutabakat için { $days } iş günü
        }
        [invoice] { $days ->
            [one] fatura için bir iş günü
           *[other] fatura için { $days } iş günü
        }
       *[pay] { $days ->
            [one] ödeme için bir gün
           *[other] ödeme için { $days } gün
        }
    }
