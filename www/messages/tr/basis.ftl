# Sonucun sağlayıcıdan gelen kısmının dayanağı.

title = Sağlayıcıdan gelen kısmın dayanağı
kinds =
    .published = yayımlanmış kurallar
    .reported = üçüncü taraflarca bildirilen
    .illustrative = örnek oranlar
    .own = kendi sayılarınız
short =
    .published = Yayımlanmış
    .reported = Bildirilen
    .illustrative = Örnek
    .own = Sizin
placeholder = { $vendor } bu oranı yayımlamıyor. Bu bizim örnek değerimiz; yerine sözleşmenizdekini girin.
example = Bu rakam { $vendor } kaynağının kendi örneğinden geliyor, yürürlükteki bir oran değil. Bu bizim için örnek değerdir; yerine sözleşmenizdekini girin.
placeholders = { $vendor } bu oranları yayımlamıyor. Bunlar bizim örnek değerlerimiz; yerlerine sözleşmenizdekileri girin.
useContract = Sözleşmemi kullan
rules = { $vendor } tarafından yayımlanan kurallar: { $used } kuraldan { $printed }
