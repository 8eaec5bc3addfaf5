# The working of a figure: what it is made of and the clauses it rests on.

title = วิธีคำนวณ
close = ปิด
made = ประกอบด้วย
all = แสดงทั้งหมด { $count }
# $label – the part’s name
open = เปิด “{ $label }”
shut = ปิด “{ $label }”
rests = ข้อกำหนดที่อ้างอิง
none = ตรงนี้ไม่ได้ใช้ตารางของโปรแกรม: มาจากตัวเลขของคุณเอง
source = เปิดแหล่งที่มา: { $title }
sourceLink = เปิดแหล่งที่มา
leaves = เปิดในแท็บใหม่
where = ตำแหน่ง
why = ทำไมจึงเป็นตัวเลขนี้
read = อ่านเมื่อ { DAY($day) }
checked = ยังคงเป็นเช่นนั้นเมื่อ { DAY($day) }
policy = ดูทั้งตาราง
failed = เปิดวิธีคำนวณของตัวเลขนี้ไม่ได้ แต่ตัวเลขยังใช้ได้
yes = ใช่
no = ไม่ใช่
# What an exchange rate is used for.
exchange =
    .plan = อัตราแลกเปลี่ยนสำหรับออกบิล
    .measure = อัตราแลกเปลี่ยนสำหรับเกณฑ์ขั้นต่ำและระดับ
    .payout = อัตราแลกเปลี่ยนสำหรับการจ่ายเงิน
# $from, $to – currencies
ownRate = 1 { $from } = { $rate } { $to } ตามที่คุณให้มา
