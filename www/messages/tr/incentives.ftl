# Her teşvik: ne öder, ne ister, sonraki dilim ne kadar uzakta.

title = Ne geri gelir, ne gelmez
lead = Her teşvik: ne öder, ne ister, sonraki dilim ne kadar uzakta.
nothing = Hiç
whyNothing = Neden hiç?
gates = Koşulu
gateOf = { $label }, { MONTH($month) }
gate = { $reached } / { $needed }
below = { $reached }; { $needed } altında kalmalı
times = { $of } kez sınandı, { $met } kez karşılandı
charge = sağlayıcıda kalır
met = karşılandı
missed = karşılanmadı
next = { $missing } daha olursa { $rate }
month = { MONTH($month) }
none = Bu rol bu programda teşvik kazanmaz.
