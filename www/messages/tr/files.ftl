# What a file or a paper says of itself, and the sheet that sums a workbook up.

made = Hazırlandığı gün
madeBy = Hazırlayan
link = Bu planın bağlantısı
tables = Programın yürürlükteki tabloları
summary = Özet
hint = Bu rakamlar arkadaki sayfaları izler: Inputs veya Tables sayfasında işaretli bir hücreyi değiştirin. Cümle ve altındakiler değişmez.
profitByYear = Yıllara göre kâr
picture = Resim:
savePicture = “{ $title }” grafiğini { $format } olarak kaydet
noPicture = Resim yazılamadı.
