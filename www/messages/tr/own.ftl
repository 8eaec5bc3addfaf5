# Okurun bütün bir programı kendisinin getirdiği yer.

heading = Kendi programım
lead = JSON metni olarak bütün bir program, bizimkileri yargılayan kurallarla yargılanır. Yayımlanmış dediği, sizin sayılır. Bu tarayıcıda okunur, hiçbir yere gönderilmez.
choose = Dosya seç…
startFrom = Şundan başla: { $title }
text = JSON olarak program
from = dosya: { $name }
placeholder = Buraya yapıştırın ya da bir dosya bırakın
use = Kullan
close = Kapat
accepted = { $title } denetimleri geçti ve kullanılıyor.
slips = { $count ->
    [one] Bir şey dalgınlığa benziyor:
   *[other] { $count } şey dalgınlığa benziyor:
}
refused = { $count ->
    [one] Henüz kullanılamıyor. Bunu düzeltip yeniden deneyin:
   *[other] Henüz kullanılamıyor. Şu { $count } noktayı düzeltip yeniden deneyin:
}
line = Satır { $line }
tooLarge = “{ $name }” { $size } MB; bir program en fazla 1 MB olabilir. İş ortaklarınıza gerekmeyeni çıkarın.
unreadable = “{ $name }” okunamadı. Yeniden seçin ya da bir düzenleyicide açıp metnini yapıştırın.
failed = Motor bu metinde durdu ve yeniden başlatıldı. Metin hâlâ burada; lütfen bize bildirin.
