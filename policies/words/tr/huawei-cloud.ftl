# Huawei Cloud programının sözcükleri: policies/huawei-cloud.toml.

programme = Huawei Cloud iş ortağı programları
    .summary = 22 Ocak 2026'da duyurulan Global Sales Partner Policy ve bir iş ortağının üstlenebileceği roller: çözüm sağlayıcı, distribütör ve ona bağlı bayiler, yönlendirme, mağaza satıcısı ve bayisi, tanıtıcı. İşleyiş Huawei Cloud'un yayımladığı gibidir; sözleşmelerinde tuttuğu oranların yerinde, sizinkiler yazılana kadar örnek değerler durur.

leaves-out-1 = Kendi sözleşmenizdeki iskonto ve ciro primi oranları: Huawei Cloud hiçbirini yayımlamaz; bu yüzden örnek olarak işaretlenen her oran bizim koyduğumuz değerdir.
leaves-out-2 = 2026 politikasının duyurduğu beş iyileştirmenin dördüncüsü ve beşincisi (ikinci bir haber, numaralamadan, daha geniş teşviklerden ve daha büyük fırsatlarda yardımdan söz eder), müşteri sınıflarının adları ve sınıflara göre görevler tablosu: hiçbiri kamuya açık değildir.
leaves-out-3 = Teşviklerin yuvarlanması yayımlanmamıştır; her satır kuruşa yuvarlanır, tam yarım sıfırdan uzağa gider. Faturada, yayımlandığı gibi, yalnızca ayın toplamı yuvarlanır.
leaves-out-4 = Huawei Cloud'un bir teşvikin üstüne, iş ortağının seçtiği oranla eklediği katma değer vergisi: yalnızca geçip gider, gelir değildir.
leaves-out-5 = Kredi limitleri, iş ortağının faturasını ödemek için sahip olduğu gün sayısı ve gecikme faizi: hiçbiri kamuya açık değildir.
leaves-out-6 = Distribütörün kendisine bağlı bayilerle anlaştığı oran: özel bir rakamdır, kendinizinkini yazın.
leaves-out-7 = Business ile Enterprise arasındaki destek planı Enterprise On-Ramp; fiyatı okunamıyor.
leaves-out-8 = Tutarları tek tek kararlaştırılan fonlar: mühendislik (NRE), kavram kanıtlama, adanmış personel (FH) ve sınav kuponları.
leaves-out-9 = Çin sitesinin seçkin ürünler, ortak satış ve işletme ücretleri için kuralları ve yuan olarak yayımladıkları tutarlar.
leaves-out-10 = Satış fonu, iş ortağı onu satışçılarına aktarsa da hak edilmiş sayılır: giderlerinizde onların ücretini aynı tutarda düşürün.

role-solution-provider = Çözüm sağlayıcı
    .summary = Bulut hizmetlerini Huawei Cloud'dan iskontoyla alır, fiyatını kendi belirler ve müşteriye faturayı keser.
role-distributor = Distribütör
    .summary = Huawei Cloud'dan alır ve kendisine bağlı bayilere hizmet verir; Huawei Cloud distribütöre öder, o da onlarla hesaplaşır.
role-reseller = Distribütöre bağlı bayi
    .summary = Bir distribütörden alır ve müşteriye faturayı keser. Huawei Cloud'dan doğrudan hiçbir teşvik kazanmaz.
role-referral = Yönlendirme ortağı (eski acente modeli)
    .summary = Müşteriyi getirir; Huawei Cloud müşteriye faturayı keser ve iş ortağına öder. Eski sözleşmelerde hâlâ geçerlidir; yeni uluslararası iş ortakları yeniden satar.
role-marketplace-seller = KooGallery satıcısı
    .summary = Kendi ürününü KooGallery mağazasında satar; mağaza bir pay alır.
role-marketplace-reseller = KooGallery bayisi
    .summary = Başka satıcıların KooGallery ürünlerini yeniden satış iskontosuyla alır ve müşteriye faturayı keser.
role-affiliate = Bulut tanıtıcısı (satış ortaklığı, Çin)
    .summary = Bir bağlantı paylaşır; ilk kez gelen müşterilerin 30 gün içinde parayla ödediğinden kazanır. Kullanıcı adı belirlenmiş bir müşteriyse ya da sonradan öyle olursa ödül geçersizdir.

