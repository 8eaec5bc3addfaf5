# Títulos del programa: policies/eurohoster.toml.

programme = Descuento para revendedores de EUROHOSTER

role-reseller = Revendedor

family-dedicated-servers = Servidores dedicados
family-virtual-servers = Servidores virtuales

table-discount-3 = Descuento del 3 %
table-discount-5 = Descuento del 5 %
table-discount-7 = Descuento del 7 %
table-discount-10 = Descuento del 10 %
