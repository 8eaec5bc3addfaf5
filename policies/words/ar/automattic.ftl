# عناوين البرنامج: policies/automattic.toml

programme = Automattic for Agencies

role-agency = وكالة

family-hosting = استضافة WordPress.com وPressable
family-payments-volume = الحجم المحصّل عبر WooPayments

table-hosting-share = حصة من إيرادات الاستضافة
table-payments-share = حصة من إيرادات WooPayments
