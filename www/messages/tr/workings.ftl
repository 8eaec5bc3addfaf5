# Rakamların hesaplama adımları: her adımın ne olduğu ve nasıl oluştuğu. Motor gönderir: her ileti onun kodlarından biridir.

other = Bu adım daha yeni bir sürüm gerektiriyor ({ $code }).

## Gelir tablosunun satırı ya da başlığın rakamı olan adımların başlıkları

step-line = { $line }
step-line-month = { $line }, { $month }
step-line-months = { $line }, { $first } – { $last }
step-headline =
    { $figure ->
        [profit] Kâr
        [earnings] Sağlayıcının size bıraktığı ve verdiği
        [revenue] Gelir
        [margin] Marj
        [payback] Geri ödeme
        [funding] En yüksek finansman ihtiyacı
        [npv] Net bugünkü değer
       *[irr] İç verim oranı
    }
step-payback = Geri ödeme: { $month }
step-payback-at-once = Geri ödeme: { $month }, baştan itibaren
step-no-payback = Geri ödeme: bu aylar içinde yok
step-no-return = İç verim oranı: yok
step-several-returns = İç verim oranı: birden çok
step-discount-factor =
    { $months ->
        [one] Bugüne indirgeme çarpanı: bir kez { $base } ile bölünür
       *[other] Bugüne indirgeme çarpanı: { $months } kez { $base } ile bölünür
    }
step-discounted-cash = { $month } nakdi, bugüne indirgenmiş

## Diğer adımların başlıkları

step = { phrase }
step-about = { phrase }: { $about }
step-in-table = { phrase } ({ $table })
step-table = { $table }
step-figure-for = şunun için sayı: { phrase }
step-sale = { sale-figure }: { $about }
step-joined = yeni müşteriler, { $month }
step-exchange =
    { $purpose ->
        [plan] faturalama kuru: 1 { $from } = { $rate } { $to }, { $day }
        [measure] eşik ve kademe kuru: 1 { $from } = { $rate } { $to }, { $day }
       *[payout] ödeme kuru: 1 { $from } = { $rate } { $to }, { $day }
    }
step-part-of-sum = sonraki toplamın parçası
step-unnamed =
    { $does ->
        [typed] sizin sayınız
        [table] tablodaki sayı
        [number] sayı
        [sum] toplam
        [difference] fark
        [product] çarpım
        [quotient] bölüm
        [rounded] yuvarlanmış
        [smaller] küçük olan
        [larger] büyük olan
        [comparison] karşılaştırma
        [choice] seçim
        [scale] ölçek
       *[chance] şans
    }
sale-figure =
    { $what ->
        [list] liste fiyatı
        [given] verilen iskonto
        [charged] müşteriden istenen tutar
        [units] birim
        [bid] onaylanan özel fiyat iskontosu
        [floor] taban fiyat
        [purchase] alış fiyatı
        [withheld] müşterinin ülkesinde kesilen
       *[taxes] satıcının vergileri
    }
