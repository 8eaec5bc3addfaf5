# Bir programda kuralı bozan şey: satırının yanında, programı yazana söylenir. Anahtarlar, adlar ve dosyanın sözcükleri oradaki gibi yazılır.

other = bu, burada bilinmeyen bir kuralı bozuyor ({ $code })

## Dosyanın bütünü

file-empty = burada hiçbir şey yok: id ile başlayan bir program yazın
file-too-long = program { $given } bayt: { $most } bayt sınırını aşmayın
not-toml = bu TOML değil: { $reason }
other-name-than-file = program "{ $id }", dosyası ise { $stem }.toml: ikisine aynı adı verin
too-many-entries-here = { $given } kayıt, hesaplayıcının kaldırdığından fazla: { $most } sınırını aşmayın
shares-too-deep = ölçümlerin içindeki ölçümler { $most } düzeyden derine iniyor: daha yalın ölçün

## Sayılar

rate-over-whole = "{ $given }", { $percent } demek: oranlar birin kesirleridir, { $meant } için "{ $fraction }" yazın
negative-rate = { $given } oranı sıfırın altında: "0" ya da daha fazlasını yazın; sağlayıcının aldığı charge altına gider
negative-cost = { $given } sıfırın altında: "0" ya da daha fazlasını yazın
not-currency-code = "{ $given }" bir para birimi kodu değil: "USD" gibi üç büyük harf yazın
not-month-of-year = { $given } diye bir ay yok: mali yılın ilk ayını yazın, 1 ile 12 arasında
too-many-places = { $given } ondalık basamak bir tutarın taşıdığından fazla: 0 ile 6 arasında yazın
example-shares = bütün ailelerin örnek paylarının toplamı { $total }: toplam "1" olsun

## Dayanaklar ve kaynaklar

unused-source = "{ $given }" kaynağına hiçbir şey dayanmıyor: kaynak gösterin ya da kaldırın
own-in-shipped-file = yalnızca bir iş ortağının kendi koşulları "own" olur: yayımlanan bir dosyada published, reported, example ya da illustrative yazın
reason-too-short = "{ $given }" henüz bir gerekçe değil: bu sayının neden seçildiğini en az { $least } karakterle anlatın
no-place-in-source = "{ $source }" kaynağında bir yer belirtilmemiş: bölümü, tabloyu ya da satırı at altında verin
printed-unsaid = basılı sayılan bir kuralı bu tablo söylemiyor: söyleyin ya da listeden çıkarın
cost-without-basis = "{ $credential }" maliyetinin dayanağı yok: bir dayanak ekleyin ya da maliyeti kaldırın
not-web-address = "{ $given }" bir web adresi değil: https:// ya da http:// ile başlayan bir adres yazın
confirmed-early = { $confirmed } günü doğrulanmış, ama ilk kez { $retrieved } günü okunmuş: confirmed sonraki gün olsun

## Adlar

name-shape = "{ $given }" ad olamaz: bir kademe için "tier-2" gibi, kısa çizgiyle birleştirilmiş küçük harf ve rakam yazın
name-twice = "{ $given }" zaten şunun adı: { $first }; başka bir ad seçin
table-name-twice = "{ $given }" zaten { $list } altındaki bir tablonun adı: başka bir ad seçin
line-name = "{ $given }" gelir tablosundaki bir satırın adı: başka bir ad seçin
no-role = hiç rol tanımlanmamış: bir iş ortağının ne olabileceğini role altında tanımlayın
empty-text = { $key } boş: yazın
unknown-reference =
    { $what ->
        [role] "{ $given }" rolü bu dosyada yok: şunlardan seçin: { $known } ya da role altında tanımlayın
        [tier] "{ $given }" kademesi bu dosyada yok: şunlardan seçin: { $known } ya da tier altında tanımlayın
        [family] "{ $given }" ailesi bu dosyada yok: şunlardan seçin: { $known } ya da family altında tanımlayın
        [class] "{ $given }" sınıfı bu dosyada yok: şunlardan seçin: { $known } ya da class altında tanımlayın
        [account] "{ $given }" müşteri sınıfı bu dosyada yok: şunlardan seçin: { $known } ya da account altında tanımlayın
        [kind] "{ $given }" türü bu dosyada yok: şunlardan seçin: { $known } ya da kind altında tanımlayın
        [tag] "{ $given }" işareti bu dosyada yok: şunlardan seçin: { $known } ya da tag altında tanımlayın
        [country] "{ $given }" ülkesi bu dosyada yok: şunlardan seçin: { $known } ya da country-group altında tanımlayın
        [credential] "{ $given }" sertifikası bu dosyada yok: şunlardan seçin: { $known } ya da credential altında tanımlayın
       *[source] "{ $given }" kaynağı bu dosyada yok: şunlardan seçin: { $known } ya da sources altında tanımlayın
    }
