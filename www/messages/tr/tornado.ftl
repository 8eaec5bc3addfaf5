# En çok hangi sayılar önemli: her biri kendisinin aynı oranında oynatılır.

title = En çok ne önemli
lead = Bir sayı { RATE($by) } düşük ya da yüksek olduğunda ve diğerleri aynı kaldığında kâr.
swing = Her birinin oynama payı
none = Bu planda kârı oynatan bir sayı yok.
first = En önemlisi { $name }: iki ucu arasında { $span } var.
bar = { $name }: { $low } iken kâr { $atLow }, { $high } iken { $atHigh }.
less = sayı { RATE($by) } düşük
more = sayı { RATE($by) } yüksek
now = plan, { $profit }
table = Bu sayılar tablo olarak
figure = Sayı
low = Düşük
high = Yüksek
profit = Kâr
