# The page of a programme’s tables, and the comparison of two editions.

loading = กำลังเปิดโปรแกรม…
programme = โปรแกรม
effective = มีผลบังคับใช้ตั้งแต่ { DAY($day) }
editions = ฉบับ
against = เทียบกับ
againstNone = ไม่เทียบ
between = { DAY($from) } ถึง { DAY($to) }
# $changed – tables that differ; $same – tables that do not
counted = { $changed } ตารางต่างกัน { $same } ตารางเหมือนเดิม
nothingChanged = ไม่มีสิ่งใดเปลี่ยนระหว่างสองวันนี้
came = ใหม่
went = ยกเลิก
whom = สำหรับ
band = ช่วงขั้น
was = เดิม
is = ปัจจุบัน
absent = –
sameCells = { $count } เซลล์เหมือนเดิม
nowSays = เดิมเขียนว่า “{ $was }” ปัจจุบันเขียนว่า “{ $is }”
# $was, $is – each a basis (“published rules”) with the title of its source
nowRests = เดิมอ้างอิง { $was } ปัจจุบันอ้างอิง { $is }
none = โปรแกรมนี้ยังไม่มีตาราง
notes = สิทธิประโยชน์ หน้าที่ และขอบเขต
notesLead = แสดงพร้อมอ้างอิง แต่ไม่นำมาคิดเป็นเงิน
about =
    .benefit = สิทธิประโยชน์
    .duty = หน้าที่
    .regulation = ข้อบังคับ
    .boundary = ขอบเขต
leavesOut = สิ่งที่แบบจำลองไม่ได้นับรวม
download = ดาวน์โหลดเป็น JSON
downloadHint = หากต้องการทำโปรแกรมของคุณเอง: แก้ไขไฟล์นี้ แล้วเลือก “โปรแกรมของฉันเอง” ในเครื่องคำนวณ

## Finding a programme, and what is told of it first.

programmes = โปรแกรม
ofAll = จากทั้งหมด { $count }
find = ค้นหาโปรแกรม
findHint = ชื่อ ผู้ให้บริการ หรือบทบาท
filters = ตัวกรอง
filtersOn = ใช้ตัวกรอง { $count } รายการ
vendor = ผู้ให้บริการ
model = วิธีขาย
models =
    .resale = ขายต่อ
    .referral = แนะนำลูกค้า
    .seller = มาร์เก็ตเพลส
basis = ที่มา
currency = สกุลเงิน
any = ทั้งหมด
found = พบ { $count } รายการ
foundNone = ไม่มีโปรแกรมที่ตรงกัน
showAll = แสดงทั้งหมด
restsOn = { $printed } จาก { $count } ตารางมาจากเอกสารของผู้ให้บริการ
amountsIn = จำนวนเงินเป็น { $currency }
open = เปิดในเครื่องคำนวณ
link = ลิงก์ไปยังตารางนี้
span = { RATE($from) } ถึง { RATE($to) }
effectiveAssumed = มีผลบังคับใช้ตั้งแต่ { DAY($day) } ซึ่งเป็นวันที่สมมติ เพราะไม่มีแหล่งใดระบุไว้
present = มีผลวันนี้ ·
announced = ประกาศแล้ว ·
begin = { $count } ตาราง
dayAssumed = · วันที่สมมติ
someAssumed = · วันที่สมมติ { $count } ตาราง
forRole = ตารางสำหรับ
everyRole = ทุกบทบาท
kinds =
    .tier-rule = ระดับ
    .discount = ส่วนลด
    .customer-discount = ส่วนลดของลูกค้า
    .incentive = อินเซนทีฟ
    .charge = ค่าธรรมเนียม
    .price = ราคา
theirs = { $count ->
    [0] { $vendor } ไม่ได้ระบุการเปลี่ยนแปลงใด
   *[other] { $vendor } เปลี่ยน { $count } ตาราง
}
ours = ตารางตัวเลขสมมติของเราที่ต่างกัน: { $count }
oursHint = { $vendor } ไม่ได้เผยแพร่ตัวเลขเหล่านี้ ตัวเลขสมมติของเราที่ต่างกันไม่ได้บอกอะไรเกี่ยวกับเงื่อนไขจริง
figuresChanged = ตัวเลขที่เปลี่ยน: { $count }