nothing-declared =
    { $what ->
        [role] "{ $given }" rolü bu dosyada yok: role altında tanımlayın
        [tier] "{ $given }" kademesi bu dosyada yok: tier altında tanımlayın
        [family] "{ $given }" ailesi bu dosyada yok: family altında tanımlayın
        [class] "{ $given }" sınıfı bu dosyada yok: class altında tanımlayın
        [account] "{ $given }" müşteri sınıfı bu dosyada yok: account altında tanımlayın
        [kind] "{ $given }" türü bu dosyada yok: kind altında tanımlayın
        [tag] "{ $given }" işareti bu dosyada yok: tag altında tanımlayın
        [country] "{ $given }" ülkesi bu dosyada yok: country-group altında tanımlayın
        [credential] "{ $given }" sertifikası bu dosyada yok: credential altında tanımlayın
       *[source] "{ $given }" kaynağı bu dosyada yok: sources altında tanımlayın
    }
unknown-country = "{ $given }" ülkesi bu dosyada yok: "DE" gibi bir ISO kodu yazın ya da grubu country-group altında tanımlayın
repeated-entry = "{ $given }" bu listede iki kez geçiyor: birini kaldırın
opposed-entries = "{ $given }" hem { $one } hem { $other } içinde, bu yüzden geriye bir şey kalmıyor: birinden kaldırın
no-age = hiçbir yaş en az { $from } ve { $below } aydan küçük değil: age-below, age-from değerinden büyük olsun
no-day = hiçbir gün { $from } ile { $before } öncesi arasında değil: ordered-before, ordered-from gününden sonra olsun

## Kademeler

unreachable-tier = "{ $tier }" kademesine kimse yükselemez: bir tier-rule verin, sağlayıcı atıyorsa by-nomination = true yazın
tier-without-role = "{ $tier }" kademesi hiçbir rolde yok: bir rolün tiers listesine yazın ya da kaldırın
only-nominated = yalnızca atamayla gelinen kademelerin tier-rule kuralı var, bu yüzden kuralı karşılamak kimseyi yükseltmez: başka kademelere kural ekleyin ya da bunları bir nota taşıyın
rule-of-lowest-tier = "{ $tier }", olduğu her rolün en alt kademesi, bu yüzden bunu kimseden istemezler: altına bir kademe koyun ya da istekleri bir nota taşıyın
rule-without-gate = "{ $tier }" kuralı hiçbir şey istemiyor, bu yüzden herkes ona yükselirdi: bir koşul ekleyin ya da kuralı kaldırın

## Tabloların günleri

ends-before-it-begins = tablo { $effective } günü başlamadan { $until } günü bitiyor: until sonraki gün olsun
two-editions = "{ $table }" tablosunun { $effective } gününden bir baskısı zaten var: buna başka bir gün ya da ad verin
editions-out-of-order = "{ $table }" tablosunun { $effective } baskısı { $before } baskısından sonra duruyor: önceki baskıyı öne koyun
editions-overlap = "{ $table }" tablosunun bu baskısı, sonraki { $next } günü başladıktan sonra { $until } günü bitiyor: daha erken bitirin ya da until yazmayın

