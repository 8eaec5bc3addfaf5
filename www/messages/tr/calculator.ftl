# Bütünüyle hesaplayıcı.

loading = Örnek plan hesaplanıyor…
resting = Bu, hesaplanabilen son yanıt: { $who }. Yenisini görmek için işaretli alanları düzeltin.
instead = Bu bağlantının planı bu haliyle hesaplanamıyor. İşaretli alanları düzeltin; o zamana kadar bir örneğin yanıtı gösterilir.
restingAction = İlk işaretli alana git
elsewhere = Bunlar bir alanın yanına konulamadı:
blockedTitle = Tarayıcınız bu sayfanın hesap yapmasına izin vermiyor
blocked = Hesaplayıcı WebAssembly gerektirir; bu tarayıcı ya da yöneticisi onu kapatmış. Yerine bir sunucuya hiçbir şey gönderilmez: aşağıda elle çözülmüş bir örnek var.
failedTitle = Hesaplayıcı başlatılamadı
failed = Dosyası bütünüyle gelmedi. Bağlantıyı denetleyip yeniden deneyin; aşağıdaki elle çözüldü.
lost = Sayfanın bu bölümü gelmedi. Bağlantıyı denetleyip yeniden deneyin.
offline = Sayfanın bu bölümü henüz bu cihazda değil ve bağlantı yok. Bağlantı gelince yüklenir.
gone = Bu sayfanın daha yeni bir sürümü var ve eski sürümün bu bölümü artık yok. Sayfa yeniden yüklendiğinde planınız korunur.
# On another site, where the plan is not in the address
goneElsewhere = Bu hesaplayıcının daha yeni bir sürümü var ve eski sürümün bu bölümü artık yok. Planınızı kaydedin, sonra sayfayı yeniden yükleyin.
reload = Yeniden yükle
retry = Yeniden dene
pinned = Sabitlenen { $number }
trapped = Motor bu planda durdu ve yeniden başlatıldı. Son yanıt hâlâ gösteriliyor, yazdıklarınızın hiçbiri kaybolmadı.
example = Örnek
own = Planım
ownProgramme = Kendi programım: { $title }

announceAnswer = Yeni yanıt: { $sentence }
announceRefused = { $count ->
    [one] Bir alan düzeltilmeli; son yanıt hâlâ gösteriliyor.
   *[other] { $count } alan düzeltilmeli; son yanıt hâlâ gösteriliyor.
}

modesLabel = Ne hesaplansın
modes =
    .plan = Plan
    .deal = Fırsat
    .sales = Gerçek satışlar
change =
    .plan = Planı değiştir
    .deal = Fırsatı değiştir
    .sales = Koşulları değiştir
opening = Programın tabloları açılıyor…
