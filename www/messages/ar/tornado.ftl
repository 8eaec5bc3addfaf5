# Which figures matter most: each moved by the same share of itself. $by – that share

title = ما الأكثر تأثيرًا
lead = الربح إذا انخفض رقم واحد أو ارتفع بمقدار { RATE($by) } وبقيت الأرقام الأخرى على حالها.
swing = مقدار تحريك كل رقم
none = لا رقم في هذه الخطة يغيّر ربحها.
first = الأكثر تأثيرًا { $name }: الفرق بين طرفيه { $span }.
bar = { $name }: عند { $low } يكون الربح { $atLow }، وعند { $high } يكون { $atHigh }.
less = الرقم أقل بمقدار { RATE($by) }
more = الرقم أكثر بمقدار { RATE($by) }
now = الخطة، { $profit }
table = عرض هذه الأرقام في جدول
figure = الرقم
low = أقل
high = أكثر
profit = الربح
