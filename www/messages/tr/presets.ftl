# Sekiz iş ortağı, yan yana.

title = Sekiz iş ortağı, yan yana
lead = Ocak 2026 iş ortağı politikasının ortaklardan istediği her şey için uydurulmuş birer şirket ve bir yeni başlayan. Her biri tam bir plandır: açın ve size benzemeyeni değiştirin.
when = Koşullar { DAY($day) } gününde yürürlükte olanlar; { MONTHS($first, $last) }. Az önce, tarayıcınızda hesaplandı.
who = İş ortağı
earned = Üç yılda kazanılan
margin = Marj
payback = Geri ödeme
funding = En derin nakit ihtiyacı
rests = Sağlayıcı kısmının dayanağı
rules = Yayımlanan kurallar
rulesOf = { $used } kuraldan { $printed }
caution = Huawei Cloud iskonto ve teşvik oranlarını sözleşmelerine saklıyor; bu tutarlar bizim örnek değerlerimize dayanır, işleyiş ise onun yayımladığıdır. Sekizi arasındaki farkları okuyun ve kendi sözleşmenizin oranlarını girin.
open = Bu planı aç

setting = { $example ->
    [core-banking] Bugün { NUMBER($today) } banka ve sigortacı, ayda { NUMBER($won) } yenisi; her biri, sistemleri yarım yılda taşındıktan sonra liste fiyatıyla ayda { $spend } harcar. { RATE($discount) } iskonto alırlar; bir ana muhasebe sistemi proje olarak taşınır.
    [operator-ai] Bugün { NUMBER($today) } telekom operatörü, ayda { NUMBER($won) } yenisi; her biri liste fiyatıyla ayda { $spend } harcar, üçte birinden fazlası yapay zekâ. { RATE($discount) } iskonto için pazarlık ederler. Onlara on kişi hizmet verir.
    [public-services] Bugün { NUMBER($today) } bakanlık ve kent, ayda { NUMBER($won) } yenisi, her biri ayda { $spend }. Liste fiyatından iskonto verilmez.
    [token-reseller] Bugün { NUMBER($today) } uygulama geliştirici, ayda { NUMBER($won) } yenisi, küçükler: her biri ayda { $spend }, beşte dördü fiyatı her yıl düşen yapay zekâ jetonu. İşi iki kişi yürütür.
    [token-lists] Bugün { NUMBER($today) } uygulama geliştirici, ayda { NUMBER($won) } yenisi. Her biri iki modeli 2026 liste fiyatlarıyla milyonlarca jeton kullanır, ayrıca başka bulut için ayda { $spend } harcar. { RATE($discount) } iskonto alırlar, işi iki kişi yürütür.
    [store-seller] Bugün yazılımını { NUMBER($today) } şirket kullanır, ayda { NUMBER($won) } yenisi; her biri mağaza üzerinden ayda { $spend } öder. Onu üç kişi yapar ve satar.
    [distributor] On bayinin ardında { NUMBER($today) } müşteri, ayda { NUMBER($won) } yenisi, her biri ayda { $spend }. Distribütörün iskontosundan { RATE($discount) } ve teşviklerinin bir kısmı bayilere geçer.
   *[newcomer] Henüz kimse yok, sonra ayda { NUMBER($won) } müşteri, her biri ayda { $spend }. Biri satış yapan üç kişi.
}
lessons =
    .core-banking = Yavaş artışın bedelini iş ortağı öder: kadro, hizmet ettiği harcamadan önce gelir. Taşıma bir kez satılır; taşınan her ay ödenir.
    .operator-ai = Az müşteri, kazanılması uzun, ödemesi yavaş. Mesele marj değil, operatör ödeyene kadar parayı kimin vereceğidir; bir operatör eksik ya da fazla, yılı değiştirir.
    .public-services = Kamu parası geç gelir, kredi pahalıdır. Bu iş ortağı ciro primi için pazarlık etmeden önce ödeme vadesi için pazarlık etmelidir.
    .token-reseller = Çok sayıda küçük müşteri ve iki kişi: az nakit bağlanır. Düşen jeton fiyatlarını kullanım aşar, ta ki aşamayana kadar.
    .token-lists = Fiyatlar jetonuna kadar yayımlanır, bu yüzden plan bir hacim meselesidir; iş ortağına ne kaldığı sözleşmesinde yazar.
    .store-seller = Mağaza kendi yayımladığı örnekteki payı alır; başka bir pay da kararlaştırılabilir. Gider personeldir, bir alıcı daha neredeyse hiçbir şeye mal olmaz.
    .distributor = Satışı bayiler yapar; bu yüzden personel ve diğer giderler satıştan en küçük payı alır. İlk anlaşılması gereken, bayilere ne devredileceğidir.
    .newcomer = İlk yılın maaşları nakit ihtiyacının kendisidir; bulutla birlikte satılan kurulum bunun bir kısmını öder. İlk yılın bedelini üçüncü yıl öder.
from = Liste fiyatıyla satılan { $list } tutarından: { LIST($parts) }; işletme gideri { $costs }.
part = { $line ->
    [resale] yeniden satıştan { $amount } kalır
    [store] mağaza { $amount } alıkoyar
    [incentives] teşvikler { $amount } getirir
   *[services] hizmetlerden { $amount } kalır
}
moves = Programın kurallarına göre: { LIST($steps) }.
deepest = En derin noktada, { MONTH($month) } ayında, { $amount } konulması gerekir.
cashBack = Nakit { MONTH($month) } ayından itibaren kalıcı olarak geri gelmiştir.
cashOut = { MONTH($month) } ayında henüz kalıcı olarak geri gelmemiştir: kâr var, ama henüz bankada değil.
cashNever = Nakit hiçbir zaman başladığı yerin altına düşmez.
waits = Müşteriler { $customers } günde öder, sağlayıcı parasını { $vendor } günde ister; yani büyümenin kendisi finanse edilmelidir.
missed = Kaçırılan: { $title }. { $sentence }

ifs =
    .core-banking = Bir banka altı ay yerine üç ayda taşınsaydı
    .operator-ai = Operatörler 75 gün yerine 30 günde ödeseydi
    .public-services = Bakanlıklar 90 gün yerine 60 günde ödeseydi
    .token-reseller = Kullanım yarı hızda büyüseydi
    .token-lists = Kullanım yarı hızda büyüseydi
    .store-seller = Ayda dört yerine beş yeni alıcı olsaydı
    .distributor = Bayilere bir puan daha fazla devredilseydi
    .newcomer = Ayda bir buçuk yerine iki yeni müşteri olsaydı
change = { $way ->
    [less] { $what }, { $amount } daha az kazanırdı.
   *[more] { $what }, { $amount } daha çok kazanırdı.
}
changeBack = { $way ->
    [less] { $what }, { $amount } daha az kazanır ve nakdi { MONTH($month) } ayından itibaren kalıcı olarak geri gelmiş olurdu.
   *[more] { $what }, { $amount } daha çok kazanır ve nakdi { MONTH($month) } ayından itibaren kalıcı olarak geri gelmiş olurdu.
}
