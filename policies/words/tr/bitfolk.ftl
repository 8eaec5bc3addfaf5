# Programın başlıkları: policies/bitfolk.toml.

programme = BitFolk yönlendirme programı

role-referrer = Yönlendiren

family-hosting = Barındırma

table-referral-share = Ödenen faturalardan pay
