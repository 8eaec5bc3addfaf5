# What is printed to be left behind: the dialog before it, and the words on the sheet.

title = Bırakmak için yazdır
kinds =
    .page = Tek sayfa
    .report = Tam rapor
partner = Şirketiniz
customer = Kime
preparer = Hazırlayan
validUntil = Geçerlilik sonu
logo = Logo seç…
noLogo = Logosuz
logoFailed =
    .large = Bu dosya 5 MB’den büyük. Daha küçük bir dosya seçin.
    .unreadable = Tarayıcı bu dosyayı çizemiyor. PNG, JPEG veya SVG seçin.
panels = İlk sayfadan sonra
withLink = Bu planın bağlantısıyla
withCode = Bağlantı telefonlar için kod olarak da
tooLong = Bağlantı, telefonun kâğıttan okuyabileceği bir kod için çok uzun.
keep = Şirketi, hazırlayanı ve logoyu bu cihazda sakla
notInLink = Adlar ve logo bu cihazda kalır: bağlantıda yer almaz.
print = Yazdır…
leave = Geri
forCustomer = { $customer } için
by = hazırlayan: { $name }
on = { DAY($day) }
until = { DAY($day) } gününe kadar geçerli
assumed = Neleri varsayar
more = { $count ->
    [one] Planın bir grubu daha tam rapordadır.
   *[other] Planın { $count } grubu daha tam rapordadır.
}
leavesOut = Modelin dışarıda bıraktıkları ve bütün oranların kaynakları tam rapordadır. Örnek olarak işaretlenen oranlar { $vendor } oranları değildir.
estimate = Bir tahmindir, sağlayıcının teklifi değildir.
