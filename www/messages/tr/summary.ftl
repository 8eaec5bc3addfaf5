# Göz önünde kalan yanıt: ne kazanılır, nakit ne zaman artıya geçer, ne kadar konulmalı, oranlar neye dayanır.

title = Yanıt
over = { $way ->
    [earn] Bu planla { $span } içinde kazanacağınız, yaklaşık
    [lose] Bu planla { $span } içinde kaybedeceğiniz, yaklaşık
   *[nothing] Bu planla { $span } içinde ne kazanır ne kaybedersiniz
}
deal =
    .earn = Bu fırsatın kazandırdığı, yaklaşık
    .lose = Bu fırsatın kaybettirdiği, yaklaşık
    .nothing = Bu fırsat size ne kazandırır ne kaybettirir
withDeal = { $way ->
    [earn] onunla { $span } içinde yaklaşık { $amount } kazanırdınız
    [lose] onunla { $span } içinde yaklaşık { $amount } kaybederdiniz
   *[nothing] onunla { $span } içinde ne kazanır ne kaybederdiniz
}
exact = tam olarak { $amount }
range = 10 durumdan 8’inde { $range }
turns = Nakit artıya geçer
never = bu planda olmuyor
neverHint = nakit sonunda { $cash }
fromStart = baştan itibaren
fromStartHint = önce nakit çıkmıyor
positiveFrom = ve o aydan sonra hep artıda
putIn = Koymanız gereken en yüksek tutar
putInWhen = { MONTH($month) }
nothingIn = yok
nothingInHint = nakit hiçbir zaman başladığı yerin altına düşmez
rests = Sağlayıcı kısmının dayanağı
part = { $kind ->
    [published] { SHARE($share) } yayımlanmış
    [reported] { SHARE($share) } bildirilen
    [own] { SHARE($share) } sizin
   *[illustrative] { SHARE($share) } örnek değerimiz
}
noPart = yok: sağlayıcı burada hiçbir şey ödemiyor
useMine = Benimkini kullan
pin = Sabitle
pinHint = Karşılaştırmak için bu yanıtı sakla
since = { $way ->
    [more] sabitlenenden { $amount } fazla
    [less] sabitlenenden { $amount } az
   *[same] sabitlenenle aynı
}
views = Yanıtın görünümleri
view =
    .answer = Yanıt
    .when = Ne zaman
    .change = Ne değiştirebilir
    .compare = Karşılaştır
    .statement = Gelir tablosu
short =
    .answer = Yanıt
    .when = Ne zaman
    .change = Ya şöyle
    .compare = Karşılaştır
    .statement = Tablo
