# Yanıtın varsaydıkları, okunan kaynaklar ve dışarıda bırakılanlar.

title = Varsayımlar, kaynaklar ve dışarıda bırakılanlar
plan = Plan
sources = Okunan kaynaklar
all = { $count ->
    [one] Bu programın tek kaynağı
   *[other] Bu programın { $count } kaynağının hepsi
}
listed = { $count ->
    [one] Bu programın tek kaynağı, okunduğu günle birlikte, sayfada tablolarının yanında durur.
   *[other] Bu programın { $count } kaynağının hepsi, okundukları günle birlikte, sayfada tablolarının yanında durur.
}
out = Bunun dışarıda bıraktıkları
terms = { $programme }, { DAY($day) } gününde yürürlükte olan haliyle
values = { $count ->
    [one] Sözleşmenizdekiyle değiştirilen bir değer
   *[other] Sözleşmenizdekilerle değiştirilen { $count } değer
}
privacy = Tarayıcınızda hesaplandı. Yazdıklarınızın hiçbiri dışarı çıkmadı.
engine = Motor { $version }
