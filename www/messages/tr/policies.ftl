# Bir programın tabloları sayfası ve iki baskının karşılaştırması.

loading = Program açılıyor…
programme = Program
effective = yürürlük başlangıcı { DAY($day) }
editions = Baskı
against = Karşılaştırılan
againstNone = başka yok
between = { DAY($from) } ile { DAY($to) } arası
counted = { $changed ->
    [one] Bir tablo farklı
   *[other] { $changed } tablo farklı
}, { $same ->
    [one] biri aynı şeyi söylüyor.
   *[other] { $same } tanesi aynı şeyi söylüyor.
}
nothingChanged = Bu iki gün arasında hiçbir şey değişmedi.
came = yeni
went = kaldırıldı
whom = Kimin için
band = Dilim
was = Önce
is = Şimdi
absent = –
sameCells = { $count ->
    [one] Bir hücre aynı şeyi söylüyor.
   *[other] { $count } hücre aynı şeyi söylüyor.
}
nowSays = Önce “{ $was }” diyordu, şimdi “{ $is }” diyor.
nowRests = Önceki dayanağı: { $was }; şimdiki dayanağı: { $is }.
none = Bu programın henüz tablosu yok.
notes = Yararlar, yükümlülükler ve sınırlar
notesLead = Gösterilir ve kaynağı verilir, asla fiyatlanmaz.
about =
    .benefit = yarar
    .duty = yükümlülük
    .regulation = düzenleme
    .boundary = sınır
leavesOut = Modelin dışarıda bıraktıkları
download = JSON olarak indir
downloadHint = Kendi programınızı yapmak için: değiştirin ve hesaplayıcıda “Kendi programım” seçin.

## Finding a programme, and what is told of it first.

programmes = Programlar
ofAll = { $count } programdan biri
find = Program ara
findHint = ad, sağlayıcı ya da rol
filters = Filtreler
filtersOn = Etkin filtre: { $count }
vendor = Sağlayıcı
model = Satış biçimi
models =
    .resale = Yeniden satış
    .referral = Yönlendirme
    .seller = Pazar yeri
basis = Dayanak
currency = Para birimi
any = hepsi
found = Bulunan: { $count }
foundNone = Böyle bir program yok.
showAll = Hepsini göster
restsOn = { $count } tablodan { $printed } tanesi sağlayıcının belgelerinde basılı
amountsIn = tutarlar { $currency } cinsinden
open = Hesaplayıcıda aç
link = Bu tablonun bağlantısı
span = { RATE($from) } ile { RATE($to) } arası
effectiveAssumed = yürürlük başlangıcı { DAY($day) }, varsayılan bir gün: hiçbir kaynak belirtmiyor
present = bugün yürürlükte ·
announced = duyuruldu ·
begin = { $count ->
    [one] 1 tablo
   *[other] { $count } tablo
}
dayAssumed = · gün varsayıldı
someAssumed = · { $count } tablonun günü varsayıldı
forRole = Tabloların rolü
everyRole = bütün roller
kinds =
    .tier-rule = Kademeler
    .discount = İskontolar
    .customer-discount = Müşteri iskontoları
    .incentive = Teşvikler
    .charge = Kesintiler
    .price = Fiyatlar
theirs = { $count ->
    [0] { $vendor } hiçbir değişiklik bildirmedi
    [one] { $vendor } bir tabloyu değiştirdi
   *[other] { $vendor } { $count } tabloyu değiştirdi
}
ours = Farklı olan yer tutucu tablolarımız: { $count }
oursHint = { $vendor } bu rakamları yayımlamıyor. Yer tutucularımızın farklı olması koşulları hakkında hiçbir şey söylemez.
figuresChanged = Değişen rakam: { $count }
