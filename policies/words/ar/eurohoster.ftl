# عناوين البرنامج: policies/eurohoster.toml

programme = خصم معيدي البيع من EUROHOSTER

role-reseller = معيد بيع

family-dedicated-servers = خوادم مخصّصة
family-virtual-servers = خوادم افتراضية

table-discount-3 = خصم 3%
table-discount-5 = خصم 5%
table-discount-7 = خصم 7%
table-discount-10 = خصم 10%
