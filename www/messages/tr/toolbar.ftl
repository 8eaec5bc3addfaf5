# Bir planla yapılabilecekler.

label = Plan
undo = Geri al
redo = Yinele
share = Bağlantıyı kopyala
shared = Bağlantı kopyalandı
shareCode = Bağlantıyı ve telefonlar için kodunu göster
shareFailed = Bu bağlantıyı kopyalayın:
# $length – characters; $most – what takes most of the link
tooLong = { $most ->
    [own] Kendi programınız bu bağlantıyı { $length } karakter uzunluğa çıkarıyor; çoğu e-posta ve sohbet için çok uzun. Bunun yerine Dosyalar içinden “Plan ve yanıt (JSON)” alın: planınızı ve programınızı içerir.
    [pinned] Sabitlediğiniz yanıtlar bu bağlantıyı { $length } karakter uzunluğa çıkarıyor; çoğu e-posta ve sohbet için çok uzun. Bunun yerine Dosyalar içinden “Plan ve yanıt (JSON)” alın: planınızı ve sabitlediklerinizi içerir.
   *[plan] Bu plandakilerin tümü bağlantıyı { $length } karakter uzunluğa çıkarıyor; çoğu e-posta ve sohbet için çok uzun. Bunun yerine Dosyalar içinden “Plan ve yanıt (JSON)” alın: hepsini içerir.
}
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
