# One deal on top of the plan.

title = ดีล
name = ดีลนี้
lead = โครงการหนึ่งที่กำลังเจรจา
list = ราคาตั้ง
discount = ส่วนลดที่ฉันให้
tier = ถ้าฉันเป็น
supposed = เฉพาะดีลนี้ แผนของคุณยังคงระดับเดิม
on = คิดแบบ
onPlan = เพิ่มจากแผนของฉัน
alone = คิดเดี่ยว
monthOf = ออกบิลใน

## What it earns. The amount follows the headline in large print.

headline = ดีลนี้ให้กำไรคุณ
headlineLoss = ดีลนี้ทำให้คุณขาดทุน
nothing = ดีลนี้ไม่ให้กำไรและไม่ทำให้ขาดทุน
now = ตอนนี้
nowHint = ส่วนที่เหลือจากราคาเมื่อออกบิล
later = ภายหลัง
laterHint = ส่วนที่ได้คืน { MONTHS($first, $last) }
laterNone = ไม่มีส่วนที่ได้คืน
laterAfter = ส่วนที่ได้คืนหลังเดือนสุดท้ายของแผน
rest = ต่อค่าใช้จ่าย
restHint = ผลต่อค่าใช้จ่าย ต้นทุนเงินทุน และภาษี
parts = มาจากไหน
what = รายการ
when = จ่ายเมื่อ
amount = จำนวนเงิน ({ $currency })
total = กำไรจากดีลนี้
atBilling = เมื่อออกบิล
open = ไม่อยู่ภายในแผน
partly = { MONTHS($first, $last) } และหลังสิ้นแผน
running = ตามที่เกิดขึ้น
# In the title of a working. $label – the line
within = { $label } ในแผนที่มีดีลนี้
addToPlan = เพิ่มในแผนของฉัน
# What the registration is worth. $now – whether it is registered
registering =
    { $now ->
        [yes]
            { $way ->
                [gains] ในจำนวนนี้ { $amount } มาจากการลงทะเบียนดีล
               *[costs] ในจำนวนนี้ การลงทะเบียนดีลทำให้คุณเสีย { $amount }
            }
       *[no]
            { $way ->
                [gains] หากลงทะเบียนดีล คุณจะได้เพิ่ม { $amount }
               *[costs] หากลงทะเบียนดีล คุณจะเสีย { $amount }
            }
    }
wholly = คือแผนที่มีดีลนี้ หักด้วยแผนที่ไม่มีดีลนี้พอดี

## What it does to its quarter.

# $quarter – its name, “Q1 2027”
quarter = ผลต่อ { $quarter }
quarterLead = เกณฑ์ของอินเซนทีฟแต่ละตัว ก่อนและหลังมีดีลนี้
yearLead = อินเซนทีฟที่ดูช่วงเวลายาวกว่า แสดงตามเวลาที่คำนวณ
quarterNone = ในไตรมาสนี้ ดีลนี้ไม่มีผลต่ออินเซนทีฟใดที่มีเกณฑ์
quarterMoves = สัดส่วนสินค้าที่ซื้อเปลี่ยนไปตลอดแผน จึงใช้รอบสุดท้ายแทนไตรมาส
# What an incentive asks for, in the period that ends with $month.
gate = { $label }, { MONTH($month) }
# $amount – what is reached
before = ก่อน { $amount }
with = เมื่อมีดีลนี้ { $amount }
of = ต้องถึง { $needed }
below = ต้องต่ำกว่า { $needed }
reaches = ถึงเกณฑ์แล้ว: เป็นผลจากดีลนี้
loses = ไม่ถึงเกณฑ์แล้วเมื่อมีดีลนี้
met = ถึงเกณฑ์ไม่ว่าจะมีดีลนี้หรือไม่
missed = ยังขาด { $missing }
# A band of an incentive, in the period that ends with $month.
band = ช่วงขั้นถัดไป, { MONTH($month) }
bandReached = ช่วงขั้น, { MONTH($month) }
bandAsks = ต้องถึง { $needed } จ่าย { $rate }
climbs = ถึงแล้ว: เป็นผลจากดีลนี้
climbsThen = ถึงแล้ว: เป็นผลจากดีลนี้ อีก { $missing } จะได้ { $rate }

## When there is no answer.

refused = ยังคำนวณดีลนี้ไม่ได้: โปรดแก้ช่องที่ทำเครื่องหมายไว้
planRefused = ต้องแก้แผนของคุณก่อนจึงจะเพิ่มดีลได้
toPlan = ไปที่แผน
