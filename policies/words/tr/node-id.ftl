# Programın başlıkları: policies/node-id.toml.

programme = Node bayi iskonto programı

role-reseller = Bayi

family-servers = Sunucular

table-invoice-discount = Aylık faturada iskonto
