# The result in sentences and the key figures beside it.

title = คุณจะได้กำไรเท่าไร
# How long a plan runs. $years – whole years, 0 when it is none or no whole number of them
span =
    { $years ->
        [0] { $months } เดือน
        [1] หนึ่งปี
        [2] สองปี
        [3] สามปี
        [4] สี่ปี
       *[other] ห้าปี
    }
# Stands above the amount, which follows in large print. $span – how long
over =
    { $way ->
        [earn] ในช่วง{ $span } คุณจะได้กำไร
        [lose] ในช่วง{ $span } คุณจะขาดทุน
       *[nothing] ในช่วง{ $span } คุณจะไม่ได้กำไรและไม่ขาดทุน
    }
# The same as a sentence of its own, for screen readers.
result =
    { $way ->
        [earn] ในช่วง{ $span } คุณจะได้กำไร { $amount }
        [lose] ในช่วง{ $span } คุณจะขาดทุน { $amount }
       *[nothing] ในช่วง{ $span } คุณจะไม่ได้กำไรและไม่ขาดทุน
    }
nothingSold = ยังไม่มีการขายในแผนนี้ โปรดกรอกลูกค้าและยอดใช้จ่าย หรือโครงการ แล้วคำตอบจะแสดงที่นี่

## What makes the result. $list – amount at list price; $parts – what adds to it and takes from it, each one of `making`

made =
    { $trade ->
        [sold] คุณขายตามราคาตั้ง { $list }: { LIST($parts) }
       *[referred] ลูกค้าที่คุณแนะนำซื้อตามราคาตั้ง { $list }: { LIST($parts) }
    }
madeOnly =
    { $trade ->
        [sold] คุณขายตามราคาตั้ง { $list }
       *[referred] ลูกค้าที่คุณแนะนำซื้อตามราคาตั้ง { $list }
    }
madeOfParts = { LIST($parts) }
# $line – the line of the statement; $way – whether it adds or takes; $label – the line’s name, where it is none of these
making =
    { $line ->
        [resale-margin]
            { $way ->
                [gives] การขายต่อเหลือ { $amount }
               *[takes] การขายต่อขาดทุน { $amount }
            }
        [customer-discount]
            { $way ->
                [gives] ลูกค้าจ่ายสูงกว่าราคาตั้ง { $amount }
               *[takes] ลูกค้าได้ส่วนลด { $amount }
            }
        [incentives]
            { $way ->
                [gives] ผู้ให้บริการคลาวด์จ่ายให้คุณ { $amount }
               *[takes] ผู้ให้บริการคลาวด์เรียกคืน { $amount }
            }
        [passed-incentives]
            { $way ->
                [gives] ตัวแทนจำหน่ายคืนให้ { $amount }
               *[takes] ส่งต่อให้ตัวแทนจำหน่าย { $amount }
            }
        [services]
            { $way ->
                [gives] บริการของคุณเพิ่ม { $amount }
               *[takes] บริการของคุณขาดทุน { $amount }
            }
        [costs] ค่าใช้จ่ายดำเนินงาน { $amount }
        [financing] ต้นทุนของเงินที่จมอยู่ { $amount }
        [tax] ภาษี { $amount }
       *[other] { $label }: { $amount }
    }
# The same at the beginning of a sentence.
makingFirst =
    { $line ->
        [resale-margin]
            { $way ->
                [gives] การขายต่อเหลือ { $amount }
               *[takes] การขายต่อขาดทุน { $amount }
            }
        [customer-discount]
            { $way ->
                [gives] ลูกค้าจ่ายสูงกว่าราคาตั้ง { $amount }
               *[takes] ลูกค้าได้ส่วนลด { $amount }
            }
        [incentives]
            { $way ->
                [gives] ผู้ให้บริการคลาวด์จ่ายให้คุณ { $amount }
               *[takes] ผู้ให้บริการคลาวด์เรียกคืน { $amount }
            }
        [passed-incentives]
            { $way ->
                [gives] ตัวแทนจำหน่ายคืนให้ { $amount }
               *[takes] ส่งต่อให้ตัวแทนจำหน่าย { $amount }
            }
        [services]
            { $way ->
                [gives] บริการของคุณเพิ่ม { $amount }
               *[takes] บริการของคุณขาดทุน { $amount }
            }
        [costs] ค่าใช้จ่ายดำเนินงาน { $amount }
        [financing] ต้นทุนของเงินที่จมอยู่ { $amount }
        [tax] ภาษี { $amount }
       *[other] { $label }: { $amount }
    }

