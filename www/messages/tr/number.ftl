# Okunamayan bir sayı, alanının yanında söylenir.

refusal = { $reason ->
    [empty] burası boş: bir sayı girin, yoksa 0 yazın
    [decimal] sayı olarak okunamıyor: “{ $given }”. Burada bir buçuk { $one }, bin { $thousand } diye yazılır
    [group] iki anlama gelebilir: “{ $given }”. Burada bir buçuk { $one }, bin { $thousand } diye yazılır
    [long] bir sayı için çok uzun: “{ $given }”. En fazla 24 basamak okunur
    [large] burada sayılandan büyük: “{ $given }”. En fazla dokuz basamak kullanın
    [fine] hesaplanandan daha ince: “{ $given }”. Yüzde için en fazla altı ondalık basamak girin
    [whole] tam sayı değil: “{ $given }”. Kesirsiz bir sayı girin
    [currency] başka bir para biriminde: “{ $given }”. Tutarı planın para biriminde girin
    [fineRange] bir aralık için çok ince: “{ $given }”. En fazla altı ondalık basamak, yüzdede dört basamak girin
    [range] tek sayı gereken yerde bir aralık var: “{ $given }”
   *[other] sayı değil: “{ $given }”. { $thousand }, 20 bin ya da 3 milyon gibi rakam kullanın
}
