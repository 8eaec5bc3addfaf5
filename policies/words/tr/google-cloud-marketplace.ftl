# Programın başlıkları: policies/google-cloud-marketplace.toml.

programme = Google Cloud Marketplace

role-vendor = Yazılım sağlayıcısı

family-software = Yazılım ve veri

tag-private-offer = Özel teklif
tag-mid-contract = Sözleşme değeri 1.000.000 ile 10.000.000 altı arasında yeni özel teklif
tag-native-renewal = Özel teklifin doğal yenilemesi, taşınması ya da kanal değişimi

table-private-offer-share = Mağaza payı, 1 milyonun altındaki ya da 10 milyondan başlayan yeni özel teklifler
table-mid-contract-share = Mağaza payı, 1 ile 10 milyon altı arasındaki yeni özel teklifler
table-renewal-share = Mağaza payı, yenilemeler, taşımalar ve kanal değişimleri
table-standard-offer-share = Mağaza payı, standart teklifler
