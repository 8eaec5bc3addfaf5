# Programın başlıkları: policies/infomaniak.toml.

programme = Infomaniak Partner Program

role-reseller = Ödeyen iş ortağı
role-referral = Müşterileri ödeyen iş ortağı

family-hosting = Web ve e-posta barındırma
family-other = Bulut sunucuları, kSuite ve diğer ürünler

tag-35-hostings = 35 ya da daha çok web barındırma

table-partner-discount = İş ortağı iskontosu
table-volume-discount = Web barındırmada azalan fiyat
table-cash-back = Nakit iadesi (cash-back)
