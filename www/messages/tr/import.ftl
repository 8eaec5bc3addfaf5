# Bir dosyadan gerçek satışlar: açılır, anlaşılır, hesaplanır.

title = Gerçekten sattığınızı hesaplayın
lead = Satışlarınızın bir CSV dosyası, planı hesaplayan kuralların aynısıyla hesaplanır. Burada, tarayıcınızda okunur: hiçbir yere bir şey gönderilmez.
drop = CSV dosyasını buraya bırakın
or = ya da
choose = Dosya seç
limits = En fazla 50 MB ve 200.000 satır. Microsoft, AWS, Google Cloud, Huawei Cloud, Stripe ve başkalarının dışa aktarımları tanınır; diğer dosyalar sütunlarından okunur.
template = Şablon indir
needs = Her satırda bir ay ve bir liste fiyatı gerekir. Müşteri, ürün, iskonto ve diğer her şey eklenebilir.
file = Dosya: { $name }
reading = Dosya okunuyor…
checking = Her satır okunuyor…
settling = Satışlar hesaplanıyor…
cancel = İptal
cancelled = Durduruldu. Dosyanız ve seçimleriniz saklandı.
again = Devam et
other = Başka dosya
backToPlan = Plana dön
change = Sütunlar ve biçimler
files =
    .template = is-ortagi-satis-sablonu
    .faults = is-ortagi-satis-duzeltilecek

size = Bu dosya { NUMBER($size) } MB; en fazla { NUMBER($most) } MB okunur. Yıllara bölün ya da gerekmeyen sütunları çıkarın.
unreadable =
    .workbook = Bu bir CSV dosyası değil, Excel çalışma kitabı. Hesap tablonuzda “Farklı Kaydet” ve ardından “CSV UTF-8” seçin.
    .binary = Bu bir metin dosyası değil. Satışlarınızı CSV olarak kaydedip o dosyayı seçin.
    .empty = Bu dosyada hiçbir şey yok.
    .noRows = Bu dosyada başlık var, ama altında satır yok.
    .columns = Bu dosyada 5.000’den fazla sütun var: satış tablosu değil.
many = { $rows } satır var, bir seferde en fazla { $most } satır hesaplanır: dosyayı bölün.
failed = Dosya üzerinde çalışılamadı. Yeniden deneyin; dosyanın kendisi zarar görmedi.

format = Bu dosya nasıl yazıyor
found = { $rows ->
    [one] { $rows } satır, ayırıcı: { $separator }, { $encoding }
   *[other] { $rows } satır, ayırıcı: { $separator }, { $encoding }
}
separators =
    .comma = virgül
    .semicolon = noktalı virgül
    .tab = sekme
    .bar = dikey çizgi
separator = Ayırıcı
encoding = Kodlama
encodings =
    .utf-8 = UTF-8
    .utf-16le = UTF-16
    .utf-16be = UTF-16, big-endian
    .windows-1252 = Batı Avrupa (Windows-1252)
    .windows-1254 = Türkçe (Windows-1254)
    .windows-1250 = Orta Avrupa (Windows-1250)
    .windows-1251 = Kiril (Windows-1251)
    .windows-1256 = Arapça (Windows-1256)
    .windows-874 = Tayca (Windows-874)
    .gb18030 = Basitleştirilmiş Çince (GB 18030)
    .big5 = Geleneksel Çince (Big5)
    .shift_jis = Japonca (Shift JIS)
    .euc-kr = Korece (EUC-KR)
head = Sütun adları
headRow = Satır { $row }: { $cells }
noHead = Dosyada yok

layout = Dışa aktarım
noLayout = Bunların hiçbiri: sütunlarından oku
askLayout = Bu başlık birkaç dışa aktarımda var: { LIST($titles) }. Lütfen hangisi olduğunu söyleyin.
recognised = Tanındı: { $title }.
unrecognised = İstediğiniz gibi sütunlarından okundu.
readAs = Şu olarak oku: { $title }
notThis = Bu başka bir dosya: sütunlarından oku
certainties =
    .A = başlığının tamamı biliniyor
    .B = bu sütun adlarını sağlayıcı yayımlıyor
    .C = sütun adlarının hepsi kesin olarak bilinmiyor
