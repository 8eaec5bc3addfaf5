# Programın sözcükleri: policies/microsoft-csp.toml.

programme = Microsoft Cloud Solution Provider
    .summary = Microsoft bulutunun yeniden satışı: baştan bir marj ya da kredi ve aynı ciro üzerinde toplanan teşvikler; yüzde 60'ı para, yüzde 40'ı ortak pazarlama fonu olarak ödenir. Bölüşümü, eşiği ve Azure kredisini Microsoft yayımlar; teşvik oranları üçüncü tarafların bildirdiği gibidir, Temmuz 2026'dan sonrası zayıf dayanaklı.

leaves-out-1 = Temmuz 2026'da başlayan 2027 mali yılının aramalar için ne ödediği ve Azure'un hangi büyümede yüzde 7'den 10'a ve 12'ye çıktığı: kimse bildirmiyor. Diğer oranları distribütörleri aktaran notlara dayanır.
leaves-out-2 = Ekim 2026'dan itibaren doğrudan iş ortakları ve distribütörler için baştan büyüme marjları: Microsoft hangi satışların uygun olduğunu yayımlar, oranları girişin arkasında tutar.
leaves-out-3 = Notların Ekim 2026'dan itibaren bildirdiği, eski planlarda (E1, Office 365 E3, Exchange, SharePoint, OneDrive, uygulamalar) yaklaşık beş puan daha az marj.
leaves-out-4 = Bir distribütörün (dolaylı sağlayıcının) teşviklerden ne kazandığı ve bayilerine ne aktardığı: ikisi de kamuya açık değil.
leaves-out-5 = “Scale” oranlarının dünyanın neresinde geçerli olduğu: stratejik teşvikin orada bir puan yüksek olduğu bildirilir.
leaves-out-6 = Kâr amacı gütmeyen kuruluş, Surface, barındırma ve atölye teşvikleri ile birkaç aylık kampanyalar.
leaves-out-7 = İşletim denetiminin kanıtı: her Azure planı satışının krediyi kazandığı varsayılır.
leaves-out-8 = Yetkinlik puanları çözüm alanına göredir; burada tek bir rakam bütün alanların yerini tutar.

role-direct-bill = Doğrudan faturalama iş ortağı
    .summary = Microsoft'un kendisinden alır ve müşterilere fatura keser; on iki ayda en az 1.000.000 ciro alt sınır olarak bildirilir.
role-indirect-reseller = Dolaylı bayi
    .summary = Bir distribütörden alır ve müşterilere fatura keser; teşviklerini Microsoft doğrudan öder.
role-indirect-provider = Dolaylı sağlayıcı (distribütör)
    .summary = Microsoft'tan alır ve dolaylı bayilere sağlar. Teşvik oranları kamuya açık değildir.

family-azure = Azure planı, kullandıkça öde
family-azure-commitments = Azure rezervasyonları, tasarruf planları ve Spot
family-modern-work = Microsoft 365, diğer planlar
family-modern-work-tier-1 = Microsoft 365 Business Premium ve E3
family-modern-work-tier-2 = Microsoft 365 E5 ve Copilot
family-calling = Teams arama ve konferans
family-business-applications = Dynamics 365 ve iş uygulamaları
family-marketplace = Marketplace ve diğer yayıncılar

credential-capability-points = Satılan alanda iş ortağı yetkinlik puanı, 100 üzerinden (70 bir unvan verir)

table-front-margin = Lisans marjı
    .summary = Lisans ve taahhütlerde liste fiyatından düşülür; Microsoft'un faturalaması gibi tek lisans için yuvarlanır, sonra adetle çarpılır.
    .reason-2024-10-01 = Microsoft lisans marjı yayımlamaz. Doğrudan iş ortağı için yüzde 20, Work 365'in doğrudan ve dolaylı faturalamanın hesabını göstermek için kullandığı rakamdır.
table-margin-from-provider = Distribütörden gelen marj
    .summary = Liste fiyatından düşülür; distribütörünüze sorun ve kendinizinkini yazın.
    .reason-2024-10-01 = Distribütör belirler ve hiçbiri kamuya açık değildir. Yüzde 10, 2026 notlarının planlama için bildirdiği 8–12'nin ortasıdır; Azure'da distribütör aldığı kredinin bir kısmını aktarır.
table-partner-earned-credit = İş ortağı kazanılan kredisi
    .summary = Microsoft'un hesap örneğindeki oran olan yüzde 15, işletim denetimi olan iş ortakları için Azure kullandıkça öde fiyatlarından, faturada düşülür. Yürürlükteki oran Partner Center'daki fiyat listesindedir. Rezervasyonlar, tasarruf planları, Spot ve diğer yayıncıların ürünleri dışarıdadır.
table-core-modern-work = Temel teşvik, Microsoft 365
    .summary = Faturalanan ciro üzerinden.
table-core-azure = Temel teşvik, Azure
    .summary = Faturalanan ciro üzerinden.
    .summary-2025-10-01 = Faturalanan ciro üzerinden. Rakam 2025 mali yılınındır; 2026 için bildirilen yoktur.
    .summary-2026-07-01 = Faturalanan ciro üzerinden. Zayıf dayanakla bildirilmiştir: notlar, sayfalarını okuyamadığımız distribütörleri aktarır.
table-core-business-applications = Temel teşvik, iş uygulamaları
    .summary = Faturalanan ciro üzerinden, unvanı olan iş ortakları için.
    .summary-2025-10-01 = Faturalanan ciro üzerinden, unvanı olan iş ortakları için: 25 puanlık yol burada açık değildir. Rakam 2025 mali yılınındır; 2026 için bildirilen yoktur.
