# Programın sözcükleri: policies/eurohoster.toml.

programme = EUROHOSTER bayi iskontosu
    .summary = 5–20 adanmış sunucu ya da iki katı sanal sunucu tutanlara yüzde 3–10.

leaves-out-1 = İkisinin karışımı: beş adanmış ile beş sanal sunucunun birlikte sayılıp sayılmadığı yayımlanmamıştır; bu yüzden sayılmaz.
leaves-out-2 = İskontonun sunucular dışında neye uygulandığı.

role-reseller = Bayi
    .summary = Sunucu kiralar ve yeniden satar.

family-dedicated-servers = Adanmış sunucular
family-virtual-servers = Sanal sunucular

table-discount-3 = Yüzde 3 iskonto
    .summary = Ayın bütün sunucuları üzerinden. Daha yüksek bir iskonto yerini alır.
table-discount-5 = Yüzde 5 iskonto
    .summary = Ayın bütün sunucuları üzerinden. Daha yüksek bir iskonto yerini alır.
table-discount-7 = Yüzde 7 iskonto
    .summary = Ayın bütün sunucuları üzerinden. Daha yüksek bir iskonto yerini alır.
table-discount-10 = Yüzde 10 iskonto
    .summary = Ayın bütün sunucuları üzerinden. En yükseği budur.
