# Programın başlıkları: policies/google-workspace.toml.

programme = Google Workspace yeniden satışı ve yönlendirmesi

role-reseller = Bayi
role-referral = Yönlendirme ortağı

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = Müşterinin eskiliğine göre özel fiyat

table-margin = Bayi marjı
table-special-pricing-example = Eskiliğe göre özel fiyat (Google'ın örneği)
table-referral-bounty = Yönlendirme primi
table-seat-pricing-example = Kullanıcı başına özel fiyat (Google'ın örneği)

unit-seat = kullanıcı
