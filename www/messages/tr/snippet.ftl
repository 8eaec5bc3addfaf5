# The page that writes lines for other pages: what a host chooses, how it looks, and the lines to copy.

title = Sayfanıza koyun
lead = Ziyaretçilerinizin ne göreceğini seçin, hemen bakın ve satırları alın. Her şey ziyaretçinin tarayıcısında çalışır; bize hiçbir şey gönderilmez.
loading = Program listesi açılıyor…
failed = Program listesi gelmedi. Bağlantıyı denetleyip yeniden deneyin.

## What is shown.

layout = Ne gösterilsin
layouts =
    .card = Bir kart
    .calculator = Hesaplayıcının tamamı
start = Başlangıç planı
preset = Örnek
# In place of an example’s programme, role, tier or country.
usual = Örnekteki gibi
figures = Örneğin sayıları yerine geçecek sayılar
look = Dil ve renkler
language = Dil
ofPage = Sayfanızın dili
theme = Açık ya da koyu
themes =
    .auto = Ziyaretçinin cihazı nasılsa
    .light = Açık
    .dark = Koyu
colours =
    .accent = Vurgu
    .paper = Arka plan
    .ink = Yazı
usualColour = Geri al
# Beside a colour that was not chosen.
asItIs = değiştirilmedi
# $where – the theme, or a background of the host’s own; $ratio – of two colours, such as 3.2; $least – of text that can be read
faint = { $where ->
    [light] Açık temada okunması güç
    [dark] Koyu temada okunması güç
   *[own] Bu arka planda okunması güç
}: karşıtlık { $ratio }:1. Yazı için en az { $least }:1 gerekir.

## What readers may do.

readers = Ziyaretçileriniz neler yapabilir
# $most – how many
knobs = Değiştirebilecekleri sayılar, en çok { $most }
whole = Planın tamamını bu sayfalarda açabilirler
link = Bu sayfalarda açılan bir bağlantı kopyalayabilirler
action = Sizin sonraki adımınızın adresi
label = Düğmenin yazısı
noAddress = https:// ile başlayan tam adresi yazın.
lock = Değiştiremeyecekleri alanlar
programmes = Seçebilecekleri programlar
fields = Formun gördükleri bölümleri
panels = Yanıtın bölümleri
all = Hiçbiri seçilmezse hepsi sunulur.

## How it looks, and the lines.

preview = Önizleme
width = Genişlik
full = Ne kadar varsa
# $width – of a column of the host’s page
pixels = { $width } piksel
lines = Sayfanız için satırlar
way = Nereye konacak
ways =
    .script = HTML sayfası
    .package = npm paketi
    .react = React bileşeni
    .vue = Vue bileşeni
    .wordpress = WordPress sayfası
    .webflow = Webflow sayfası
    .frame = Çerçeve
pinned = Betiği karma değerine bağla
pinnedHint = Karma değeriyle, değiştirilmiş bir betik çalışmaz. Bu sayfalar güncellendikten sonra da, satırları yeniden kopyalayana kadar çalışmaz.
install = Önce:
copy = Satırları kopyala
copied = Kopyalandı
copyFailed = Seçili satırları elle kopyalayın.
policy = Sayfanızın bir içerik güvenliği ilkesi varsa şunlara izin vermelidir:
frameHint = Bu sayfaları kimin çerçeveye alabileceğine onların sunucusu karar verir. İkinci satır çerçeveye yüksekliğini verir; betiklere izin verilmeyen yerde onu çıkarın.
wordpressHint = Satırları bir “Özel HTML” bloğuna yapıştırın. WordPress betikleri yalnızca süzülmemiş HTML yayımlama yetkisi olanlar için tutar; ötekilerin satırlarından yalnızca bağlantı kalır, o da hesaplayıcıyı bu sayfalarda açar.
webflowHint = Duracağı yere bir “Embed” öğesi koyun ve satırları içine yapıştırın.
vueHint = vite.config.js içinde Vue’ya bunların kendi bileşenleri olmadığını bildirin:

## In the lines themselves.

# Stands in the tag until the card or calculator is there, and where no script runs.
open = İş ortağı hesaplayıcısını aç
frameTitle = İş ortağı hesaplayıcısı