## What the programme’s rules do to the tier. $moves – one or more of `rise` and `drop`

rise = ขึ้นเป็น { $tier } ใน { MONTH($month) }
drop = ลดเป็น { $tier } ใน { MONTH($month) }
byRules = ตามกฎของโปรแกรม คุณจะ{ LIST($moves) }
heldByChoice =
    { $way ->
        [lose] คงไว้ที่ { $tier } ตามที่คุณเลือก ตามกฎของโปรแกรม คุณจะ{ LIST($moves) } และจะขาดทุน { $amount }
       *[earn] คงไว้ที่ { $tier } ตามที่คุณเลือก ตามกฎของโปรแกรม คุณจะ{ LIST($moves) } และจะได้กำไร { $amount }
    }

## Why profit says one thing and the cash another. $apart – the difference; $end – the plan’s last month; $cash – what it stands at then

notInTheBank = ได้กำไรแล้วแต่เงินยังไม่เข้าบัญชี: หลัง { MONTH($end) } ยอดที่ผู้อื่นค้างจ่ายคุณมากกว่ายอดที่คุณค้างจ่ายอยู่ { $apart } และเงินสดอยู่ที่ { $cash }
backLate = มีกำไร แต่มูลค่าปัจจุบันติดลบ: เงินสดออกไปเร็วและกลับมาช้า ขณะที่เงินมีต้นทุน
notYetPaid = ขาดทุนแม้เงินสดอยู่ที่ { $cash } ใน { MONTH($end) }: ยอดที่คุณค้างจ่ายยังมากกว่ายอดที่ผู้อื่นค้างจ่ายคุณอยู่ { $apart }
cashFirst = ขาดทุนแม้มูลค่าปัจจุบันเป็นบวก: เงินสดเข้ามาเร็วและออกไปช้า

## The key figures, each with a hint beneath it.

figures = ตัวเลขสำคัญ
earnings = จากผู้ให้บริการคลาวด์
earningsHint = ส่วนลดของคุณจากราคาตั้งและอินเซนทีฟทั้งหมด
revenue = ลูกค้าจ่ายให้คุณ
revenueHint = รายได้รวมบริการของคุณ
margin = เหลือจากรายได้
marginHint = กำไร ÷ รายได้
payback = คืนทุน
paybackHint = เดือนแรกที่เงินสดเป็นบวกตลอดไป
never = ไม่ใช่ในแผนนี้
neverHint = เงินสดอยู่ที่ { $cash } ใน { MONTH($month) }
funding = ความต้องการเงินทุนสูงสุด
fundingHint = จำนวนสูงสุดที่คุณต้องใส่ก่อนเงินสดกลับเป็นบวก
fundingNone = ไม่มี
fundingNoneHint = เงินสดไม่เคยต่ำกว่าจุดเริ่มต้น
npv = มูลค่าวันนี้
# $irr – `irr`, or the reason there is none
npvHint = มูลค่าปัจจุบันสุทธิ (NPV); { $irr }
irr = { ROUND-RATE($rate) } ต่อปี (IRR)
# Why there is no rate of return.
noIrr =
    .no-outlay = ไม่มีอัตราผลตอบแทนภายใน: ไม่มีเงินสดออกไปก่อน
    .never-back = ไม่มีอัตราผลตอบแทนภายใน: เงินสดที่ออกไปไม่กลับมาภายในแผน
    .out-of-range = ไม่มีอัตราผลตอบแทนภายในระหว่าง −99% ถึง 10,000% ต่อปี
    .several = ไม่มีอัตราผลตอบแทนภายในเพียงค่าเดียว: เงินสดเปลี่ยนทิศมากกว่าหนึ่งครั้ง
undefined = ไม่มีรายได้
