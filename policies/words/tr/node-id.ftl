# Programın sözcükleri: policies/node-id.toml.

programme = Node bayi iskonto programı
    .summary = En az bir sunucuyla yeniden satan herkese, ayın vergiden önceki faturasından büyüklüğüne göre yüzde 5–20.

leaves-out-1 = Sayfa 10.999.999 rupiye kadar yüzde 15, 10.000.000'dan itibaren 20 yayımlar: ikisinin arasında düşük oran kullanılır.
leaves-out-2 = Fatura, sunucuların silindiği on dördüncü güne kadar ödenmezse kalıcı yasak.

role-reseller = Bayi
    .summary = Sunucuları kendi hesabına alır ve kendi markasıyla satar.

family-servers = Sunucular

table-invoice-discount = Aylık faturada iskonto
    .summary = Bütün fatura, ulaştığı büyüklüğün oranıyla.

note-conditions = Ne ister
    .text = Deneme olmayan bir sunucu, sunucuları silinene kadar ödenmemiş tek bir fatura bile olmaması ve yeni sunucu açmadan önce bu ayın kullanımına yetecek bakiye. Bayiler müşterilerine kendileri destek verir.