tier-standard = Standard
    .summary = Her çözüm sağlayıcının başladığı yer.
tier-advanced = Advanced
    .summary = Yazılım, hizmet ya da sistem bütünleştirme yolunda onaylanmış bir rol ister; diğer koşullar kamuya açık değildir.
tier-premier = Premier
    .summary = Advanced gibi; kamuya açık olmayan daha yüksek koşullarla.
tier-core = Core
    .summary = Talep edilemez: ekosistem yöneticisi başvurur.

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
    .summary = Huawei Cloud'un kendi ekibinin yürüttüğü müşteri; çözüm sağlayıcı proje proje, çoğunlukla ticari iskontoyla katılır.
account-partner-led = İş ortağının yürüttüğü müşteri
    .summary = İş ortağının yürüttüğü müşteri; üç yıllık sınıra göre Huawei Cloud buradaki kâr için rekabet etmez.
account-open = Açık müşteri
    .summary = Diğer her müşteri: önce kim kazanırsa onundur, iş ortağı ya da self servis hizmet.

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
    .summary = İş ortağının faturasının liste fiyatının altında kalan kısmı.
    .reason-2025-01-01 = Huawei Cloud listeden iskonto yayımlamaz. 2026 örnek değerimizden iki ila beş puan düşük; çünkü 2026 politikası, büyüklüğünü söylemeden daha iyi iskontolar duyurur.
    .reason-2026-01-22 = Huawei Cloud listeden iskonto yayımlamaz. Ana ürün ailelerinde yüzde 10–21, başkalarının yeniden satış için yayımladıklarını kapsar: creoline 15 ve 20, Microsoft'un kazanılan kredisi 15, Google Workspace 12 ve 20; liste fiyatları zaten düşük olan jeton ve destekte daha az.
table-distributor-discount = Distribütör iskontosu
    .summary = Distribütörün faturasının, bayilere devrettiğinden önce, liste fiyatının altında kalan kısmı.
    .reason-2025-01-01 = Huawei Cloud distribütör iskontosu yayımlamaz. 2025 Core kademe değerimizin üç ila dört puan üstünde; distribütörün bir marj devretmek için ihtiyaç duyduğu pay.
    .reason-2026-01-22 = Huawei Cloud distribütör iskontosu yayımlamaz. Core kademe değerimizin iki ila dört puan üstünde; distribütörün bir marj devretmek için ihtiyaç duyduğu pay. En yükseği, kamuya açık programların yayımladığının üst ucu olan yüzde 25'te kalır.
table-passed-on-discount = Distribütörün devrettiği iskonto
    .summary = Bayinin liste fiyatının altında aldığı kısım. Distribütörünüze sorun ve kendinizinkini yazın.
    .reason-2025-01-01 = Distribütör ile bayi arasındaki paylaşım onların arasındadır ve özeldir; yerine Standard kademe değerimizin iki üç puan altı konur ki bir bayi hiçbir zaman sağlayıcıya daha yakın bir iş ortağından çok kazanıyor görünmesin.
table-project-registration = Kayıtlı proje
    .summary = İş ortağının Huawei Cloud'a herkesten önce kaydettirdiği projede ek puanlar.
    .reason-2026-01-22 = 2026 politikası ortak proje çalışmasını bir iyileştirme olarak anar ve oran yayımlamaz; üç puan, AWS ile Microsoft'un temel marjın üstüne eklediği küçük paylardan birinin yerini tutar.
table-commercial-discount = Ticari iskonto (özel proje fiyatı)
    .summary = Huawei Cloud tarafından tek bir proje için; ürüne, bölgeye, faturalama biçimine ve geçerlilik süresine göre onaylanır ve iş ortağının faturası kesilirken uygulanır. Sürekli iskontoların yerini aldığı bizim yorumumuzdur; sayfa bunu söylemez.
table-koogallery-product-discount = KooGallery yeniden satışı: ürün düzeyi
    .summary = Satıcı ne bu bayiyi ne de bu müşteriyi belirtmişse kullanılır.
    .reason-2025-04-10 = Satıcılar yeniden satış iskontolarını kendileri belirler. Yüzde 10, AWS mağazasında yeniden satış için bildirilen yüzde 5–15 aralığındadır; üç düzeyin sırası Huawei Cloud'undur.
