# عناوين البرنامج: policies/huawei-cloud-china-software.toml

programme = شركاء البرمجيات في Huawei Cloud (الصين)

role-software-partner = شريك برمجيات

family-cloud = إنفاق المشروع على السحابة

tag-known-customer = عميل كان لدى Huawei Cloud من قبل
tag-further-project = مشروع بعد أول مشروع تجاري للشريك

table-first-project = أول مشروع تجاري، عميل جديد
table-first-project-known-customer = أول مشروع تجاري، عميل معروف
table-further-project = مشاريع لاحقة، عميل جديد
