# What to do next: each action with its money.

title = ควรทำอะไรต่อ
lead = แต่ละข้อคำนวณใหม่ตามกฎของโปรแกรม เรียงจากที่ได้เงินมากที่สุด
none = ไม่มีวิธีใดที่เราลองแล้วทำให้แผนนี้ได้กำไรเพิ่ม
apply = นำไปใช้
# $what – one of the actions, as it is named inside a sentence
applyTo = นำไปใช้: { $what }
applied = นำไปใช้แล้ว: { $what } คำตอบทั้งหมดเปลี่ยนตาม
undo = เลิกทำ
more = แสดงเพิ่มอีก { $count } ข้อ
fewer = แสดงเฉพาะข้อแรก ๆ
fromTo = { $from } → { $to }

## The actions. $place – `start` of a sentence, or `inside` one; $who – a group of customers; $what – a product, project or certificate

winMore =
    { $place ->
        [inside] หาลูกค้าเพิ่มหนึ่งในสิบ: { $who }
       *[start] หาลูกค้าเพิ่มหนึ่งในสิบ: { $who }
    }
sellMore =
    { $place ->
        [inside] ขายให้ลูกค้าแต่ละรายเพิ่มหนึ่งในสิบ: { $who }
       *[start] ขายให้ลูกค้าแต่ละรายเพิ่มหนึ่งในสิบ: { $who }
    }
shiftMix =
    { $place ->
        [inside] เพิ่มสัดส่วน { $what } ห้าจุดเปอร์เซ็นต์: { $who }
       *[start] เพิ่มสัดส่วน { $what } ห้าจุดเปอร์เซ็นต์: { $who }
    }
giveLess =
    { $place ->
        [inside] ลดส่วนลดที่ให้ลงหนึ่งจุดเปอร์เซ็นต์: { $who }
       *[start] ลดส่วนลดที่ให้ลงหนึ่งจุดเปอร์เซ็นต์: { $who }
    }
register =
    { $place ->
        [inside] ลงทะเบียนดีล: { $what }
       *[start] ลงทะเบียนดีล: { $what }
    }
time =
    { $place ->
        [inside] ออกบิลใน { MONTH($month) }: { $what }
       *[start] ออกบิลใน { MONTH($month) }: { $what }
    }
# $much – how many of them
certify =
    { $place ->
        [inside] ถือครอง { $what } จำนวน { NUMBER($much) }
       *[start] ถือครอง { $what } จำนวน { NUMBER($much) }
    }
moveTier =
    { $place ->
        [inside] ขึ้นสู่ระดับ { $tier }
       *[start] ขึ้นสู่ระดับ { $tier }
    }
keepTier =
    { $place ->
        [inside] รักษาระดับ { $tier }
       *[start] รักษาระดับ { $tier }
    }
claimAtOnce =
    { $place ->
        [inside] ยื่นเบิกเงินทันทีที่เบิกได้
       *[start] ยื่นเบิกเงินทันทีที่เบิกได้
    }

## What a tier asks for. $asked – `need` or `needLess`; $reached – what the plan has of it, in $month

# $needs – one or more of `has`, `lacks` and `noneYet`, told one after the other
asks = ต้องมี { $needs }
# $what – what the programme counts; $needed – how much of it
need = “{ $what }” ให้ได้ { $needed }
needLess = “{ $what }” ให้น้อยกว่า { $needed }
has = { $asked } (คุณมี { $reached } ใน { MONTH($month) })
lacks = { $asked } (คุณได้เพียง { $reached } ใน { MONTH($month) })
noneYet = { $asked } (คุณยังไม่มี)
cost = หักค่าใบรับรอง { $amount } แล้ว
# $what – names of certificates
uncounted = ยังไม่นับค่าใช้จ่ายในการได้มาซึ่ง { LIST($what) }
ahead = ระดับที่ไม่มีขั้นตอนใดพาไปถึง
noWay =
    .nomination = ผู้ให้บริการคลาวด์เป็นผู้เสนอชื่อเท่านั้น ขอเองไม่ได้
    .no-rule = ตารางของโปรแกรมไม่ได้บอกว่าต้องใช้อะไร
    .no-review = ไม่มีการทบทวนระดับนี้ภายในแผน
    .out-of-reach = แผนนี้ไปไม่ถึง ไม่ว่าจะถือใบรับรองใด
    .held = แผนของคุณคงระดับไว้เอง ให้ปรับตามกฎของโปรแกรมเพื่อดูว่าได้อะไร
    .no-gain = แผนนี้ไปถึงได้ แต่ไม่ได้กำไรเพิ่ม
elasticity = หากลดส่วนลดแล้วเสียลูกค้า
elasticityLabel = ลูกค้าใหม่ที่เสียไปเมื่อราคาขึ้น 1%
elasticityHint = ถ้าใส่ 0 การให้ส่วนลดน้อยลงจะไม่มีผลเสีย ใส่ค่าตามที่คุณเคยพบ

## The tier above the partner's, and the steps below it

nextTier = ระดับถัดไป: { $tier }
# $path – `evolving` where the plan follows the programme's rules, `fixed` where it holds its tier by choice
fall =
    { $path ->
        [fixed] ตามกฎของโปรแกรม คุณจะลดจาก { $from } ลงเป็น { $to } ใน { MONTH($month) } โดย { $from } ต้องมี:
       *[evolving] คุณลดจาก { $from } ลงเป็น { $to } ใน { MONTH($month) } โดย { $from } ต้องมี:
    }
neverTogether = เงื่อนไขของ { $tier } ผ่านครบทุกข้อในการทบทวนต่างครั้งกัน แต่ไม่เคยผ่านพร้อมกันในครั้งเดียว
# $month – of the review that was nearest to it
progress = { $reached } จาก { $needed } ในการทบทวน { MONTH($month) }
below = { $reached } ต้องต่ำกว่า { $needed } ในการทบทวน { MONTH($month) }
met = ถึงเกณฑ์
lacking = ยังขาด
short = ขาดอีก { $missing }
over = เกินไป { $missing }
reachable = เมื่อมีครบทุกข้อ คุณจะขึ้นถึงระดับนี้ตามกฎของโปรแกรม และได้มากกว่าแผนนี้ { $amount }
# Difference of two answers. $next – the tier above; $tier – the partner's; $amount – more or less
worth =
    { $way ->
        [more] หากถือ { $next } ทุกเดือนแทน { $tier } จะได้เพิ่ม { $amount } ใน { $span } โดยยังไม่หักค่าใช้จ่ายในการขึ้นไปถึง
        [less] หากถือ { $next } ทุกเดือนแทน { $tier } จะได้น้อยลง { $amount } ใน { $span }
       *[same] หากถือ { $next } ทุกเดือนแทน { $tier } จะได้เท่าเดิมใน { $span }
    }
steps = ขั้นตอนถัดไป
see = ดู
# $what – one of the actions, as it is named inside a sentence
seeOf = ดูผลที่ได้: { $what }
now = แผนตอนนี้
then = เมื่อทำขั้นตอนนี้
tier = ระดับ
