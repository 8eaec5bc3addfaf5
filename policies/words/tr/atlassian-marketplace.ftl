# Programın başlıkları: policies/atlassian-marketplace.toml.

programme = Atlassian Marketplace

role-app-partner = Marketplace iş ortağı

family-forge = Teşvike uygun Forge uygulamaları (yalnızca Forge modülleri, kimlik doğrulaması ve arayüzü)
family-forge-other = Diğer Forge uygulamaları
family-connect = Connect uygulamaları
family-data-center = Data Center uygulamaları

tag-first-year = Marketplace'te ilk yılındaki uygulama

table-forge-share = Mağaza payı, uygun Forge uygulamaları
table-forge-other-share = Mağaza payı, diğer Forge uygulamaları
table-connect-share = Mağaza payı, Connect uygulamaları
table-data-center-share = Mağaza payı, Data Center uygulamaları
