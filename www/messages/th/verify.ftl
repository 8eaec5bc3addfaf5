# The page that runs the worked examples in the reader’s browser.

loading = กำลังคำนวณตัวอย่างในเบราว์เซอร์ของคุณ…
blockedTitle = เบราว์เซอร์ของคุณไม่อนุญาตให้หน้านี้คำนวณ
blocked = ตัวอย่างคำนวณด้วยเครื่องคำนวณซึ่งต้องใช้ WebAssembly เบราว์เซอร์นี้หรือผู้ดูแลระบบปิดไว้
failedTitle = คำนวณตัวอย่างไม่สำเร็จ
failed = มีไฟล์ที่ไม่มาถึง โปรดตรวจสอบการเชื่อมต่อแล้วลองอีกครั้ง
again = คำนวณอีกครั้ง
allHold = ตัวอย่างทั้งหมด { $count } ข้อตรงกันทุกหลัก
# $failed – how many differ; $count – of how many
someFail = ตัวอย่าง { $failed } จาก { $count } ข้อไม่ตรงกัน
lead = มีผู้อื่นเขียนไว้ว่าเงื่อนไขบางข้อจ่ายเท่าไรสำหรับยอดขายบางรายการ เมื่อครู่นี้เราส่งคำถามแต่ละข้อให้เครื่องคำนวณเดียวกับที่ตอบคุณ ในเบราว์เซอร์ของคุณ แล้วเทียบทุกตัวเลข
figures = ตัวเลขที่เทียบ
milliseconds = { $time } มิลลิวินาที
took = สำหรับทั้งหมด
find = ค้นหาตัวอย่าง
findHint = คำ แหล่งที่มา หรือกฎ
source = แหล่งที่มา
numbers = ตัวเลขที่คาดไว้
subject = สิ่งที่แสดง
subjects =
    .payouts = จ่ายเมื่อใดและอย่างไร
    .gates = เกณฑ์ขั้นต่ำ
    .tiers = ระดับ
    .next = ช่วงถัดไป
    .months = แต่ละเดือน
    .eachUnit = ราคาต่อหน่วย
    .refutes = จุดที่แหล่งที่มาผิด
differing = เฉพาะที่ไม่ตรงกัน
any = ทั้งหมด
found = พบ { $count } รายการ
foundNone = ไม่มีตัวอย่างที่ตรงเงื่อนไข
showAll = แสดงทั้งหมด
openAll = เปิดทั้งหมด
closeAll = ปิดทั้งหมด
link = ลิงก์ไปยังตัวอย่างนี้
holds = ตรงกัน
differs = ไม่ตรงกัน
# One source. $held – examples that agree
ofGroup = { $count } ตัวอย่าง
ofGroupSome = ตรงกัน { $held } จาก { $count } ตัวอย่าง

## Where expected figures come from: a count of examples, and the tag of one.

counts =
    .printed = ข้อมีผลลัพธ์พิมพ์ไว้ในแหล่งที่มา
    .derived = ข้อคำนวณจากกฎที่แหล่งที่มาระบุ
    .by-hand = ข้อคำนวณด้วยมือ
tags =
    .printed = ผลลัพธ์พิมพ์ไว้ในแหล่งที่มา
    .derived = คำนวณจากกฎที่แหล่งที่มาระบุ
    .by-hand = คำนวณด้วยมือ
# Sources that go by a name that their folder does not show.
authorities =
    .by-hand = คำนวณด้วยมือ
    .dynamics-365 = Microsoft Dynamics 365
    .huawei-cloud = Huawei Cloud
    .netsuite = Oracle NetSuite
    .oracle = Oracle Incentive Compensation
    .sap = SAP
    .aws = Amazon Web Services
    .cloudblue = CloudBlue
    .hubspot = HubSpot
    .idco = IDCO
    .odoo-oca = Odoo Community Association
    .microsoft-csp = Microsoft CSP

## One example. $line – the name of a figure

line = ตัวเลข
theirs = แหล่งที่มาระบุ
ours = เราได้
asked = ผลลัพธ์ทั้งหมด { $count } ตัวเลข
arithmetic = การคิดเลข
refutes = ตรงนี้แหล่งที่มาผิด
prints = { $line }: แหล่งที่มาพิมพ์ว่า { $figure }
months = { $line }, { MONTH($month) }
eachUnit = { $line } ต่อหน่วย
gate = เกณฑ์ขั้นต่ำของ { $line }, { MONTH($month) }
reached = { $reached } จาก { $needed }
payout = { $line } ของ { MONTH($earned) } จ่ายใน { MONTH($paid) }
payoutNever = { $line } ของ { MONTH($earned) } ไม่ได้จ่าย
next = ช่วงขั้นถัดไปของ { $line }
tiers = ระดับที่ถือ
tier = { $tier }, { MONTH($month) }
# Between two of `tier`.
apart = { "; " }

## Where an example differs: what it expects, and what came. Figures, months and days as the example writes them.

noLine = ไม่มีรายการนี้
noUnits = ไม่มีหน่วย
nothing = ไม่มีค่า
none = ไม่มี
# In a list of what only one of the two has.
noMore = ไม่มีอีก
otherThan = ค่าอื่นที่ไม่ใช่ { $figure }
payoutFull = { $line } ของ { $earned } จ่ายใน { $paid } เป็น { $form }: { $amount }
payoutFullNever = { $line } ของ { $earned } ไม่ได้จ่าย { $form }: { $amount }
withTax = { $payout } รวมภาษี { $tax }
gateFull =
    { $met ->
        [yes] { $line } { $month }: { $reached } จาก { $needed } ถึงเกณฑ์
       *[no] { $line } { $month }: { $reached } จาก { $needed } ไม่ถึงเกณฑ์
    }
band = { $reached } จาก { $needed }, { $rate }
tierFrom = { $tier } ตั้งแต่ { $month }
