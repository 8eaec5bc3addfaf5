# Programın sözcükleri: policies/shopify.toml.

programme = Shopify Partner Program
    .summary = Yönlendirilen işletmelerin abonelikleri için ödediğinin beşte biri ve ilk bir milyon dolardan hiçbir şey, üstünden yüzde 15 alan bir uygulama mağazası.

leaves-out-1 = Her şeyin yüzde 15'ini ödeyen çok büyük geliştiriciler (mağazada kazanılan 20 milyon ya da 100 milyon şirket cirosu) ve birbirine ait olduğu için toplanan hesaplar.
leaves-out-2 = Satış ortağı bağlantıları ve satış noktası yönlendirmeleri.
leaves-out-3 = Ayda iki ödeme: model ayda bir öder.

role-referral-partner = Yönlendirme ortağı
    .summary = Bir mağaza kurup, Shopify'ın fatura kestiği bir işletmeye devreder.
role-app-developer = Uygulama geliştirici
    .summary = Kendi uygulamalarını Shopify App Store'da satar.
role-theme-developer = Tema geliştirici
    .summary = Kendi temalarını Shopify Theme Store'da satar.

family-subscriptions = Mağaza abonelikleri
family-plus-platform-fee = Shopify Plus temel platform ücreti
family-apps = Uygulamalar
family-themes = Temalar

table-store-referral = Mağaza yönlendirmesi
    .summary = İşletme ödedikçe aylık aboneliğin yüzde 20'si. Herhangi bir on iki ayda yönlendirme olmazsa pay sıfıra iner; burada son on iki ayda en az bir yeni müşteri olarak okunur.
    .summary-2023-09-28 = İşletme ödedikçe aylık aboneliğin yüzde 20'si.
table-plus-referral = Shopify Plus yönlendirmesi
    .summary = 23 Şubat 2023'ten sonraki fırsatlarda temel platform ücretinin yüzde 20'si.
table-app-revenue-share = Uygulama mağazası payı
    .summary = Her yıl sıfırdan başlar. Katılmayı seçmeyen geliştiriciler yüzde 20 öderdi.
    .summary-2025-01-01 = 1 Ocak 2025'ten sayılır ve hiç sıfırlanmaz.
table-app-processing-fee = Uygulama mağazası işlem ücreti
table-theme-revenue-share = Tema mağazası payı
    .summary = Her yıl sıfırdan başlar.
    .summary-2025-01-01 = Satılan her temanın yüzde 15'i.

note-twice-monthly = Ayda iki kez, 25 dolardan itibaren ödenir
    .text = Ayın 15'ine ve ay sonuna kadarki kazançlar, 25 dolar birikince beş iş günü sonra ödenir; daha küçük tutarlar bekler.
