# Bir yardımcıya, kullanabileceği araçlar üzerine söylenenler: sayfanınkiler ve npm paketindeki sunucununkiler.

server =
    Bir bulut iş ortağının ne kazanacağını, adı belli iş ortağı programlarının yayımlanmış kurallarıyla hesaplar. Tutarlar ve oranlar metin olarak yazılmış tam ondalıklardır: "199.99"; %6 için "0.06".
    `catalogue` ile başlayın, sonra `estimate`. Her rakam neye dayandığını (published, reported, illustrative ya da own) ve ardındaki tabloları kaynaklarıyla söyler. Bir rakam örnek oranlara dayanıyorsa okura söyleyin: bunlar, sağlayıcının yayımlamadığının yerine konmuş değerlerdir.

catalogue =
    .title = Sunulan programlar
    .about = İş ortağı programlarını sıralar: roller, kademeler, ürün aileleri, müşteri sınıfları ve koşulların değiştiği günler. Bir programın adıyla, o programı bütünüyle, kaynakları ve modelin dışarıda bıraktıklarıyla verir.
estimate =
    .title = Bir iş ortağı ne kazanırdı
    .about = Bir planı hesaplar: kâr, kazanç, nakit, geri ödeme, teşvikler ve gelir tablosu; her rakam dayanağı ve kaynaklarıyla. Birkaç sayılık kısa bir plan ya da bütün bir istek alır. Yanıtlanan istek, değiştirilip yeniden sorulmak üzere geri gelir.
explain =
    .title = Bir rakam nasıl oluşur
    .about = Bir yanıtın tek bir rakamını açar: ardındaki adım, sözle ve sayıyla, parçaları ve programın ilgili maddesi kaynağıyla.
whatIf =
    .title = Ya şöyle olsa
    .about = Bir planın sayılarını oynatır ve her noktayı tam olarak hesaplar: bir sayının taranması, iki sayılık bir ızgara, bir hedefe ulaştıran sayı ya da hepsinin tornadosu. Alanlar plan.cohorts[0].spend gibi yollardır.
guide =
    .title = Bir programın tabloları
    .about = Bir programın bir günde yürürlükte olan tablolarını, her birini maddesi ve kaynağıyla, sözleşmenin değiştirebileceği her değerin yeriyle birlikte verir.
checkProgramme =
    .title = Taslak bir programı denetle
    .about = JSON metni olarak yazılmış bütün bir programı, aynı adlı `guide` çıktısının saklandığı biçimde yargılar; metin verilmezse başlamak için katalogdan bir program verir. Her hatayı satırıyla, dalgınlığa benzeyeni de söyler.
checkContract =
    .title = Bir sözleşmenin değerlerini denetle
    .about = İş ortağının kendi sözleşmesinden, programınkilerin yerine geçen değerleri yargılar. Her biri bir tablo, `guide` çıktısının adlandırdığı biçimde bir yer ve değerdir. Her hatayı alanında söyler; hata yoksa değerlerin sonuca etkisini.

proposePlan =
    .title = Plan öner
    .about = Bu sayfadaki hesaplayıcıya, okurun gördüğü yere bir plan koyar. Birkaç sayı alır; verilmeyenler olduğu gibi kalır.
readAnswer =
    .title = Yanıtı oku
    .about = Bu sayfadaki hesaplayıcının gösterdiği planı ve yanıtı okur; her rakamı dayanağı ve ardındaki tablolarla.
explainFigure =
    .title = Bir rakamı açıkla
    .about = Gösterilen yanıttaki bir rakamın hesaplama adımlarını açar.
compare =
    .title = Planları karşılaştır
    .about = Bu sayfadaki planı olduğu gibi ve başka sayılarla, yan yana hesaplar; okurun gördüğünü değiştirmez.

