# Real sales from a file: opened, understood, settled.

title = คำนวณจากยอดขายจริงของคุณ
lead = ไฟล์ CSV ของยอดขายคุณ คำนวณด้วยกฎเดียวกับที่ใช้คำนวณแผน ไฟล์ถูกอ่านในเบราว์เซอร์ของคุณที่นี่ ไม่มีการส่งไปที่ใด
drop = ลากไฟล์ CSV มาวางที่นี่
or = หรือ
choose = เลือกไฟล์
limits = สูงสุด 50 MB และ 200,000 แถว รู้จักไฟล์ส่งออกของ Microsoft, AWS, Google Cloud, Huawei Cloud, Stripe และอื่น ๆ ไฟล์อื่นอ่านตามคอลัมน์
template = ดาวน์โหลดแม่แบบ
needs = แต่ละแถวต้องมีเดือนและราคาตั้ง ส่วนลูกค้า ผลิตภัณฑ์ ส่วนลด และอื่น ๆ ใส่เพิ่มได้
# $name – of the file
file = ไฟล์: { $name }
reading = กำลังอ่านไฟล์…
checking = กำลังอ่านทีละแถว…
settling = กำลังคำนวณยอดขาย…
cancel = ยกเลิก
cancelled = หยุดแล้ว ไฟล์และตัวเลือกของคุณยังอยู่
again = ทำต่อ
other = ใช้ไฟล์อื่น
backToPlan = กลับไปที่แผน
change = คอลัมน์และรูปแบบ
# Names of the files that are written, without their endings.
files =
    .template = แม่แบบยอดขายคู่ค้า
    .faults = ยอดขายคู่ค้าที่ต้องแก้ไข

## Files that cannot be read.

# $size, $most – megabytes
size = ไฟล์นี้มีขนาด { NUMBER($size) } MB อ่านได้สูงสุด { NUMBER($most) } MB โปรดแบ่งตามปีหรือตัดคอลัมน์ที่ไม่จำเป็นออก
unreadable =
    .workbook = นี่คือสมุดงาน Excel ไม่ใช่ไฟล์ CSV ในสเปรดชีตของคุณให้เลือก “บันทึกเป็น” แล้วเลือก “CSV UTF-8”
    .binary = นี่ไม่ใช่ไฟล์ข้อความ โปรดบันทึกยอดขายเป็น CSV แล้วเลือกไฟล์นั้น
    .empty = ไฟล์นี้ไม่มีข้อมูล
    .noRows = ไฟล์นี้มีหัวตารางแต่ไม่มีแถวข้อมูล
    .columns = ไฟล์นี้มีมากกว่า 5,000 คอลัมน์: ไม่ใช่ตารางยอดขาย
many = { $rows } แถว เกิน { $most } แถวที่คำนวณได้ในครั้งเดียว: โปรดแบ่งไฟล์
failed = ประมวลผลไฟล์ไม่สำเร็จ โปรดลองอีกครั้ง ตัวไฟล์ไม่ได้เสียหาย

## How the file is written.

format = รูปแบบการเขียนของไฟล์นี้
found = { $rows } แถว คั่นด้วย{ $separator } เข้ารหัสแบบ { $encoding }
separators =
    .comma = จุลภาค
    .semicolon = อัฒภาค
    .tab = แท็บ
    .bar = ขีดตั้ง
separator = คั่นด้วย
encoding = การเข้ารหัส
encodings =
    .utf-8 = UTF-8
    .utf-16le = UTF-16
    .utf-16be = UTF-16 แบบ big-endian
    .windows-1252 = ยุโรปตะวันตก (Windows-1252)
    .windows-1254 = ตุรกี (Windows-1254)
    .windows-1250 = ยุโรปกลาง (Windows-1250)
    .windows-1251 = ซีริลลิก (Windows-1251)
    .windows-1256 = อาหรับ (Windows-1256)
    .windows-874 = ไทย (Windows-874)
    .gb18030 = จีนตัวย่อ (GB 18030)
    .big5 = จีนตัวเต็ม (Big5)
    .shift_jis = ญี่ปุ่น (Shift JIS)
    .euc-kr = เกาหลี (EUC-KR)
head = ชื่อคอลัมน์
# $cells – the first cells of the row
headRow = แถวที่ { $row }: { $cells }
noHead = ไฟล์ไม่มีชื่อคอลัมน์

