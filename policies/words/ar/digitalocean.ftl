# عناوين البرنامج: policies/digitalocean.toml

programme = الإحالة والتسويق بالعمولة من DigitalOcean

role-referrer = مُحيل
role-affiliate = مسوّق بالعمولة

family-cloud = منتجات سحابية

table-referral-credit = رصيد الإحالة
table-affiliate-commission = عمولة المسوّق
