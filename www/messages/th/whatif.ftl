# What one figure of the plan, or two, do to the answer, and what it takes to get somewhere.

title = ถ้าเปลี่ยนตัวเลข ผลจะกระโดดที่ใด
lead = เปลี่ยนตัวเลขหนึ่งหรือสองตัวโดยคงที่เหลือไว้ ทุกจุดคำนวณอย่างแม่นยำ
none = ไม่มีตัวเลขในแผนนี้ที่เปลี่ยนได้
figure = ตัวเลข
second = และตัวเลขที่สอง
noSecond = ไม่มี: แสดงเส้นกราฟ
from = จาก
to = ถึง
around = ค่าใดก็ได้
measure = ค่าที่ดู
measures =
    .profit = กำไร
    .earnings = จากผู้ให้บริการคลาวด์
    .revenue = ลูกค้าจ่ายให้คุณ
    .cash = เงินสดเมื่อสิ้นแผน
    .funding = ความต้องการเงินทุนสูงสุด
    .margin = อัตรากำไร
    .payback = จำนวนเดือนจนเงินสดกลับเป็นบวก
    .npv = มูลค่าวันนี้ (NPV)
# The same inside a sentence.
measuresInside =
    .profit = กำไร
    .earnings = รายได้จากผู้ให้บริการคลาวด์
    .revenue = ยอดที่ลูกค้าจ่ายให้คุณ
    .cash = เงินสดเมื่อสิ้นแผน
    .funding = ความต้องการเงินทุนสูงสุด
    .margin = อัตรากำไร
    .payback = จำนวนเดือนจนเงินสดกลับเป็นบวก
    .npv = มูลค่าวันนี้
beyond = มากกว่า { $months }
points = { $by } จุดเปอร์เซ็นต์

## What the curve says. $from, $to, $at – values of the figure; $by – an amount

# $step – whether it is just a tenth more of the figure; $measure – what is read; $way – what becomes of it
next =
    { $way ->
        [same]
            { $step ->
                [tenth] เพิ่มอีก 10% (จาก { $from } เป็น { $to }) ไม่ทำให้อะไรเปลี่ยน
               *[other] เปลี่ยนจาก { $from } เป็น { $to } ไม่ทำให้อะไรเปลี่ยน
            }
        [more]
            { $measure ->
                [profit]
                    { $step ->
                        [tenth] เพิ่มอีก 10% (จาก { $from } เป็น { $to }) คุณจะได้กำไรเพิ่ม { $by }
                       *[other] เปลี่ยนจาก { $from } เป็น { $to } คุณจะได้กำไรเพิ่ม { $by }
                    }
               *[other]
                    { $step ->
                        [tenth] เพิ่มอีก 10% (จาก { $from } เป็น { $to }) ค่านี้จะเพิ่มขึ้น { $by }
                       *[other] เปลี่ยนจาก { $from } เป็น { $to } ค่านี้จะเพิ่มขึ้น { $by }
                    }
            }
       *[less]
            { $measure ->
                [profit]
                    { $step ->
                        [tenth] เพิ่มอีก 10% (จาก { $from } เป็น { $to }) คุณจะเสียกำไร { $by }
                       *[other] เปลี่ยนจาก { $from } เป็น { $to } คุณจะเสียกำไร { $by }
                    }
               *[other]
                    { $step ->
                        [tenth] เพิ่มอีก 10% (จาก { $from } เป็น { $to }) ค่านี้จะลดลง { $by }
                       *[other] เปลี่ยนจาก { $from } เป็น { $to } ค่านี้จะลดลง { $by }
                    }
            }
    }
jump =
    { $measure ->
        [profit] ตั้งแต่ { $at } คุณจะได้กำไรเพิ่มทันที { $by }
       *[other] ตั้งแต่ { $at } ค่านี้จะเพิ่มขึ้นทันที { $by }
    }
cliff =
    { $measure ->
        [profit] ที่ { $at } คุณจะเสียกำไรทันที { $by }: เป็นจุดหักขั้น
       *[other] ที่ { $at } ค่านี้จะลดลงทันที { $by }: เป็นจุดหักขั้น
    }
smooth = ระหว่างนั้นไม่มีจุดกระโดดขึ้นและไม่มีจุดหักขั้น
# What the curve shows, for those who do not see it. $measure – inside a sentence; $first, $last – its amounts at the ends
summary =
    { $jumps ->
        [0] { $figure } จาก { $from } ถึง { $to }: { $measure }เปลี่ยนจาก { $first } เป็น { $last } จุดกลมคือแผน เส้นไข่ปลาคือจุดกระโดดขึ้น เส้นขาดคือจุดหักขั้น
       *[other] { $figure } จาก { $from } ถึง { $to }: { $measure }เปลี่ยนจาก { $first } เป็น { $last } โดยกระโดด { $jumps } ครั้ง จุดกลมคือแผน เส้นไข่ปลาคือจุดกระโดดขึ้น เส้นขาดคือจุดหักขั้น
    }
table = ดูเส้นกราฟนี้เป็นตาราง
atOnce = เปลี่ยนทันที
largest = จากการกระโดด { $all } ครั้ง แสดง { $shown } ครั้งที่มากที่สุด
# Two figures. $across, $down – their names; $now – what the plan itself comes to
heat = { $measure } ตาม “{ $across }” (แนวนอน) และ “{ $down }” (แนวตั้ง) แผนอยู่ที่ { $now }
heatKey = ยิ่งเข้มยิ่งห่างจากศูนย์ ลายขีดคือต่ำกว่าศูนย์
here = แผน

## What a figure must be for a measure to reach an amount. $measure – as a label, or inside a sentence where it does not begin one

goalTitle = ต้องทำอย่างไรจึงจะถึง
goal = “{ $figure }” ต้องเป็นเท่าไรเพื่อให้ “{ $measure }” เท่ากับ
find = ค้นหา
reached = { $figure } ต้องเป็น { $to } แทน { $from } แล้ว{ $measure }จะเป็น { $value }
unreached = เปลี่ยนตัวเลขนี้อย่างเดียวไม่พอ: ไม่ว่าค่าใดตั้งแต่ { $low } ถึง { $high } ซึ่งเป็นขอบเขตของ “{ $figure }” { $measure }ก็ไม่ถึง { $target } ค่าใกล้ที่สุดที่พบคือ { $value } ที่ { $near }
already = “{ $figure }” คงไว้ที่ { $value } ได้: { $measure }ถึงเป้าหมายแล้ว
unfound = ไม่พบค่า “{ $figure }” ที่ทำให้{ $measure }เป็น { $target } ค่าใกล้ที่สุดที่พบคือ { $value } ที่ { $near }
# Follows one of the above.
open =
    { $reached ->
        [yes] ระหว่าง { $from } กับ { $to } ไม่ได้คำนวณทุกขั้น จึงอาจมีตัวเลขที่ใกล้กว่าอยู่ในช่วงนั้น
       *[no] ระหว่าง { $from } กับ { $to } ไม่ได้คำนวณทุกขั้น จึงอาจมีตัวเลขที่ใช้ได้อยู่ในช่วงนั้น
    }
