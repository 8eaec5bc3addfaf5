# Gelir tablosu: her satır yıl, çeyrek ya da ay olarak, ayrıca dosya olarak.

title = Gelir tablosu
lead = Her rakam hesaplama adımlarını açar.
grain = Sütunlar
grains =
    .year = Yıllar
    .quarter = Çeyrekler
    .month = Aylar
line = Satır
total = Toplam
year = { $number }. yıl
quarter = { $year } Ç{ $quarter }
sections =
    .profit = Kâr
    .cash = Nakit
caption = { $section }, { $currency }
expand = “{ $label }” içindekileri göster
collapse = “{ $label }” içindekileri gizle
openAll = Bütün satırları aç
closeAll = Bütün satırları kapat
keys = Ok tuşları rakamlar arasında gezinir; Enter hesaplama adımlarını açar.
fileSection = Bölüm
fileTerm = Sektördeki adı
fileBasis = Dayanak
