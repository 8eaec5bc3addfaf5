# Títulos del programa: policies/hubspot.toml.

programme = HubSpot Solutions Partner Program

role-partner = Solutions partner
role-provider = Solutions provider

family-subscriptions = Suscripciones de HubSpot

tag-managed-legacy = Oportunidad cerrada antes del 1 de abril de 2023, cliente aún atendido por el partner
tag-shared-deal = Oportunidad que el partner compartió con HubSpot en el modelo por oportunidad
tag-up-market = Oportunidad del programa de referencias up-market

table-partner-revenue-share = Participación en ingresos del partner
table-provider-revenue-share = Participación en ingresos del provider
table-legacy-revenue-share = Participación en ingresos anterior
table-up-market-referral = Referencia up-market
table-deal-based-commission = Comisión por oportunidad
