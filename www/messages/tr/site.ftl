# Sayfalarımızın öğeler çevresindeki metinleri.

calculatorTitle = Partner Calculator: bir bulut iş ortağı gerçekte ne kazanır, kuruşu kuruşuna
calculatorAbout = Bir bulut iş ortağı gerçekte ne kazanır? İskontolar, teşvikler, hizmetler ve giderler, ay ay, her rakamın ardındaki maddeyle. Tarayıcınızda hesaplanır; hiçbir yere bir şey gönderilmez.
presetsTitle = Sekiz iş ortağı, yan yana · Partner Calculator
presetsAbout = Sekiz tür bulut iş ortağının üç yılda ne kazanacağı, yan yana: kâr, geri ödeme, nakit ihtiyacı ve her rakamın dayanağı. Tarayıcınızda hesaplanır.
policiesTitle = Program tabloları · Partner Calculator
policiesAbout = Hesaplayıcının ardındaki tablolar: her bulut iş ortağı programı, kılavuzunda basıldığı gibi, her tablonun dayanağı, kaynağı ve tarihiyle.
verifyTitle = Çözümlü örnekler · Partner Calculator
verifyAbout = Hesaplayıcı doğru hesaplıyor mu? Başkalarının yayımladığı her çözümlü örnek, kendi tarayıcınızda çalıştırılır ve kaynağıyla son basamağına kadar karşılaştırılır.
snippetTitle = Hesaplayıcıyı sayfanıza koyun · Partner Calculator
snippetAbout = Kendi sayfanızda bir kart ya da hesaplayıcının tamamı: programı, dili ve renkleri seçin, hemen görün ve satırları kopyalayın.

name = Partner Calculator
skipToCalculator = Hesaplayıcıya geç
skipToTables = Tablolara geç
skipToExamples = Örneklere geç
skipToSnippet = Seçeneklere geç
pages = Sayfalar
calculator = Hesaplayıcı
presets = Sekiz iş ortağı
policies = Program tabloları
verify = Çözümlü örnekler
snippet = Sayfanıza koyun
foot = Bağımsız bir hesaplayıcı. Yayımlanmış diye işaretlenen kurallar, yayımlayanından yer ve tarihle alıntılanır; örnek diye işaretlenen oranlar, siz yerlerine sözleşmenizdekileri girene kadar bizimdir. Her şey tarayıcınızda hesaplanır: çerez yok, izleme yok, hiçbir yere bir şey gönderilmez.

calculatorLate = Hesaplayıcı gelmedi: bu sayfanın dosyaları yolda kaybolmuş olabilir.
presetsLate = Planlar gelmedi: bu sayfanın dosyaları yolda kaybolmuş olabilir.
policiesLate = Tablolar gelmedi: bu sayfanın dosyaları yolda kaybolmuş olabilir.
verifyLate = Örnekler gelmedi: bu sayfanın dosyaları yolda kaybolmuş olabilir.
snippetLate = Seçenekler gelmedi: bu sayfanın dosyaları yolda kaybolmuş olabilir.
retry = Yeniden dene
reload = Yeniden denemek için sayfayı yenileyin.

exampleTitle = Huawei Cloud pazar yerinde bir satıcı 1,000.00 USD’lik satış yapar ve 560.00 USD alır
exampleLead = Müşterinin ödediği fiyatla iş ortağının aldığı para arasında kurallar vardır: önce ne düşülür, platform ne kadarını alır, sonra hangi vergiler gelir. Bu hesaplayıcı onları tek tek uygular ve her birinin ardındaki maddeyi gösterir.
exampleCaption = KooGallery’de bir hesap kesimi, Huawei Cloud’un kendi kılavuzunun çözdüğü gibi
exampleSale = Satış
exampleOff = Komisyondan önce düşülen
exampleFee = Platform komisyonu, 800.00 üzerinden %15
exampleTaxes = Satıcının üstlendiği vergiler
examplePaid = Satıcıya ödenen, USD
exampleSource = (1,000 − 150 − 50) × (1 − %15) − 100 − 20 = 560. Huawei Cloud’un yayımladığı,
exampleLink = satıcı kılavuzu, hesap kesimi

presetsLead = Banka taşıyan bir şirket, bir telekom yapay zekâ evi, bir kamu hizmeti sağlayıcısı, iki yapay zekâ jetonu satıcısı, mağazada bir satıcı, on bayili bir distribütör ve bir yeni başlayan: her biri üç yılda ne kazanır, nakdi ne zaman geri gelir ve neden.
presetsHeading = Sekiz iş ortağı, yan yana
policiesHeading = Her program ne diyor, nerede okundu
policiesLead = Hesaplayıcının her rakamı bir iş ortağı programının tablosuna dayanır. Yayımlanmış diye işaretlenen tablo, yayımlayanından yer ve tarihle alıntılanır; bildirilen, üçüncü bir taraftan; örnek ise hiçbir şey basılmamışken bizim koyduğumuz değerdir, sayının gerekçesiyle.
verifyHeading = Doğru hesaplıyor mu? Kendiniz görün
verifyLead = Ciro primi yazılımı satıcıları, bulut sağlayıcıları ve program kılavuzları çözümlü örnekler yayımlar: şu koşullar, şu satışlar, şu kadar kazanç. Her biri, planınızı yanıtlayan motorun kendisine burada, tarayıcınızda sorulur ve her rakam kaynağıyla son basamağına kadar karşılaştırılır.
snippetHeading = Sayfanızda bir kart ya da hesaplayıcının tamamı
snippetLead = Ziyaretçilerinizin ne göreceğini seçin, hemen bakın ve satırları alın.
question = Bir bulut iş ortağı olarak gerçekte ne kazanırdınız?