table-koogallery-partner-discount = KooGallery yeniden satışı: iş ortağı düzeyi
    .summary = Satıcı bu bayiyi belirtmişse ürün düzeyindeki iskontonun yerini alır.
    .reason-2025-04-10 = Satıcılar yeniden satış iskontolarını kendileri belirler. İş ortağı düzeyindeki fiyatın ürün düzeyindekinin altında olması kuralı yayımlanmıştır; yüzde 12 yerini tutar.
table-koogallery-customer-discount = KooGallery yeniden satışı: müşteri düzeyi
    .summary = Satıcı bu müşteriyi belirtmişse diğer ikisinin yerini alır.
    .reason-2025-04-10 = Satıcılar yeniden satış iskontolarını kendileri belirler. Müşteri düzeyindeki fiyatın iş ortağı düzeyindekinin altında olması kuralı yayımlanmıştır; AWS mağazasında yeniden satış için bildirilenin en yükseği olan yüzde 15 yerini tutar.
table-no-customer-discount = Bu bölgelerde müşteri iskontosu yok
table-authorised-discount = Yetki verilen müşteri iskontosu
    .reason-2025-01-01 = Sınırı bir Huawei operasyon yöneticisi belirler ve yayımlanmış bir sınır yoktur; yüzde 20, basının 2022'de Çin'deki acenteler için bildirdiği iskonto yetkisidir.
    .reason-2026-03-12 = Sınırı bir Huawei operasyon yöneticisi belirler ve yayımlanmış bir sınır yoktur; yüzde 20, basının 2022'de Çin'deki acenteler için bildirdiği iskonto yetkisidir.
table-basic-incentive = Temel teşvik
    .summary = Huawei Cloud'un parayla faturaladığı tutar üzerinden her ay geri ödenir.
    .reason-2025-01-01 = Matrah ve aylık düzen yayımlanmıştır, oran yayımlanmamıştır. Yüzde 2–5, faturalanan cironun yüzde 3,75–4,75'i olarak bildirilen Microsoft temel teşviki ölçüsündedir.
table-distributor-basic-incentive = Temel teşvik
    .summary = Huawei Cloud'un parayla faturaladığı tutar üzerinden her ay geri ödenir. Distribütöre bağlı bayiler Huawei Cloud'dan bir şey almaz.
    .reason-2025-01-01 = Matrah ve aylık düzen yayımlanmıştır, oran yayımlanmamıştır. Core kademe değerimiz kadar; çünkü distribütör sağlayıcıya daha yakındır ve bayilerine bundan öder.
table-quarterly-achievement = Çeyreklik satış başarısı
    .summary = Çeyrekte 60.000'in altında hiçbir şey; oradan sonra ulaşılan basamak tüm çeyreğin oranını belirler. Sınıf 13 çeyreği yükseltir ve kazandırmaz, sınıf 2 ikisini de yapmaz.
    .reason-2025-01-01 = Koşul, matrah ve basamak tablosu yayımlanmıştır, sayılar yayımlanmamıştır. 2026 örnek değerimizden yarım puan düşük ve üç basamaklı; çünkü 2026 politikası, büyüklüğünü söylemeden yenilenmiş teşvikler duyurur.
    .reason-2026-01-22 = Koşul, matrah ve basamak tablosu yayımlanmıştır, sayılar yayımlanmamıştır. Yüzde 1–4,5, Cisco'nun yüzde 1, 2 ve 3'lük ürün karması ciro primini ve Microsoft temel teşviki için bildirilen yüzde 3–4'ü izler; kendi oranı olan sınıf 1'de bir puan fazla.
table-distributor-quarterly-achievement = Çeyreklik satış başarısı
    .summary = Çeyrekte 60.000'in altında hiçbir şey; oradan sonra ulaşılan basamak tüm çeyreğin oranını belirler.
    .reason-2025-01-01 = Koşul, matrah ve basamak tablosu yayımlanmıştır, sayılar yayımlanmamıştır. Core kademe oranlarımız; böylece distribütör aynı satışta, mal verebileceği iş ortağından az kazanmaz.
table-annual-growth = Yıllık artış teşviki
    .summary = Önceki yıl en az 100.000'i ve yüzde 10 büyümesi olan iş ortakları için; yalnızca büyüme üzerinden ödenir.
    .reason-2025-01-01 = Yıllık artış teşvikinin varlığı yayımlanmıştır, sayıları yayımlanmamıştır. Büyümenin yüzde 3–8'i, Thermoid'in taban değerinin üstü için yayımladığı yüzde 3'ü ve Microsoft büyüme hızlandırıcısı için bildirilen yüzde 7,5'i kapsar.
