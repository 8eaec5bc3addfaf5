# Okurun bilmeyebileceği sayıların tipik değerleri, alanın yanında sunulur. Seçilmeden hiçbir şey doldurulmaz.

range = { $same ->
    [yes] tipik: { $low }
   *[no] tipik: { $low } – { $high }
}
ask = en iyi siz bilirsiniz: başkaları ne diyor
use = { $value } kullan
used = Kullanılıyor
source = Kaynak
from = { $publisher }, { $year }
undated = { $publisher }, yıl belirtilmemiş
read = { DAY($day) } günü okundu
leaves = yeni sekmede açılır
proxy = Bulut satışı için bir sayı bulunamadı: bu başka bir iş kolu, var olanın en yakını.
solidity =
    .official = Resmî bir istatistik ya da yasanın veya merkez bankasının belirlediği bir oran.
    .survey = Yüzlerce şirketi kapsayan büyük bir anket ya da endeks.
    .study = Yüzden az şirketle küçük bir çalışma: ortalama değil, örnek.
    .vendor = Bir sağlayıcının kendi sayısı ya da kuralı: ortalama değil, örnek.
    .opinion = Tek bir şirketin görüşü: yalnızca fikir vermek için.
    .dated = Eski ya da dar: bir örnek. Bugün ne ödendiğine bakın.
    .floor = Olabilecek en düşüğü: sizinki daha yüksektir.
says =
    .churn = Halka açık olmayan yazılım şirketleri bir yıldan ötekine her 100 gelirin 90 ile 93’ünü korur; yani her ay yaklaşık %0,6 ile %0,9’u gider.
    .expansion = Yazılım şirketleri büyüme sayılınca 100 gelirin 101’ini, sayılmayınca yaklaşık 91’ini korur; yani kalan yılda yaklaşık %10 büyür. Büyük bulut kullanıcıları %28 artış planlıyor.
    .price-change = Liste fiyatları yıllarca neredeyse kıpırdamadı. 2026’da bazıları ilk kez arttı: Asya’da veri aktarımı %42, ayrılmış makine öğrenimi kapasitesi %15.
    .ramp = 50 ile 250 kişilik bir şirketi buluta taşımak basitse iki ile altı ay, değilse on iki aya kadar sürer.
    .new = AWS’nin üç iş ortağı kademesinden bir yılda istediği, ayda 0,25, 1,7 ve 4,2 hayata geçmiş fırsata denk gelir.
    .spend = AWS’nin iş ortağı kademelerinden istediği, fırsat başına ayda 500 ile 1.000 ABD dolarına denk gelir. Büyük şirketler çok daha fazla harcar.
    .discount = Microsoft bulutunu satan iş ortaklarının, kendileriyle müşterileri arasında paylaşacak 3 ile 15 puanı olduğu düşünülüyor.
    .managed-margin = Yönetilen hizmetler, endeksin ortasında doğrudan maliyetlerinden sonra %46 bırakır; şirketlerin en kötü çeyreğinde %38, en iyisinde yaklaşık %50; başkaları %60’a kadar bildiriyor.
    .project-margin = Projeler, 400 hizmet şirketiyle yapılan bir ankette doğrudan maliyetlerinden sonra %36, yönetilen hizmet şirketlerinin bir endeksinde %19 ile %25 bırakır.
    .attach = On şirketten altısı genel bulutunu birine yönettiriyor. Müşterilerinizden kaçının size yönettireceğini siz bilirsiniz.
    .managed-price = Huawei Cloud’un kendi destek planı küçük bulut faturalarının %10’u, büyüklerin %3’ü tutar. Bu destektir, yönetilen hizmet değildir.
    .pay = Bilişim çalışanlarına burada ayda ne ödendiği. Hiçbir kaynak satışçıları, ön satışı ve mühendisleri ayırmıyor; kaynak dahil etmedikçe işveren maliyetleri bunun üstüne gelir.
    .labour-cost = Bilgi ve iletişimde bir çalışanın işveren maliyetleri dahil aylık toplam maliyeti. Enflasyon yüksekse bugüne taşıyın.
    .training = Küçük bir bulut işi eğitime yılda 800 ile 1.000 ABD doları harcar, büyük olasılıkla kişi başına. Huawei’nin bir sınavı yaklaşık 200 ile 300 ABD doları, uzmanlık sınavı 1.500 ABD doları tutar.
    .marketing = Küçük bir bulut işi pazarlamaya yılda 8.000 ile 12.000 ABD doları harcar.
    .acquisition = Yönetilen hizmetler için bir müşteri kazanmanın 32.000 ABD doları tuttuğu söyleniyor.
    .customer-days = Buradaki şirketlerin müşterilerinden ödeme beklediği süre. Geç ödeyenler yaklaşık iki katı sürer.
    .vendor-days = Sözleşmeniz söyler. Dünyadaki şirketler tedarikçilerine ortalama 35 günde öder; 30 gün yaygındır.
    .bad-debt = Batı Avrupa’da şirketler arası faturaların %1,3’ü hiç ödenmedi; Asya’daki anketler %4 ile %5 bildiriyor. İnce bir yeniden satış marjında bu çoktur.
    .capital = Merkez bankasının faizi ya da izlediği ABD faizi. Şirket bunun üstüne bankasının marjını öder.
    .lending = Bankaların buradaki şirketlerden istediği faiz.
    .tax = Şirket kârlarından alınan verginin genel oranı. Küçük şirketlere tanınan kolaylıklar dışarıda bırakıldı.