## Exports that are known. $title – of the export

layout = ไฟล์ส่งออก
noLayout = ไม่ใช่ในนี้: อ่านตามคอลัมน์
askLayout = หัวตารางนี้ตรงกับไฟล์ส่งออกหลายแบบ: { LIST($titles) } โปรดระบุว่าเป็นแบบใด
recognised = รู้จักแล้ว: { $title }
unrecognised = อ่านตามคอลัมน์ตามที่คุณเลือก
readAs = อ่านเป็น { $title }
notThis = เป็นไฟล์อื่น: อ่านตามคอลัมน์
# How well it is known.
certainties =
    .A = รู้จักหัวตารางทั้งหมด
    .B = ผู้ให้บริการเผยแพร่ชื่อคอลัมน์เหล่านี้
    .C = ชื่อคอลัมน์บางส่วนยังไม่แน่ชัด
# Whose money it holds, and what stands in the place of the list price.
means =
    .buy-cost = ไฟล์นี้บอกยอดที่คุณต้องจ่ายผู้ให้บริการคลาวด์ ไม่ใช่ยอดที่ลูกค้าจ่าย: ใช้ต้นทุนของคุณแทนราคาตั้ง และคำตอบไม่มีมาร์จิ้นจากลูกค้า
    .buy-list = ไฟล์นี้บอกยอดที่คุณต้องจ่ายผู้ให้บริการคลาวด์ ส่วนที่ลูกค้าใช้คำนวณเป็นราคาตั้งด้วยส่วนลดของโปรแกรมเอง และยอดที่ผู้ให้บริการคลาวด์คิดกับคุณเก็บไว้เป็นราคาซื้อ
    .sell-charged = ไฟล์นี้บอกยอดที่เรียกเก็บจากลูกค้าและไม่มีราคาตั้ง: ใช้ยอดที่เรียกเก็บแทนราคาตั้ง
    .sell-list = ไฟล์นี้บอกยอดที่เรียกเก็บจากลูกค้าพร้อมกับราคาตั้ง
taxed = จำนวนเงินรวมภาษีขายที่เรียกเก็บไว้แล้ว: ไม่มีคอลัมน์ที่ไม่รวมภาษี
twin = ไฟล์กระทบยอดใบแจ้งหนี้กับไฟล์การใช้งานรายวันเป็นเงินก้อนเดียวกัน: โปรดคำนวณเพียงไฟล์เดียว

## Choices that a file may leave.

choices =
    .numbers = ตัวเลข
    .dates = วันที่
    .discounts = ส่วนลด
    .bids = ราคาพิเศษโครงการ
    .listAt = ราคาตั้งอยู่ในคอลัมน์
    .price = ราคาที่ลูกค้าจ่าย
    .currency = สกุลเงิน
signIs = { $sign } หมายถึง
columnAt = คอลัมน์ { $name }
# One of the readings a choice has. $reading – the choice and the reading
option =
    { $reading ->
        [numbers-point] 1,234.56
        [numbers-comma] 1.234,56
        [numbers-space] 1 234,56
        [dates-day-first] 31/01/2027: วันมาก่อน
        [dates-month-first] 01/31/2027: เดือนมาก่อน
        [discounts-percent] 6 หมายถึงลด 6%
        [discounts-fraction] 0.06 หมายถึงลด 6%
        [discounts-money] 6.00 หมายถึงลดเป็นเงินเท่านั้น
        [discounts-paid-percent] 94 หมายถึงยังจ่าย 94%
        [discounts-paid-fraction] 0.94 หมายถึงยังจ่าย 94%
        [bids-percent] 6 หมายถึง 6%
        [bids-fraction] 0.06 หมายถึง 6%
        [price-charged] ตามคอลัมน์ราคาสุทธิ
        [price-discount] ราคาตั้งหักส่วนลด
       *[other] { $value }
    }
