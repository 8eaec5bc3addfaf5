# Títulos del programa: policies/creoline.toml.

programme = Programa de partners de creoline

role-affiliate = Afiliado
role-reseller = Revendedor

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = Nube y alojamiento web

table-reseller-discount = Descuento para revendedores
table-affiliate-commission = Comisión de afiliado
