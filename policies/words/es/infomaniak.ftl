# Títulos del programa: policies/infomaniak.toml.

programme = Infomaniak Partner Program

role-reseller = Partner que paga
role-referral = Partner cuyos clientes pagan

family-hosting = Alojamiento web y de correo
family-other = Servidores en la nube, kSuite y otros productos

tag-35-hostings = 35 hostings web o más

table-partner-discount = Descuento al partner
table-volume-discount = Precio decreciente del hosting web
table-cash-back = Reembolso en efectivo (cash-back)
