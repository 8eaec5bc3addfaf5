# Programın sözcükleri: policies/odoo.toml.

programme = Odoo Partnership
    .summary = Odoo Enterprise'ın kademeye göre yüzde 10–20'si, yenilemeler dahil; abonelik başına ayda 150 avroya kadar Odoo.sh'nin yarısı; ek modüllerin bakımının yüzde 82'si. Hepsi, önceki sürümleriyle birlikte ortaklık sözleşmesindedir.

leaves-out-1 = Yıllık ortaklık ücreti: her iş ortağıyla yazılı olarak kararlaştırılır.
leaves-out-2 = Dolar cinsinden üst sınırlar: her Odoo.sh aboneliği için ayda 180, yılda 1.728.
leaves-out-3 = Sözleşmenin, koşullar karşılanır karşılanmaz izin verdiği, iki çeyreklik gözden geçirme arasındaki yükselme.
leaves-out-4 = Net yeni kullanıcılar ve elde tutma oranı iş ortağının müşterilerinden kendi kurallarıyla çıkar: kendiniz belirtin.

role-partner = İş ortağı
    .summary = Odoo'yu satar ve kurar; Odoo müşteriye faturayı keser ve iş ortağına komisyon öder.

tier-learning = Learning partner
    .summary = Hiçbir şey istemez; odoo.com'da gösterilmez.
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
    .summary = Müşterilerin Odoo Enterprise için ödediği üzerinden, yenilemeler dahil; iş ortağı onlarla sözleşmesini korudukça.
table-odoo-sh-commission = Odoo.sh komisyonu, aylık ödeme
    .summary = Her abonelik için ayda en çok 150 avro.
table-odoo-sh-yearly-commission = Odoo.sh komisyonu, yıllık ödeme
    .summary = Her abonelik için yılda en çok 1.440 avro.
table-maintenance-commission = Ek modüllerin bakım komisyonu
    .summary = Modüllerin bakımını kendisi yapan iş ortakları için, müşteri artık onunla çalışmadığını söyleyene kadar.

note-payment = Her ay bir satın alma siparişi
    .text = Odoo önceki ayın komisyonu için bir satın alma siparişi gönderir; iş ortağı fatura keser ve 15 gün içinde parasını alır.
note-enterprise-only = Hizmetler abonelikle birlikte gider
    .text = İş ortağı, aboneliği olmayan müşterilere, kurulum sürerken bile, Odoo Enterprise hizmeti satamaz.
