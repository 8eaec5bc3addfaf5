# Programın başlıkları: policies/wix-partners.toml.

programme = Wix Partner Program

role-partner = İş ortağı

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = Wix Studio siteleri, yıllık planlar
family-wix-sites = Diğer Wix siteleri, yıllık planlar
family-enterprise = Enterprise sözleşmeleri

credential-points = İş ortağı puanları: yayındaki bir Studio sitesi için 300, başka bir site ya da sertifika için 100

table-site-share = Site gelir payı
table-other-site-share = Diğer sitelerin gelir payı
table-enterprise-share = Enterprise sözleşmelerinin gelir payı