## Satırlar ve dilimler

missing-value =
    { $wanted ->
        [rate] burada bir şey verilmemiş: bir oran yazın, yoksa "0"
        [amount] burada bir şey verilmemiş: bir tutar yazın, yoksa "0"
       *[either] burada bir şey verilmemiş: bir oran ya da tutar yazın, yoksa "0"
    }
rate-and-amount = burada hem oran hem tutar var: birini bırakın
bands-and-value = burada hem dilimler hem her şey için tek değer var: birini bırakın
amount-needed =
    { $why ->
        [fixed-scale] burada oran olmaz, çünkü sabit ölçek bir toplam öder: bir tutar yazın
        [straight-line] burada oran olmaz, çünkü düz çizgi toplamlar arasında gider: bir tutar yazın
        [free-goods] burada oran olmaz, çünkü bedelsiz ürün bir birim sayısıdır: bir tutar yazın
        [steps] burada oran olmaz, çünkü her tamamlanan adım bir toplam öder: bir tutar yazın
        [unit-price] burada oran olmaz, çünkü bu fiyat birim başınadır: bir tutar yazın
        [each-unit] burada oran olmaz, çünkü birim başına ödenir: bir tutar yazın
        [each-customer] burada oran olmaz, çünkü müşteri başına ödenir: bir tutar yazın
       *[each-sale] burada oran olmaz, çünkü satış başına ödenir: bir tutar yazın
    }
rate-needed =
    { $why ->
        [discount] burada tutar olmaz, çünkü iskonto liste fiyatının bir payıdır: bir oran yazın
        [spend-price] burada tutar olmaz, çünkü bu fiyat harcamanın bir payıdır: bir oran yazın
       *[money-base] burada tutar olmaz, çünkü taban paradır ve bu ölçek onun bir payını alır: bir oran yazın ya da toplam ödemek için scale "fixed" kullanın
    }
bands-of-discount = burada dilim olmaz, çünkü iskonto liste fiyatının tek bir payıdır: tek oran yazın
bands-needed =
    { $why ->
        [straight-line] burada tek değer olmaz, çünkü düz çizgi sınırdan sınıra gider: dilimler yazın
        [free-goods] burada tek değer olmaz, çünkü bedelsiz ürün her tamamlanan birim adımıyla gelir: dilimler yazın
        [steps] burada tek değer olmaz, çünkü her tamamlanan adımla bir toplam gelir: dilimler yazın
       *[interpolated] burada tek değer olmaz, çünkü oran dilimden dilime gider: dilimler yazın
    }
