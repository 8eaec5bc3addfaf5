# عناوين البرنامج: policies/node-id.toml

programme = برنامج خصم معيدي البيع من Node

role-reseller = معيد بيع

family-servers = خوادم

table-invoice-discount = خصم على الفاتورة الشهرية
