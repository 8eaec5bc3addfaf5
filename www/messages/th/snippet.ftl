# The page that writes lines for other pages: what a host chooses, how it looks, and the lines to copy.

title = นำไปไว้บนหน้าเว็บของคุณ
lead = เลือกสิ่งที่ผู้เข้าชมจะเห็น ดูผลทันที แล้วคัดลอกโค้ดไปใช้ ทุกอย่างทำงานในเบราว์เซอร์ของผู้เข้าชม ไม่มีการส่งข้อมูลใดมาที่เรา
loading = กำลังเปิดรายชื่อโปรแกรม…
failed = รายชื่อโปรแกรมมาไม่ถึง โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง

## What is shown.

layout = สิ่งที่จะแสดง
layouts =
    .card = การ์ด
    .calculator = เครื่องคำนวณทั้งหมด
start = แผนเริ่มต้น
preset = ตัวอย่าง
# In place of an example’s programme, role, tier or country.
usual = ตามตัวอย่าง
figures = ตัวเลขที่ใช้แทนของตัวอย่าง
look = ภาษาและสี
language = ภาษา
ofPage = ตามหน้าเว็บของคุณ
theme = สว่างหรือมืด
themes =
    .auto = ตามอุปกรณ์ของผู้เข้าชม
    .light = สว่าง
    .dark = มืด
colours =
    .accent = สีเน้น
    .paper = พื้นหลัง
    .ink = ตัวอักษร
usualColour = คืนค่าเดิม
# Beside a colour that was not chosen.
asItIs = ไม่ได้เปลี่ยน
# $where – the theme, or a background of the host’s own; $ratio – of two colours, such as 3.2; $least – of text that can be read
faint = { $where ->
    [light] อ่านยากในธีมสว่าง
    [dark] อ่านยากในธีมมืด
   *[own] อ่านยากบนพื้นหลังนี้
}: ความต่างสี { $ratio } ต่อ 1 ตัวอักษรต้องมีอย่างน้อย { $least } ต่อ 1

## What readers may do.

readers = สิ่งที่ผู้เข้าชมทำได้
# $most – how many
knobs = ตัวเลขที่เปลี่ยนได้ ไม่เกิน { $most } รายการ
whole = เปิดแผนทั้งหมดบนหน้าเว็บชุดนี้ได้
link = คัดลอกลิงก์ที่เปิดบนหน้าเว็บชุดนี้ได้
action = ที่อยู่เว็บของขั้นตอนต่อไปของคุณ
label = ข้อความบนปุ่ม
noAddress = โปรดเขียนที่อยู่เว็บให้ครบ โดยขึ้นต้นด้วย https://
lock = ช่องที่เปลี่ยนไม่ได้
programmes = โปรแกรมที่เลือกได้
fields = กลุ่มของแบบฟอร์มที่มองเห็น
panels = ส่วนของคำตอบ
all = ถ้าไม่เลือกเลย จะมีครบทุกอย่าง

## How it looks, and the lines.

preview = ภาพตัวอย่าง
width = ความกว้าง
full = เต็มพื้นที่
# $width – of a column of the host’s page
pixels = { $width } พิกเซล
lines = โค้ดสำหรับหน้าเว็บของคุณ
way = นำไปไว้ที่ใด
ways =
    .script = ใน HTML
    .package = แพ็กเกจ npm
    .react = ใน React
    .vue = ใน Vue
    .wordpress = ใน WordPress
    .webflow = ใน Webflow
    .frame = เฟรม
pinned = ผูกสคริปต์ไว้กับค่าแฮช
pinnedHint = เมื่อมีค่าแฮช สคริปต์ที่ถูกแก้ไขจะไม่ทำงาน หลังหน้าเว็บชุดนี้อัปเดต สคริปต์ก็จะไม่ทำงานเช่นกัน จนกว่าคุณจะคัดลอกโค้ดใหม่
install = ก่อนอื่น:
copy = คัดลอกโค้ด
copied = คัดลอกแล้ว
copyFailed = โปรดคัดลอกโค้ดที่เลือกไว้ด้วยตนเอง
policy = ถ้าหน้าเว็บของคุณมีนโยบายความปลอดภัยของเนื้อหา ต้องอนุญาต:
frameHint = เซิร์ฟเวอร์ของหน้าเว็บชุดนี้เป็นผู้กำหนดว่าใครนำไปใส่เฟรมได้ บรรทัดที่สองกำหนดความสูงของเฟรม ตัดออกได้หากไม่อนุญาตสคริปต์
wordpressHint = วางบรรทัดเหล่านี้ในบล็อก “HTML ที่กำหนดเอง” WordPress จะเก็บสคริปต์ไว้เฉพาะของผู้ที่มีสิทธิ์เผยแพร่ HTML แบบไม่กรอง ส่วนของคนอื่นจะเหลือเพียงลิงก์ ซึ่งเปิดเครื่องคำนวณบนหน้าเว็บชุดนี้
webflowHint = วางองค์ประกอบ “Embed” ไว้ในตำแหน่งที่ต้องการ แล้ววางบรรทัดเหล่านี้ลงไป
vueHint = บอก Vue ใน vite.config.js ว่าแท็กเหล่านี้ไม่ใช่คอมโพเนนต์ของ Vue เอง:

## In the lines themselves.

# Stands in the tag until the card or calculator is there, and where no script runs.
open = เปิดเครื่องคำนวณรายได้คู่ค้า
frameTitle = เครื่องคำนวณรายได้คู่ค้า
