# Programın sözcükleri: policies/google-workspace.toml.

programme = Google Workspace yeniden satışı ve yönlendirmesi
    .summary = Google'ın yayımladığı, her yeni kullanıcı için bir yönlendirme primi ve basının bildirdiği bayi marjı: yüzde 20; Nisan 2024'te yenilemelerde yüzde 12'ye indirildi.

leaves-out-1 = Google Cloud Platform'un yeniden satışı: oran tablosu kamuya açık değil.
leaves-out-2 = Google Cloud Partner Network'ün kademeleri ve olanakları.
leaves-out-3 = Bazı ülkeler yönlendirme primini bir takvim yılında 200 kullanıcıyla sınırlar.
leaves-out-4 = Diğer ülkelerin, en yüksek değer olarak yayımlanan primleri: 29 Kanada, 29 Avustralya, 31 Yeni Zelanda ve 28 Singapur doları, 162 Hong Kong doları, 2.550 yen.
leaves-out-5 = Prim, 15. gün ile 90. gün arasındaki en az kullanıcıyı sayar; burada ilk ayın kullanıcıları sayılır.

role-reseller = Bayi
    .summary = Workspace'i Google'dan bir marjla alır ve müşteriye faturayı keser.
role-referral = Yönlendirme ortağı
    .summary = Yeni müşteri getirir; Google müşteriye faturayı keser ve her kullanıcı için prim öder.

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = Müşterinin eskiliğine göre özel fiyat

table-margin = Bayi marjı
    .summary = Liste fiyatından düşülür.
table-special-pricing-example = Eskiliğe göre özel fiyat (Google'ın örneği)
    .summary = Özel fiyat için işaretlenen müşterilerde marjın yerini alır.
table-referral-bounty = Yönlendirme primi
    .summary = Yeni müşterinin başladığı her kullanıcı için 8, 15 ya da 23 dolar; ilk 100'ü sayılır, müşteri 90 gün ödedikten sonra.
table-seat-pricing-example = Kullanıcı başına özel fiyat (Google'ın örneği)

unit-seat = kullanıcı

note-bounties-by-country = Primler ülkeye göre değişir
    .text = Google her ülkenin en yüksek primini yayımlar: 23 ABD doları, 29 Kanada ya da Avustralya, 31 Yeni Zelanda ve 28 Singapur doları, 162 Hong Kong doları, 2.550 yen. Buradaki tablo Amerika Birleşik Devletleri'ninkidir.
note-yearly-cap = Bazı ülkelerde yılda 200 kullanıcı
    .text = Bazı ülkelerde prim bir takvim yılında en çok 200 kullanıcı için ödenir; bunun üstünde yönlendiren, satış ortaklığı programına başvurabilir.
note-partner-network = Select, Premier, Diamond
    .text = Google Cloud Partner Network'ün 2026 başında, sonuçlara dayanan üç kademeyle Partner Advantage'ın yerini aldığı bildirilir.
