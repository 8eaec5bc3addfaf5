# The card: the answer in short, with up to three figures to change.

loading = กำลังคำนวณแผนตัวอย่าง…
failed = คำนวณตัวเลขไม่ได้ เพราะได้รับไฟล์ไม่ครบ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
blocked = เบราว์เซอร์ของคุณไม่อนุญาตให้หน้านี้คำนวณ เพราะ WebAssembly ถูกปิดไว้
retry = ลองอีกครั้ง
# Whose plan it is. $programme – its title; $role – of the partner in it
example = ตัวอย่าง · { $role } · { $programme }
own = ตัวเลขของคุณ · { $role } · { $programme }
# The figures of the plan that a card may have a field for.
knobs =
    .customers = ลูกค้าปัจจุบัน
    .new = ลูกค้าใหม่ต่อเดือน
    .spend = ยอดใช้จ่ายต่อลูกค้าต่อเดือน
    .discount = ส่วนลดที่คุณให้
    .churn = สูญเสียต่อเดือน
    .sellers = จำนวนพนักงานขาย
    .months = จำนวนเดือนของแผน
refused = ค่าที่กรอกไว้ยังคำนวณไม่ได้ จึงยังแสดงคำตอบล่าสุดอยู่
# Above the bars.
from = ตัวเลขนี้มาจากไหน
open = เปิดแผนทั้งหมด
# The host’s own next step, where it gave no words for it.
next = ขั้นตอนต่อไป
newTab = เปิดในหน้าต่างใหม่
