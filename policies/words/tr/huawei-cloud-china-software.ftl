# Programın sözcükleri: policies/huawei-cloud-china-software.toml.

programme = Huawei Cloud yazılım iş ortakları (Çin)
    .summary = Ascend ve Pangu, Kunpeng, GaussDB ya da HarmonyOS üzerine kurulu yazılım için: ilk ticari projenin altı aylık bulut harcaması, Huawei Cloud'da yeni bir müşteri için 300.000 yuana, başkası için 50.000'e kadar; sonraki her projenin iki ayı, 150.000'e kadar.

leaves-out-1 = Yeni olmayan müşterilerin sonraki projelerindeki üst sınır: okuyabildiğimiz kopyada kesik; bu yüzden burada bir şey kazandırmazlar.
leaves-out-2 = Aynı adlı, tutarları okunamayan uluslararası program.
leaves-out-3 = Hangi yazılımın ve hangi sertifikanın iş ortağını uygun kıldığı.

role-software-partner = Yazılım iş ortağı
    .summary = Yazılımını Huawei Cloud üzerinde teslim eder; müşterinin bulut harcamasını Huawei Cloud faturalar.

family-cloud = Projenin bulut harcaması

tag-known-customer = Daha önce Huawei Cloud'da olan müşteri
tag-further-project = İş ortağının ilk ticari projesinden sonraki proje

table-first-project = İlk ticari proje, yeni müşteri
    .summary = Projenin altı aylık harcaması. Aylar müşteriye yapılan ilk satıştan sayılır; onu projeyle birlikte başlatın.
table-first-project-known-customer = İlk ticari proje, bilinen müşteri
    .summary = Projenin altı aylık harcaması, en çok 50.000.
table-further-project = Sonraki projeler, yeni müşteri
    .summary = Projenin iki aylık harcaması.

note-new-customer = Kim yeni müşteridir
    .text = Şirketin bütün hesapları, fırsat onaylanmadan önce birlikte en çok 1.000 yuan para ödemiştir. Bir projenin yıllık ölçeği trafik ürünlerini ve mağazayı içermez.
