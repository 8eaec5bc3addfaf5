# Programın sözcükleri: policies/alibaba-ambassador.toml.

programme = Alibaba Cloud Ambassador
    .summary = Bir yönlendirme programı: yeni ilişkilendirilen müşterilerin ödediğinin yüzde 25–45'i, mevcut bir müşterinin bir üründen ilk siparişinin ve onu izleyenlerin yüzde 15'e kadarı. Aralık yayımlanmıştır; hangi siparişin hangi oranı kazandığı her ay değişen bir listeye bağlıdır.

leaves-out-1 = Oranlar her ay ürüne ve etkinliğe göre değişir; yayımlanan en düşük oran kullanılır, üstünde kalan örnek değerdir.
leaves-out-2 = Kullanıcı başına belli bir tutarın üstünde ödül üç eşit parçada ödenir; tutar okunamıyor, bu yüzden hepsi 30 gün sonra ödenir.
leaves-out-3 = Ödülün, elçinin müşteriye iskonto olarak bıraktığı kısmı.
leaves-out-4 = İkinci bir 90 gün: ilk alıştan sonra ilişki 90 gün daha korunur; siparişler burada okunan üç aydan daha uzun süre sayılabilir.
leaves-out-5 = Alibaba Cloud'un, oranları kamuya açık olmayan bayi programları.

role-ambassador = Elçi
    .summary = Bir bağlantı paylaşır; Alibaba Cloud müşteriye faturayı keser ve ödülü öder.

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = Bulut ürünleri

kind-product-first = Mevcut bir müşterinin bir ürün için ilk siparişi
kind-product-later = İlk kez elçi aracılığıyla sipariş edilen bir ürünün yükseltilmesi ya da yenilenmesi

tag-login-linked = Kayıtla değil, oturum açarak ilişkilendirilmiş
tag-june-2022-first-order = Bir elçinin getirdiği ilk sipariş, Haziran 2022 kampanyasında

table-new-customer-reward = Yeni müşteri ödülü
    .summary = Yeni müşterinin ilk siparişi için ödediği üzerinden.
    .from-2025-04-01 = Yeni müşteri ödülü, en düşük oran
    .summary-2025-04-01 = Yeni ya da uyuyan bir müşterinin, ilişkilendirilmesinden sonraki 90 gün içinde abonelikler için ödediği üzerinden: ilk sipariş, sonraki siparişler, yükseltmeler ve yenilemeler.
table-level-reward = Yeni müşteri ödülü, en düşük oranın üstündeki puanlar
    .summary = Kademeye göre ek puanlar.
    .reason-2025-04-01 = Yüzde 25–45 aralığı yayımlanmıştır, her kademenin oranı okunamıyor; en yüksek kademede aradaki payın yarısı, kademeler arasında 2022 için bildirilen mesafelerle.
table-existing-customer-reward = Mevcut müşteri ödülü
    .summary = Mevcut bir müşterinin bir üründen ilk siparişinin, o ürünün sonraki yükseltme ve yenilemelerinin yüzde 15'e kadarı. En yüksek oranı Alibaba Cloud yayımlar; üst sınırlar bildirilmiştir.
table-first-order-campaign = İlk sipariş kampanyası, Haziran 2022
    .summary = Bütün sipariş, sipariş büyüdükçe düşen, kendi büyüklüğünün oranıyla: 1.000'e kadar yüzde 50, 3.000'e kadar 45, üstünde 40.

tier-rule-incense-master =
    .reason-2022-05-01 = Kademeyi geçen ayın yeni müşterilerinin belirlediği yayımlanmıştır, sayılar okunamıyor; ayda üç müşteri yarı zamanlı bir elçinin erişebileceği kadardır.
tier-rule-helmsman =
    .reason-2022-05-01 = Kademeyi geçen ayın yeni müşterilerinin belirlediği yayımlanmıştır, sayılar okunamıyor; ayda on, alttaki kademenin yaklaşık üç katı.
tier-rule-head =
    .reason-2022-05-01 = Kademeyi geçen ayın yeni müşterilerinin belirlediği yayımlanmıştır, sayılar okunamıyor; ayda otuz, alttaki kademenin üç katı.

note-dormant-users = Uyuyan müşteriler yeni sayılır
    .text = Etkin ürünü olmayan ve son 12 ayda hiçbir şey almamış müşteri yeni sayılır. Yeni müşteriler için yüzde 45'e kadar, mevcut bir müşterinin bir üründen ilk siparişi için 15'e kadar.
note-three-parts = Büyük ödüller üç parçada
    .text = Mayıs 2022'den beri kullanıcı başına belli bir tutarı aşan ödül üç eşit parçada ödenir; aşmayanın tamamı 30 gün sonra ödenir.
