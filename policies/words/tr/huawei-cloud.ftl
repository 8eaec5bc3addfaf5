# Huawei Cloud programının sözcükleri: policies/huawei-cloud.toml.

programme = Huawei Cloud iş ortağı programları

role-solution-provider = Çözüm sağlayıcı
role-distributor = Distribütör
role-reseller = Distribütöre bağlı bayi
role-referral = Yönlendirme ortağı (eski acente modeli)
role-marketplace-seller = KooGallery satıcısı
role-marketplace-reseller = KooGallery bayisi
role-affiliate = Bulut tanıtıcısı (satış ortaklığı, Çin)

tier-standard = Standard
tier-advanced = Advanced
tier-premier = Premier
tier-core = Core

class-class-0 = Sınıf 0: sayılır ve kazandırır
class-class-1 = Sınıf 1: sayılır ve kendi oranıyla kazandırır
class-class-2 = Sınıf 2: ne sayılır ne kazandırır
class-class-13 = Sınıf 13: sayılır, kazandırmaz

family-compute = Bilgi işlem
family-storage-database = Depolama ve veritabanları
family-ai-models = Yapay zekâ modelleri ve jetonları (ModelArts, MaaS)
family-network-cdn = Ağ ve CDN
family-security = Güvenlik
family-support = Destek planları
family-marketplace = KooGallery ürünleri
family-professional-services = Huawei Cloud profesyonel hizmetleri

account-named = Adı belirlenmiş müşteri
account-partner-led = İş ortağının yürüttüğü müşteri
account-open = Açık müşteri

tag-migration = MIGRATION ALL kapsamında kaydedilen geçiş ya da modernizasyon projesi
tag-shared-opportunity = Huawei Cloud ile paylaşılan ve onun kazandığı fırsat
tag-agreed-with-reseller = Satıcısının bu bayiyi belirttiği KooGallery ürünü
tag-agreed-for-customer = Satıcısının bu müşteriyi belirttiği KooGallery ürünü

country-group-no-customer-discount = İş ortaklarının müşteri iskontosu belirleyemediği bölgeler

credential-role-validation = Yazılım, hizmet ya da sistem bütünleştirme yolunda onaylanmış rol
credential-hcia-certificates = HCIA ya da HCCDA sertifikası olan kişiler
credential-hcip-certificates = HCIP sertifikası olan kişiler
credential-competencies = Kazanılan 1. düzey yetkinlikler
credential-promoter-step = Tanıtıcının basamağında yüzde 20'nin üstündeki puanlar, 0–8
credential-promoter-extras = Ek görevler ve art arda aylar için puanlar, 0–6

table-settlement-discount = Mahsup iskontosu
table-distributor-discount = Distribütör iskontosu
table-passed-on-discount = Distribütörün devrettiği iskonto
table-project-registration = Kayıtlı proje
table-commercial-discount = Ticari iskonto (özel proje fiyatı)
table-koogallery-product-discount = KooGallery yeniden satışı: ürün düzeyi
table-koogallery-partner-discount = KooGallery yeniden satışı: iş ortağı düzeyi
table-koogallery-customer-discount = KooGallery yeniden satışı: müşteri düzeyi
table-no-customer-discount = Bu bölgelerde müşteri iskontosu yok
table-authorised-discount = Yetki verilen müşteri iskontosu
table-basic-incentive = Temel teşvik
table-distributor-basic-incentive = Temel teşvik
table-quarterly-achievement = Çeyreklik satış başarısı
table-distributor-quarterly-achievement = Çeyreklik satış başarısı
table-annual-growth = Yıllık artış teşviki
table-new-customer = Yeni müşteri teşviki
table-ai-special = Yapay zekâ özel teşviki
table-marketing-fund = Pazar geliştirme fonu
table-distributor-marketing-fund = Pazar geliştirme fonu
table-sales-performance-fund = Satış performansı teşvik fonu (SPIF)
table-migration-all = MIGRATION ALL proje fonu
table-competency-improvement = Yetkinlik geliştirme
table-test-coupons = Test kuponları
table-referral-incentive = Yönlendirme teşviki
table-opportunity-sharing = Fırsat paylaşımı (PCE)
table-affiliate-reward = Bulut tanıtıcısı ödülü
table-affiliate-extras = Bulut tanıtıcısı ödülü: ek görevler
table-koogallery-fee-china = KooGallery platform ücreti, Çin sitesi
table-koogallery-fee = KooGallery platform ücreti
table-deepseek-v3-1-input = DeepSeek-V3.1, girdi jetonları (2025 listesi)

unit-1000-tokens = bin jeton

table-deepseek-v3-1-output = DeepSeek-V3.1, çıktı jetonları (2025 listesi)
table-qwen3-32b-input = Qwen3-32B, girdi jetonları (2025 listesi)
table-qwen3-32b-output-reasoning = Qwen3-32B, çıktı jetonları, akıl yürütmeli (2025 listesi)
table-qwen3-32b-output = Qwen3-32B, çıktı jetonları, akıl yürütmesiz (2025 listesi)
table-deepseek-v4-flash-input = DeepSeek-V4-Flash, girdi jetonları

unit-1000000-tokens = bir milyon jeton

table-deepseek-v4-flash-output = DeepSeek-V4-Flash, çıktı jetonları
table-deepseek-v4-1-flash-input = DeepSeek-V4.1-Flash, girdi jetonları
table-deepseek-v4-1-flash-output = DeepSeek-V4.1-Flash, çıktı jetonları
table-glm-5-1-input = GLM-5.1, girdi jetonları
table-glm-5-1-output = GLM-5.1, çıktı jetonları
table-glm-5-2-input = GLM-5.2, girdi jetonları
table-glm-5-2-output = GLM-5.2, çıktı jetonları
table-glm-5-3-input = GLM-5.3, girdi jetonları
table-glm-5-3-output = GLM-5.3, çıktı jetonları
table-openpangu-2-0-flash-input = openPangu-2.0-Flash, girdi jetonları
table-openpangu-2-0-flash-output = openPangu-2.0-Flash, çıktı jetonları
table-openpangu-2-0-pro-input = openPangu-2.0-Pro, girdi jetonları
table-openpangu-2-0-pro-output = openPangu-2.0-Pro, çıktı jetonları
table-landing-zone-design-medium = Landing zone tasarımı, orta

unit-project = proje

table-landing-zone-design-large = Landing zone tasarımı, büyük
table-landing-zone-design-ultra-large = Landing zone tasarımı, çok büyük
table-landing-zone-implementation-medium = Landing zone kurulumu, orta
table-landing-zone-implementation-large = Landing zone kurulumu, büyük
table-landing-zone-implementation-ultra-large = Landing zone kurulumu, çok büyük
table-data-perimeter-design = Veri çevresi tasarımı
table-data-perimeter-implementation = Veri çevresi kurulumu
table-financial-management-design = Finansal yönetim tasarımı
table-support-developer = Destek planı: Developer

unit-month = ay

table-support-business = Destek planı: Business
table-support-enterprise = Destek planı: Enterprise
