# Programın sözcükleri: policies/hubspot.toml.

programme = HubSpot Solutions Partner Program
    .summary = Net gelirin beşte biri; partner olarak 36 ay, provider olarak 12 ay; Kasım 2025'ten beri ayrıca paylaşılan bir fırsatın müşterinin aboneliğine eklediğinin beşte biri, en çok üç yıl. Nisan 2023'ten önce kapanan fırsatlar, iş ortağı müşteriyi yönettikçe ömür boyu pay korur.

leaves-out-1 = Birkaç iş ortağından hangisinin kazandığı: kimsenin dokunmadığı bir alış, önceki on iki ayın son iş ortağına gider.
leaves-out-2 = Net gelirdeki vergiler, iadeler ve döviz kurları.
leaves-out-3 = 24 ay içinde Gold'a ulaşılmazsa provider koşullarına geçiş: görmek için provider rolünü seçin.
leaves-out-4 = Politika sayfasının yayımlamadığı program ücretleri.

role-partner = Solutions partner
    .summary = Müşteriye faturayı kesen HubSpot ile birlikte satar; 36 ay kazanır. 24 ay içinde Gold'a ulaşmalıdır.
role-provider = Solutions provider
    .summary = Müşteriye faturayı kesen HubSpot ile birlikte satar; 12 ay kazanır.

family-subscriptions = HubSpot abonelikleri

tag-managed-legacy = 1 Nisan 2023'ten önce kapanan fırsat, müşteri hâlâ iş ortağında
tag-shared-deal = İş ortağının fırsata dayalı modelde HubSpot ile paylaştığı fırsat
tag-up-market = Up-market yönlendirme programının fırsatı

table-partner-revenue-share = İş ortağı gelir payı
    .summary = Müşteri kalıp ödedikçe 36 ay boyunca net gelirin yüzde 20'si. Her çeyrek ödenir.
table-provider-revenue-share = Provider gelir payı
    .summary = Müşteri kalıp ödedikçe 12 ay boyunca net gelirin yüzde 20'si. Her çeyrek ödenir.
table-legacy-revenue-share = Eski gelir payı
    .summary = Her durumda 1 Nisan 2025'e kadar, sonrasında iş ortağı müşteriyi yönettikçe korunur.
table-up-market-referral = Up-market yönlendirmesi
    .summary = İlk 12 ayın net geliri üzerinden; yalnızca abonelik bu ayların hepsinde etkin kalırsa.
table-deal-based-commission = Fırsata dayalı komisyon
    .summary = İş ortağının paylaştığı fırsattaki net ek satışın yüzde 20'si: müşterinin şimdi ödediği eksi önce ödediği. Bu farkı satış olarak yazın. En çok 36 ay, her çeyrek ödenir.

note-deal-based-beta = Fırsata dayalı model, ilk bölgeler
    .text = Fırsata dayalı model 1 Ekim 2025'te Avustralya ile Yeni Zelanda'da, Latin Amerika'da ve Almanca konuşulan ülkelerde beta olarak başladı.
note-payment-days = Çeyrekten yaklaşık 45 gün sonra ödenir
    .text = Provider politikalarının bir kopyası, bir çeyreğin payının bitiminden yaklaşık 45 gün sonra ödendiğini söyler.
note-gold-within-24-months = 24 ay içinde Gold
    .text = 24 ayda Gold'a ulaşmayan iş ortağı bir sonraki gözden geçirmede provider düzeyine alınır, geçmiş fırsatları da satıldıkları günden 12 aya indirilir.
note-paperwork = Belgeler altı ay içinde
    .text = Gereken belgeler fırsatın kapanmasından altı aydan sonra gelirse pay yitirilir.