no-step = her tamamlanan adımla bir şey verilir ve bu adım { $given }: her dilime "0" üstünde bir from verin
several-steps = adımların tek boyu vardır, bu yüzden yalnızca ilk dilim okunur: ötekileri kaldırın
scale-of-price = fiyatın böyle bir ölçeği olmaz: "slice", "whole", "rolling", "total", "straight-line" ya da "fixed" olsun
price-without-band = fiyatın hiç dilimi yok, bu yüzden bedeli yok: bands altına bir dilim ekleyin
no-rows = tablonun hiç satırı yok, bu yüzden bir şey vermiyor: rates altına bir satır ekleyin ya da tabloyu kaldırın
bid-with-rates = oran satışla gelir (from-bid), bu yüzden bu satırlar hiç okunmaz: onları ya da from-bid anahtarını kaldırın
negative-value = { $given } tutarı sıfırın altında: verileni "0" ya da daha fazla yazın
bill-rounding = tablo faturayı yuvarlıyor, fatura ise hep para biriminin en küçük birimine yuvarlanır; bu yuvarlama hiç kullanılmaz: kaldırın ya da rounds "line" olsun
bands-mixed = bu satırın başka dilimleri nerede başladıklarını söylüyor, bu ise söylemiyor: her dilime from verin ya da her dilime up-to verip hiçbirine from vermeyin
bound-not-rising = { $given } sınırı öncekinden ({ $before }) büyük değil: dilimleri artan sıraya koyun
band-gap = bu dilim { $end } ile bitiyor, sonraki { $next } ile başlıyor: aradaki hiçbir dilimde değil; ikisi aynı olsun ya da kendi oranıyla, örneğin "0", bir dilim ekleyin
band-overlap = bu dilim { $end } ile bitiyor ama sonraki { $next } ile başlıyor: aradaki iki dilimde birden; ikisi aynı olsun
band-without-end = bu dilimin up-to değeri yok ve sonuncu değil: nerede bittiğini söyleyin ya da sonraki dilimleri kaldırın
first-band-above-zero = { $first } altındaki tutarlar için bir şey söylenmemiş: "0" ile başlayan bir dilim koyun, orada ödenmiyorsa oranı "0" olsun
straight-line-open = düz çizginin varacağı bir uç gerekir: son dilime bir up-to ya da "0" tutarını verin
line-of-one-point = oranın tek dilimi var ve varacağı bir yer yok: vardığı oranla bir dilim ekleyin ya da scale "whole" olsun
line-falls = oran { $below } düzeyinden { $here } düzeyine iniyor; çok satan az kazanabilir: artsın ya da scale "whole" ile adımlar yazın
falls-with-sales = buradan itibaren bütün satışlar { $here }, altında { $below } alıyor; yani çok satan az kazanıyor: artsın ya da dilim dilim ödensin, program böyle basmadıysa
costs-with-sales = buradan itibaren bütün satışlardan { $here }, altında { $below } kesiliyor; yani çok satana az kalıyor: azalsın ya da dilim dilim kesilsin, program böyle basmadıysa
bound-below-zero = { $given } sınırı sıfırın altında, bu yalnızca büyümede olur: sınırlar "0" ile başlasın

## Yan yana satırlar

rows-tie = rates[{ $first }] ile rates[{ $second }] şu durumda eşit hak sahibi: { $case }; belirleyecek satırda bir şey daha belirtin ya da listelerini ayırın
case-everything = her satış
case-entry =
    { $what ->
        [tier] kademe "{ $given }"
        [family] aile "{ $given }"
        [class] sınıf "{ $given }"
        [account] müşteri sınıfı "{ $given }"
        [kind] tür "{ $given }"
        [country] ülke "{ $given }"
       *[tag] işaret "{ $given }"
    }
case-none =
    { $what ->
        [tier] kademe yok
        [family] aile yok
        [class] sınıf yok
        [account] müşteri sınıfı yok
        [kind] tür yok
        [country] adı geçen ülke yok
       *[tag] işaret yok
    }
case-tags = işaretler { $given }
case-age = yaş { $months } ay
row-without-case = bu satırın bütün alanını daha özel satırlar belirliyor: kaldırın ya da onlardan birini daraltın
falls-with-tier = "{ $tier }" kademesi { $gets } alırken altındaki "{ $below }" kademesi { $more } alıyor: üst kademe daha az almasın, program böyle basmadıysa
too-many-cases = satırlar { $most } durumdan fazlasını ayırıyor: bundan iki tablo yapın
entry-out-of-reach =
    { $what ->
        [tier] "{ $given }" kademesi bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
        [family] "{ $given }" ailesi bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
        [class] "{ $given }" sınıfı bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
        [account] "{ $given }" müşteri sınıfı bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
        [kind] "{ $given }" türü bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
        [country] "{ $given }" ülkesi bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
       *[tag] "{ $given }" işareti bu tabloya hiç gelmez, partners ya da tabanı onu dışarıda bırakıyor: burada kaldırın ya da orada içeri alın
    }
ages-out-of-reach = { $from } ile { $below } ay arası yaş bu tabloya hiç gelmez, tabanı onu dışarıda bırakıyor: satırı kaldırın ya da tabanı genişletin
age-out-of-reach = { $from } ay ve üstü yaş bu tabloya hiç gelmez, tabanı onu dışarıda bırakıyor: satırı kaldırın ya da tabanı genişletin