table-new-customer = Yeni müşteri teşviki
    .summary = İlk on iki ayındaki müşterilere faturalanan tutar üzerinden her çeyrek ödenir.
    .reason-2026-01-22 = Yeni müşteriler için bir teşvik duyurulmamıştır: 2026 politikası onlara ulaşmak için Huawei Cloud markasının kullanılmasını anar; bir ciro primi, bunun değerinin yerine bizim koyduğumuzdur. İlk yıl için yüzde 3, Microsoft'un geri çekilen müşteri ekleme teşviki için bildirilen yüzde 15'in beşte biridir; Huawei Cloud'un yürüttüğü müşterilerde daha az; yıllık üst sınır, 8.000.000 dolayında yeni işin kazandıracağı kadardır.
table-ai-special = Yapay zekâ özel teşviki
    .summary = Profesyonel düzeyde sertifikalı iki kişisi olan iş ortakları için, yapay zekâ modelleri ve jetonlarında ek.
    .reason-2026-01-22 = Özel teşviklerin varlığı yayımlanmıştır; ürünleri ve oranları yayımlanmamıştır. Yüzde 2–7, Microsoft'un stratejik hızlandırıcıları için bildirilen yüzde 3, 4 ve 7'yi kapsar; iki sertifikalı kişi, kamuya açık bir kademenin istediğinin en azıdır (AWS Select).
table-marketing-fund = Pazar geliştirme fonu
    .summary = Onaylı pazarlamayı geri öder: etkinlikten sonra 90 gün içinde talep (çeyreğin sonundan üç ay olarak okunur), onaydan sonra 15 gün içinde fatura. Vadesi geçmiş herhangi bir fatura fonu dondurur.
    .reason-2025-01-01 = Talep süreci ve dondurma yayımlanmıştır, oran ve kota yayımlanmamıştır. Cironun yüzde 0,5–1,5'i: en yükseği, Microsoft temel teşvikinin ortak pazarlama fonu olarak ödenen kısmına eşittir, bildirilen 3,75'in yüzde 40'ı. 45 gün, faturalama için 15 ve ödeme için 30 günün yerini tutar.
table-distributor-marketing-fund = Pazar geliştirme fonu
    .summary = Onaylı pazarlamayı geri öder: etkinlikten sonra 90 gün içinde talep (çeyreğin sonundan üç ay olarak okunur), onaydan sonra 15 gün içinde fatura. Vadesi geçmiş herhangi bir fatura fonu dondurur.
    .reason-2025-01-01 = Talep süreci ve dondurma yayımlanmıştır, oran ve kota yayımlanmamıştır. Core kademe oranımız; bağlı bayiler için yıllık üst sınırının iki katıyla.
table-sales-performance-fund = Satış performansı teşvik fonu (SPIF)
    .summary = Huawei Cloud iş ortağına öder, iş ortağı adı bildirilen satışçılara öder ve makbuzları gösterir. İmzalı bir taahhüt mektubu ister. Vadesi geçmiş herhangi bir fatura fonu dondurur.
    .reason-2025-01-01 = Her satışçının cirosunu izlediği ve her çeyrek oluştuğu yayımlanmıştır; oran ve üst sınır yayımlanmamıştır. Yüzde yarım, temel teşvikin küçük bir parçası; üst sınırı üç satışçının primi kadar.
table-migration-all = MIGRATION ALL proje fonu
    .summary = Yılda en az 100.000 yeni harcama getiren ve onaylanmış bir hizmet iş ortağının sertifikalı kişilerince yürütülen kayıtlı geçiş projesi için.
    .reason-2025-10-16 = Yılda en az 100.000 yeni harcama, yılda 20 proje ve sertifikalar yayımlanmıştır, tutarlar yayımlanmamıştır. İlk yıl harcamasının yüzde 5 ve 8'i, AWS geçiş fonu için bildirilen yıllık cironun yüzde 20'sinin epey altındadır; proje başına 50.000.