# What is asked when a file leaves two readings.
asks =
    .numbers = ในไฟล์ไม่มีอะไรบอกได้ว่า 1.234 คือหนึ่งพันกว่าหรือหนึ่งกว่า ๆ โปรดระบุ
    .dates = วันที่ทุกวันในไฟล์อ่านได้สองแบบ โปรดระบุว่าตัวเลขใดคือวัน
    .discounts = ส่วนลดในไฟล์อ่านได้หลายแบบ โปรดระบุว่าหมายถึงแบบใด
    .bids = ในไฟล์ไม่มีอะไรบอกได้ว่า 0.5 คือครึ่งหนึ่งหรือ 0.5% โปรดระบุ
    .listAt = มีสองคอลัมน์ที่ชื่อเหมือนกันแต่ตัวเลขต่างกัน โปรดระบุว่าคอลัมน์ใดคือราคา
    .price = ส่วนลดกับราคาสุทธิในไฟล์ไม่ตรงกัน โปรดระบุว่าให้ใช้ค่าใด
askSign = “{ $sign }” เป็นเครื่องหมายของหลายสกุลเงิน โปรดระบุว่าหมายถึงสกุลใด
# $reading – one of the above; $amounts – the file’s sales under it, by currency
consequence = เมื่ออ่านเป็น “{ $reading }” ยอดขายในไฟล์คือ { LIST($amounts) }
monthOfAll = ทุกแถวเป็นของ
choosePrompt = โปรดเลือก…

## What each column holds.

columns = แต่ละคอลัมน์คืออะไร
columnsLead = ระบุจากชื่อและค่าในคอลัมน์ โปรดแก้ส่วนที่ผิด แถวแรก ๆ แสดงผลที่อ่านได้
columnsKnown = ตามรูปแบบของไฟล์ส่งออกนี้ โปรดแก้ส่วนที่ผิด แถวแรก ๆ แสดงผลที่อ่านได้
column = คอลัมน์ { $name } คือ
# $number – counted from the first column
unnamed = คอลัมน์ที่ { $number }
ignored = (ไม่ใช้)
row = แถว
needMonth = โปรดระบุว่าคอลัมน์ใดคือเดือน หรือทุกแถวเป็นของเดือนใด
needList = โปรดระบุว่าคอลัมน์ใดคือราคาตั้ง หรือรายการราคาพร้อมจำนวนหน่วย
# $what – one of `holds`
twice = มีสองคอลัมน์ที่เป็น{ $what } โปรดเลือกคอลัมน์เดียว
holds =
    .month = เดือนหรือวันที่ของบิล
    .customer = ลูกค้า
    .family = ผลิตภัณฑ์
    .list = ราคาตั้ง
    .discount = ส่วนลดที่ให้
    .charged = เรียกเก็บจากลูกค้า
    .refund = ส่วนที่คืนเงิน
    .currency = สกุลเงิน
    .account = ประเภทบัญชีลูกค้า
    .kind = ประเภทการขาย
    .registered = ลงทะเบียนดีลแล้ว (ใช่/ไม่ใช่)
    .bid = ส่วนลดราคาพิเศษโครงการ
    .means = ชำระด้วย
    .country = ประเทศของลูกค้า
    .item = รายการราคา
    .units = จำนวนหน่วย
    .unpaid = ยังไม่จ่ายผู้ให้บริการคลาวด์ (ใช่/ไม่ใช่)
    .paid = เดือนที่จ่ายผู้ให้บริการคลาวด์
    .since = เป็นลูกค้าตั้งแต่
    .ordered = วันที่สั่งซื้อ
    .ended = เดือนที่คืน
    .tags = ป้ายกำกับ
    .floor = ราคาขั้นต่ำ
    .purchase = ราคาซื้อ
    .withheld = หักไว้จากผู้ขาย
    .taxes = ภาษีหลังหักค่าธรรมเนียม
    .new = จำนวนลูกค้าใหม่ที่นับแทน

## Values that a column of names may hold, whatever the programme.

kinds =
    .new = ลูกค้าใหม่
    .renewal = การต่ออายุ
    .expansion = การเติบโต
    .migration = การย้ายระบบ
    .project = โครงการ
payments =
    .cash = เงินสด
    .credit = วงเงินเครดิต
    .coupon = คูปอง
    .test-coupon = คูปองทดลอง
    .stored-value = ยอดเงินเติม
    .stored-value-purchase = การซื้อยอดเงินเติม
marks =
    .registered = ลงทะเบียนแล้ว

## Names the programme does not know.

