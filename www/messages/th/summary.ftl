# The answer that stays in sight: what is earned, when cash turns, what has to be put in, and what the rates rest on.

title = คำตอบ
# Stands above the rounded amount. $span – how long
over =
    { $way ->
        [earn] ในช่วง{ $span } คุณจะได้กำไรประมาณ
        [lose] ในช่วง{ $span } คุณจะขาดทุนประมาณ
       *[nothing] ในช่วง{ $span } คุณจะไม่ได้กำไรและไม่ขาดทุน
    }
# In place of that while one deal is asked about.
deal =
    .earn = ดีลนี้ให้กำไรคุณประมาณ
    .lose = ดีลนี้ทำให้คุณขาดทุนประมาณ
    .nothing = ดีลนี้ไม่ให้กำไรและไม่ทำให้ขาดทุน
# Beneath it: the whole plan with the deal in it.
withDeal =
    { $way ->
        [earn] เมื่อรวมดีลนี้ คุณจะได้กำไรประมาณ { $amount } ในช่วง{ $span }
        [lose] เมื่อรวมดีลนี้ คุณจะขาดทุนประมาณ { $amount } ในช่วง{ $span }
       *[nothing] เมื่อรวมดีลนี้ คุณจะไม่ได้กำไรและไม่ขาดทุนในช่วง{ $span }
    }
# $amount – to the cent
exact = ค่าที่แน่นอน { $amount }
range = { $range } ใน 8 จาก 10 กรณี
turns = เงินสดกลับเป็นบวก
never = ไม่ใช่ในแผนนี้
# $cash – what it stands at after the last month
neverHint = เมื่อสิ้นแผนเงินสดอยู่ที่ { $cash }
fromStart = ตั้งแต่เริ่มต้น
fromStartHint = ไม่มีเงินสดออกไปก่อน
positiveFrom = และเป็นบวกตลอดนับจากนั้น
putIn = คุณต้องใส่เงินสูงสุด
putInWhen = ใน { MONTH($month) }
nothingIn = ไม่ต้องใส่
nothingInHint = เงินสดไม่เคยต่ำกว่าจุดเริ่มต้น
rests = ส่วนที่มาจากผู้ให้บริการคลาวด์อ้างอิง
# One of the bases. $share – of the vendor’s part
part =
    { $kind ->
        [published] { SHARE($share) } เผยแพร่ทางการ
        [reported] { SHARE($share) } ตามรายงานข่าว
        [own] { SHARE($share) } ของคุณเอง
       *[illustrative] { SHARE($share) } ค่าตัวอย่างของเรา
    }
noPart = ไม่มี: ผู้ให้บริการคลาวด์ไม่จ่ายอะไรที่นี่
useMine = ใช้ของฉัน
# Keeps the answer to compare with.
pin = ปักหมุด
pinHint = เก็บคำตอบนี้ไว้เปรียบเทียบ
# What has changed since an answer was pinned. $amount – more or less than then
since =
    { $way ->
        [more] มากกว่าที่ปักหมุดไว้ { $amount }
        [less] น้อยกว่าที่ปักหมุดไว้ { $amount }
       *[same] เท่ากับที่ปักหมุดไว้
    }

## The five views of one answer.

views = มุมมองของคำตอบ
view =
    .answer = คำตอบ
    .when = เมื่อไร
    .change = อะไรเปลี่ยนผลได้
    .compare = เปรียบเทียบ
    .statement = งบกำไรและเงินสด
# The same in the bar of a phone.
short =
    .answer = คำตอบ
    .when = เมื่อไร
    .change = ถ้าหากว่า
    .compare = เปรียบเทียบ
    .statement = งบ
