# Sorunlar: bir girdide neyin yanlış olduğu, alanının yanında söylenir. Alan adından sonra geldikleri için küçük harfle başlar, noktasız biter.

other = bu kabul edilemiyor ({ $code })

## Sayı olmayan metinler

figure-missing = alan boş: "199.99" gibi, noktalı rakamlarla yazın
day-missing = alan boş: 2000 ile 2099 arasında, yıl-ay-gün biçiminde bir gün yazın; örneğin "2027-01-31"
month-missing = alan boş: 2000 ile 2099 arasında, yıl-ay biçiminde bir ay yazın; örneğin "2027-01"
not-decimal = "{ $given }" düz bir ondalık sayı değil: "199.99" gibi, noktalı rakamlarla yazın
too-many-decimals = "{ $given }" için ondalık basamak sayısı { $places } sınırını aşıyor: { $places } basamağa yuvarlayın
number-too-large = "{ $given }" çok büyük: artı ya da eksi { $most } sınırını aşmayın
not-count = { $given } bir adet değil: 0 veya daha büyük bir tam sayı girin
not-day = "{ $given }" yıl-ay-gün biçiminde, 2000 ile 2099 arasında bir gün değil; örneğin "2027-01-31"
not-month = "{ $given }" yıl-ay biçiminde, 2000 ile 2099 arasında bir ay değil; örneğin "2027-01"
repeated-name = "{ $given }" burada iki kez geçiyor: birini bırakın
not-json = bu JSON değil: burada ya da hemen öncesinde düzeltin
ends-early = metin çok erken bitiyor: hâlâ açık olanı kapatın
half-character = burada yarım bir karakter var (tek başına bir vekil kod): tam yazın
too-deep = parantezler hiç gerekmeyecek kadar iç içe: düzeyleri azaltın
missing-key = burada "{ $key }" eksik: yazın
repeated-key = "{ $key }" burada iki kez geçiyor: birini bırakın
unknown-key = "{ $given }" buraya ait değil: ait olduğu tabloya ya da satıra taşıyın veya şunlardan birini yazın: { $known }
unknown-word = "{ $given }" burada bir seçenek değil: şunlardan birini yazın: { $known }
not-one-key = burada birkaçından biri isteniyor: şunlardan tam birini belirtin: { $known }
wrong-kind =
    { $wanted ->
        [amount] tutar tırnak içinde yazılır, örneğin "199.99"; burada { $given } var
        [rate] oran tırnak içinde yazılır, %6 için "0.06"; burada { $given } var
        [day] gün tırnak içinde yazılır, örneğin "2027-01-31"; burada { $given } var
        [month] ay tırnak içinde yazılır, örneğin "2027-01"; burada { $given } var
        [text] tırnak içinde bir metin isteniyor; burada { $given } var
        [whole] tam sayı isteniyor; burada { $given } var
        [flag] true ya da false isteniyor; burada { $given } var
        [list] liste isteniyor; burada { $given } var
        [object] anahtarları olan bir nesne isteniyor; burada { $given } var
        [name-alone] yalnızca bir ad isteniyor; burada { $given } var
        [name-with-value] kendi değeri olan bir ad isteniyor; burada { $given } var
       *[other] { $given } dışında bir değer türü isteniyor
    }
unfit = bu okunamıyor: { $reason }

## Kimin sorulduğu

too-many-entries =
    { $what ->
        [credentials] { $given } sertifika var, en fazla { $most } olabilir: { $over } tanesini kaldırın
        [own-values] { $given } sözleşme değeri var, en fazla { $most } olabilir: { $over } tanesini kaldırın
       *[rates] { $given } döviz kuru var, en fazla { $most } olabilir: { $over } tanesini kaldırın
    }
