# Bir rakamın hesaplama adımları: nelerden oluştuğu ve dayandığı maddeler.

title = Hesaplama adımları
close = Kapat
made = Şunlardan oluşur
all = { $count } tanesinin hepsini göster
open = “{ $label }” aç
shut = “{ $label }” kapat
rests = Dayandığı maddeler
none = Burada programın hiçbir tablosu kullanılmıyor: kendi sayılarınızdan çıkıyor.
source = Kaynağı aç: { $title }
sourceLink = Kaynağı aç
leaves = yeni sekmede açılır
where = Nerede
why = Neden bu sayı
read = { DAY($day) } günü okundu
checked = { DAY($day) } günü hâlâ öyleydi
policy = Tablonun tamamını gör
failed = Bu rakamın hesaplama adımları açılamadı. Rakamın kendisi geçerli.
yes = evet
no = hayır
exchange =
    .plan = Faturalama kuru
    .measure = Eşik ve kademe kuru
    .payout = Ödeme kuru
ownRate = 1 { $from } = { $rate } { $to }, sizin verdiğiniz
