# Which figures matter most: each moved by the same share of itself. $by – that share

title = อะไรสำคัญที่สุด
lead = กำไรเมื่อตัวเลขหนึ่งต่ำลงหรือสูงขึ้น { RATE($by) } โดยตัวอื่นคงเดิม
swing = เปลี่ยนแต่ละตัวเท่าใด
none = ไม่มีตัวเลขใดในแผนนี้ที่ทำให้กำไรเปลี่ยน
first = { $name } สำคัญที่สุด: ปลายทั้งสองต่างกัน { $span }
bar = { $name }: ที่ { $low } กำไรคือ { $atLow } ที่ { $high } กำไรคือ { $atHigh }
less = ตัวเลขต่ำลง { RATE($by) }
more = ตัวเลขสูงขึ้น { RATE($by) }
now = ตามแผน { $profit }
table = ดูตัวเลขเหล่านี้เป็นตาราง
figure = ตัวเลข
low = ต่ำลง
high = สูงขึ้น
profit = กำไร
