# عناوين البرنامج: policies/servinga.toml

programme = برنامج التسويق بالعمولة من servinga Cloud

role-affiliate = مسوّق بالعمولة

family-servers = خوادم

tag-long-term = مدفوع لأكثر من ستة أشهر دفعة واحدة

table-referral-commission = عمولة على الدفعة الأولى