phrase =
    { $what ->
        [list-price] liste fiyatı
        [unit-price] fiyat listesinin bir müşteri için fiyatı
        [discount-rate] iskonto oranı
        [discount] iskonto
        [settled-price] sağlayıcının faturaladığı
        [given-discount] müşteriye verilen iskonto
        [charged-price] müşteriden istenen tutar
        [bill-list] bir müşterinin ayının liste fiyatı
        [vendor-bill] bir müşterinin ayı için sağlayıcının faturası
        [customer-bill] bir müşteriden bir ay için istenen tutar
        [bill-withheld] bir müşteriden bir ay için istenenden kesilen
        [bill-taxes] bir müşteriden bir ay için istenen tutarın vergileri
        [bill-passed] bir müşterinin ayıyla devredilen iskonto
        [month-total] ayın sayılan satışları
        [stretch-total] dönemin sayılan satışları
        [growth] taban döneme göre büyüme
        [baseline] taban dönem
        [ratio] pay
        [weighted-sum] ağırlıklı toplam
        [credential] iş ortağının sahip olduğu
        [threshold] eşik
        [gate] eşiğe ulaşıldı
        [base] üzerinden ödenen tutar
        [excess] taban dönemi aşan kısım
        [capped-base] üst sınırı içindeki tutar
        [net-base] önceki teşvikler düşülmüş tutar
        [table-rate] tablodaki oran
        [band-reached] ulaşılan dilimin oranı
        [banded] dilimlerin ödediği
        [reward] sınırlardan önceki teşvik
        [limited] sınırı içindeki teşvik
        [headroom] sınırın bıraktığı
        [unlocked] aşamalarla açılan
        [top-up] garantiye tamamlama
        [to-date] bugüne kadar hak edilen
        [earned] hak edilen
        [clawback] geri alınan
        [best-of] grubunun en iyisi
        [split-part] bu biçimde ödenen kısım
        [due] ödenecek, devredenle birlikte
        [payment] ödeme
        [with-tax] üstüne vergiyle ödeme
        [tier-held] bulunulan kademe
        [credential-missing] henüz edinilecek
        [line] bu ay
        [line-total] bu aylarda
        [customers-today] bugünkü müşteriler
        [customers-per-month] ilk yılda ayda kazanılan müşteriler
        [customer-growth] kazanılan sayının büyümesi
        [churn] her ay kaybedilen müşteri payı
        [customers-won] kazanılan müşteriler
        [customers-won-in-all] kazanılan müşteriler, bütün gruplar birlikte
        [customers-of-age] ay sonundaki müşteriler
        [customers-buying] müşteriler, artış dönemindekiler kısmen sayılmış
        [customers-active] ay sonundaki müşteriler, bütün gruplar birlikte
        [spend-first-year] bir müşterinin bir aydaki harcaması, liste fiyatıyla
        [expansion] müşteri başına harcamanın büyümesi
        [price-change] liste fiyatlarının değişimi
        [yearly-step] harcamanın büyümesi ve fiyatların değişimi, yıllık
        [spend-of-year] bir müşterinin harcaması, mevsimden önce
        [season] takvim ayının çarpanı
        [spend-per-customer] bir müşterinin harcaması, liste fiyatıyla
        [spend-of-group] bu müşterilerin harcaması, liste fiyatıyla
        [mix-share] ilk aydaki dağılım payı
        [mix-share-end] son aydaki dağılım payı
        [along-plan] planın neresinde
        [mix-share-now] dağılım payı
        [sale-list] satışın liste fiyatı
        [coupon-share] kuponla ödenen pay
        [coupon-part] kuponla ödenen kısım
        [cash-part] parayla ödenen kısım
        [discount-given] müşterilere verilen iskonto
        [units-per-customer] bir müşterinin kullandığı birim
        [units-of-year] bir müşterinin kullandığı birim, mevsimden önce
        [units-in-month] bir müşterinin ayda kullandığı birim
        [project-price] birinin liste fiyatı
        [project-count] kaç tane
        [project-list] projelerin liste fiyatı
        [project-refund] iade edilen projelerin liste fiyatı
        [project-discount] projede verilen iskonto
        [bid] onaylanan özel fiyat iskontosu
        [service-price] hizmetin fiyatı
        [service-attach] hizmeti satın alan müşteri payı
        [service-margin] hizmetin marjı
        [service-buyers] hizmeti satın alan müşteriler
        [service-revenue] hizmet geliri
        [service-delivery] hizmeti sunma gideri
        [people] kişi
        [person-monthly] bir kişinin aylık maliyeti
        [cost-sales] satış ekibinin gideri
        [cost-presales] ön satış gideri
        [cost-engineers] mühendis gideri
        [cost-training] eğitim ve sertifikasyon
        [cost-certificates] kademenin istediği sertifikalar
        [cost-marketing] pazarlama
        [cost-rent] ofis kirası
        [cost-software] yazılım ve araçlar
        [cost-fees] program ve platform ücretleri
        [acquisition-each] bir müşteri kazanmanın gideri
        [cost-acquisition] müşteri kazanma gideri
        [bad-debt-share] müşterilerden istenenin hiç gelmeyen payı
        [capital-rate] bağlanan paranın yıllık maliyeti
        [tax-rate] kâr üzerinden vergi oranı
        [pass-through-discount] iskontonun bayilere devredilen payı
        [pass-through-incentives] teşviklerin bayilere devredilen payı
        [passed-discount] bayiye devredilen iskonto
        [exchange-plan] faturalama kuru
        [exchange-measure] eşik ve kademe kuru
        [exchange-payout] ödeme kuru
        [in-programme-currency] programın para biriminde
       *[in-plan-currency] planın para biriminde
    }

## Kimin, neyin, ne zamanın

subject-typed = { $name }
subject-named = { $name }
subject-customers = müşteriler { $number }
subject-project = proje { $number }
subject-service = hizmet { $number }
subject-sellers = satış ekibi
subject-presales = ön satış
subject-engineers = mühendisler
subject-age-group = yaş grubu { $number }
subject-month = { $month }
subject-year-before = önceki yıl
subject-calendar-month =
    { $month ->
        [january] ocak
        [february] şubat
        [march] mart
        [april] nisan
        [may] mayıs
        [june] haziran
        [july] temmuz
        [august] ağustos
        [september] eylül
        [october] ekim
        [november] kasım
       *[december] aralık
    }
subject-measured = { $what }

## Bir adım nasıl oluşur

