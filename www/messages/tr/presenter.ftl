# The view for a projector: one figure for a whole room, three figures to turn, and step by step what is behind the result.

title = Sunum görünümü
leave = Çık
choose = Değerleri seç
which = { $number }. değer
back = Geri
next = İleri
parts = Adım adım
steps =
    .figure = Sonuç
    .why = Neden
    .waterfall = Nereden geliyor
    .cash = Nakit
    .risk = Ne kadar kesin
    .basis = Neye dayanıyor
since = { $way ->
    [more] Sunumun başına göre { $amount } daha fazla; başta { $before } idi
    [less] Sunumun başına göre { $amount } daha az; başta { $before } idi
   *[same] Sunumun başındaki gibi
}
noRange = Bu planda henüz aralık olarak verilmiş bir değer yok. Bir değere “5 – 9” gibi bir aralık yazın; sonucun ne kadar kesin olduğu burada görünür.
tierPath =
    .fixed = plan boyunca değişmez
    .evolving = sonra kurallara göre değişir
keyed = Bu görünümü P tuşuyla aç
