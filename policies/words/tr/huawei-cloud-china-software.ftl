# Programın başlıkları: policies/huawei-cloud-china-software.toml.

programme = Huawei Cloud yazılım iş ortakları (Çin)

role-software-partner = Yazılım iş ortağı

family-cloud = Projenin bulut harcaması

tag-known-customer = Daha önce Huawei Cloud'da olan müşteri
tag-further-project = İş ortağının ilk ticari projesinden sonraki proje

table-first-project = İlk ticari proje, yeni müşteri
table-first-project-known-customer = İlk ticari proje, bilinen müşteri
table-further-project = Sonraki projeler, yeni müşteri
