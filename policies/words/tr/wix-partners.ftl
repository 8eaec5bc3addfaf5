# Programın sözcükleri: policies/wix-partners.toml.

programme = Wix Partner Program
    .summary = Müşterilerin yeni Studio siteleri için ödediğinin beşte biri, en yüksek kademede yüzde 30'u; Enterprise sözleşmelerinin yarısı, sonra dörtte biri. Bir sitenin ne kazandırdığı yapıldığı yıla bağlıdır.

leaves-out-1 = Markalı uygulama ve e-posta pazarlaması gibi eklerden ve sitelerin işlediği ödemelerden paylar.
leaves-out-2 = Hiçbir şey kazandırmayan aylık planlar.
leaves-out-3 = Sürümün yılından başka yılların siteleri: sürümü, sitenin yapıldığı yıla göre seçin.
leaves-out-4 = Puanlar yayındaki siteleri izler: kendinizinkini belirtin.

role-partner = İş ortağı
    .summary = Wix'in fatura kestiği müşteriler için site kurar.

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = Wix Studio siteleri, yıllık planlar
family-wix-sites = Diğer Wix siteleri, yıllık planlar
family-enterprise = Enterprise sözleşmeleri

credential-points = İş ortağı puanları: yayındaki bir Studio sitesi için 300, başka bir site ya da sertifika için 100

table-site-share = Site gelir payı
    .summary = İş ortağının yaptığı sitelerin yıllık planlarından, yenilemeleri dahil, KDV hariç.
    .summary-2024-01-10 = İş ortağının yaptığı Studio sitelerinin yıllık planlarından, yenilemeleri dahil, KDV hariç.
table-other-site-share = Diğer sitelerin gelir payı
    .summary = Wix düzenleyicisiyle yapılan sitelerin yıllık planlarından.
table-enterprise-share = Enterprise sözleşmelerinin gelir payı
    .summary = 2023 ya da 2024'te imzalanan sözleşmelerden, yenilemeleri dahil.
    .summary-2025-02-01 = Bir kez, sözleşmenin ilk yılından; yenilemeler bir şey kazandırmaz. Sözleşme başına en çok 30.000. 2026'nın ne ödediği sayfada yoktur.

note-points-follow-sites = Puanlar yayındaki siteleri izler
    .text = Yapanın yükselttiği bir Studio sitesi için 300 puan, ortak çalışan olarak ya da başka bir site için 100, bir sertifika için 100. Plan bitince puanları da gider.