names = { $what }: ชื่อที่โปรแกรมนี้ไม่รู้จัก
namesLead = โปรดระบุว่าแต่ละชื่อหมายถึงอะไร
namesCount = จะนับเป็น { $product } จนกว่าคุณจะระบุว่าแต่ละชื่อหมายถึงอะไร
# $given – the name in the file
nameRows = “{ $given }” { $rows } แถว
allRest = ที่เหลือทั้งหมด { $count } ชื่อ

## What the file comes to.

period = เดือนที่จะคำนวณ
from = ตั้งแต่
to = ถึง
history = ยอดขายก่อน { MONTH($month) } นับเป็นประวัติ: ใช้เมื่อกฎย้อนดูอดีต และไม่มีการจ่ายให้
sum = ราคาตั้ง { $amount } จาก { $rows } แถว { MONTHS($first, $last) }
sumHint = โปรดเทียบกับบัญชีของคุณเองก่อนทำต่อ
blank = ข้ามแถวว่าง { $rows } แถว
noSales = ไม่มีแถวใดในไฟล์นี้ที่คำนวณได้ตามที่เป็นอยู่
rounded = จำนวนเงิน { $count } รายการมีทศนิยมเกินหกตำแหน่ง และถูกปัดเหลือหกตำแหน่ง
swallowed = เครื่องหมายคำพูดที่ไม่ครบคู่ทำให้ { $lines } บรรทัดหายไป และไม่ได้นับรวมไว้
good = อ่านได้ทุกแถว
settle = คำนวณยอดขายเหล่านี้
leave = คำนวณโดยตัดออก { $rows } แถว
left = ตัดออกตามที่คุณเลือก { $rows } แถว
# Between parts that are told one after the other.
apart = { "; " }
# $parts – one or more of `leftPart`
leftOut = ตัดแถวที่ไม่ใช่ยอดขายออก: { $parts }
# $why – the reason; $amount – what they come to
leftPart = { $why }: { $amount } จาก { $rows } แถว
leftAs =
    .tax = ภาษี
    .total = ยอดรวม
    .payout = ค่าธรรมเนียมและการจ่ายเงิน
    .status = ยังไม่ขายหรือยังไม่ชำระ

## Currencies of the file. $code – of a currency

currencyIs = จำนวนเงินในไฟล์เป็น { $code } ซึ่งเป็นสกุลเงินของแผนคุณ
currencyOwn = ไฟล์ไม่ได้ระบุสกุลเงิน: ถือว่าจำนวนเงินเป็น { $code } ซึ่งเป็นสกุลเงินของแผนคุณ
broughtOver = จำนวนเงินสกุลอื่นแปลงเป็น { $code } ซึ่งเป็นสกุลเงินของแผนคุณ:
# $amount – sales in it
rateShown =
    { $rows ->
        [0] { $code }
       *[other] { $code }: { $amount } จาก { $rows } แถว
    }
rateMissing =
    { $rows ->
        [0] { $code }: ไม่มีอัตราแลกเปลี่ยน
       *[other] { $code }: { $amount } จาก { $rows } แถว กันไว้ก่อนเพราะไม่มีอัตราแลกเปลี่ยน
    }
rateAsked = ไม่มีอัตราแลกเปลี่ยน โปรดระบุอัตรา แล้วแถวเหล่านี้จะถูกคำนวณด้วย
rateAbove = อัตราแลกเปลี่ยนต้องมากกว่าศูนย์
rateYours = อัตราของคุณ
# Where a rate comes from.
rateFrom = { $publisher }, { DAY($day) }
oneIs = 1 { $code } =

## After it is settled.

settled = คำนวณจาก { $name }
refusedByRules = กฎของโปรแกรมไม่รับรายการขายบางส่วน:
# $problem – why
refusedRow = แถวที่ { $row }: { $problem }
who = ยอดขายจริง { $name }
linkNote = ก่อนหักค่าใช้จ่ายของคุณเอง: ไฟล์ยอดขายไม่มีข้อมูลนี้ ลิงก์เก็บเฉพาะแผน ไม่เก็บไฟล์ของคุณ

## Cells that cannot be read.

