# Programın sözcükleri: policies/infomaniak.toml.

programme = Infomaniak Partner Program
    .summary = Yüzde 35'e varan sürekli bir iskonto ya da müşteri kendisi öderse aynısı nakit iadesi (cash-back) olarak; üstüne web barındırma sayısıyla düşen fiyatlar. Oranlar ürüne göredir ve yalnızca bir örnek yayımlanmıştır: yüzde 20, sonra 35 barındırma için dörtte bir daha az.

leaves-out-1 = Her ürünün iskontosu: yüzde 35'e kadar yayımlanmıştır, örnekte 20'dir.
leaves-out-2 = 35 dışında, fiyatın düştüğü barındırma sayıları.
leaves-out-3 = Kendi fiyatları olan alan adları.

role-reseller = Ödeyen iş ortağı
    .summary = Müşterilerinin ürünleri için Infomaniak'a iskontoyla öder ve müşterilere fatura keser.
role-referral = Müşterileri ödeyen iş ortağı
    .summary = Müşterinin ödediği ürünleri yönetir; iskonto nakit iadesi (cash-back) olarak geri gelir.

family-hosting = Web ve e-posta barındırma
family-other = Bulut sunucuları, kSuite ve diğer ürünler

tag-35-hostings = 35 ya da daha çok web barındırma

table-partner-discount = İş ortağı iskontosu
    .summary = Örnekte yüzde 20; ürüne göre 35'e kadar.
table-volume-discount = Web barındırmada azalan fiyat
    .summary = 35 web barındırma için, iş ortağı iskontosundan kalanın dörtte biri daha az.
table-cash-back = Nakit iadesi (cash-back)
    .summary = Müşteri sipariş verdiğinde ya da yenilediğinde iş ortağının ön ödemeli hesabına gelir.

note-conditions = Kim iş ortağı olabilir
    .text = Yılda en az 2.000 frank ya da 1.800 avroluk ürün yöneten, müşterilerine destek veren ve faturalarından sorumlu olan, web sitesi olan kayıtlı bir şirket. Bir iş ortağı aynı zamanda satış ortağı (affiliate) olamaz.
note-highest-rate = Yüzde 35'e kadar
    .text = İskonto ya da nakit iadesi (cash-back) ürüne göre yüzde 35'e kadar çıkar; iş ortağı iskontosu barındırmanın azalan fiyatıyla birleşir.
