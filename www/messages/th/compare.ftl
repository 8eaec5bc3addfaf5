# The plan in other circumstances, side by side.

title = เปรียบเทียบ
lead = เทียบแผนกับคำตอบที่คุณปักหมุดไว้ และกับแผนเดียวกันในสถานการณ์อื่น ได้สูงสุดสี่คอลัมน์
mine = แผนนี้
variant = แบบที่ { $number }
add = เพิ่มคอลัมน์
nameOf = ชื่อของคอลัมน์ที่ { $number }
# Makes a pinned answer the plan again.
open = เปิดเป็นแผน
device = เก็บคอลัมน์เหล่านี้ไว้ในเครื่องนี้
denied = เบราว์เซอร์นี้ไม่เก็บข้อมูลของหน้านี้: ลิงก์และไฟล์เก็บคอลัมน์ไว้ให้
remove = ลบ { $name }
gone = ไม่แสดง { $name } เพราะหน้านี้ไม่มีโปรแกรมของคอลัมน์นี้
edition = เงื่อนไข ณ วันที่
planDay = { DAY-SHORT($day) } (แผน)
from = ตั้งแต่ { DAY-SHORT($day) }
noTier = ไม่มีระดับ
profit = กำไร
earnings = จากผู้ให้บริการคลาวด์
cash = เงินสดเมื่อสิ้นแผน
funding = ความต้องการเงินทุนสูงสุด
sure = กำไร มั่นใจได้แค่ไหน
sureHint = 8 ใน 10 กรณี ตามช่วงค่าและเลขเริ่มสุ่มของแผน
half = ครึ่งหนึ่งเกิน { $amount }
# $names – figures that are ranges in the plan and not in the variant
without = ในแบบนี้เป็นค่าแน่นอน: { $names }
payback = คืนทุน
share = กฎที่เผยแพร่ทางการ
shareHint = ของส่วนที่มาจากผู้ให้บริการคลาวด์
never = ไม่ใช่ในแผนนี้
none = ไม่มี
same = เท่ากัน
sooner = เร็วขึ้น { $months } เดือน
later = ช้าลง { $months } เดือน
otherCurrency = เป็น { $currency }: ไม่นำมาเทียบ
refused = ไม่รับ
failed = เครื่องคำนวณหยุดที่แบบนี้
inputs = สิ่งที่ต่างกัน
inputsNone = ยังไม่มีสิ่งใดต่างกัน: โปรดแก้คอลัมน์ด้านบน

## What had to give way. $from, $to – names of what was and what is now

mapped = สิ่งที่เปลี่ยนเพื่อให้เข้ากันได้
change =
    { $what ->
        [role] { $from } → { $to }: ที่นั่นไม่มีบทบาทนี้
        [tier] { $from } → { $to }: บทบาทนั้นเข้าสู่ระดับนี้ไม่ได้
        [tier-none] { $from } → ไม่มี: บทบาทนั้นเข้าสู่ระดับนี้ไม่ได้
        [account] ประเภทบัญชีลูกค้า { $from } → { $to }
        [account-none] ประเภทบัญชีลูกค้า { $from } → ไม่มี
        [family] ผลิตภัณฑ์ { $from } → { $to }
        [mix] สินค้าที่ซื้อ: แทน { $from } ด้วยตัวอย่างของโปรแกรม ({ $to })
        [lost] สินค้าที่ซื้อ: { $from } ไม่มีขายที่นั่นและนับเป็น { $to }
        [usage] ตัดรายการราคา { $from } ออก
        [credentials] { $from } ไม่มีผลที่นั่น
        [currency] จำนวนเงินที่กรอกเป็น { $from } อ่านเป็น { $to } โดยไม่แปลง
        [kept] จำนวนเงินยังเป็น { $from } ส่วนของโปรแกรมเป็น { $to } แปลงด้วยอัตราที่แสดง
       *[other] { $from } → { $to }
    }
changedValues = ค่าตามสัญญาของคุณ { $count } ค่าใช้ไม่ได้ที่นั่น