how-typed = { $result }, yazdığınız gibi
how-table = { $result }, tablonun dediği gibi
how-number = { $result }
how-sum = { $a } + { $b } = { $result }
how-sum-of-three = { $a } + { $b } + { $c } = { $result }
how-sum-of-four = { $a } + { $b } + { $c } + { $d } = { $result }
how-sum-of-many =
    { $count ->
        [one] tek sayı: { $result }
       *[other] { $count } sayının toplamı { $result }
    }
how-difference = { $a } − { $b } = { $result }
how-product = { $a } × { $b } = { $result }
how-quotient = { $a } ÷ { $b } = { $result }
how-rounded = { $exact }, { rounding }
how-rounded-product = { $a } × { $b } = { $exact }, { rounding }
how-rounded-quotient = { $a } ÷ { $b } = { $exact }, { rounding }
rounding =
    { $to ->
        [half-up] yuvarlanmış: { decimals } (yarım sıfırdan uzağa)
        [half-even] yuvarlanmış: { decimals } (yarım çift komşuya)
        [down] aşağı yuvarlanmış: { decimals }
       *[up] yukarı yuvarlanmış: { decimals }
    }
decimals =
    { $places ->
        [0] tam sayı
        [one] bir ondalık basamak
       *[other] { $places } ondalık basamak
    }
how-smaller = { $a } ile { $b } arasında küçük olan: { $result }
how-larger = { $a } ile { $b } arasında büyük olan: { $result }
how-reaches = { $a }, { $b } eşiğine ulaşıyor
how-below = { $a }, { $b } altında kalıyor
how-holds = { $result }, çünkü koşul sağlanıyor
how-holds-not = { $result }, çünkü koşul sağlanmıyor
how-chance = { $result }, şansla, { $of } içinden

## Dilimler nasıl okunur

how-slices = { $read }, dilim dilim ({ $slices }): { $result }
slice = { $amount }, oran { $at }
how-band-from = { $read }, { $from } ile { $to } arası ({ $to } hariç) diliminde: { $result }
how-last-band-from = { $read }, { $from } ve üstü diliminde: { $result }
how-band-above = { $read }, { $from } üstü, { $to } dahil diliminde: { $result }
how-last-band-above = { $read }, { $from } üstü diliminde: { $result }
how-no-band = { $read } hiçbir dilimde değil: { $result }
how-rolling = { $read }: biten dilimler üst uçlarından, sonuncusu tamamı üzerinden: { $result }
how-total = { $read }: ulaşılan her dilim, her biri tamamı üzerinden: { $result }
how-straight-line = { $read }: biten dilimler tam, içinde bulunulanın bir payı: { $result }
how-free-goods = { $read }: yalnızca tamamlanan adımlar: { $result }
how-interpolated = { $read }: iki dilimin oranları arasındaki düz çizgide kalan oranla: { $result }

how-exchange = 1 { $from } = { $rate } { $to }, { $day }

## Başlığın rakamları nakitte nasıl bulunur

how-never-below-zero = Birikimli nakit { $month } ayında { $cash } ve hiç sıfırın altına inmiyor.
how-paid-back = Birikimli nakit { $before } ayında { $short }, { $month } ayında { $cash }; oradan sonra bir daha sıfırın altına inmiyor.
how-still-below-zero = Birikimli nakit { $month } ayında hâlâ { $cash }.
how-deepest =
    { $months ->
        [one] Var olan tek ayda birikimli nakit: { $cash }, { $month }.
       *[other] { $months } ay içinde en düşük birikimli nakit: { $cash }, { $month }.
    }
how-none-below-zero =
    { $months ->
        [one] Birikimli nakit var olan tek ayda sıfırın altında değil.
       *[other] Birikimli nakit { $months } ayın hiçbirinde sıfırın altında değil.
    }
how-return =
    { $months ->
        [one] Yılda { $rate } ile bir ayın nakdinin değeri sıfır: { $lower } ile { $below }, { $upper } ile { $above }.
       *[other] Yılda { $rate }, her ay on ikide biri ile { $months } ayın nakdinin değeri sıfır: { $lower } ile { $below }, { $upper } ile { $above }.
    }
how-no-outlay = Önce nakit çıkmıyor, bu yüzden üzerinden getiri hesaplanacak bir şey yok.
how-never-back =
    { $months ->
        [one] Çıkan nakit bir ay içinde geri gelmiyor: birikimli nakit { $month } ayında hâlâ { $cash }.
       *[other] Çıkan nakit { $months } ay içinde geri gelmiyor: birikimli nakit { $month } ayında hâlâ { $cash }.
    }
how-out-of-range = −%99 ile %10.000 arasındaki hiçbir yıllık oranda bu ayların nakdinin değeri sıfır olmuyor.
how-several = Bu ayların nakdinin değeri birden çok oranda sıfır oluyor; bu yüzden hiçbiri getirisini söylemiyor.
