# عناوين البرنامج: policies/hubspot.toml

programme = HubSpot Solutions Partner Program

role-partner = Solutions partner
role-provider = Solutions provider

family-subscriptions = اشتراكات HubSpot

tag-managed-legacy = صفقة أُغلقت قبل 1 أبريل 2023 وما زال الشريك يدير العميل
tag-shared-deal = صفقة شاركها الشريك مع HubSpot وفق نموذج الصفقات
tag-up-market = فرصة من برنامج إحالة up-market

table-partner-revenue-share = حصة الشريك من الإيرادات
table-provider-revenue-share = حصة provider من الإيرادات
table-legacy-revenue-share = حصة الإيرادات السابقة
table-up-market-referral = إحالة up-market
table-deal-based-commission = عمولة على الصفقة
