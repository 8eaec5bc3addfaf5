# What the answer assumes, the sources read, and what is left out.

title = สมมติฐาน แหล่งที่มา และสิ่งที่ไม่ได้นับรวม
plan = แผน
sources = แหล่งที่มาที่อ่าน
all = แหล่งที่มาทั้งหมด { $count } แห่งของโปรแกรมนี้
# On paper, where the list is folded.
listed = แหล่งที่มาทั้งหมด { $count } แห่งของโปรแกรมนี้ พร้อมวันที่อ่าน แสดงอยู่ข้างตารางบนหน้าเว็บ
out = สิ่งที่ไม่ได้นับรวม
terms = { $editions ->
    [in-force] { $programme } ตามที่มีผลบังคับใช้ ณ ต้นเดือนของแต่ละเดือน
   *[as-of] { $programme } ตามที่มีผลบังคับใช้ ณ { DAY($day) }
}
privacy = คำนวณในเบราว์เซอร์ของคุณ สิ่งที่คุณกรอกไม่ได้ออกไปจากเบราว์เซอร์
engine = เครื่องคำนวณรุ่น { $version }
tier = { $path ->
    [evolving] เริ่มที่ { $tier } แล้วเปลี่ยนตามกฎ
   *[fixed] { $tier } ตลอดแผน
}
none = ไม่มีค่าสำหรับ: { LIST($fields) }
without = ตัดออก
