# Programın başlıkları: policies/oracle-referral.toml.

programme = Oracle Cloud yönlendirmesi (kaldırılmış olabilir)

role-referral = Yönlendirme ortağı

family-cloud-services = Oracle Cloud hizmetleri

table-referral-fee = Yönlendirme ücreti
