# Sayılar aralık olduğunda ya da müşteriler bütün sayıldığında sonuç ne kadar kesin.

title = Ne kadar kesin
empty = Bu planda henüz belirsiz bir şey yok. Bir sayıyı tek tıkla aralığa çevirin ya da alanına “2 - 4”, “8.000 ± 500” veya “yaklaşık 8.000” yazın.
lead = { $luck ->
    [yes] { $count ->
        [0] { $trials } deneme: her birinde kimin kazanıldığı ve kimin ayrıldığı yeniden çekilir, her şey aynı kurallarla hesaplanır.
        [one] { $trials } deneme: her birinde bir sayı ile kimin kazanıldığı ve kimin ayrıldığı yeniden çekilir, her şey aynı kurallarla hesaplanır.
       *[other] { $trials } deneme: her birinde { $count } sayı ile kimin kazanıldığı ve kimin ayrıldığı yeniden çekilir, her şey aynı kurallarla hesaplanır.
    }
   *[no] { $count ->
        [one] { $trials } deneme: her birinde bir sayı yeniden çekilir, her şey aynı kurallarla hesaplanır.
       *[other] { $trials } deneme: her birinde { $count } sayı yeniden çekilir, her şey aynı kurallarla hesaplanır.
    }
}
pending = Her çekiliş için her şey yeniden hesaplanır.
whole = Bütün müşteriler: kimin kazanıldığı ve kimin ayrıldığı şansa bağlı
wholeHint = 0,4 yeni müşteri öngören bir ay, bazı durumlarda bir müşteri kazanır, çoğunda kimseyi kazanmaz; her müşteri verdiğiniz olasılıkla ayrılır. Bu seçenek olmadan her deneme bir müşterinin 0,4’ünü sayar.
luck = Şans: kim kazanılır, kim ayrılır
nothing = Bu planda değişebilecek müşteri ya da proje yok.
offers = Bir sayıyı belirsiz yapın
offer = { $figure ->
    [won] Kazanılan müşteri ± { RATE($by) }
    [spend] Harcama ± { RATE($by) }
    [churn] Müşteri kaybı ± { RATE($by) }
   *[list] Proje fiyatları ± { RATE($by) }
}
stopped = Durduruldu; o ana kadar çekilenler gösteriliyor.
again = Devam et
refused = Bu aralıklar henüz çekilemiyor:

profit = Kâr
eight = 10 durumdan 8’i
five = 10 durumdan 5’i
middle = Durumların yarısı şunu aşar
middleHint = planın kendisi: { $plan }
loss = Zarar olasılığı
lossHint = kâr sıfırın altında
paidBack = Süresinde geri ödenir
paidBackHint = durumların yarısı, en geç { MONTH($month) }
paidBackNever = durumların yarısından azı
paidBackBy = Geri ödenme
reaches = Hedefinize ulaşır
reachesHint = kâr { $target } veya üstü
funding = En derin nakit ihtiyacı
fan = Ay ay birikimli nakit
fanSummary = Planın sonunda nakit, 10 durumdan 8’inde { $low } ile { $high } arasında; yarısında { $middle } üstünde.
bars = Kâra göre durumlar
barsSummary = Çubuklar { $low } ile { $high } arasında. Noktalı çizgi planın kendisi: { $plan }.
p10 = 10’da 1’i bunun altında
p25 = 4’te 1’i bunun altında
p50 = Ortadaki durum
p75 = 4’te 1’i bunun üstünde
p90 = 10’da 1’i bunun üstünde
drivers = Dağılımı ne yaratıyor
tiers = Sondaki kademe
table = Bu durumlar tablo olarak
drawnFrom = Her biri yeniden hesaplanan { $trials } durum. Değişenler: { $ranges }. Tohum { $seed } aynı durumları yeniden verir.

advanced = Aralıklar, denemeler ve hedef
howto = Aralıklar olduğunda burada görünür: her biri uçları ve biçimiyle.
from = Alt uç
likely = En olası
high = Üst uç
shape = Biçim
shapes =
    .normal = Çan: 10’da 8’i içeride
    .log-normal = Çarpık çan, asla 0 altına inmez
    .uniform = İkisi arasında eşit
    .triangular = En olası değeri olan üçgen
fix = Tek sayıya çevir
remove = Tek sayıya çevir: { $name }
together = Neler birlikte hareket eder
togetherHint = 1 her zaman birlikte, 0 hiç, −1 biri artarken diğeri azalır.
one = Bu
other = bununla
by = Ne kadar
byRefusal = −1 ile 1 arasında bir sayı girin
part = Ayır
removePair = Ayır: { LIST($names) }
addPair = Eşleşme ekle
lot = Denemeler ve hedef
target = Ulaşılacak kâr
trials = Denemeler
lots = Deneme sayısı
trialsFew = en az 1 girin
trialsMany = { $given } deneme görülebilir bir şeyi değiştirmez: en fazla { $most } çalıştırılır
trialsLong = { $minutes ->
    [one] { $given } deneme burada yaklaşık bir dakika sürer ve görülebilir bir şeyi değiştirmez: en fazla { $most } çalıştırılır
   *[other] { $given } deneme burada yaklaşık { $minutes } dakika sürer ve görülebilir bir şeyi değiştirmez: en fazla { $most } çalıştırılır
}
take = Bunun yerine { $most } çalıştır
seed = Tohum
seedRefusal = tohum 0 ile { $most } arasında bir tam sayıdır
seedHint = Aynı tohum her makinede aynı durumları çeker; başka bir tohum görüntünün ne kadarının şans olduğunu gösterir. Bağlantı onu saklar.
