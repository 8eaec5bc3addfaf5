# Programın başlıkları: policies/activecampaign.toml.

programme = ActiveCampaign satış ortaklığı programı

role-affiliate = Satış ortağı (affiliate)

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = Abonelikler

table-commission = Komisyon
