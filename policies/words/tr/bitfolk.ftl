# Programın sözcükleri: policies/bitfolk.toml.

programme = BitFolk yönlendirme programı
    .summary = Yönlendirilen müşterilerin ödediği faturaların yüzde 8'i, peniye aşağı yuvarlanır; ikisi de kaldıkça sürer.

leaves-out-1 = Payın kredi olarak mı para olarak mı alındığı: hesapta kredi olarak gösterilir.
leaves-out-2 = Bir ayın faturaları tek tek değil, birlikte aşağı yuvarlanır: her biri için bir peniye kadar fark hesaba katılmaz.

role-referrer = Yönlendiren
    .summary = Başkalarını gönderen bir müşteri.

family-hosting = Barındırma

table-referral-share = Ödenen faturalardan pay
    .summary = Bir ayın faturaları üzerinden, aşağı yuvarlanarak.
