# عناوين البرنامج: policies/wix-partners.toml

programme = Wix Partner Program

role-partner = شريك

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = مواقع Wix Studio، خطط سنوية
family-wix-sites = مواقع Wix الأخرى، خطط سنوية
family-enterprise = عقود Enterprise

credential-points = نقاط الشريك: 300 لموقع Studio منشور، و100 لموقع آخر أو شهادة

table-site-share = حصة من إيرادات المواقع
table-other-site-share = حصة من إيرادات المواقع الأخرى
table-enterprise-share = حصة من إيرادات عقود Enterprise
