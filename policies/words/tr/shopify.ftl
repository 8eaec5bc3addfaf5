# Programın başlıkları: policies/shopify.toml.

programme = Shopify Partner Program

role-referral-partner = Yönlendirme ortağı
role-app-developer = Uygulama geliştirici
role-theme-developer = Tema geliştirici

family-subscriptions = Mağaza abonelikleri
family-plus-platform-fee = Shopify Plus temel platform ücreti
family-apps = Uygulamalar
family-themes = Temalar

table-store-referral = Mağaza yönlendirmesi
table-plus-referral = Shopify Plus yönlendirmesi
table-app-revenue-share = Uygulama mağazası payı
table-app-processing-fee = Uygulama mağazası işlem ücreti
table-theme-revenue-share = Tema mağazası payı