# $count – cells; $rows – the rows they stand in
faults = ต้องแก้ไข { $count } จุด ใน { $rows } แถว
faultsFirst = แสดง { $count } จุดแรก
faultsLead = ไม่มีการเดาและไม่มีการทิ้งข้อมูล: โปรดแก้ในไฟล์ เปลี่ยนตัวเลือกด้านบน หรือเลือกตัดแถวเหล่านี้ออกเอง
faultsFile = ดูทั้งหมดเป็น CSV
where = แถว
columnName = คอลัมน์
value = ค่าในไฟล์
why = สิ่งที่ผิด
whole = ทั้งแถว
# $given – what stands in the cell; $detail – what would be right, or what is odd about it
fault =
    { $code ->
        [empty] ว่างอยู่
        [format] “{ $given }” ไม่ได้เขียนตามรูปแบบตัวเลขของไฟล์นี้: เปลี่ยนรูปแบบด้านบนหรือแก้เซลล์
        [long] “{ $given }” ยาวเกินกว่าจะเป็นตัวเลข
        [large] “{ $given }” เกินหนึ่งล้านล้าน: อ่านได้ไม่เกินนั้น
        [short] “{ $given }” ถูกสเปรดชีตย่อและหลักหายไป: แสดงตัวเลขเต็มในนั้นแล้วบันทึกใหม่
        [formula] “{ $given }” เป็นสูตร ไม่ใช่ตัวเลข: บันทึกไฟล์เป็นค่า
        [sheetError] “{ $given }” เป็นข้อผิดพลาดของสเปรดชีต: แก้สูตรของเซลล์นั้น
        [currency] “{ $given }” ระบุสกุลเงิน ({ $detail }) ที่ไม่รู้จัก หรือไม่ตรงกับแถวของมัน
        [noCurrency] “{ $given }” ไม่ได้ระบุสกุลเงินที่รู้จัก และไฟล์มีหลายสกุลเงิน
        [rate] ส่วนลด “{ $given }” เป็นไปไม่ได้: กรอก 0% ถึง 100%
        [date] “{ $given }” ไม่ใช่วันที่: เขียนเป็น 2027-01 หรือ 2027-01-31
        [month] “{ $given }” ไม่มีเดือนที่ { $detail }: ตัวเลขอีกตัวคือเดือนหรือไม่ ถ้าใช่ให้เปลี่ยนรูปแบบวันที่ด้านบน
        [day] “{ $given }” ไม่มีในปฏิทิน: เดือนนั้นมี { $detail } วัน
        [noDay] “{ $given }” ระบุเพียงเดือน: ที่นี่ต้องมีวันที่
        [shortYear] “{ $given }” มีปีเพียงสองหลัก: เขียนให้ครบสี่หลัก
        [serial] “{ $given }” เป็นเลขลำดับวันที่ของสเปรดชีต: กำหนดรูปแบบคอลัมน์เป็นวันที่แล้วบันทึกใหม่
        [buddhist] “{ $given }” เป็นปี พ.ศ.: เขียนเป็น { $detail }
        [yesNo] “{ $given }” ไม่ใช่ทั้งใช่และไม่ใช่
        [country] “{ $given }” ไม่ใช่ประเทศ: เขียนรหัสสองตัวอักษร เช่น TH
        [unknown] “{ $given }” ไม่ใช่ชื่อในโปรแกรมนี้: ระบุด้านบนว่าหมายถึงอะไร
        [noMonth] ไม่มีเดือน: เป็นแถวยอดรวมหรือไม่
        [noList] ไม่มีราคาตั้ง: เป็นแถวยอดรวมหรือไม่
        [noUnits] รายการราคาต้องมีจำนวนหน่วย
        [listAndItem] ใส่ราคาตั้งพร้อมกับรายการราคาไม่ได้: เว้นว่างไว้หนึ่งช่อง
        [twoPrices] ใส่ส่วนลดพร้อมกับราคาที่เรียกเก็บไม่ได้: เว้นว่างไว้หนึ่งช่อง
        [wide] มี { $detail } เซลล์ มากกว่าหัวตาราง: ตัวคั่นหรือเครื่องหมายคำพูดอยู่ผิดที่
        [quotes] เครื่องหมายคำพูดไม่ครบคู่
        [quotesRun] เครื่องหมายคำพูดไม่ครบคู่: { $detail } บรรทัดของไฟล์ติดกันเป็นบรรทัดเดียวที่นี่
       *[other] “{ $given }” ไม่ใช่ตัวเลข
    }
