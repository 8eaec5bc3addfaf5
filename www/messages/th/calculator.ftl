# The calculator as a whole: what it shows while it starts, when it cannot, and what it tells a screen reader.

loading = กำลังคำนวณแผนตัวอย่าง…
# $who – whose plan it is, as the headline says it
resting = นี่คือคำตอบล่าสุดที่คำนวณได้ ของ{ $who } โปรดแก้ช่องที่ทำเครื่องหมายไว้เพื่อดูคำตอบใหม่
instead = แผนในลิงก์นี้ยังคำนวณไม่ได้ โปรดแก้ช่องที่ทำเครื่องหมายไว้ ระหว่างนี้จะแสดงคำตอบของตัวอย่าง
restingAction = ไปที่ช่องแรกที่ทำเครื่องหมายไว้
elsewhere = ปัญหาที่ไม่อยู่ในช่องใด:
blockedTitle = เบราว์เซอร์ของคุณไม่อนุญาตให้หน้านี้คำนวณ
blocked = เครื่องคำนวณต้องใช้ WebAssembly ซึ่งเบราว์เซอร์นี้หรือผู้ดูแลระบบปิดไว้ เราไม่ส่งข้อมูลไปยังเซิร์ฟเวอร์แทน: ด้านล่างคือตัวอย่างที่คำนวณด้วยมือ
failedTitle = เครื่องคำนวณเริ่มทำงานไม่ได้
failed = ไฟล์มาไม่ครบ โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง สิ่งที่อยู่ด้านล่างคำนวณด้วยมือ
lost = ส่วนนี้ของหน้ายังมาไม่ถึง โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
offline = ส่วนนี้ของหน้ายังไม่อยู่ในอุปกรณ์นี้ และขณะนี้ไม่มีการเชื่อมต่อ ส่วนนี้จะมาเมื่อการเชื่อมต่อกลับมา
gone = หน้านี้มีเวอร์ชันที่ใหม่กว่า และส่วนนี้ของเวอร์ชันเก่าไม่มีแล้ว แผนของคุณยังอยู่เมื่อโหลดหน้าใหม่
# On another site, where the plan is not in the address
goneElsewhere = เครื่องคำนวณนี้มีเวอร์ชันที่ใหม่กว่า และส่วนนี้ของเวอร์ชันเก่าไม่มีแล้ว โปรดบันทึกแผนของคุณแล้วโหลดหน้าใหม่
reload = โหลดใหม่
retry = ลองอีกครั้ง
# Name of an answer that was pinned, until the reader gives it one.
pinned = ปักหมุดที่ { $number }
trapped = เครื่องคำนวณหยุดที่แผนนี้และเริ่มใหม่แล้ว คำตอบล่าสุดยังแสดงอยู่และสิ่งที่คุณกรอกไม่หายไป
example = ตัวอย่าง
own = แผนของฉัน
# A programme the reader brought, among those on offer.
ownProgramme = ของฉันเอง: { $title }

## Told to screen readers a moment after the typing rests.

# $sentence – the headline as one sentence
announceAnswer = คำตอบใหม่: { $sentence }
announceRefused = มี { $count } ช่องที่ต้องแก้ไข คำตอบล่าสุดยังแสดงอยู่

## The three input modes.

modesLabel = สิ่งที่จะคำนวณ
modes =
    .plan = แผน
    .deal = ดีล
    .sales = ยอดขายจริง
# Opens the form of a mode on a small screen.
change =
    .plan = แก้ไขแผน
    .deal = แก้ไขดีล
    .sales = แก้ไขเงื่อนไข
opening = กำลังเปิดตารางของโปรแกรม…
