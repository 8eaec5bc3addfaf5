# Sırada ne var: her adım parasıyla birlikte.

title = Sırada ne yapmalı
lead = Her biri programın kurallarıyla yeniden hesaplandı; en çok para getiren en üstte.
none = Denediklerimizden hiçbiri bu plana daha çok kâr getirmez.
apply = Uygula
applyTo = Uygula: { $what }
applied = Uygulandı: { $what }. Bütün yanıt buna göre.
undo = Geri al
more = { $count } tane daha göster
fewer = Yalnızca ilklerini göster
fromTo = { $from } → { $to }

winMore = { $place ->
    [inside] onda bir daha çok müşteri kazanın: { $who }
   *[start] Onda bir daha çok müşteri kazanın: { $who }
}
sellMore = { $place ->
    [inside] her müşteriye onda bir daha çok satın: { $who }
   *[start] Her müşteriye onda bir daha çok satın: { $who }
}
shiftMix = { $place ->
    [inside] { $what } payını beş puan artırın: { $who }
   *[start] { $what } payını beş puan artırın: { $who }
}
giveLess = { $place ->
    [inside] bir puan daha az iskonto verin: { $who }
   *[start] Bir puan daha az iskonto verin: { $who }
}
register = { $place ->
    [inside] fırsatı kaydettirin: { $what }
   *[start] Fırsatı kaydettirin: { $what }
}
time = { $place ->
    [inside] { MONTH($month) } ayında faturalayın: { $what }
   *[start] { MONTH($month) } ayında faturalayın: { $what }
}
certify = { $place ->
    [inside] { NUMBER($much) } × { $what } edinin
   *[start] { NUMBER($much) } × { $what } edinin
}
moveTier = { $place ->
    [inside] { $tier } kademesine ulaşın
   *[start] { $tier } kademesine ulaşın
}
keepTier = { $place ->
    [inside] { $tier } kademesini koruyun
   *[start] { $tier } kademesini koruyun
}
claimAtOnce = { $place ->
    [inside] fonları talep edilebilir edilmez talep edin
   *[start] Fonları talep edilebilir edilmez talep edin
}

asks = Koşulu: { $needs }.
need = “{ $what }”: { $needed }
needLess = “{ $what }”: { $needed } altında
has = { $asked } ({ MONTH($month) }: sizde { $reached })
lacks = { $asked } ({ MONTH($month) }: ancak { $reached })
noneYet = { $asked } (sizde yok)
cost = { $amount } tutarındaki sertifikalar zaten düşüldü.
uncounted = Edinme maliyeti sayılmadı: { LIST($what) }.
ahead = Hiçbir adımın götürmediği kademeler
noWay =
    .nomination = yalnızca sağlayıcının atamasıyla; başvurulamaz.
    .no-rule = programın tabloları ne gerektiğini söylemiyor.
    .no-review = bu plan içinde değerlendirmesi yok.
    .out-of-reach = hangi sertifikalar olursa olsun bu plan ona ulaşmıyor.
    .held = planınız kademesini sizin seçiminizle koruyor; ne getireceğini görmek için programın kurallarına bırakın.
    .no-gain = bu plan ona ulaşabilir, ama daha çok kâr getirmez.
elasticity = Daha az iskonto müşteri kaybettirirse
elasticityLabel = Fiyat %1 artınca kaybedilen yeni müşteri
elasticityHint = 0 iken daha az iskonto vermenin bedeli yoktur. Gördüğünüz oranı yazın.

nextTier = Sonraki kademe: { $tier }
fall = { $path ->
    [fixed] Programın kurallarına göre { MONTH($month) } ayında { $from } kademesinden { $to } kademesine düşersiniz. { $from } koşulları:
   *[evolving] { MONTH($month) } ayında { $from } kademesinden { $to } kademesine düşüyorsunuz. { $from } koşulları:
}
neverTogether = { $tier } kademesinin bütün koşulları bir değerlendirmede karşılanıyor, ama hiçbir zaman hepsi aynı değerlendirmede değil.
progress = { $reached } / { $needed }, { MONTH($month) } değerlendirmesinde
below = { $reached }, { $needed } altında kalmalı, { MONTH($month) } değerlendirmesinde
met = karşılandı
lacking = eksik
short = { $missing } eksik
over = { $missing } fazla
reachable = Bunların hepsiyle programın kurallarına göre bu kademeye ulaşır ve bu plana göre { $amount } daha fazla kazanırsınız.
worth = { $way ->
    [more] { $tier } yerine her ay { $next } kademesinde olmak { $span } boyunca { $amount } daha fazla getirir; oraya ulaşmanın maliyeti düşülmemiştir.
    [less] { $tier } yerine her ay { $next } kademesinde olmak { $span } boyunca { $amount } daha az getirir.
   *[same] { $tier } yerine her ay { $next } kademesinde olmak { $span } boyunca aynısını getirir.
}
steps = Sonraki adımlar
see = Gör
seeOf = Sonucunu gör: { $what }
now = Şimdiki plan
then = Bu adımla
tier = Kademe
