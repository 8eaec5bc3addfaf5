# Programın sözcükleri: policies/google-cloud-marketplace.toml.

programme = Google Cloud Marketplace
    .summary = Nisan 2025 tarifesine göre mağaza, özel tekliften sözleşme değeri büyüdükçe azalan bir pay, yenilemelerden daha azını alır. Google'ın kendi örnekleri 4.250.000'lik bir sözleşme için yüzde 2, yenilemeler için 1,5 yayımlar; diğer paylar basının bildirdiği gibidir.

leaves-out-1 = 21 Nisan 2025'ten önce başlayan sözleşmelerin taksitleri: kendi dönemlerinin payını korurlar.
leaves-out-2 = Profesyonel hizmetler: tarife onları dışarıda bırakır ve payları okunamıyor.
leaves-out-3 = Yürürlükteki sağlayıcı sözleşmesini kabul etmemiş sağlayıcılar; tarife onlara uygulanmaz.
leaves-out-4 = Vergi.

role-vendor = Yazılım sağlayıcısı
    .summary = Kendi ürünlerini mağazada satar; mağaza müşteriye faturayı keser ve bir pay alır.

family-software = Yazılım ve veri

tag-private-offer = Özel teklif
tag-mid-contract = Sözleşme değeri 1.000.000 ile 10.000.000 altı arasında yeni özel teklif
tag-native-renewal = Özel teklifin doğal yenilemesi, taşınması ya da kanal değişimi

table-private-offer-share = Mağaza payı, 1 milyonun altındaki ya da 10 milyondan başlayan yeni özel teklifler
    .summary = 1.000.000'un altında yüzde 3, 10.000.000'dan itibaren 1,5. İkisinin arasındaki sözleşmeleri böyle işaretleyin.
table-mid-contract-share = Mağaza payı, 1 ile 10 milyon altı arasındaki yeni özel teklifler
    .summary = Her taksitin yüzde 2'si.
table-renewal-share = Mağaza payı, yenilemeler, taşımalar ve kanal değişimleri
    .summary = Sözleşmenin değeri ne olursa olsun yüzde 1,5.
table-standard-offer-share = Mağaza payı, standart teklifler

note-by-deal-and-value = Payı ne belirler
    .text = Teklif yayımlandığı sıradaki fırsat türü ve sözleşme değeri: 1 milyonun altı, 1 ile 10 altı arası, 10 ve üstü; yenilemeler, taşımalar ve kanal değişimleri ayrıdır. Sağlayıcı bir fırsatı bunlardan biri olarak işaretlemelidir; Google kanıt isteyebilir.
note-since-april-2025 = 21 Nisan 2025'ten beri
    .text = Tarife o günden başlayarak yeni işlemler ve yenilemeler için geçerlidir; daha eski dönemlerin taksitleri kendi paylarını korur. Profesyonel hizmet içeren teklifler bunun dışındadır.