no-such-role = "{ $given }" rolü { $programme } programında yok: şunlardan birini seçin: { $known }
role-without-tiers = { $role } rolünün kademesi yok, ama "{ $given }" girilmiş: boş bırakın
tier-not-open = "{ $given }" kademesi { $role } rolüne açık değil: şunlardan birini seçin: { $known }
not-country = "{ $given }" ülkesi, "TH" gibi ISO 3166 uyarınca iki büyük harf değil
no-such-credential = "{ $given }" sertifikası { $programme } programında yok: şunlardan birini seçin: { $known }
held-below-zero = { $given } adet sahip olunamaz: 0 veya daha fazlasını girin
obtained-beyond-held = { $held } sertifikadan { $given } tanesi henüz alınmamış olamaz: 0 ile { $held } arasında girin
passed-out-of-bounds =
    { $what ->
        [discount] iskontonun { $given } kadarı devredilemez: %0 ile %100 arasında girin
       *[incentives] teşviklerin { $given } kadarı devredilemez: %0 ile %100 arasında girin
    }
no-resellers = { $role } bayilere fatura kesmez: hiçbir şey devretmeyin ya da bayi üzerinden satan bir rol seçin
claims-too-late = { $given } ay gecikmeli talep modelin kapsamı dışında: 0 ile { $most } arasında girin
account-not-open = { $role } şu müşteri sınıfına satamaz: { $account }; şunlardan birini seçin: { $known }
discount-not-allowed = { $given } müşteri iskontosu, "{ $table }" tablosunun { $role } rolüne izin verdiğinden fazla ({ $country }): en fazla { $most } verin
not-yet-in-force = { $programme } için { $day } gününde yürürlükte tablo yok: ilki { $first } günü başlıyor
no-longer-in-force = { $programme } için { $day } gününde yürürlükte tablo yok: sonuncusu { $last } günü sona erdi
beyond-exact = bu satışlar { $currency } cinsinden kuruşu kuruşuna sayılamayacak kadar büyük: daha az satın ya da döviz kurunu düzeltin
model-too-large = modelin { $given } adımı var, bir dosya en fazla { $most } adım için yazılır: daha az satış ya da daha az ay hesaplayın

## Döviz kurları

not-currency = "{ $given }" para birimi, "EUR" gibi ISO 4217 uyarınca üç büyük harf değil
no-rate = { $plan } ile { $programme } arasında elde kur yok: "plan" kullanımı için bir kur girin ya da şunlardan birini seçin: { $known }
rate-to-itself = { $currency } biriminin kendisine kuru her zaman 1 olur: kaldırın
rate-out-of-bounds = 1 { $from }, { $given } { $to } olamaz: { $least } ile { $most } arasında girin
rate-twice =
    { $what ->
        [plan] { $from } ile { $to } arasında faturalama için ikinci bir kur var: birini bırakın
        [measure] { $from } ile { $to } arasında eşikler ve kademeler için ikinci bir kur var: birini bırakın
       *[payout] { $from } ile { $to } arasında ödemeler için ikinci bir kur var: birini bırakın
    }

## İş ortağının kendi değerleri ve koşulları

no-such-table = "{ $given }" tablosu bu programda yok: şunlardan birini seçin: { $known }
table-not-in-force = "{ $table }" tablosu { $day } gününde yürürlükte değil: başka bir gün ya da tablo seçin
no-such-place = "{ $given }", "{ $table }" içinde bir yer değil: rates[0].rate gibi bir yer yazın
not-a-term = "{ $given }" sözleşmenin bir koşulu değil: bir oranı, tutarı ya da sınırı değiştirin
several-values = "{ $given }" birden çok değer içeriyor: birini belirtin
breaks-rule = { $violation }

## Yapılmış satışlar