## Ölçüler ve koşullar

credential-not-named = bir sertifika okunuyor ama adı yok: hangisi olduğunu credential altında söyleyin
credential-not-read = "{ $credential }" sertifikasının adı var ama okunmuyor: of = "credential" yazın ya da kaldırın
measure-against-itself = bu bir sayıyı kendisiyle karşılaştırıyor, ne satılırsa satılsın aynı kalır: başka birini belirtin
last-year-of-lifetime = geçen yılın aynı dönemi için önceki bir dönem gerekir, ömür boyunun ise öncesi yok: başka bir dönem ya da sabit bir taban seçin
average-of-lifetime = dönemlerin ortalaması için önceki bir dönem gerekir, ömür boyunun ise öncesi yok: başka bir dönem ya da sabit bir taban seçin
last-year-of-one-sale = geçen yılın aynı dönemi için önceki satışlar gerekir, burada ise her satış tek başına alınıyor: grain customer (müşteri) ya da partner olsun, bir ölçüde de over ile bütün satışların hangi aylardan okunduğunu söyleyin
average-of-one-sale = dönemlerin ortalaması için önceki satışlar gerekir, burada ise her satış tek başına alınıyor: grain customer (müşteri) ya da partner olsun, bir ölçüde de over ile bütün satışların hangi aylardan okunduğunu söyleyin
credential-of-sales = sertifika, ne ve ne zaman satılırsa satılsın iş ortağının sahip olduğudur: { $key } anahtarını kaldırın
credential-of-customer = taban bir sertifika; ona bir müşteri ya da satış değil, iş ortağı sahiptir: grain partner olsun ya da yazmayın
customers-of-one-sale = tablo her satışı tek başına alıyor, bir müşteri ise iki kez alabilir: transactions sayın ya da başka bir grain seçin
gate-grain = bu koşulun grain değeri "{ $gate }", tablosununki "{ $table }": koşulunki "partner" ya da aynısı olsun
gate-without-bound = bu koşul hiçbir şey istemiyor: at-least, below ya da at-least-times verin
lone-alternative = burada "{ $either }" seçeneği olan başka koşul yok: başka bir koşula da yazın ya da kaldırın
gate-never-passes = hiçbir sayı en az { $least } ve { $below } altında değil: below büyük olan olsun
factor-not-above-zero = { $given } çarpanı sıfırdan büyük değil: "1.2" gibi bir kat yazın
exchange-not-above-zero = { $given } kuru sıfırdan büyük değil: bir para biriminin ötekinin bir birimine karşılığını yazın
rolling-out-of-range = { $given } dönemin ortalaması alınamaz: 1 ile 40 arasında yazın
reads-without-bands = bu dilimi seçiyor, ama hiçbir satırda dilim yok: dilimler verin ya da reads anahtarını kaldırın
otherwise-without-gate = karşılanmayan koşul için bir oran var, ama karşılanacak koşul yok: bir koşul ekleyin ya da otherwise anahtarını kaldırın

## Sınırlar, garantiler, ödemeler

