# Títulos del programa: policies/servinga.toml.

programme = Programa de afiliados de servinga Cloud

role-affiliate = Afiliado

family-servers = Servidores

tag-long-term = Pagado por más de seis meses de una vez

table-referral-commission = Comisión sobre el primer pago
