# Gelir tablosunun satırları ve sektörün terimleri. Motor gönderir: her ileti onun kodlarından biridir.

other = Başka bir satır ({ $code })

## Liste fiyatından geriye kalana

list-price = Liste fiyatıyla satışlar
referred-sales = Müşterilerinizin doğrudan aldıkları ({ $vendor }), liste fiyatıyla
referred-revenue = Onlardan istenen tutar ({ $vendor })
customer-discount = Verdiğiniz iskonto
passed-discount = Bayilere devrettiğiniz iskonto
revenue = Müşterilerin size ödediği
vendor-list = Aynısı, liste fiyatıyla
partner-discount = Aldığınız iskonto
vendor-bill = Size kesilen fatura ({ $vendor })
resale-margin = Yeniden satıştan kalan
withheld = Müşterinin ülkesinde kesilen
seller-taxes = Satışta size düşen vergiler
coupons = Kuponla ödenen tüketim, liste fiyatıyla: para hareketi yok

## Geri gelen

table = { $table }
clawback = İade edilen satışlar için geri alınan
lost = Çok geç talep edildiği için kaybedilen
incentives = Geri gelen
passed-incentives = Bayilere devrettiğiniz teşvikler

## Hizmetler

service =
    { $billed ->
        [once] { $name } (bir kez)
       *[monthly] { $name } (her ay)
    }
service-number =
    { $billed ->
        [once] Hizmet { $number } (bir kez)
       *[monthly] Hizmet { $number } (her ay)
    }
delivery = Sunma gideri: { $name }
delivery-number = Sunma gideri: hizmet { $number }
services = Hizmetlerinizden kalan

## Giderler

cost-sales = Satış ekibi
cost-presales = Ön satış
cost-engineers = Mühendisler
cost-training = Eğitim ve sertifikasyon
cost-certificates = Kademenizin istediği sertifikalar
cost-marketing = Pazarlama
cost-rent = Ofis kirası
cost-software = Yazılım ve araçlar
cost-fees = Program ve platform ücretleri
cost-acquisition = Müşteri kazanma
bad-debt = Ödemeyen müşteriler
costs = İşletme giderleri

## Kâr

operating-profit = Faaliyet kârı
financing = Bağlanan paranın maliyeti
tax = Kâr üzerinden vergi
profit = Kâr

## Nakit

cash-customers = Müşterilerden
cash-vendor = Sağlayıcıya ({ $vendor })
cash-charges = Sağlayıcıda kalan ({ $vendor })
cash-incentives = Teşvikler, para olarak
cash-credit = Teşvikler, sağlayıcının faturalarını ödeyen hesap alacağı olarak
cash-invoice-credit = Teşvikler, sağlayıcının faturasından düşülen
cash-coupons = Teşvikler, sağlayıcının ürünlerini ödeyen kupon olarak
cash-co-op = Teşvikler, talep karşılığı ortak pazarlama fonu olarak
cash-mdf = Teşvikler, talep karşılığı pazar geliştirme fonu olarak
cash-passed = Bayilere, teşviklerden
cash-services = Müşterilerden, hizmetler için
cash-costs = Hizmet sunma ve işletme giderleri
net-cash = Aylık nakit
cumulative-cash = Birikimli nakit
receivable = Hak edilip henüz alınmamış teşvikler

## Başlıkların yanındaki terimler

term-customer-discount = müşteri iskontosu
term-pass-through = bayiye devir
term-net-revenue = net gelir
term-partner-discount = iş ortağı iskontosu
term-front-end-margin = ön marj (front-end)
term-clawback = geri alma (clawback)
term-incentives = teşvikler
term-rebate = ciro primi
term-commission = komisyon
term-bounty = kazanım primi
term-mdf = MDF
term-spif = satışçı primi (SPIF)
term-funding = fon desteği
term-credit = fatura alacağı
term-revenue-share = gelir payı
term-fee = ücret