quota-without-bound = of yazılmış, at-most yazılmamış: en fazla kaç satış, müşteri ya da birim için ödediğini söyleyin
quota-and-bound = bu sınır en fazla neyin karşılığında ödediğini söylüyor, { $key } ise ödeneni sınırlıyor: bundan iki sınır yapın
quota-of-credentials = sertifika kotası, karşılığında ödenenin sayısı değildir: satış, müşteri, birim ya da para belirtin
quota-of-customers = tablo her satışı tek başına alıyor, bir müşteri ise iki kez alabilir: transactions sayın ya da başka bir grain seçin
quota-too-short = kota "{ $limit }" için geçerli, tablo ise "{ $per }" için sayıyor: kota o kadar ya da daha uzun geçerli olsun
limit-grain-too-fine = bu sınırın grain değeri "{ $limit }", tablosununki "{ $table }", bu yüzden hiç uygulanmaz: sınırınkini yazmayın ya da tablonunki "{ $limit }" olsun
limit-without-bound = bu sınır hiçbir şeyi sınırlamıyor: at-most, at-most-of ya da at-least verin
cap-below-floor = en fazla { $cap } ile en az { $floor } birlikte olamaz: üst sınır büyük olan olsun
limit-too-short = sınır "{ $limit }" için geçerli, tablo ise "{ $settled }" başına hesaplanıyor: sınır o kadar ya da daha uzun geçerli olsun veya "{ $limit }" başına hesaplansın
settles-coarser = tablo "{ $per }" için saydığı halde "{ $settles }" başına hesaplanıyor: "{ $per }" başına ya da daha sık hesaplansın
never-settled = bir tablo dönemi bitince hesaplanır, ömür boyu ise bitmez: settles ekleyin, örneğin settles = "month"
floor-never-due = en az { $floor } dönem bitince ödenir, ömür boyu ise bitmez: sınıra biten bir per verin
no-guarantee = { $given } garantisi hiçbir şeyi garanti etmez: "0" üstünde bir tutar yazın ya da kaldırın
guarantee-without-end = dönem başına garanti için biten dönemler gerekir, ömür boyu ise bitmez: başka bir per seçin
guarantee-over-cap = { $guarantee } garanti ediliyor, ama en fazla { $cap } ödeniyor: üst sınır büyük olan olsun
tranche-not-rising = bu aşama { $given } açıyor, öncekinin { $before } değerinden fazla değil: aşamaları artan sıraya koyun
tranche-after-all = bundan önceki aşama her şeyi açıyor: ona bir up-to verin ya da bunu kaldırın
splits-over-whole = parçaların toplamı { $total }, bütünden fazla: toplam en çok "1" olsun
split-changes-nothing = bu parça, kalanın ödendiği biçimde: kaldırın ya da başka bir biçim seçin
count-out-of-range = { $key } değeri { $given }: { $least } ile { $most } arasında yazın
limit-below-zero = { $given } sıfırın altında: "0" ya da daha fazlasını yazın

## Yan yana tablolar

best-of-alone = aynı iş ortakları için best-of "{ $group }" içinde başka tablo yok, seçilecek bir şey kalmıyor: adını başka bir tabloya ekleyin ya da burada kaldırın
net-of-nothing = önceki sayılan tabloların ödediği düşülüyor, ama aynı iş ortakları için önceki hiçbir tablo sayılmıyor: birine counted koyun ya da bunu sonrasına taşıyın
counted-unread = sonraki tablolar için sayılıyor, ama aynı iş ortakları için sonraki hiçbir tablo net-of-prior değil: counted anahtarını kaldırın ya da birine net-of-prior koyun
together-alone = aynı iş ortakları için "{ $name }" adıyla birlikte ödenen başka tablo yok, bu yüzden tek başına ödenir: adı başka bir tabloya ekleyin ya da burada kaldırın
together-differs = "{ $name }" adıyla birlikte, en az { $given } ile ödeniyor; o addaki başka bir tabloda { $other } var: tek toplamdır, ikisi aynı olsun
other-without-minimum = "{ $name }" adıyla birlikte, en az { $given } ile ödeniyor; o addaki başka bir tabloda alt sınır yok: tek toplamdır, ikisi aynı olsun
without-minimum = "{ $name }" adıyla birlikte, alt sınırsız ödeniyor; o addaki başka bir tabloda { $other } var: tek toplamdır, ikisi aynı olsun
circular-prices = harcamayı okuyan fiyatlar bir daire oluşturuyor ({ $families }): spend-on altında yalnızca böyle fiyatı olmayan aileleri belirtin
spend-on-own-family = fiyat kendi ailesinin ("{ $family }") harcamasını okuyor: onu spend-on dışında bırakın
spend-not-read = fiyat birim okuduğu halde spend-on yazılmış: reads = "spend" yazın ya da kaldırın
