# What a file or a paper says of itself, and the sheet that sums a workbook up.

made = จัดทำเมื่อ
madeBy = จัดทำด้วย
link = ลิงก์ไปยังแผนนี้
tables = ตารางของโปรแกรมที่มีผลบังคับ
summary = สรุป
hint = ตัวเลขเหล่านี้ตามแผ่นงานที่อยู่ด้านหลัง: แก้เซลล์ที่ทำเครื่องหมายใน Inputs หรือ Tables ได้ ประโยคและส่วนที่อยู่ใต้ประโยคจะไม่เปลี่ยน
profitByYear = กำไรรายปี
picture = ภาพ:
savePicture = บันทึก “{ $title }” เป็น { $format }
noPicture = เขียนภาพไม่ได้
