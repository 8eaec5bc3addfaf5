# Programın başlıkları: policies/servinga.toml.

programme = servinga Cloud satış ortaklığı programı

role-affiliate = Satış ortağı (affiliate)

family-servers = Sunucular

tag-long-term = Tek seferde altı aydan fazlası ödenmiş

table-referral-commission = İlk ödemeden komisyon