table-competency-improvement = Yetkinlik geliştirme
    .summary = Kazanılan her 1. düzey yetkinlik için sabit tutar; geçerliyken bir kez, eğitim, sınav kuponu ya da para olarak talep edilir.
    .reason-2025-01-01 = Her 1. düzey yetkinliğin bir kez ve sabit bir tutar için talep edildiği yayımlanmıştır, tutar yayımlanmamıştır; 5.000, bir yetkinliğin tutacağını varsaydığımızın büyük kısmını karşılar.
table-test-coupons = Test kuponları
    .summary = Test için kuponlar; üst sınır içinde birkaç talep. Bunlarla ödenen hiçbir koşula sayılmaz.
    .reason-2025-01-01 = İş ortağına ve sertifikasyon aşamasına göre bir üst sınır olduğu yayımlanmıştır, sınırın kendisi yayımlanmamıştır; distribütör için de en yüksek kademe için de küçük bir test ortamının birkaç ayı yerini tutar.
table-referral-incentive = Yönlendirme teşviki
    .summary = Müşterilerin parayla aldıklarının liste fiyatı üzerinden her ay ödenir: iskonto verilmemişse yüzde 10, onda bire kadar iskontoda 7, ötesinde 4.
    .reason-2025-01-01 = Liste fiyatı üzerinden, verilen iskontoya bağlı bir oranla hesaplandığı yayımlanmıştır (2020); oran yayımlanmamıştır. İskontosuz yüzde 10, Oracle'ın bulut yönlendirmeleri için yayımladığıdır; müşterinin iskontosu yerini aldıkça düşer. Basamaklar, kuruşa yuvarlanan fiyatlar için yarım puan pay bırakır.
table-opportunity-sharing = Fırsat paylaşımı (PCE)
    .summary = Huawei Cloud ile paylaşılan ve kazanılan fırsatta ek; her sipariş için bir talep.
    .reason-2025-01-01 = Müşteri projeden sonra altı ay içinde ayrılırsa teşvikin bir kısmının orantılı geri alındığı yayımlanmıştır, oran yayımlanmamıştır. Yüzde 5, Oracle'ın bulut yönlendirmesi için yayımladığının yarısı; çünkü yönlendirme teşvikinin üstüne gelir.
table-affiliate-reward = Bulut tanıtıcısı ödülü
    .summary = İlk kez gelen müşterilerin 30 gün içindeki, parayla ödenen ilk siparişleri; CDN, mağaza ve yenileme yok. Yüzde 20 ve bulunduğunuz basamağın her puanı için bir puan.
table-affiliate-extras = Bulut tanıtıcısı ödülü: ek görevler
    .summary = Ek görevler ve art arda aylarda tanıtım için size verilen her puana bir puan; basamaklarla birlikte en çok yüzde 34.
table-koogallery-fee-china = KooGallery platform ücreti, Çin sitesi
    .summary = Çin sitesinde bir satıcının genel ürünleri için müşterilerin ödediğinden kesilir. Mart 2024'ten beri bir ürünün aylık satışı büyüdükçe bir kısmı geri verilir; dilimler okunamıyor.
table-koogallery-fee = KooGallery platform ücreti
    .summary = Müşterilerin ödediğinden, ülkelerinde kesilen vergi düşüldükten sonra, satıcının kendi vergilerinden önce kesilir. Yüzde 15, yayımlanan örnekteki paydır; teslim biçimine göre tablo kamuya açık değildir ve başka paylar kararlaştırılabilir.
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

tier-rule-advanced =
    .reason-2025-01-01 = Onaylanmış rol yayımlanmıştır, ciro ve sertifikalar yayımlanmamıştır. Yılda 250.000 ve 2 sertifikalı kişi: AWS'nin Advanced kademesi için istediği aylık cironun iki katı, daha az kişi.
tier-rule-premier =
    .reason-2025-01-01 = Onaylanmış rol yayımlanmıştır, ciro ve sertifikalar yayımlanmamıştır. Yılda 1.000.000, doğrudan bir Microsoft iş ortağı için bildirilen alt sınır, ve 4 profesyonel.
tier-rule-core =
    .reason-2025-01-01 = Ekosistem yöneticisinin aday göstermesi ve onaylanmış rol yayımlanmıştır, ciro ve sertifikalar yayımlanmamıştır. Yılda 5.000.000 ve 10 profesyonel: Premier'in beş katı; duyurunun kilit dediği, dünyadaki az sayıda iş ortağı için.