means =
    .buy-cost = Müşterilerinizin ödediğini değil, sağlayıcıya borcunuzu söyler: maliyetiniz liste fiyatının yerine geçer ve yanıtta müşterilerden gelen marj yoktur.
    .buy-list = Sağlayıcıya borcunuzu söyler. Müşterilerinizin kullandığı, programın kendi iskontosuyla liste fiyatı olarak hesaplanır; sağlayıcının sizinle hesaplaştığı tutar alış fiyatı olarak saklanır.
    .sell-charged = Müşterilerden ne istendiğini söyler, liste fiyatını söylemez: istenen tutar onun yerine geçer.
    .sell-list = Liste fiyatının yanında müşterilerden ne istendiğini söyler.
taxed = Tutarlarında kesilmiş olan satış vergileri de var: vergisiz bir sütun yok.
twin = Fatura mutabakatı ile günlük kullanım aynı parayı içerir: birini hesaplayın.

choices =
    .numbers = Sayılar
    .dates = Tarihler
    .discounts = İskontolar
    .bids = Özel fiyatlar
    .listAt = Liste fiyatının yeri
    .price = Müşterinin ödediği
    .currency = Para birimi
signIs = { $sign } şu anlama gelir
columnAt = Sütun { $name }
option = { $reading ->
    [numbers-point] 1,234.56
    [numbers-comma] 1.234,56
    [numbers-space] 1 234,56
    [dates-day-first] 31/01/2027: önce gün
    [dates-month-first] 01/31/2027: önce ay
    [discounts-percent] 6, %6 iskonto demek
    [discounts-fraction] 0.06, %6 iskonto demek
    [discounts-money] 6.00, o kadar para iskonto demek
    [discounts-paid-percent] 94, %94’ünün ödendiği demek
    [discounts-paid-fraction] 0.94, %94’ünün ödendiği demek
    [bids-percent] 6, %6 demek
    [bids-fraction] 0.06, %6 demek
    [price-charged] net sütununun dediği gibi
    [price-discount] liste fiyatı eksi iskonto
   *[other] { $value }
}
asks =
    .numbers = Bu dosyada 1.234 bin mi, birden biraz fazla mı, gösteren bir şey yok. Lütfen söyleyin.
    .dates = Bu dosyadaki her tarih iki türlü okunabiliyor. Lütfen hangi sayının gün olduğunu söyleyin.
    .discounts = Bu dosyanın iskontoları birkaç türlü okunabiliyor. Lütfen hangisinin kastedildiğini söyleyin.
    .bids = Bu dosyada 0.5 yarım mı, yüzde yarım mı, gösteren bir şey yok. Lütfen söyleyin.
    .listAt = İki sütunun adı aynı, rakamları farklı. Lütfen hangisinin fiyat olduğunu söyleyin.
    .price = Bu dosyanın iskontoları ile net fiyatları uyuşmuyor. Lütfen hangisinin geçerli olduğunu söyleyin.
askSign = “{ $sign }” birkaç para biriminin işareti. Lütfen hangisinin kastedildiğini söyleyin.
consequence = “{ $reading }” diye okununca dosyadaki satış: { LIST($amounts) }.
monthOfAll = Bütün satırların ayı
choosePrompt = Seçin…

columns = Her sütunda ne var
columnsLead = Adlardan ve değerlerden bulundu; yanlış olanı değiştirin. İlk satırlar ne okunduğunu gösterir.
columnsKnown = Bu dışa aktarımda olduğu gibi; yanlış olanı değiştirin. İlk satırlar ne okunduğunu gösterir.
column = { $name } sütununda
unnamed = Sütun { $number }
ignored = (dışarıda)
row = Satır
needMonth = Ayın hangi sütunda olduğunu ya da bütün satırların hangi aya ait olduğunu söyleyin.
needList = Liste fiyatının ya da bir fiyat listesi ile birimlerinin hangi sütunda olduğunu söyleyin.
twice = { $what } iki sütuna verilmiş; birini seçin.
holds =
    .month = Faturanın ayı ya da tarihi
    .customer = Müşteri
    .family = Ürün
    .list = Liste fiyatı
    .discount = Verilen iskonto
    .charged = Müşteriden istenen
    .refund = Bundan iade edilen
    .currency = Para birimi
    .account = Müşteri sınıfı
    .kind = Satış türü
    .registered = Fırsat kayıtlı (evet/hayır)
    .bid = Özel fiyat iskontosu
    .means = Ödeme aracı
    .country = Müşterinin ülkesi
    .item = Fiyat listesi
    .units = Birim
    .unpaid = Sağlayıcıya henüz ödenmedi (evet/hayır)
    .paid = Sağlayıcıya ödenen ay
    .since = Müşteri olma tarihi
    .ordered = Sipariş günü
    .ended = İade ayı
    .tags = İşaretler
    .floor = Taban fiyat
    .purchase = Alış fiyatı
    .withheld = Satıcıdan kesilen
    .taxes = Komisyondan sonraki vergiler
    .new = Temsil ettiği yeni müşteriler

