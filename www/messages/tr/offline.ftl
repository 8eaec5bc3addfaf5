# Our own pages on the reader's device: kept for use without a network, and a new version that waits.

kept = Bu cihazda saklandı: bu sayfalar bağlantı olmadan da açılır.
offer = Bu sayfanın yeni bir sürümü var.
# Follows the offer: all that was typed is in the address of the page
stays = Sayfa yeniden yüklendiğinde planınız korunur.
# Follows the offer in place of that: something is not
loses = Yeniden yükleme, henüz planda olmayanı siler: bir satış dosyası, yazılmakta olan bir program, işaretli bir alan.
reload = Yeniden yükle
later = Daha sonra
