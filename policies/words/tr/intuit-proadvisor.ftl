# Programın sözcükleri: policies/intuit-proadvisor.toml.

programme = QuickBooks ProAdvisor gelir payı
    .summary = Bir müşterinin QuickBooks Online, Time ya da Payroll'un temel ücreti için ilk on iki ayında ödediğinin yüzde 30'u, Payroll'un çalışan başına ücretinin yüzde 15'i ve üç yıl boyunca Payments net gelirinin beşte biri.

leaves-out-1 = Ayrıcalıklı fiyat: payın yerine müşterilere verilen, büyüklüğü okuyabildiğimiz sayfalarda olmayan iskonto. Bir abonelikte ya biri ya öteki vardır.
leaves-out-2 = Ücreti ayrı olan ekler: yükleniciler, iş kazası sigortası, sağlık yan hakları, emeklilik.
leaves-out-3 = Amerika Birleşik Devletleri dışındaki bürolar.

role-proadvisor = Gelir payı alan ProAdvisor
    .summary = Müşterilerine Intuit'in doğrudan fatura kestiği bir muhasebeci.

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll, temel ücret
family-payroll-employees = Payroll, çalışan başına ücret
family-payments-net-revenue = Payments, Intuit'in işlemlerden net geliri

table-subscription-share = Abonelik gelir payı
    .summary = Müşterinin ilk on iki ayında ödediği üzerinden. Müşteriler üç ay yarı fiyat öder; ödediklerini yazın.
table-payments-share = Payments gelir payı
    .summary = İşlemlerin Intuit'e bıraktığı üzerinden; Amerika Birleşik Devletleri'ndeki, durumu iyi müşteriler için.

note-client-billed = Müşteri Intuit'e öder
    .text = Yalnızca müşteriye faturalanan abonelikler pay kazandırır; büronun ödediği kazandırmaz. Büro, vergi numarası ve banka bilgileriyle bir kez kaydolur. Intuit programı bildirmeden değiştirebilir ya da bitirebilir.
note-client-discount = Müşteri ne alır
    .text = Üç ay yarı fiyat ya da 30 gün deneme ve işlem ücretlerinde dörtte bir daha az. Ayrıcalıklı fiyatla birleştirilemez.