kinds =
    .new = yeni
    .renewal = yenileme
    .expansion = genişleme
    .migration = geçiş
    .project = proje
payments =
    .cash = nakit
    .credit = vadeli
    .coupon = kupon
    .test-coupon = deneme kuponu
    .stored-value = ön ödemeli bakiye
    .stored-value-purchase = ön ödemeli bakiye alımı
marks =
    .registered = kayıtlı

names = { $what }: bu programın bilmediği adlar
namesLead = Her birinin neyi karşıladığını söyleyin.
namesCount = Siz neyi karşıladıklarını söyleyene kadar { $product } sayılırlar.
nameRows = { $rows ->
    [one] “{ $given }”, 1 satır
   *[other] “{ $given }”, { $rows } satır
}
allRest = { $count ->
    [one] Diğeri
   *[other] Diğer { $count } tanesinin hepsi
}

period = Hesaplanacak aylar
from = Başlangıç
to = bitiş
history = { MONTH($month) } öncesindeki satışlar geçmiş sayılır: geriye bakan kurallar onları okur, üzerlerine ödeme yapılmaz.
sum = { $rows ->
    [one] 1 satırda liste fiyatıyla { $amount }, { MONTHS($first, $last) }.
   *[other] { $rows } satırda liste fiyatıyla { $amount }, { MONTHS($first, $last) }.
}
sumHint = Devam etmeden önce bunu kendi kayıtlarınızla karşılaştırın.
blank = { $rows ->
    [one] 1 boş satır atlandı.
   *[other] { $rows } boş satır atlandı.
}
noSales = Bu dosyanın hiçbir satırı bu haliyle hesaplanamıyor.
rounded = { $count ->
    [one] 1 tutarın altıdan fazla ondalık basamağı vardı, altıya yuvarlandı.
   *[other] { $count } tutarın altıdan fazla ondalık basamağı vardı, altıya yuvarlandı.
}
swallowed = { $lines ->
    [one] Eşleşmeyen tırnaklar 1 satırı bozuyor; o satır buna dahil değil.
   *[other] Eşleşmeyen tırnaklar { $lines } satırı yuttu; o satırlar buna dahil değil.
}
good = Her satır okunabiliyor.
settle = Bu satışları hesapla
leave = { $rows ->
    [one] 1 satır olmadan hesapla
   *[other] { $rows } satır olmadan hesapla
}
left = { $rows ->
    [one] 1 satır sizin seçiminizle dışarıda bırakıldı.
   *[other] { $rows } satır sizin seçiminizle dışarıda bırakıldı.
}
apart = {"; "}
leftOut = Satış olmayan satırlar dışarıda bırakıldı: { $parts }.
leftPart = { $rows ->
    [one] { $why }: 1 satırda { $amount }
   *[other] { $why }: { $rows } satırda { $amount }
}
leftAs =
    .tax = vergi
    .total = toplamlar
    .payout = komisyonlar ve ödemeler
    .status = satılmamış ya da ödenmemiş

currencyIs = Dosyanın tutarları planınızın para biriminde: { $code }.
currencyOwn = Dosya para birimi belirtmiyor: tutarları planınızın para biriminde sayılıyor: { $code }.
broughtOver = Diğer para birimlerindeki tutarlar planınızın para birimine ({ $code }) çevrilir:
rateShown = { $rows ->
    [0] { $code }
    [one] { $code }: 1 satırda { $amount }
   *[other] { $code }: { $rows } satırda { $amount }
}
rateMissing = { $rows ->
    [0] { $code }: elde kur yok
    [one] { $code }: 1 satırda { $amount }, kur olmadığı için ayrıldı
   *[other] { $code }: { $rows } satırda { $amount }, kur olmadığı için ayrıldı
}
rateAsked = Elde kur yok. Bir kur girin, bu satırlar da hesaplansın.
rateAbove = Kur sıfırdan büyük olmalıdır.
rateYours = sizin kurunuz
rateFrom = { $publisher }, { DAY($day) }
oneIs = 1 { $code } =