arguments =
    .programme = `catalogue` çıktısında sıralanan bir programın adı.
    .role = Programdaki bir rolün adı; verilmezse ilki.
    .tier = Başlangıçta bulunulan kademenin adı; verilmezse rolün ilki.
    .country = İş ortağının ülkesi, ISO 3166 uyarınca iki harf.
    .asOf = Koşulları kullanılan gün, 2027-01-31 gibi; verilmezse bugün.
    .currency = Plandaki tutarların ISO 4217 kodu; verilmezse programınki.
    .customers = Bugünkü müşteriler.
    .new = Her ay kazanılan müşteriler.
    .spend = Bir müşterinin bir aydaki harcaması, liste fiyatıyla.
    .discount = Müşterilere verilen iskonto: 0.06 ya da 6%.
    .churn = Her ay kaybedilen müşterilerin payı: 0.01 ya da 1%.
    .sellers = Çalışan satışçılar.
    .months = Planın ay sayısı, 1 ile 60 arasında.
    .plan = Kısa bir plan. Adını vermediği her şey sıfırda ya da yalın bir değerde kalır; sonuç bunu söyler.
    .plans = Her biri, sayfadaki plandan farklı birkaç sayı.
    .request = Bir hesabın geri verdiği biçimde bütün bir istek. Kısa planın yerine.
    .figure = Açılacak rakam: başlıktaki bir rakam, gelir tablosunun bir satırının bazı ayları (0’dan sayılır) ya da başka bir hesabın bir adımı.
    .headline = Başlıktaki bir rakam.
    .line = Gelir tablosundaki bir satırın adı.
    .from = İlk ay, 0’dan sayılır.
    .to = Son ay, 0’dan sayılır.
    .node = Başka bir hesabın bir adımının numarası.
    .question = Soru, yanıttan ne okuduğuyla birlikte.
    .terms = JSON metni olarak bütün bir program.
    .own = Sözleşmenin değerleri.
    .table = `guide` çıktısında sıralanan bir tablonun adı.
    .at = Değerin tablosundaki yeri, `guide` çıktısının adlandırdığı gibi.
    .value = Değer: metin olarak ondalık sayı.

rateOfReturn = Getiri oranı
customers = Müşteriler

tooLong = Argümanlar { $most } karakteri aşıyor. Hiçbir şey okunmadı.
unknownProgramme = plan.programme: “{ $given }” diye bir program yok. Şunlardan birini seçin: { $known }.
unreadable = plan.{ $field }: “{ $given }” bir sayı değil. 24000 ya da 0.06 gibi noktayla ve ayırıcısız yazın.
unknownArgument = “{ $given }” diye bir argüman yok. Şunlardan seçin: { $known }.
unknownFigure = “{ $given }” diye bir rakam yok. Şunlardan birini seçin: { $known }.
noObject = Argümanlar bir nesne olmalı.
plansMissing = plans: bir ile { $most } arasında plan verin.
noCalculator = Bu sayfadaki hesaplayıcı henüz hazır değil.
shown = Plan sayfada.
eitherPlan = Ya bir plan ya bir istek verin.
refused = { $count ->
    [one] Bu henüz hesaplanamıyor. Bir şey düzeltilmeli:
   *[other] Bu henüz hesaplanamıyor. { $count } şey düzeltilmeli:
}
problem = { $field }: { $message }
atLine = satır { $line }, sütun { $column }: { $finding }
trapped = Hesaplama bu istekte durdu. Sonraki yanıtlanır; hiçbir şey kaybolmaz.
accepted = { $count ->
    [0] “{ $title }” çalışılabilir bir program.
    [one] “{ $title }” çalışılabilir bir program. Bir şey dalgınlığa benziyor:
   *[other] “{ $title }” çalışılabilir bir program. { $count } şey dalgınlığa benziyor:
}
contract = Bu değerlerle kâr { $before } yerine { $after }.
started = “{ $title }” programı JSON metni olarak, değiştirmek ve denetlemek için.
lists = { $count ->
    [one] Bir program.
   *[other] { $count } program.
}
tables = { $count ->
    [one] “{ $title }” programının { DAY($day) } günü yürürlükte bir tablosu var.
   *[other] “{ $title }” programının { DAY($day) } günü yürürlükte { $count } tablosu var.
}
goal = { $way ->
    [reached] { $figure } { $value } olduğunda { $measure } hedefe ulaşır.
   *[missed] Yalnızca { $figure } oynatılarak { $measure } hedefe ulaşmıyor; en yakını { $value }.
}
points = { $count ->
    [one] Bir nokta hesaplandı.
   *[other] { $count } nokta hesaplandı.
}
bars = { $count ->
    [one] Bir sayı sonucu oynatıyor.
   *[other] { $count } sayı sonucu oynatıyor; en çok oynatan önce.
}
