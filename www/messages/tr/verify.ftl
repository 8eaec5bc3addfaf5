# Çözümlü örnekleri okurun tarayıcısında çalıştıran sayfa.

loading = Çözümlü örnekler tarayıcınızda çalıştırılıyor…
blockedTitle = Tarayıcınız bu sayfanın hesap yapmasına izin vermiyor
blocked = Örnekler, WebAssembly gerektiren hesaplayıcı motorunda çalışır. Bu tarayıcı ya da yöneticisi onu kapatmış.
failedTitle = Örnekler çalıştırılamadı
failed = Bir dosya gelmedi. Bağlantıyı denetleyip yeniden deneyin.
again = Yeniden çalıştır
allHold = { $count ->
    [one] Tek çözümlü örnek, son basamağına kadar tutuyor
   *[other] { $count } çözümlü örneğin hepsi, son basamağına kadar tutuyor
}
someFail = { $failed ->
    [one] { $count } çözümlü örnekten { $failed } tanesi farklı
   *[other] { $count } çözümlü örnekten { $failed } tanesi farklı
}
lead = Başkaları, belli koşulların belli satışlara ne ödediğini yazmıştır. Az önce bu soruların her biri, sizinkileri yanıtlayan motora burada, tarayıcınızda soruldu ve her rakam karşılaştırıldı.
figures = rakam karşılaştırıldı
milliseconds = { $time } ms
took = hepsi için
find = Örnek ara
findHint = sözcük, kaynak ya da kural
source = Kaynak
numbers = Beklenen rakamlar
subject = Neyi gösterdiği
subjects =
    .payouts = ne zaman ve nasıl ödendiği
    .gates = eşikler
    .tiers = kademeler
    .next = sonraki dilim
    .months = tek tek aylar
    .eachUnit = bir birimin fiyatı
    .refutes = kaynağın yanıldığı yer
differing = Yalnızca farklı olanlar
any = hepsi
found = Bulunan: { $count }
foundNone = Böyle bir örnek yok.
showAll = Hepsini göster
openAll = Hepsini aç
closeAll = Hepsini kapat
link = Bu örneğin bağlantısı
holds = tutuyor
differs = farklı
ofGroup = { $count ->
    [one] 1 örnek
   *[other] { $count } örnek
}
ofGroupSome = { $count ->
    [one] 1 örnekten { $held } tanesi tutuyor
   *[other] { $count } örnekten { $held } tanesi tutuyor
}

counts =
    .printed = sonucu kaynağınca yayımlanmış
    .derived = kaynağının belirttiği kuraldan hesaplanmış
    .by-hand = elle hesaplanmış
tags =
    .printed = Sonuç kaynakta yayımlanmış
    .derived = Kaynağın belirttiği kuraldan hesaplanmış
    .by-hand = Elle hesaplanmış
authorities =
    .by-hand = Elle hesaplananlar
    .dynamics-365 = Microsoft Dynamics 365
    .huawei-cloud = Huawei Cloud
    .netsuite = Oracle NetSuite
    .oracle = Oracle Incentive Compensation
    .sap = SAP
    .aws = Amazon Web Services
    .cloudblue = CloudBlue
    .hubspot = HubSpot
    .idco = IDCO
    .odoo-oca = Odoo Community Association
    .microsoft-csp = Microsoft CSP

line = Rakam
theirs = Onlar diyor ki
ours = Bizim bulduğumuz
asked = { $count ->
    [one] Bütün sonuç, 1 rakam
   *[other] Bütün sonuç, { $count } rakam
}
arithmetic = Aritmetik
refutes = Burada kaynak yanılıyor
prints = { $line }: kaynakta { $figure } yazıyor.
months = { $line }, { MONTH($month) }
eachUnit = { $line }, birim başına
gate = Eşik: { $line }, { MONTH($month) }
reached = { $reached } / { $needed }
payout = { $line } ({ MONTH($earned) }), ödeme { MONTH($paid) }
payoutNever = { $line } ({ MONTH($earned) }), ödenmez
next = Sonraki dilim: { $line }
tiers = Bulunulan kademe
tier = { $tier }, { MONTH($month) }
apart = {"; "}

noLine = böyle bir satır yok
noUnits = birim yok
nothing = hiç
none = yok
noMore = daha fazlası yok
otherThan = { $figure } dışında bir şey
payoutFull = { $line } ({ $earned }), ödeme { $paid }, { $form }: { $amount }
payoutFullNever = { $line } ({ $earned }), ödenmez, { $form }: { $amount }
withTax = { $payout }, vergiyle { $tax }
gateFull = { $met ->
    [yes] { $line } { $month }: { $reached } / { $needed }, karşılandı
   *[no] { $line } { $month }: { $reached } / { $needed }, karşılanmadı
}
band = { $reached } / { $needed }, { $rate }
tierFrom = { $tier }, başlangıç { $month }
