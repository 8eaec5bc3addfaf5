# Programın başlıkları: policies/microsoft-marketplace.toml.

programme = Microsoft Marketplace

role-publisher = Yayıncı

family-offers = Mağazadan satın alınabilen teklifler

tag-qualifying-renewal = Koşulu karşılayan özel teklif yenilemesi

table-store-fee = Mağaza hizmet ücreti
table-renewal-fee = Mağaza hizmet ücreti, koşulu karşılayan yenilemeler
