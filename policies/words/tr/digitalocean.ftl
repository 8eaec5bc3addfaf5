# Programın sözcükleri: policies/digitalocean.toml.

programme = DigitalOcean yönlendirme ve satış ortaklığı
    .summary = Yönlendirdiğiniz biri 25 dolar harcayınca hesabınıza 25 dolar kredi; ya da satış ortağı olarak, yönlendirilen müşterilerin bir yıl boyunca ödediğinin, bildirildiğine göre, onda biri.

leaves-out-1 = Yeni müşterinin aldığı kredi.
leaves-out-2 = Ajanslar ve bayiler için, oranları kamuya açık olmayan iş ortağı programı.

role-referrer = Yönlendiren
    .summary = Bağlantı paylaşan bir müşteri.
role-affiliate = Satış ortağı (affiliate)
    .summary = Müşteri gönderen bir yayıncı.

family-cloud = Bulut ürünleri

table-referral-credit = Yönlendirme kredisi
    .summary = 25 dolar harcayan her müşteri için 25 dolar kredi; promosyon kredisi sayılmaz.
table-affiliate-commission = Satış ortağı komisyonu
    .summary = Yönlendirilen müşterinin ilk on iki ayında ödediği üzerinden.

note-daily-invitations = Günde 30 davet
    .text = Bir günde en çok 30 davet gönderilebilir; bunun dışında ne davet edilenler ne kazanılan kredi sınırlıdır. Kredi genellikle ayın 15'inden önce gelir.
note-credit-for-the-friend = Yeni müşteri ne alır
    .text = Yeni müşteri katıldığında 10 dolar kredi alır; yönlendirenin 25 doları, müşteri kendi parasından 25 dolar harcayınca gelir. Program 24 Ağustos 2014'te duyuruldu.
