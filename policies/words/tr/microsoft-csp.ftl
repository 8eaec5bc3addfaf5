# Programın başlıkları: policies/microsoft-csp.toml.

programme = Microsoft Cloud Solution Provider

role-direct-bill = Doğrudan faturalama iş ortağı
role-indirect-reseller = Dolaylı bayi
role-indirect-provider = Dolaylı sağlayıcı (distribütör)

family-azure = Azure planı, kullandıkça öde
family-azure-commitments = Azure rezervasyonları, tasarruf planları ve Spot
family-modern-work = Microsoft 365, diğer planlar
family-modern-work-tier-1 = Microsoft 365 Business Premium ve E3
family-modern-work-tier-2 = Microsoft 365 E5 ve Copilot
family-calling = Teams arama ve konferans
family-business-applications = Dynamics 365 ve iş uygulamaları
family-marketplace = Marketplace ve diğer yayıncılar

credential-capability-points = Satılan alanda iş ortağı yetkinlik puanı, 100 üzerinden (70 bir unvan verir)

table-front-margin = Lisans marjı
table-margin-from-provider = Distribütörden gelen marj
table-partner-earned-credit = İş ortağı kazanılan kredisi
table-core-modern-work = Temel teşvik, Microsoft 365
table-core-azure = Temel teşvik, Azure
table-core-business-applications = Temel teşvik, iş uygulamaları
table-strategic-accelerator = Stratejik ürün hızlandırıcısı
table-customer-add = Müşteri ekleme
table-growth-accelerator = Büyüme hızlandırıcısı
