# The partner’s own contract: values in place of the programme’s.

lead = ใส่ตัวเลขตามสัญญาของคุณแทนตัวเลขของโปรแกรม นับเป็นค่าของคุณ ไม่นับเป็นค่าที่เผยแพร่ทางการ
margin = มาร์จิ้นของฉันสำหรับทุกสินค้า
marginHint = ส่วนลดจากราคาตั้ง เท่ากันทุกระดับ ไม่มีอื่นเพิ่ม
asPublished = ตามที่เผยแพร่
incentives = อินเซนทีฟ
paid =
    .published = ตามที่เผยแพร่
    .some = เฉพาะรายการนี้
    .nothing = ไม่มี
heaviest = สามค่านี้ทำให้คำตอบของคุณเปลี่ยนมากที่สุด
tables = ตารางสำหรับบทบาทและระดับของคุณ
others = อีก { $count } ตาราง
othersHint = ไม่เกี่ยวกับบทบาท ประเทศ หรือระดับของคุณ
none = โปรแกรมนี้ไม่มีค่าที่แทนได้
reset = คืนค่าทั้งหมด
# In the working of a figure, above and below fields for values of its table.
replace = ตัวเลขตามสัญญาของคุณแทนค่านี้
replaceAll = ค่าทั้งหมดของตารางนี้
replaceAny = ใส่ตัวเลขตามสัญญาของคุณแทน
# $row – what a row is for; $column – a tier
cell = { $row }, { $column }
# $text – the programme’s own value
was = เดิม { $text }
stopped = ไม่มีในสัญญาของฉัน

## Rows of a table.

everything = ทั้งหมด
rate = ค่า
# $from, $to – where a band begins and ends
band =
    .open = { $from } ขึ้นไป
    .between = { $from } ถึงต่ำกว่า { $to }
    .below = ต่ำกว่า { $to }
    .above = มากกว่า { $from }
    .upTo = มากกว่า { $from } ถึง { $to }
    .most = ไม่เกิน { $to }
# Months since a customer was won. $from – the first month, $to – the last
age =
    .between = เดือนที่ { $from } ถึง { $to } ของลูกค้า
    .from = ตั้งแต่เดือนที่ { $from } ของลูกค้า
    .below = { $to } เดือนแรกของลูกค้า
