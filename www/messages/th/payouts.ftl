# What is paid out, when, and which rule delayed it.

title = เงินเข้ามาเมื่อไร
lead = ได้รับสิทธิ์แล้วยังไม่ใช่จ่ายแล้ว: กฎที่ทำให้การจ่ายแต่ละรายการล่าช้าแสดงอยู่ข้างรายการนั้น
incentive = อินเซนทีฟ
earned = ได้รับสิทธิ์แล้ว
confirmed = ยืนยันแล้ว
paid = จ่ายแล้ว
form = รูปแบบ
amount = จำนวนเงิน
reason = กฎที่ทำให้ล่าช้า
later = หลังสิ้นแผน
forms =
    .cash = เงินสด
    .account-credit = เครดิตในบัญชี
    .coupon = คูปอง
    .co-op = งบการตลาดร่วม
    .mdf = งบพัฒนาตลาด
    .invoice-credit = เครดิตหักในใบแจ้งหนี้
# Why a payment has no month.
states =
    .frozen = ระงับ
    .expired = หมดสิทธิ์
none = ไม่มีการจ่ายเงินในแผนนี้
# $after – what falls after the plan’s last month
summary = จากที่ได้รับสิทธิ์ { $earned } มีการจ่าย { $paid } ภายในแผน และ { $after } จะจ่ายหลังเดือนสุดท้าย
partly = จากที่ได้รับสิทธิ์ { $earned } มีการจ่าย { $paid } ภายในแผน
lost = { $amount } จะไม่ได้รับ เพราะหมดสิทธิ์หรือถูกระงับไว้ตลอด
all = ที่ได้รับสิทธิ์ทั้งหมด { $earned } จ่ายภายในแผน
more = แสดงการจ่ายทั้งหมด { $count } รายการ
fewer = แสดงเฉพาะรายการแรก ๆ
by = เงินที่เข้ามาในแต่ละไตรมาสหรือเดือน
each = การจ่ายแต่ละรายการ
afterwards = หลังสิ้นแผนหรือไม่จ่ายเลย
# The next month something arrives in. $amount – of that month
next = ยอดถัดไป { $amount } จะเข้ามาใน { MONTH($month) }
