# Programın başlıkları: policies/creoline.toml.

programme = creoline iş ortağı programı

role-affiliate = Satış ortağı (affiliate)
role-reseller = Bayi

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = Bulut ve barındırma

table-reseller-discount = Bayi iskontosu
table-affiliate-commission = Satış ortağı komisyonu
