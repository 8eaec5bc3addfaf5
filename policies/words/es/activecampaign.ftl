# Títulos del programa: policies/activecampaign.toml.

programme = Programa de afiliados de ActiveCampaign

role-affiliate = Afiliado

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = Suscripciones

table-commission = Comisión
