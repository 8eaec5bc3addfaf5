# What can be done with a plan: copy its link, take it away as a file, print it.

label = แผน
undo = เลิกทำ
redo = ทำซ้ำ
share = คัดลอกลิงก์
shared = คัดลอกลิงก์แล้ว
shareFailed = โปรดคัดลอกลิงก์นี้:
# $length – characters
tooLong = โปรแกรมของคุณเองทำให้ลิงก์นี้ยาว { $length } ตัวอักษร ซึ่งยาวเกินไปสำหรับอีเมลและแชตส่วนใหญ่ โปรดเลือก “แผนและคำตอบ (JSON)” จาก “ไฟล์” แทน: มีทั้งแผนและโปรแกรมของคุณ
download = ไฟล์
csv = งบกำไรและเงินสด (CSV)
json = แผนและคำตอบ (JSON)
open = เปิดแผน…
xlsx = แบบจำลองที่คำนวณต่อได้ (XLSX)
writing = กำลังเขียนไฟล์…
writeFailed = เขียนไฟล์ไม่ได้: ตัวเขียนไฟล์มาไม่ถึง หรือแบบจำลองใหญ่เกินไป
# Where a page frames the calculator and forbids files.
noDownloads = หน้าเว็บที่ฝังเครื่องคำนวณนี้ไม่อนุญาตให้ดาวน์โหลด: โปรดเปิดในหน้าต่างของตัวเอง
noFile = หากไม่ได้รับไฟล์ แสดงว่าหน้าเว็บที่ฝังเครื่องคำนวณนี้ไม่อนุญาต: โปรดเปิดในหน้าต่างของตัวเอง
print = พิมพ์
present = นำเสนอ
presentHint = แสดงคำตอบนี้ให้ทั้งห้องดู (ปุ่ม P)
closeInputs = แสดงคำตอบ
# Names of the files, without their endings.
files =
    .csv = งบกำไรและเงินสดคู่ค้า
    .json = แผนคู่ค้า
    .xlsx = แบบจำลองคู่ค้า
