# عناوين البرنامج: policies/oracle-referral.toml

programme = إحالة Oracle Cloud (قد يكون ملغى)

role-referral = شريك إحالة

family-cloud-services = خدمات Oracle Cloud

table-referral-fee = رسوم الإحالة
