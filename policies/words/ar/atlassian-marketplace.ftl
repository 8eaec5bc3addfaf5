# عناوين البرنامج: policies/atlassian-marketplace.toml

programme = Atlassian Marketplace

role-app-partner = شريك في Marketplace

family-forge = تطبيقات Forge المؤهلة للحافز (وحدات Forge ومصادقتها وواجهتها فقط)
family-forge-other = تطبيقات Forge الأخرى
family-connect = تطبيقات Connect
family-data-center = تطبيقات Data Center

tag-first-year = تطبيق في سنته الأولى في Marketplace

table-forge-share = حصة المتجر، تطبيقات Forge المؤهلة
table-forge-other-share = حصة المتجر، تطبيقات Forge الأخرى
table-connect-share = حصة المتجر، تطبيقات Connect
table-data-center-share = حصة المتجر، تطبيقات Data Center
