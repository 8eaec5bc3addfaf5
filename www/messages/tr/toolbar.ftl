# Bir planla yapılabilecekler.

label = Plan
undo = Geri al
redo = Yinele
share = Bağlantıyı kopyala
shared = Bağlantı kopyalandı
shareFailed = Bu bağlantıyı kopyalayın:
tooLong = Kendi programınız bu bağlantıyı { $length } karakter uzunluğa çıkarıyor; çoğu e-posta ve sohbet için çok uzun. Bunun yerine Dosyalar içinden “Plan ve yanıt (JSON)” alın: planınızı ve programınızı içerir.
download = Dosyalar
csv = Gelir tablosu (CSV)
json = Plan ve yanıt (JSON)
open = Plan aç…
xlsx = Formüllü model (XLSX)
writing = Dosya yazılıyor…
writeFailed = Dosya yazılamadı: yazan bölüm gelmedi ya da model onun için çok büyük.
noDownloads = Bu hesaplayıcıyı çevreleyen sayfa indirmeye izin vermiyor: kendi penceresinde açın.
noFile = Dosya gelmezse, bu hesaplayıcıyı çevreleyen sayfa izin vermiyordur: kendi penceresinde açın.
print = Yazdır
present = Sun
presentHint = Bu yanıtı bir salona göster (P tuşu)
closeInputs = Yanıtı göster
files =
    .csv = is-ortagi-gelir-tablosu
    .json = is-ortagi-plani
    .xlsx = is-ortagi-modeli
