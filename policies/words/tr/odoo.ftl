# Programın başlıkları: policies/odoo.toml.

programme = Odoo Partnership

role-partner = İş ortağı

tier-learning = Learning partner
tier-ready = Ready
tier-silver = Silver
tier-gold = Gold

family-enterprise = Odoo Enterprise
family-odoo-sh = Odoo.sh
family-maintenance = Ek modüllerin bakımı

tag-paid-yearly = Yıllık ödenen Odoo.sh aboneliği

credential-net-new-users = Son 12 ayda net yeni Odoo Enterprise kullanıcısı
credential-certified-people = Son üç sürümden birinde sertifikalı kişiler
credential-retention-rate = Elde tutma oranı, üç yılın müşterilerinin yüzdesi

table-enterprise-commission = Odoo Enterprise komisyonu
table-odoo-sh-commission = Odoo.sh komisyonu, aylık ödeme
table-odoo-sh-yearly-commission = Odoo.sh komisyonu, yıllık ödeme
table-maintenance-commission = Ek modüllerin bakım komisyonu
