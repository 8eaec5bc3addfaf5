# Programın sözcükleri: policies/microsoft-marketplace.toml.

programme = Microsoft Marketplace
    .summary = Mağaza, müşterilerin bir yayıncının teklifi için ödediğinin yüzde 3'ünü alır; koşulu karşılayan bir özel teklif yenilemesinde bunun yarısı bildirilir.

leaves-out-1 = Yayıncının, teklifini yeniden satan bir bulut çözüm sağlayıcısına bıraktığı marj: yayıncı her biri için ayrı belirler.
leaves-out-2 = Müşterinin yayıncıyla iletişime geçerek ya da kendi lisansıyla aldığı, mağazanın pay almadığı teklifler.
leaves-out-3 = Vergi ve müşterinin ödemesinden yayıncının ödemesine kadar geçen günler.

role-publisher = Yayıncı
    .summary = Kendi tekliflerini mağazada satar; mağaza müşteriye faturayı keser ve bir ücret alır.

family-offers = Mağazadan satın alınabilen teklifler

tag-qualifying-renewal = Koşulu karşılayan özel teklif yenilemesi

table-store-fee = Mağaza hizmet ücreti
    .summary = Müşterinin ödediğinin yüzde 3'ü.
table-renewal-fee = Mağaza hizmet ücreti, koşulu karşılayan yenilemeler
    .summary = Yenilemenin bütün süresi için ücretin yarısı.
