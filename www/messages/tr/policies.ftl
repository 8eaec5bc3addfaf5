# Bir programın tabloları sayfası ve iki baskının karşılaştırması.

loading = Program açılıyor…
programme = Program
tables = Tablolar
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
