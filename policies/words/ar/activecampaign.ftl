# عناوين البرنامج: policies/activecampaign.toml

programme = برنامج التسويق بالعمولة من ActiveCampaign

role-affiliate = مسوّق بالعمولة

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = الاشتراكات

table-commission = عمولة
