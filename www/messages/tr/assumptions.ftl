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
terms = { $editions ->
    [in-force] { $programme }, her ay kendi başında yürürlükte olan haliyle
   *[as-of] { $programme }, { DAY($day) } gününde yürürlükte olan haliyle
}
tier = { $path ->
    [evolving] başta { $tier }, sonra kurallara göre
   *[fixed] { $tier }, plan boyunca
}
none = Değer girilmeyenler: { LIST($fields) }
without = uygulanmaz
privacy = Tarayıcınızda hesaplandı. Yazdıklarınızın hiçbiri dışarı çıkmadı.
engine = Motor { $version }
