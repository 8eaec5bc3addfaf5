# Programın sözcükleri: policies/aws-marketplace.toml.

programme = AWS Marketplace ve Migration Acceleration Program
    .summary = Yayımlanmış bir listeleme ücretiyle mağazada yazılım satmak, kanal iş ortağı özel teklifleriyle yeniden satmak ve Migration Acceleration Program (MAP) için bildirilen geçiş nakdi.

leaves-out-1 = Solution Provider Program (AWS'nin kendisinin yeniden satışı), Partner-Originated Discount iskontosu ve diğer kanal teşvikleri: oranları iş ortağı girişinin arkasındadır.
leaves-out-2 = MAP'in Assess aşaması, krediler ve Mobilize aşamasının nakdi dışındaki erken erişim kuralları.
leaves-out-3 = Tutarları tek tek kararlaştırılan pazarlama fonları.
leaves-out-4 = Vergiler: ücret vergisiz fiyat üzerindendir. Hindistan'daki satıcıların kendi vergi kuralları vardır.
leaves-out-5 = Güney Kore'ninki dışındaki bölge ücretleri.

role-marketplace-seller = Marketplace satıcısı
    .summary = Kendi yazılımını, verisini ya da hizmetini mağazada satar; mağaza bir listeleme ücreti alır.
role-channel-partner = Kanal iş ortağı (CPPO)
    .summary = Bir satıcının ürününü yetki verilen iskontoyla alır ve mağazada özel teklifle satar.
role-migration-partner = Geçiş iş ortağı
    .summary = Müşterileri AWS'ye taşır, onlara AWS fatura keser; kilometre taşlarına göre geçiş nakdi kazanır.

tier-select = Select
    .summary = Bildirilen: 3 hayata geçirilmiş fırsat, 1.500 aylık ciro, 2 sertifikalı kişi.
tier-advanced = Advanced
    .summary = Bildirilen: 20 hayata geçirilmiş fırsat, 10.000 aylık ciro, 6 sertifikalı kişi.
tier-premier = Premier
    .summary = Bildirilen: 50 hayata geçirilmiş fırsat, 50.000 aylık ciro, 25 sertifikalı kişi.

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
    .reason-2024-01-05 = Her satıcı kendisi belirler. Kanal iş ortağı özel tekliflerinde yüzde 5–15'lik iş ortağı marjlarının olağan olduğu bildirilir; ortası yerini tutar.
table-map-mobilize-cash = MAP Mobilize aşaması nakdi
    .summary = Geçiş yetkinliği ve 3.000.000 ya da üstü tahmini olan iş ortakları için: tahmini yıllık cironun yüzde 20'si; 10.000.000'a kadarı sayılır, 2.000.000'a kadarı ödenir: geçiş harcaması 50.000'e ulaşınca ilk 400.000, tahminin beşte birine ulaşınca kalanı.
table-listing-fee-public = Listeleme ücreti, herkese açık teklifler
    .summary = Vergiden önceki sözleşme değeri üzerinden.
table-listing-fee-private = Listeleme ücreti, özel teklifler
    .summary = Vergiden önceki toplam sözleşme değeri üzerinden, ulaştığı büyüklüğün oranıyla.
table-listing-fee-services = Listeleme ücreti, profesyonel hizmetler
table-regional-fee-korea = Bölge ücreti, Güney Kore
    .summary = Alıcı Güney Kore'deyse listeleme ücretine eklenir.
table-channel-offer-uplift = Kanal iş ortağı özel teklif ek ücreti

note-channel-margin = Kanal iş ortaklarının eklediği
    .text = Bir iş ortağı özel teklifle yeniden sattığında yüzde 5–15'lik marjın olağan olduğu bildirilir.
note-select-tier = Select kademesinin istedikleri
    .text = Bildirilen: 3 hayata geçirilmiş fırsat, 1.500 aylık ciro ve 2 sertifikalı kişi. Rol bu kademede başlar; bu yüzden burada onun için bir şey istenmez.
note-map-gate = MAP'i kimler kullanabilir
    .text = Bildirilen: erken erişim 3.000.000'dan fazla hayata geçirilmiş yıllık ciro, geçiş yetkinliği olan bir iş ortağı, taahhüt edilmiş bir fırsat ister ve özel fiyatlandırmayla çakışmamalıdır.
note-map-share = MAP bir geçişin ne kadarını taşır
    .text = Bir geçişin maliyetinin yüzde 25–50'sinin olağan olduğu, değerlendirmenin de çoğunlukla ücretsiz olduğu bildirilir; krediler iş yüklerinin etiketlenmesini ister.
note-marketing-funds = Pazarlama fonları
    .text = Müşteri bulmaya ortak yatırım; Select kademesinden itibaren açıktır ve MAP'ten ayrıdır; ikisi birlikte kullanılabilir.