sales-months = { $given } ay hesaplanamaz: { $least } ile { $most } arasında seçin
too-many-sales = { $given } satış var, bir seferde en fazla { $most } satış hesaplanır: dosyayı bölün
sales-too-large = satışların toplamı, iadeler de sayıldığında { $most } sınırını aşıyor: bir seferde daha azını hesaplayın ya da tutarları bin cinsinden yazın
not-in-programme =
    { $what ->
        [family] "{ $given }" ürün ailesi { $programme } programında yok: şunlardan birini seçin: { $known }
        [account] "{ $given }" müşteri sınıfı { $programme } programında yok: şunlardan birini seçin: { $known }
        [item] "{ $given }" fiyat listesi { $programme } programında yok: şunlardan birini seçin: { $known }
        [kind] "{ $given }" satış türü { $programme } programında yok: şunlardan birini seçin: { $known }
       *[tag] "{ $given }" işareti { $programme } programında yok: şunlardan birini seçin: { $known }
    }
none-in-programme =
    { $what ->
        [family] "{ $given }" ürün ailesi { $programme } programında yok: programın ürün ailesi yok
        [account] "{ $given }" müşteri sınıfı { $programme } programında yok: programın müşteri sınıfı yok
        [item] "{ $given }" fiyat listesi { $programme } programında yok: programın fiyat listesi yok
        [kind] "{ $given }" satış türü { $programme } programında yok: programın satış türü yok
       *[tag] "{ $given }" işareti { $programme } programında yok: programın işareti yok
    }
sale-without-month = her satışın ayı olmalı; örneğin "2027-01"
sale-after-end = { $given }, hesaplanan son aydan ({ $last }) sonra: daha çok ay hesaplayın
sale-too-old = { $given }, ilk aydan ({ $first }) on yıldan fazla önce: dışarıda bırakın
sale-without-price = her satışta bir liste fiyatı ya da bir fiyat listesi ile birim sayısı olmalı
sale-without-units = "{ $item }" birim başına fiyatlanıyor: kaç birim olduğunu yazın
sale-priced-twice = bir satışta ya liste fiyatı ya fiyat listesi olur, ikisi birden olmaz: birini boş bırakın
sale-charged-twice = bir satışta ya iskonto ya alınan fiyat olur, ikisi birden olmaz: birini boş bırakın
sale-discount = { $given } iskonto olamaz: %0 ile %100 arasında girin

## İncelemeler

nobody-to-win = yapılmış satışlarda şansa bağlı kazanılacak kimse yok: müşterileri olduğu gibi bırakın ya da bir plan için sorun
too-many-ranges = { $given } aralık var, en fazla { $most } olabilir: bazılarını kaldırın
no-range-here = "{ $given }" aralık olamaz: bu planın bir sayısı değil
range-twice = { $given } için zaten bir aralık var: birini bırakın
backwards = aralık { $from } – { $to }: küçük olanı önce yazın
beyond-bounds = aralık { $from } – { $to }: { $least } ile { $most } arasında kalın
likely-outside = { $given }, { $low } ile { $high } arasında değil: en olası değeri diğer ikisinin arasına koyun
doubles-nothing = katlanan bir aralık { $given } ile başlayamaz: sıfırın üstünde başlayın ya da başka bir biçim seçin
nothing-moves = "{ $given }" için aralık yok, bu yüzden onunla birlikte hiçbir şey hareket edemez: bir aralık verin
beyond-one = { $given }, −1 ile 1 arasında değil
paired-twice = { $one } ve { $other } zaten eşleşmiş: bir eşleşme bırakın
cannot-move-together = bu sayıların hepsi birlikte böyle hareket edemez: ikisi bir üçüncüyle hareket ediyorsa, birbirleriyle de hareket ederler; bazı değerleri 0’a yaklaştırın
not-movable = "{ $given }" bu planda tek başına oynatılabilecek bir sayı değil: başka birini seçin
moved-twice = { $given } zaten oynatılıyor: başka bir sayı seçin
points = { $given } nokta çizilemez: { $least } ile { $most } arasında girin
swing = { $given } oynama çizilemez: %0’dan büyük, en fazla %100 girin
below-bounds = { $given }, { $least } değerinden küçük: { $least } ile { $most } arasında girin
above-bounds = { $given }, { $most } değerinden büyük: { $least } ile { $most } arasında girin
no-share-of-customers = harcamaya göre fiyatlanan bir ürünün { $given } değeri, ona sahip olan müşterilerin payıdır: %0 ile %100 arasında girin
too-many-rows = { $given } tane var, en fazla { $most } olabilir: { $over } tanesini kaldırın
not-twelve = { $given } değer verilmiş: ocaktan başlayarak 12 değer verin ya da hiç vermeyin

