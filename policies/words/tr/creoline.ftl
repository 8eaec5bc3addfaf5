# Programın sözcükleri: policies/creoline.toml.

programme = creoline iş ortağı programı
    .summary = Satış ortağı olarak kademeye göre yüzde 10, 15 ya da 20 komisyon, bayi olarak yüzde 15 ya da 20 iskonto. Bir sözleşme, imzalandığı kademenin oranını korur.

leaves-out-1 = Her kademenin ne istediği: eşikler örnek değerlerdir.
leaves-out-2 = Okuyabildiğimiz kopyada kesik olan Platinum kademesinin bayi iskontosu; bu yüzden bayiler burada Gold'da durur.

role-affiliate = Satış ortağı (affiliate)
    .summary = Müşteri yönlendirir; onlara creoline fatura keser ve destek verir.
role-reseller = Bayi
    .summary = İskontoyla alır, müşteriye faturayı keser ve destek verir.

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = Bulut ve barındırma

table-reseller-discount = Bayi iskontosu
table-affiliate-commission = Satış ortağı komisyonu
    .summary = Sözleşme sürdükçe ödenir. Kademenin sonradan yükselmesi ya da düşmesi imzalanmış sözleşmelere dokunmaz.

tier-rule-gold =
    .reason-2025-01-01 = Sayfa eşik yayımlamaz; on iki ayda 25.000 avro, Microsoft'un ödeme yaptığı en küçük bayiler için bildirilen alt sınırdır.
tier-rule-platinum =
    .reason-2025-01-01 = Sayfa eşik yayımlamaz; on iki ayda 100.000 avro, alttaki kademenin dört katı.
