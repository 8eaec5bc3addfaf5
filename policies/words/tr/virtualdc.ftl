# Programın başlıkları: policies/virtualdc.toml.

programme = VirtualDC bayi programı

role-reseller = Bayi

family-virtual-servers = Sanal sunucular
family-dedicated-servers = Adanmış sunucular
family-certificates = SSL sertifikaları

table-turnover-discount = Ciroya göre iskonto
