# Ne ödenir, ne zaman ödenir, hangi kural geciktirdi.

title = Para ne zaman gelir
lead = Hak edilen, ödenen demek değildir: her ödemenin yanında onu geciktiren kural yazar.
incentive = Teşvik
earned = Hak edilen
confirmed = Onaylanan
paid = Ödenen
form = Biçim
amount = Tutar
reason = Geciktiren kural
later = bu plandan sonra
forms =
    .cash = nakit
    .account-credit = hesap alacağı
    .coupon = kupon
    .co-op = ortak pazarlama fonu
    .mdf = pazar geliştirme fonu
    .invoice-credit = fatura alacağı
states =
    .frozen = donduruldu
    .expired = süresi geçti
none = Bu planda hiçbir ödeme yok.
summary = Plan içinde { $earned } tutarının { $paid } kadarı ödenir; { $after } planın son ayından sonraya kalır.
partly = Plan içinde { $earned } tutarının { $paid } kadarı ödenir.
lost = { $amount } hiç ödenmez: süresi geçti ya da süresiz donduruldu.
all = { $earned } tutarının tamamı plan içinde ödenir.
more = { $count ->
    [one] Tek ödemeyi göster
   *[other] { $count } ödemenin hepsini göster
}
fewer = Yalnızca ilklerini göster
by = Her çeyrekte ya da ayda gelen
each = Tek tek ödemeler
afterwards = bu plandan sonra ya da hiç
next = Sıradaki { $amount } { MONTH($month) } ayında gelir.
