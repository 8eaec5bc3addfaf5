# Planın bir ya da iki sayısının yanıta etkisi ve bir yere varmak için ne gerektiği.

title = Ya şöyle olsa, ve nerede sıçrar
lead = Bir sayıyı ya da ikisini oynatın, gerisini olduğu gibi bırakın. Her nokta tam olarak hesaplanır.
none = Bu planda oynatılabilecek bir sayı yok.
figure = Sayı
second = Ve bir ikincisi
noSecond = yok: bir eğri
from = Alt uç
to = Üst uç
around = herhangi
measure = Bakılan
measures =
    .profit = Kâr
    .earnings = Sağlayıcıdan gelen
    .revenue = Müşterilerin ödediği
    .cash = Sondaki nakit
    .funding = En düşük nakit
    .margin = Kâr marjı
    .payback = Nakit geri gelene kadar geçen ay
    .npv = Bugünkü değer (NBD)
measuresInside =
    .profit = kâr
    .earnings = sağlayıcıdan gelen
    .revenue = müşterilerin ödediği
    .cash = sondaki nakit
    .funding = en düşük nakit
    .margin = kâr marjı
    .payback = nakit geri gelene kadar geçen ay sayısı
    .npv = bugünkü değer
beyond = { $months } aydan fazla
points = { $by } puan

next = { $way ->
    [same] { $step ->
        [tenth] Sonraki %10 ({ $from } → { $to }) hiçbir şeyi değiştirmez.
       *[other] { $from } → { $to } geçişi hiçbir şeyi değiştirmez.
    }
    [more] { $measure ->
        [profit] { $step ->
            [tenth] Sonraki %10 ({ $from } → { $to }) size { $by } kazandırır.
           *[other] { $from } → { $to } geçişi size { $by } kazandırır.
        }
       *[other] { $step ->
            [tenth] Sonraki %10 ({ $from } → { $to }) { $by } artış getirir.
           *[other] { $from } → { $to } geçişi { $by } artış getirir.
        }
    }
   *[less] { $measure ->
        [profit] { $step ->
            [tenth] Sonraki %10 ({ $from } → { $to }) size { $by } kaybettirir.
           *[other] { $from } → { $to } geçişi size { $by } kaybettirir.
        }
       *[other] { $step ->
            [tenth] Sonraki %10 ({ $from } → { $to }) { $by } azalış getirir.
           *[other] { $from } → { $to } geçişi { $by } azalış getirir.
        }
    }
}
jump = { $measure ->
    [profit] { $at } düzeyinden itibaren bir anda { $by } fazla kazanırsınız.
   *[other] { $at } düzeyinden itibaren bir anda { $by } fazla olur.
}
cliff = { $measure ->
    [profit] { $at } düzeyinde bir anda { $by } kaybedersiniz: eşik kırılması.
   *[other] { $at } düzeyinde bir anda { $by } az olur: eşik kırılması.
}
smooth = Arada ne sıçrama ne de eşik kırılması var.
summary = { $jumps ->
    [0] { $figure }, { $from } – { $to }: { $measure }, { $first } ile { $last } arasında değişir. Nokta plandır; noktalı çizgiler yukarı sıçramalar, kesik çizgiler eşik kırılmalarıdır.
    [one] { $figure }, { $from } – { $to }: { $measure }, { $first } ile { $last } arasında, bir sıçramayla değişir. Nokta plandır; noktalı çizgiler yukarı sıçramalar, kesik çizgiler eşik kırılmalarıdır.
   *[other] { $figure }, { $from } – { $to }: { $measure }, { $first } ile { $last } arasında, { $jumps } sıçramayla değişir. Nokta plandır; noktalı çizgiler yukarı sıçramalar, kesik çizgiler eşik kırılmalarıdır.
}
table = Bu eğri tablo olarak
atOnce = Bir anda
largest = { $all } sıçramanın en büyük { $shown } tanesi.
heat = { $measure }; yatayda “{ $across }”, dikeyde “{ $down }”; planın kendisi { $now }.
heatKey = Koyulaştıkça sıfırdan uzaklaşır; taralı olan sıfırın altındadır.
here = plan

goalTitle = Ne gerekir?
goal = Şu hedef için “{ $figure }” ne olmalı: “{ $measure }” =
find = Bul
reached = { $figure } şimdi { $from }; { $to } olması gerekirdi. O zaman { $measure } { $value } olur.
unreached = Yalnızca bu sayıyla olmaz: “{ $figure }” için olabilecek { $low } – { $high } aralığının hiçbir yerinde { $measure } { $target } düzeyine varmıyor. Bulunan en yakın değer { $value }, { $near } için.
already = “{ $figure }” { $value } olarak kalabilir: { $measure } zaten orada.
unfound = { $measure } için { $target } veren bir “{ $figure }” bulunamadı. Bulunan en yakın değer { $value }, { $near } için.
open = { $reached ->
    [yes] { $from } ile { $to } arasında her adım hesaplanmadı: orada daha yakın bir değer olabilir.
   *[no] { $from } ile { $to } arasında her adım hesaplanmadı: orada bir değer olabilir.
}
