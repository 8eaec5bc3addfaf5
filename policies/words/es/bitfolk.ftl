# Títulos del programa: policies/bitfolk.toml.

programme = Plan de referencias de BitFolk

role-referrer = Quien refiere

family-hosting = Alojamiento web

table-referral-share = Parte de las facturas pagadas
