# Programın başlıkları: policies/alibaba-ambassador.toml.

programme = Alibaba Cloud Ambassador

role-ambassador = Elçi

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = Bulut ürünleri

kind-product-first = Mevcut bir müşterinin bir ürün için ilk siparişi
kind-product-later = İlk kez elçi aracılığıyla sipariş edilen bir ürünün yükseltilmesi ya da yenilenmesi

tag-login-linked = Kayıtla değil, oturum açarak ilişkilendirilmiş
tag-june-2022-first-order = Bir elçinin getirdiği ilk sipariş, Haziran 2022 kampanyasında

table-new-customer-reward = Yeni müşteri ödülü
    .from-2025-04-01 = Yeni müşteri ödülü, en düşük oran
table-level-reward = Yeni müşteri ödülü, en düşük oranın üstündeki puanlar
table-existing-customer-reward = Mevcut müşteri ödülü
table-first-order-campaign = İlk sipariş kampanyası, Haziran 2022
