# عناوين البرنامج: policies/creoline.toml

programme = برنامج شركاء creoline

role-affiliate = مسوّق بالعمولة
role-reseller = معيد بيع

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = السحابة والاستضافة

table-reseller-discount = خصم معيد البيع
table-affiliate-commission = عمولة المسوّق
