# Sayfanın dili: dil seçici ve başka bir dil istendiğinde söylenenler.

label = Dil
figures = Sayılar ve tarihler: { $language }
keep = Bu cihazda hatırla
keepHint = Yoksa seçim bu sekmeyle sona erer.
lost = { $language } sözcükleri gelmedi. Gelene kadar sayfa İngilizce.
retry = Yeniden dene
close = Kapat
none = Bu sayfa henüz { $asked } konuşmuyor. İngilizce gösteriliyor.
nearest = Bu sayfada henüz { $asked } sözcükleri yok. Şu dilde gösteriliyor: { $spoken }.
