# Títulos del programa: policies/digitalocean.toml.

programme = Referencias y afiliados de DigitalOcean

role-referrer = Quien refiere
role-affiliate = Afiliado

family-cloud = Productos de nube

table-referral-credit = Crédito por referencia
table-affiliate-commission = Comisión de afiliado
