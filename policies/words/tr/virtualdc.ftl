# Programın sözcükleri: policies/virtualdc.toml.

programme = VirtualDC bayi programı
    .summary = Küçük bir barındırıcının bütün programı tek sayfada: ürüne göre ciro, her birinin kendi iskonto sütunu.

leaves-out-1 = 40.000 ruble cironun üstündeki kademeler, okuyabildiğimiz kopyada kesik: okunabilen son iskonto korunur.
leaves-out-2 = Sayfanın adını vermediği dönemin uzunluğu: bir ay varsayılır.

role-reseller = Bayi
    .summary = Kendi markasıyla satar, müşterilerine destek verir ve fatura keser.

family-virtual-servers = Sanal sunucular
family-dedicated-servers = Adanmış sunucular
family-certificates = SSL sertifikaları

table-turnover-discount = Ciroya göre iskonto
    .summary = Ayın cirosu, tamamındaki iskontoyu belirler.
