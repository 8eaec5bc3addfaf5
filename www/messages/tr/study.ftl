# Yanıtı olmadığı sürece her incelemenin söylediği.

busy = Hesaplanıyor…
refused = Bu, istendiği gibi hesaplanamıyor:
failed = Hesaplama durdu. Yazdıklarınızın hiçbiri kaybolmadı.
again = Yeniden dene
progress = Yapılan denemeler
cancel = Durdur
to = –
apart = {"; "}
