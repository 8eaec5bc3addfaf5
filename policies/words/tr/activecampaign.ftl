# Programın sözcükleri: policies/activecampaign.toml.

programme = ActiveCampaign satış ortaklığı programı
    .summary = Yönlendirilen bir hesabın ilk on iki ayında ödediğinin yüzde 30'u. Daha önce kademeye göre yüzde 20, 25 ya da 30'du ve hesap kaldıkça sürerdi; kademeye yeni işle ya da yürüyen işle ulaşılırdı.

leaves-out-1 = Komisyon kazandırmayan ücretler: liste, okuyabildiğimiz kopyalarda yok.
leaves-out-2 = 2025'ten önce, ölçütleri düşer düşmez düşen kademe: burada her ay bakılır.
leaves-out-3 = Yeni koşulların başladığı gün: Kasım 2025 tarihli bir sayfada bunlar var.

role-affiliate = Satış ortağı (affiliate)
    .summary = Bir bağlantı paylaşır; onunla gelene ActiveCampaign fatura keser.

tier-silver = Silver
    .summary = Her satış ortağının başladığı yer. 2025'ten beri bütün kademeler aynı oranı kazanır.
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = Abonelikler

table-commission = Komisyon
    .summary = Canlı hesapların ödediği üzerinden; en az iki hesap canlıyken ve son altı ayda biri yönlendirilmişse. 100 dolar birikince her ay ödenir.
    .summary-2025-11-06 = Bir hesabın ilk on iki ayında ödediği üzerinden; hesap 60 gün ücretli planda kalınca ödenir.

note-sixty-days = Önce 60 gün
    .text = Yönlendirilen hesap 60 gün ücretli planda kalmalıdır; o zaman bu günlerin komisyonu da ödenir. Daha küçük plana geçiş komisyonu düşürür; hesap bitince komisyon da biter.
