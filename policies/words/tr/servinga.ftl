# Programın sözcükleri: policies/servinga.toml.

programme = servinga Cloud satış ortaklığı programı
    .summary = Her yeni müşteri için bir kez: altı aya kadar bir süre için ilk ödemesinin yarısı, daha uzunu için tamamı.

leaves-out-1 = Aynı siparişin diğer sunucuları: yalnızca ilki sayılır, onun fiyatını yazın.
leaves-out-2 = İlkinden sonraki siparişlerde komisyon: yoktur.

role-affiliate = Satış ortağı (affiliate)
    .summary = Bağlantı paylaşan bir müşteri; onunla gelene servinga fatura keser.

family-servers = Sunucular

tag-long-term = Tek seferde altı aydan fazlası ödenmiş

table-referral-commission = İlk ödemeden komisyon
    .summary = İlk ödemenin yarısı; altı aydan uzunsa tamamı. Siparişten 7 gün sonra ödenir.
