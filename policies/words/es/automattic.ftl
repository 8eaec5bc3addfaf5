# Títulos del programa: policies/automattic.toml.

programme = Automattic for Agencies

role-agency = Agencia

family-hosting = Alojamiento de WordPress.com y Pressable
family-payments-volume = Volumen cobrado con WooPayments

table-hosting-share = Participación en ingresos de hosting
table-payments-share = Participación en ingresos de WooPayments