table-strategic-accelerator = Stratejik ürün hızlandırıcısı
    .summary = Temel teşvikin üstüne: Business Premium ve E3, E5 ve Copilot, arama.
    .summary-2025-07-01 = Temel teşvikin üstüne: Business Premium ve E3, E5 ve Copilot, arama.
    .summary-2025-10-01 = Temel teşvikin üstüne: Business Premium ve E3, E5 ve Copilot, arama.
    .summary-2026-07-01 = Business Premium ve E3; E5, E7, Agent 365, Copilot ve Copilot Studio. Zayıf dayanakla bildirilmiştir: notlar, sayfalarını okuyamadığımız distribütörleri aktarır.
table-customer-add = Müşteri ekleme
    .summary = Müşterinin ilk yılındaki stratejik ürünler üzerinden. Hangi ürünlerin sayıldığı bildirilmemiştir; stratejik olanlar varsayılır.
table-growth-accelerator = Büyüme hızlandırıcısı
    .summary = Müşterinin stratejik ürünlerinin bir yıl önceki aynı aya göre büyüdüğü kısım üzerinden. Bildirilen: müşteri başına aylık cironun yıldan yıla büyümesi; kesin formül okunamıyor.
    .summary-2025-10-01 = Müşterinin stratejik ürünlerinin bir yıl önceki aynı aya göre büyüdüğü kısım üzerinden. Bildirilen: müşteri başına aylık cironun yıldan yıla büyümesi; kesin formül okunamıyor.
    .summary-2026-07-01 = Müşterinin stratejik ürünlerinin bir yıl önceki aynı aya göre büyüdüğü kısım üzerinden. Bildirilen: müşteri başına aylık cironun yıldan yıla büyümesi; kesin formül okunamıyor. Zayıf dayanakla bildirilmiştir: notlar, sayfalarını okuyamadığımız distribütörleri aktarır.

note-fiscal-2027 = 2027 mali yılı: tabandan büyümeye
    .text = Temmuz 2026'dan beri kılavuz çözüm alanına göre üç tanedir; ödüller daha azdır ve yapay zekâya, güvenliğe ve büyümeye yöneliktir. Distribütörleri aktaran notlar Microsoft 365 ve Dynamics 365'te artık taban olmadığını, büyümede yüzde 12,5, stratejik ürünlerde 7'ye kadar, birlikte yaklaşık 19,5 olduğunu bildirir; 25 puana ayın kendisinde ve önceki beş ayda bakılır.
note-growth-margins = Ekim 2026'dan itibaren büyüme marjları
    .text = Bir müşteri için yeni olan ürünlerde, ek kullanıcılarda, ücretliye dönen denemelerde ve yükseltmelerde, doğrudan iş ortakları ve distribütörler için baştan daha yüksek marj. Önce marj, sonra promosyon düşülür; özel teklifler ve kurumsal anlaşmadan geçişler dışarıdadır. Oranlar girişin arkasındadır.
note-credit-rate = Azure kredisinin oranı nerede yazar
    .text = Microsoft'un yanıtları, iş ortağı kazanılan kredisi oranının Partner Center'daki fiyat listesinde olduğunu söyler; yüzde 15 hesap örneğindeki orandır. Okuyabildiğimiz hiçbir sayfa 2027 mali yılında kalıp kalmadığını söylemez.
note-split = Yüzde 60 para, yüzde 40 ortak pazarlama fonu
    .text = Teşviklerin yüzde 60'ı ciro primi, yüzde 40'ı onaylı pazarlama ve eğitimi geri ödeyen ortak pazarlama fonu olarak ödenir.
note-co-op-threshold = Küçük ortak pazarlama fonu paraya döner
    .text = Bir yarıyılda 10.000 doların altındaki ortak pazarlama fonu, yarıyılın sonunda ciro primi olarak ödenir; başka bazı programlarda 1.500.
note-least-payment = 200 doların altında ödeme yok
    .text = Tutarlar 200 dolar birikene kadar program ve kazanç türüne göre toplanır. Eksik banka ya da vergi bilgileri bir ödemeyi 180 güne kadar bekletir.
note-half-year-dates = Daha eski bir programda yaklaşık 45 gün
    .text = 2016'nın yönetilen bayi programı ciro primini yarıyıldan yaklaşık 45 gün sonra öderdi. Güncel hiçbir sayfa CSP için gün sayısı vermez.
note-credit-needs-control = Azure kredisini kim kazanır
    .text = Yalnızca Microsoft'un fatura kestiği iş ortakları; kaynağı gün boyunca iş ortağı ya da bayisi geçerli bir rolle yönetmelidir.
note-credit-exclusions = Azure kredisi neyi dışarıda bırakır
    .text = Rezervasyonlar, tasarruf planları, Spot makineler, diğer yayıncıların ürünleri ve Marketplace ürünleri.
note-proration = Günlük kullanıcı hesabı
    .text = Kullanıcı sayısı değişirse günlük ücret alınır; tek lisansın tutarı kuruşa yuvarlanır, sonra çarpılır.
note-designation = 2026 mali yılında teşvikleri ne açar
    .text = Doğrudan iş ortaklarına alanda bir Solutions Partner unvanı gerekir; dolaylı bayilere bir unvan ya da 25 yetkinlik puanı; ikincisi iş uygulamaları için geçerli değildir.
note-indirect-minimum = On iki ayda 25.000 dolar
    .text = Dolaylı bayinin, her hafta bakılan son on iki ayda 25.000 dolar cirosu olmalıdır; bir kez girince altına düştüğü için çıkarılmaz.
note-applied-backwards = Geriye doğru uygulanan bir kural
    .text = 2026 mali yılı kurallarının 1 Temmuz 2025'ten itibaren geçerli sayıldığı, yeniden hesaplama ve geri almanın Şubat 2026'da yapıldığı bildirildi.
