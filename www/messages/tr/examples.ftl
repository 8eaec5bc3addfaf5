# Bir planın başlayabileceği örnekler.

title =
    .core-banking = Çekirdek bankacılık geçişi
    .operator-ai = Operatör yapay zekâsı
    .public-services = Kamu hizmetleri
    .token-reseller = Yapay zekâ jetonu satışı
    .distributor = Distribütör, on bayi
    .newcomer = Yeni başlayan
company =
    .core-banking = Mekong Systems (örnek), Bangkok
    .operator-ai = Bosphorus Telecom Services (örnek), İstanbul
    .public-services = Río Claro Digital (örnek), Buenos Aires
    .token-reseller = Harbour Tokens (örnek), Hong Kong
    .distributor = Straits Distribution (örnek), Singapur
    .newcomer = First Light Cloud (örnek), Manila
about =
    .core-banking = bankaların ve sigortacıların çekirdek finans sistemlerini buluta taşır
    .operator-ai = telekom operatörlerinin ağlarına ve müşteri merkezlerine yapay zekâ getirir
    .public-services = bakanlıkların ve kentlerin kamu hizmetlerini yapay zekâyla hızlandırır
    .token-reseller = açık kaynak modellerin yapay zekâ jetonlarını uygulama geliştiricilere satar
    .distributor = on bayi üzerinden satar ve onlara fatura keser
    .newcomer = üç kişilik bir ekip, henüz müşterisi yok
