# The dialog of the link to a plan: to be read, copied, sent, or taken over by a phone.

title = Bu planı paylaş
link = Bu planın bağlantısı
# $length – characters
length = { $length ->
    [one] { $length } karakter. Plan “#” işaretinin arkasındadır; bu bölüm hiçbir sunucuya gönderilmez.
   *[other] { $length } karakter. Plan “#” işaretinin arkasındadır; bu bölüm hiçbir sunucuya gönderilmez.
}
code = Telefonlar için kod olarak bağlantı
scan = Telefonun kamerasını buraya tutun: bu planı açar.
noCode = Bu bağlantı, telefonun okuyabileceği bir kod için çok uzun. Kopyalayın ya da Dosyalar içinden “Plan ve yanıt (JSON)” alın.
copy = Bağlantıyı kopyala
copied = Bağlantı kopyalandı
byHand = Tarayıcı bu sayfanın kopyalamasına izin vermiyor: seçili bağlantıyı kendiniz kopyalayın.
send = Gönder…
close = Kapat
