# Programın başlıkları: policies/eurohoster.toml.

programme = EUROHOSTER bayi iskontosu

role-reseller = Bayi

family-dedicated-servers = Adanmış sunucular
family-virtual-servers = Sanal sunucular

table-discount-3 = Yüzde 3 iskonto
table-discount-5 = Yüzde 5 iskonto
table-discount-7 = Yüzde 7 iskonto
table-discount-10 = Yüzde 10 iskonto