settled = Hesaplanan dosya: { $name }
refusedByRules = Programın kuralları bu satışların bazılarını reddediyor:
refusedRow = Satır { $row }: { $problem }
who = Gerçek satışlar, { $name }
linkNote = Kendi giderlerinizden önce: satış dosyasında gider yoktur. Bağlantılar planı taşır, dosyanızı asla.

faults = { $rows ->
    [one] Düzeltilecek { $count }, 1 satırda
   *[other] Düzeltilecek { $count }, { $rows } satırda
}
faultsFirst = İlk { $count } gösteriliyor.
faultsLead = Hiçbir şey tahmin edilmez, hiçbir şey atılmaz: dosyada düzeltin, yukarıdaki bir seçimi değiştirin ya da bu satırları bilerek dışarıda bırakın.
faultsFile = Hepsi CSV olarak
where = Satır
columnName = Sütun
value = Dosyada
why = Yanlış olan
whole = bütün satır
fault = { $code ->
    [empty] boş
    [format] “{ $given }” bu dosyanın sayıları gibi yazılmamış: yukarıdaki biçimi değiştirin ya da hücreyi düzeltin
    [long] “{ $given }” bir sayı için çok uzun
    [large] “{ $given }” bir trilyondan fazla: oraya kadar okunur
    [short] “{ $given }” bir hesap tablosunda kısaltılmış ve basamak kaybetmiş: orada sayının tamamını gösterip yeniden kaydedin
    [formula] “{ $given }” sayı değil formül: dosyayı değerlerle kaydedin
    [sheetError] “{ $given }” hesap tablosunun kendi hatası: arkasındaki formülü düzeltin
    [currency] “{ $given }” burada bilinmeyen ya da satırınkinden farklı bir para birimi belirtiyor ({ $detail })
    [noCurrency] “{ $given }” bilinen bir para birimi belirtmiyor, dosyada ise birkaç tane var
    [rate] “{ $given }” iskonto olamaz: %0 ile %100 arasında girin
    [date] “{ $given }” tarih değil: 2027-01 ya da 2027-01-31 gibi yazın
    [month] “{ $given }” içinde { $detail } diye bir ay yok: ay diğer sayı mı? Öyleyse yukarıdan tarih biçimini değiştirin
    [day] “{ $given }” takvimde olmayan bir gün: o ayda { $detail } gün var
    [noDay] “{ $given }” bir ay belirtiyor; burada gün gerekiyor
    [shortYear] “{ $given }” içinde yıl iki basamaklı: dördünü de yazın
    [serial] “{ $given }” hesap tablosunun tarih için kullandığı sayı: sütunu tarih olarak biçimlendirip yeniden kaydedin
    [buddhist] “{ $given }” Budist takviminin yılı: şunu yazın: { $detail }
    [yesNo] “{ $given }” ne evet ne hayır
    [country] “{ $given }” ülke değil: TH gibi iki harfini yazın
    [unknown] “{ $given }” bu programın bir adı değil: yukarıda neyi karşıladığını söyleyin
    [noMonth] ay yok: bu bir toplam satırı mı?
    [noList] liste fiyatı yok: bu bir toplam satırı mı?
    [noUnits] fiyat listesi için birim gerekir
    [listAndItem] liste fiyatı ile fiyat listesi birlikte verilemez: birini boşaltın
    [twoPrices] iskonto ile alınan fiyat birlikte verilemez: birini boşaltın
    [wide] { $detail } hücresi var, başlıktan fazla: bir ayırıcı ya da tırnak yanlış yerde
    [quotes] tırnakları eşleşmiyor
    [quotesRun] tırnakları eşleşmiyor: dosyanın { $detail } satırı burada birbirine karışıyor
   *[other] “{ $given }” sayı değil
}
