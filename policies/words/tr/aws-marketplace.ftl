# Programın başlıkları: policies/aws-marketplace.toml.

programme = AWS Marketplace ve Migration Acceleration Program

role-marketplace-seller = Marketplace satıcısı
role-channel-partner = Kanal iş ortağı (CPPO)
role-migration-partner = Geçiş iş ortağı

tier-select = Select
tier-advanced = Advanced
tier-premier = Premier

family-saas = Hizmet olarak yazılım
family-server = Sunucu yazılımı (makine imajları, kapsayıcılar, makine öğrenmesi)
family-data = Veri
family-professional-services = Profesyonel hizmetler
family-cloud-usage = Taşınan müşterilerin AWS kullanımı

tag-private-offer = Özel teklif
tag-channel-offer = Kanal iş ortağı üzerinden özel teklif

credential-estimated-yearly-revenue = Geçişin tahmini yıllık AWS cirosu, dolar
credential-migration-competency = Migration and Modernization yetkinliği
credential-launched-opportunities = Hayata geçirilmiş fırsatlar
credential-certified-people = Sertifikalı kişiler

table-seller-discount = Satıcının yetki verdiği iskonto
table-map-mobilize-cash = MAP Mobilize aşaması nakdi
table-listing-fee-public = Listeleme ücreti, herkese açık teklifler
table-listing-fee-private = Listeleme ücreti, özel teklifler
table-listing-fee-services = Listeleme ücreti, profesyonel hizmetler
table-regional-fee-korea = Bölge ücreti, Güney Kore
table-channel-offer-uplift = Kanal iş ortağı özel teklif ek ücreti
