# Programın sözcükleri: policies/oracle-referral.toml.

programme = Oracle Cloud yönlendirmesi (kaldırılmış olabilir)
    .summary = Yönlendirilen bulut aboneliğinin ilk döneminin yüzde 10'u, en çok 50.000 dolar; müşteriye fatura kesildikçe ödenir.

leaves-out-1 = Oracle Cloud'un yeniden satışı ve bugünkü iş ortağı düzeylerinin para ya da iş ortağı kredisi olarak ödedikleri.
leaves-out-2 = Bazı bölgelerdeki daha düşük üst sınırlar.
leaves-out-3 = Programın hâlâ sunulup sunulmadığı: sayfası, bugünkü numaralı düzeylerden önceki iş ortağı ağınındır ve güncel bir sayfada bulunamadı.
leaves-out-4 = Sözleşmede öyle yazıyorsa yılda bir ödeme: çeyreklik olarak okunur.

role-referral = Yönlendirme ortağı
    .summary = Sonrasında Oracle'ın satıp faturaladığı yeni bir fırsatı kaydettirir.

family-cloud-services = Oracle Cloud hizmetleri

table-referral-fee = Yönlendirme ücreti
    .summary = İş ortağı ağının bugünkü düzeylerden önceki bir sayfasından. Sözleşmenin bütün ilk dönemi boyunca müşteriye kesilen her faturada ödenir; yenilemeler ve uzatmalar bir şey kazandırmaz. Üst sınır müşteri başına bir tane olarak okunur.

note-registration = Önce kayıt
    .text = Fırsat iş ortağı mağazasında kaydettirilmeli ve yeni iş olarak onaylanmalıdır; geçerli sözleşmesi olan her iş ortağı yönlendirebilir.
