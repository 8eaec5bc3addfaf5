# Programın başlıkları: policies/automattic.toml.

programme = Automattic for Agencies

role-agency = Ajans

family-hosting = WordPress.com ve Pressable barındırma
family-payments-volume = WooPayments ile tahsil edilen hacim

table-hosting-share = Barındırma gelir payı
table-payments-share = WooPayments gelir payı
