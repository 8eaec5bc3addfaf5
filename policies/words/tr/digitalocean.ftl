# Programın başlıkları: policies/digitalocean.toml.

programme = DigitalOcean yönlendirme ve satış ortaklığı

role-referrer = Yönlendiren
role-affiliate = Satış ortağı (affiliate)

family-cloud = Bulut ürünleri

table-referral-credit = Yönlendirme kredisi
table-affiliate-commission = Satış ortağı komisyonu
