# Henüz hiçbir şey satılmıyorken ilk sayıya giden kısa yol.

title = Beş soruda ilk sayı
lead = Bildiklerinizi yanıtlayın; hepsini sonra ayrıntılandırabilirsiniz.
customersToday = Bugün kaç müşteriniz var?
newPerMonth = Ayda kaç müşteri kazanıyorsunuz?
spend = Her biri liste fiyatıyla ayda ne kadar harcıyor?
discount = Liste fiyatından onlara ne kadar iskonto veriyorsunuz?
team = Ekibiniz ayda ne tutuyor?
show = İlk sayımı göster
nothing = Müşteri ve harcama yoksa kazanılacak bir şey de yok: en az bir müşteri sayısı ve her birinin harcamasını girin.
ways = Ya da başka yerden başlayın
fromForm = Müşterileri girin
fromExample = Bir örnekle başlayın
fromSales = Yaptığınız satışları getirin
fromFile = Kaydettiğiniz bir planı açın
customers = Müşterilerim
yours = { $own ->
    [one] { $all } sayıdan { $own } tanesi sizin
   *[other] { $all } sayıdan { $own } tanesi sizin
}
empty = Boş başla
example = örnek
fromTheExample = örnekten
less = Azalt: { $what }
more = Artır: { $what }
