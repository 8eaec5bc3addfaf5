# Programın sözcükleri: policies/atlassian-marketplace.toml.

programme = Atlassian Marketplace
    .summary = Bulut uygulamalarında mağaza Mart 2026'ya kadar yüzde 15 alır; Ekim 2026'dan itibaren Forge uygulamalarında 17, Connect uygulamalarında 25. Koşulu karşılayan Forge uygulamaları, ömür boyu gelirin ilk bir milyon doları için hiçbir şey ödemez.

leaves-out-1 = Runs on Atlassian programının koşulu karşılayan uygulamaları Ekim 2025'ten beri ilk milyon için hiçbir şey ödemez; koşulu karşılayan diğerleri Ocak 2026'dan beri.
leaves-out-2 = 2024'e kadar satılan Server uygulamaları ve kurumsal anlaşma kredileriyle alınan uygulamalar.
leaves-out-3 = Bir yükseltmenin hangi oranla iade edilip yeniden faturalandığı.
leaves-out-4 = Satıcıya ödeme: 500 dolar birikince; iadeler 30 gün içinde.

role-app-partner = Marketplace iş ortağı
    .summary = Kendi uygulamalarını mağaza üzerinden satar; mağaza müşteriye faturayı keser ve bir pay alır.

family-forge = Teşvike uygun Forge uygulamaları (yalnızca Forge modülleri, kimlik doğrulaması ve arayüzü)
family-forge-other = Diğer Forge uygulamaları
family-connect = Connect uygulamaları
family-data-center = Data Center uygulamaları

tag-first-year = Marketplace'te ilk yılındaki uygulama

table-forge-share = Mağaza payı, uygun Forge uygulamaları
    .summary = Yüzde 15; bir uygulamanın ilk yılında 5.
    .summary-2026-01-01 = İş ortağının bütün Forge uygulamaları üzerinden, gelir getirmeye başladıkları günden sayılır.
    .summary-2026-04-01 = İş ortağının bütün Forge uygulamaları üzerinden, gelir getirmeye başladıkları günden sayılır.
    .summary-2026-10-01 = İş ortağının bütün Forge uygulamaları üzerinden, gelir getirmeye başladıkları günden sayılır.
table-forge-other-share = Mağaza payı, diğer Forge uygulamaları
table-connect-share = Mağaza payı, Connect uygulamaları
table-data-center-share = Mağaza payı, Data Center uygulamaları
