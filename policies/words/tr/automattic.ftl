# Programın sözcükleri: policies/automattic.toml.

programme = Automattic for Agencies
    .summary = Müşterilerin bir ajansın yönlendirmesiyle aldığı barındırmanın, yenilemeler dahil, yüzde 20'si; ayrıca mağazalarının WooPayments ile tahsil ettiğinin on binde 5'i.

leaves-out-1 = Jetpack ve WooCommerce eklentilerindeki paylar: tablo, okuyabildiğimiz kopyalarda kesik.
leaves-out-2 = Ajansın kendi için aldıklarındaki hacim iskontoları; bunlar pay kazandırmaz.
leaves-out-3 = Taşıma primleri.
leaves-out-4 = WooPayments'ı zaten kullanan bir mağazayı yüksek değerli yapan nedir.

role-agency = Ajans
    .summary = Müşteri yönlendirir, onlara Automattic fatura keser; müşterilerin sitelerini bağlar.

family-hosting = WordPress.com ve Pressable barındırma
family-payments-volume = WooPayments ile tahsil edilen hacim

table-hosting-share = Barındırma gelir payı
    .summary = Yönlendirme sepeti üzerinden yeni siteler için alınan barındırmadan. 60 günlük ödeme dönemlerinde, iadeler düşülerek hesaplanır.
table-payments-share = WooPayments gelir payı
    .summary = Müşterilerin mağazalarının tahsil ettiğinin on binde 5'i.

note-tiers = Kademeler oran değil, olanak getirir
    .text = Bir kademe, bir yılda etkilenen 1.200 dolar ve üstü ciro ister. Ulaşıldığında ertesi takvim yılının sonuna dek korunur; sonra önceki yılın getirdiğine bakılır. Yılda en az bir yönlendirme ya da alış ajansı etkin tutar.
note-tracking = Neyin izlendiği
    .text = Bir alış, yönlendirme sepetinden yapıldığında ya da eklenti sitedeyken sayılır; en geç taşımadan 30 gün sonra.
