# The card: the answer in short, with up to three figures to change.

loading = Örnek plan hesaplanıyor…
failed = Rakamlar hesaplanamadı: bir dosya eksik geldi. Bağlantıyı denetleyip yeniden deneyin.
blocked = Tarayıcınız bu sayfanın hesap yapmasına izin vermiyor: WebAssembly kapalı.
retry = Yeniden dene
# Whose plan it is. $programme – its title; $role – of the partner in it
example = Örnek · { $role } · { $programme }
own = Sizin sayılarınız · { $role } · { $programme }
# The figures of the plan that a card may have a field for.
knobs =
    .customers = Bugünkü müşteriler
    .new = Ayda yeni müşteri
    .spend = Müşteri başına aylık harcama
    .discount = Verdiğiniz iskonto
    .churn = Her ay kaybedilen
    .sellers = Satışçı sayısı
    .months = Planın ay sayısı
refused = Bu haliyle hesaplanamıyor. Son yanıt gösterilmeye devam ediyor.
# Above the bars.
from = Nereden geliyor
open = Planın tamamını aç
# The host’s own next step, where it gave no words for it.
next = Sonraki adım
newTab = yeni pencerede açılır
