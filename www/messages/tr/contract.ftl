# The partner’s own contract: values in place of the programme’s.

lead = Programınkilerin yerine sözleşmenizin sayılarını koyun. Sizin sayılırlar, asla yayımlanmış sayılmazlar.
margin = Her şeydeki marjım
marginHint = liste fiyatından, her kademede, üstüne hiçbir şey
asPublished = yayımlandığı gibi
incentives = Teşvikler
paid =
    .published = Yayımlandığı gibi
    .some = Yalnızca bunlar
    .nothing = Hiçbiri
heaviest = Yanıtınızı en çok bu üçü oynatır
tables = Rolünüzün ve kademenizin tabloları
others = { $count ->
    [one] Bir tablo daha
   *[other] { $count } tablo daha
}
othersHint = Rolünüzü, ülkenizi ya da kademelerinizi ilgilendirmezler.
none = Bu programda değiştirilebilecek değer yok.
reset = Hepsini geri al
replace = Yerine sözleşmenizdeki sayı
replaceAll = Bu tablonun bütün değerleri
replaceAny = Yerine sözleşmenizin sayılarını koyun
cell = { $row }, { $column }
was = önceki: { $text }
stopped = sözleşmemde yok
everything = Her şey
rate = Değer
band =
    .open = { $from } ve üstü
    .between = { $from } ile { $to } arası ({ $to } hariç)
    .below = { $to } altı
    .above = { $from } üstü
    .upTo = { $from } üstü, { $to } dahil
    .most = en çok { $to }
age =
    .between = bir müşterinin { $from } – { $to }. ayları
    .from = bir müşterinin { $from }. ayından itibaren
    .below = bir müşterinin ilk { $to } ayı
