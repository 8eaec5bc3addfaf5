# Plan başka koşullarda, yan yana.

title = Karşılaştır
lead = Plan, sabitlediğiniz yanıtların ve başka koşullardaki kendisinin yanında; en fazla dört.
mine = Bu plan
variant = Seçenek { $number }
add = Sütun ekle
nameOf = { $number }. sütunun adı
open = Planda aç
device = Bu sütunları bu cihazda sakla
denied = Bu tarayıcı bu sayfa için hiçbir şey saklamıyor: sütunlar bağlantıda ve dosyada durur.
remove = Kaldır: { $name }
gone = { $name } gösterilmiyor: programı bu sayfada yok.
edition = Koşulların geçerli olduğu gün
planDay = { DAY-SHORT($day) } (plan)
from = başlangıç { DAY-SHORT($day) }
noTier = kademe yok
profit = Kâr
earnings = Sağlayıcıdan gelen
cash = Sondaki nakit
funding = En derin nakit ihtiyacı
sure = Kâr, ne kadar kesin
sureHint = 10 durumdan 8’i, planın aralıkları ve tohumuyla
half = yarısı { $amount } üstünde
without = orada kesin: { $names }
payback = Geri ödeme
share = Yayımlanmış kurallar
shareHint = sağlayıcı kısmı içinde
never = bu planda olmuyor
none = yok
same = aynı
sooner = { $months ->
    [one] bir ay erken
   *[other] { $months } ay erken
}
later = { $months ->
    [one] bir ay geç
   *[other] { $months } ay geç
}
otherCurrency = { $currency } cinsinden: karşılaştırılmaz
refused = Reddedildi
failed = Motor bu seçenekte durdu.
inputs = Farklı olan
inputsNone = Henüz farklı bir şey yok: yukarıda bir sütunu değiştirin.

mapped = Uyması için değiştirilenler
change = { $what ->
    [role] { $from } → { $to }: rol orada bilinmiyor
    [tier] { $from } → { $to }: kademe o role açık değil
    [tier-none] { $from } → yok: kademe o role açık değil
    [account] müşteri sınıfı { $from } → { $to }
    [account-none] müşteri sınıfı { $from } → yok
    [family] ürün { $from } → { $to }
    [mix] ne satın alıyorlar: { $from } yerine programın örneği ({ $to })
    [lost] ne satın alıyorlar: { $from } orada satılmıyor, { $to } sayılıyor
    [usage] fiyat listesi { $from } dışarıda bırakıldı
    [credentials] { $from } orada sayılmıyor
    [currency] { $from } olarak yazılan tutarlar çevrilmeden { $to } diye okunuyor
    [kept] tutarlar { $from } olarak kalır; programınkiler { $to }, gösterilen kurla çevrilir
   *[other] { $from } → { $to }
}
changedValues = { $count ->
    [one] sözleşmenizin 1 değeri orada geçerli değil
   *[other] sözleşmenizin { $count } değeri orada geçerli değil
}
