# Messages of the engine
# What the answer says of incentives, gates and payments. Sent by the engine: each message is one of its codes.

# Said of a message that only a later engine knows. $code – its name
other = ข้อความนี้มาจากเวอร์ชันที่ใหม่กว่า ({ $code })

## What is measured, inside a sentence. $over – the months it is read over

measured = { quantity }{ in-period }
measured-families = { quantity }ของ { $families }{ in-period }
measured-held = { $credential }{ in-period }
measured-growth = การเติบโตของ { $what }{ in-period }
measured-share = สัดส่วนของ { $what } ใน { $whole }{ in-period }
measured-plus = { $what } + { $factor } × { $other }
quantity =
    { $of ->
        [list] ยอดขายตามราคาตั้ง
        [settled] ยอดซื้อหลังหักส่วนลด
        [billed] ยอดซื้อที่ออกบิลแล้ว
        [charged] ยอดที่เรียกเก็บจากลูกค้า
        [paid] ยอดที่ลูกค้าจ่ายเป็นเงินสด
        [proceeds] ยอดที่เรียกเก็บจากลูกค้าหลังหักส่วนที่ถูกหักไว้
        [above-floor] ราคาส่วนที่สูงกว่าราคาขั้นต่ำ
        [purchase] ต้นทุนขาย
        [units] จำนวนหน่วย
        [customers] จำนวนลูกค้า
        [new-customers] จำนวนลูกค้าใหม่
        [transactions] จำนวนรายการขาย
       *[credential] จำนวนใบรับรองที่ถือครอง
    }
in-period =
    { $over ->
        [month] { " " }ในเดือนนั้น
        [quarter] { " " }ในไตรมาสนั้น
        [half] { " " }ในครึ่งปีนั้น
        [year] { " " }ในปีนั้น
        [lifetime] { " " }นับถึงขณะนั้น
        [trailing-quarter] { " " }ในช่วงสามเดือน
        [trailing-half] { " " }ในช่วงหกเดือน
        [trailing-year] { " " }ในช่วงสิบสองเดือน
        [previous-month] { " " }ในเดือนก่อนหน้า
        [previous-quarter] { " " }ในไตรมาสก่อนหน้า
        [previous-year] { " " }ในปีก่อนหน้า
        [weakest-month] { " " }ในเดือนที่ต่ำที่สุด
       *[own] { "" }
    }

## Why an incentive pays, or does not. $what – what is measured; $reached – what it came to in $month

nothing-charged = ไม่มีการเรียกเก็บ
charge-returned = ค่าธรรมเนียมที่เรียกเก็บไปถูกคืนทั้งหมดเมื่อมีการคืนสินค้า
charged = เรียกเก็บจากทุกรายการขายที่ระบุไว้
gate-not-reached = ไม่จ่าย: { $what } ได้ { $reached } ใน { $month } แต่ต้องได้อย่างน้อย { $needed }
gate-exceeded = ไม่จ่าย: { $what } ได้ { $reached } ใน { $month } แต่ต้องน้อยกว่า { $needed }
below-bands = ไม่จ่าย: ช่วงขั้นต่ำสุดที่จ่ายเริ่มที่ { $needed } แต่ได้ { $reached } ใน { $month }
not-settled-yet = ยังไม่จ่าย: จะคำนวณใน { $month } ซึ่งอยู่หลังเดือนที่ดูอยู่
no-such-sales = ไม่จ่าย: ไม่มีรายการขายประเภทที่อินเซนทีฟนี้จ่ายให้
taken-back = ไม่เหลือยอด: ยอดที่จ่ายไปถูกเรียกคืนทั้งหมดเมื่อมีการคืนสินค้า
pays = จ่ายใน { $months } เดือน
pays-sometimes = จ่ายใน { $months } เดือน ส่วนเดือนอื่นไม่ถึงเกณฑ์ { $what } ล่าสุดคือ { $month }
settled-later = ส่วนที่ตามมาจะคำนวณใน { $month }

## The rule behind the month of a payment

frozen-unpaid = ระงับ: มีบิลของรอบเดียวกันที่ยังไม่ชำระ
frozen-overdue = ระงับ: มีบิลเกินกำหนดชำระในตอนที่ยื่นเบิก
frozen-uncollected = ระงับ: ลูกค้ายังไม่ชำระเงินสำหรับการขายเชื่อรายการนี้
held = พักไว้ตามระยะเวลาที่โปรแกรมกำหนด
instalment = จ่ายเป็นงวด งวดหนึ่งในหลายงวด
carried-forward = ต่ำกว่ายอดจ่ายขั้นต่ำของโปรแกรม: ยกไปงวดถัดไป
half-year = พักไว้รอเบิก จนกว่าจะทราบเกณฑ์ขั้นต่ำของครึ่งปี
expired = หมดสิทธิ์: ยื่นเบิกหลังครบกำหนด
timetable = หลังสิ้นรอบ: { $steps }
days =
    { $what ->
        [grace] { $days } วันสำหรับรายการขายที่แจ้งช้า
        [reconcile] { $days } วันทำการเพื่อกระทบยอด
        [invoice] { $days } วันทำการเพื่อออกใบแจ้งหนี้
       *[pay] { $days } วันเพื่อจ่ายเงิน
    }
