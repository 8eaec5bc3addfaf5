# The page of a programme’s tables, and the comparison of two editions.

loading = กำลังเปิดโปรแกรม…
programme = โปรแกรม
tables = ตาราง
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
