# Messages of the engine
# The lines of the statement and the field’s terms for them. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = รายการอื่น ({ $code })

## From list price to what is left of it. $vendor – whose programme it is

list-price = ยอดขายตามราคาตั้ง
referred-sales = ยอดที่ลูกค้าของคุณซื้อจาก { $vendor } ตามราคาตั้ง
referred-revenue = ยอดที่ { $vendor } เรียกเก็บจากลูกค้า
customer-discount = ส่วนลดที่คุณให้ลูกค้า
passed-discount = ส่วนลดที่คุณส่งต่อให้ตัวแทนจำหน่าย
revenue = ลูกค้าจ่ายให้คุณ
vendor-list = ยอดเดียวกันตามราคาตั้ง
partner-discount = ส่วนลดที่คุณได้รับ
vendor-bill = { $vendor } ออกบิลให้คุณ
resale-margin = มาร์จิ้นจากการขายต่อ
withheld = หัก ณ ที่จ่ายในประเทศของลูกค้า
seller-taxes = ภาษีการขายของคุณ
coupons = การใช้งานที่ชำระด้วยคูปอง ตามราคาตั้ง: ไม่มีเงินเคลื่อนไหว

## What comes back

# An incentive or a charge, by the title of its table
table = { $table }
clawback = เรียกเงินคืนจากการขายที่ถูกคืน
lost = หมดสิทธิ์เพราะยื่นเบิกช้าเกินไป
incentives = อินเซนทีฟที่ได้คืน
passed-incentives = อินเซนทีฟที่คุณส่งต่อให้ตัวแทนจำหน่าย

## Services. $name – as its owner called it; $number – its place in the plan where it has no name; $billed – how often

service =
    { $billed ->
        [once] { $name } (ครั้งเดียว)
       *[monthly] { $name } (ทุกเดือน)
    }
service-number =
    { $billed ->
        [once] บริการที่ { $number } (ครั้งเดียว)
       *[monthly] บริการที่ { $number } (ทุกเดือน)
    }
delivery = ต้นทุนให้บริการ: { $name }
delivery-number = ต้นทุนให้บริการ: บริการที่ { $number }
services = มาร์จิ้นจากบริการของคุณ

## Costs

cost-sales = พนักงานขาย
cost-presales = พรีเซลส์
cost-engineers = วิศวกร
cost-training = การอบรมและใบรับรอง
cost-certificates = ใบรับรองที่ระดับของคุณต้องมี
cost-marketing = การตลาด
cost-rent = ค่าเช่าสำนักงาน
cost-software = ซอฟต์แวร์และเครื่องมือ
cost-fees = ค่าธรรมเนียมโปรแกรมและแพลตฟอร์ม
cost-acquisition = ต้นทุนการได้มาซึ่งลูกค้า
bad-debt = ลูกค้าที่ไม่จ่าย
costs = ค่าใช้จ่ายดำเนินงาน

## Profit

operating-profit = กำไรจากการดำเนินงาน
financing = ต้นทุนของเงินที่จมอยู่
tax = ภาษีจากกำไร
profit = กำไร

## Cash

cash-customers = จากลูกค้า
cash-vendor = จ่ายให้ { $vendor }
cash-charges = { $vendor } หักไว้
cash-incentives = อินเซนทีฟเป็นเงินสด
cash-credit = อินเซนทีฟเป็นเครดิตในบัญชีสำหรับจ่ายบิลผู้ให้บริการคลาวด์
cash-invoice-credit = อินเซนทีฟหักจากใบแจ้งหนี้ของผู้ให้บริการคลาวด์
cash-coupons = อินเซนทีฟเป็นคูปองสำหรับซื้อผลิตภัณฑ์ของผู้ให้บริการคลาวด์
cash-co-op = อินเซนทีฟเป็นงบการตลาดร่วมตามที่ยื่นเบิก
cash-mdf = อินเซนทีฟเป็นงบพัฒนาตลาดตามที่ยื่นเบิก
cash-passed = อินเซนทีฟที่จ่ายต่อให้ตัวแทนจำหน่าย
cash-services = จากลูกค้า สำหรับบริการ
cash-costs = ต้นทุนให้บริการและค่าใช้จ่ายดำเนินงาน
net-cash = เงินสดในเดือน
cumulative-cash = เงินสดสะสม
receivable = อินเซนทีฟที่ได้รับสิทธิ์แล้วแต่ยังไม่ได้รับเงิน

## The field’s terms, beside the titles

term-customer-discount = ส่วนลดลูกค้า
term-pass-through = การส่งต่อ
term-net-revenue = รายได้สุทธิ
term-partner-discount = ส่วนลดคู่ค้า
term-front-end-margin = มาร์จิ้นตอนซื้อ (Front-end)
term-clawback = เรียกเงินคืน (Clawback)
term-incentives = อินเซนทีฟ
term-rebate = เงินคืน
term-commission = ค่าคอมมิชชัน
term-bounty = รางวัลหาลูกค้าใหม่
term-mdf = งบพัฒนาตลาด (MDF)
term-spif = อินเซนทีฟพนักงานขาย (SPIF)
term-funding = เงินสนับสนุน
term-credit = เครดิตหักในใบแจ้งหนี้
term-revenue-share = ส่วนแบ่งรายได้
term-fee = ค่าธรรมเนียม
