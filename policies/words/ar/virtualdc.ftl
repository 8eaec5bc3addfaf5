# عناوين البرنامج: policies/virtualdc.toml

programme = برنامج معيدي البيع من VirtualDC

role-reseller = معيد بيع

family-virtual-servers = خوادم افتراضية
family-dedicated-servers = خوادم مخصّصة
family-certificates = شهادات SSL

table-turnover-discount = خصم بحسب حجم الأعمال