## Planlar

name-missing = ad boş: en fazla { $most } karakterlik bir ad yazın
name-too-long = { $given } karakterlik ad { $most } sınırını aşıyor: kısaltın
none-there =
    { $what ->
        [account] müşteri sınıfı verilmemiş: programda hiç yok
        [family] ürün ailesi verilmemiş: programda hiç yok
       *[price-list] fiyat listesi verilmemiş: programda hiç yok
    }
none-given =
    { $what ->
        [account] müşteri sınıfı verilmemiş: şunlardan birini seçin: { $known }
        [family] ürün ailesi verilmemiş: şunlardan birini seçin: { $known }
       *[price-list] fiyat listesi verilmemiş: şunlardan birini seçin: { $known }
    }
unknown-where-none =
    { $what ->
        [account] "{ $given }" bu programın bir müşteri sınıfı değil: programda hiç yok
        [family] "{ $given }" bu programın bir ürün ailesi değil: programda hiç yok
       *[price-list] "{ $given }" bu programın bir fiyat listesi değil: programda hiç yok
    }
unknown-name =
    { $what ->
        [account] "{ $given }" bu programın bir müşteri sınıfı değil: şunlardan birini seçin: { $known }
        [family] "{ $given }" bu programın bir ürün ailesi değil: şunlardan birini seçin: { $known }
       *[price-list] "{ $given }" bu programın bir fiyat listesi değil: şunlardan birini seçin: { $known }
    }
outside-plan = { $given }. ay planın dışında: 1 ile { $most } arasında girin ya da planı uzatın
starts-too-early = bir plan { $given } ayında başlayamaz: { $first } ya da sonrasında başlatın
ends-too-late = plan { $given } ayında biterdi: { $last } ya da öncesinde bitirin
family-twice = "{ $given }" dağılımda iki kez var: her ürün ailesine tek bir pay verin
share-too-fine = { $given } payı %0,01’den ince: iki ondalık basamağa yuvarlayın
shares-not-whole =
    { $when ->
        [first] ilk aydaki payların toplamı { $given }: %100 olacak biçimde düzeltin
       *[last] son aydaki payların toplamı { $given }: %100 olacak biçimde düzeltin
    }
item-twice = "{ $given }" iki kez kullanılmış: birimleri tek satırda toplayın
too-many-customers = kazanılan müşteriler { $most } sınırını aşıyor: sayılarını ya da büyümelerini azaltın
too-much-together =
    { $what ->
        [projects] bu projeler ayda { $most } tutarını aşabilir: fiyatları, adetleri ya da büyümeyi azaltın
        [service] bu hizmet ayda { $most } tutarını aşabilir: fiyatları, adetleri ya da büyümeyi azaltın
        [people] bu kadro ayda { $most } tutarını aşabilir: maaşları, kişi sayısını ya da büyümeyi azaltın
        [winning] bu müşterileri kazanmak ayda { $most } tutarını aşabilir: fiyatları, adetleri ya da büyümeyi azaltın
        [customer-spend] bir müşterinin harcaması ayda { $most } tutarını aşabilir: fiyatları, adetleri ya da büyümeyi azaltın
        [group-spend] bu grubun harcaması ayda { $most } tutarını aşabilir: fiyatları, adetleri ya da büyümeyi azaltın
        [customer-units] bir müşterinin birimleri ayda { $most } sınırını aşabilir: birimleri ya da büyümeyi azaltın
       *[group-units] bu grubun birimleri ayda { $most } sınırını aşabilir: birimleri, müşterileri ya da büyümeyi azaltın
    }
