# Planın üstüne tek bir fırsat.

title = Fırsat
name = Bu fırsat
lead = Konuşulduğu haliyle tek bir proje.
list = Liste fiyatı
discount = İskontom
tier = Şu kademede olsaydım
supposed = yalnızca bu fırsatta; planınız kademesini korur
on = Nasıl sayılır
onPlan = Planımın üstüne
alone = Tek başına
monthOf = Faturalandığı ay

headline = Bu fırsat size kazandırır
headlineLoss = Bu fırsat size kaybettirir
nothing = Bu fırsat size ne kazandırır ne kaybettirir
now = Şimdi
nowHint = faturalanırken fiyattan kalan
later = Sonra
laterHint = geri gelen, { MONTHS($first, $last) }
laterNone = hiçbir şey geri gelmez
laterAfter = geri gelen, planın son ayından sonra
rest = Giderlerde
restHint = giderlerde, paranın maliyetinde ve vergide değiştirdiği
parts = Nereden geliyor
what = Ne
when = Ödeme
amount = Tutar ({ $currency })
total = Bu fırsattan kâr
atBilling = faturalanırken
open = plan içinde değil
partly = { MONTHS($first, $last) }, ve plandan sonra
running = ortaya çıktıkça
within = { $label }, bu fırsatı içeren planda
addToPlan = Planıma ekle
registering = { $now ->
    [yes] { $way ->
        [gains] Bunun { $amount } kadarı fırsat kaydından gelir.
       *[costs] Fırsat kaydı bundan { $amount } götürür.
    }
   *[no] { $way ->
        [gains] Fırsat kaydı size { $amount } daha kazandırırdı.
       *[costs] Fırsat kaydı size { $amount } kaybettirirdi.
    }
}
wholly = Tam olarak bu fırsatla plan, eksi fırsatsız plan.

quarter = { $quarter } çeyreğine etkisi
quarterLead = Her teşvikin istediği, bu fırsattan önce ve onunla.
yearLead = Daha uzun bir döneme bakan teşvikler, hesaplandıklarında.
quarterNone = Bu fırsat, çeyreğinde koşulu olan hiçbir teşviki oynatmıyor.
quarterMoves = Satın alınanların payları plan boyunca değişiyor; bu yüzden çeyreği son dönem temsil ediyor.
gate = { $label }, { MONTH($month) }
before = önce { $amount }
with = bu fırsatla { $amount }
of = istenen: { $needed }
below = { $needed } altında kalmalı
reaches = Şimdi karşılandı: farkı bu fırsat yaratıyor
loses = Bu fırsatla artık karşılanmıyor
met = Her durumda karşılanıyor
missed = Hâlâ eksik: { $missing }
band = sonraki dilim, { MONTH($month) }
bandReached = dilim, { MONTH($month) }
bandAsks = istenen: { $needed }; ödediği: { $rate }
climbs = Ulaşıldı: farkı bu fırsat yaratıyor
climbsThen = Ulaşıldı: farkı bu fırsat yaratıyor. { $missing } daha olursa { $rate }

refused = Bu fırsat henüz hesaplanamıyor: işaretli alanları düzeltin.
planRefused = Üstüne bir fırsat konulmadan önce planınız düzeltilmeli.
toPlan = Plana git
