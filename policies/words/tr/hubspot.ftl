# Programın başlıkları: policies/hubspot.toml.

programme = HubSpot Solutions Partner Program

role-partner = Solutions partner
role-provider = Solutions provider

family-subscriptions = HubSpot abonelikleri

tag-managed-legacy = 1 Nisan 2023'ten önce kapanan fırsat, müşteri hâlâ iş ortağında
tag-shared-deal = İş ortağının fırsata dayalı modelde HubSpot ile paylaştığı fırsat
tag-up-market = Up-market yönlendirme programının fırsatı

table-partner-revenue-share = İş ortağı gelir payı
table-provider-revenue-share = Provider gelir payı
table-legacy-revenue-share = Eski gelir payı
table-up-market-referral = Up-market yönlendirmesi
table-deal-based-commission = Fırsata dayalı komisyon
