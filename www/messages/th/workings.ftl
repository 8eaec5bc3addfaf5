# Messages of the engine
# The workings of figures: what each step is, and how it comes about. Sent by the engine: each message is one of its codes. Titles of
# lines and what is measured come from lines.ftl and settlement.ftl.

# Said of a message that only a later engine knows. $code – its name
other = ขั้นตอนนี้ต้องใช้เวอร์ชันที่ใหม่กว่า ({ $code })

## Titles of steps that are lines of the statement or figures of the headline

step-line = { $line }
step-line-month = { $line }, { $month }
step-line-months = { $line }, { $first } ถึง { $last }
step-headline =
    { $figure ->
        [profit] กำไร
        [earnings] ส่วนที่ผู้ให้บริการคลาวด์เหลือไว้และจ่ายให้คุณ
        [revenue] รายได้
        [margin] มาร์จิ้น
        [payback] คืนทุน
        [funding] ความต้องการเงินทุนสูงสุด
        [npv] มูลค่าปัจจุบันสุทธิ
       *[irr] อัตราผลตอบแทนภายใน
    }
step-payback = คืนทุน: { $month }
step-payback-at-once = คืนทุน: { $month } ตั้งแต่เริ่มต้น
step-no-payback = คืนทุน: ไม่ใช่ภายในเดือนเหล่านี้
step-no-return = อัตราผลตอบแทนภายใน: ไม่มี
step-several-returns = อัตราผลตอบแทนภายใน: มากกว่าหนึ่งค่า
# $base – one and a twelfth of the yearly rate; $months – how often cash is divided by it
step-discount-factor = ตัวคูณคิดลด: หารด้วย { $base } จำนวน { $months } ครั้ง
step-discounted-cash = เงินสดของ { $month } คิดลดแล้ว

## Titles of other steps. $what – what the step is; $about – whose, of what, of when

step = { phrase }
step-about = { phrase }: { $about }
step-in-table = { phrase } ({ $table })
step-table = { $table }
step-figure-for = ตัวเลขสำหรับ: { phrase }
step-sale = { sale-figure }: { $about }
step-joined = ลูกค้าใหม่, { $month }
step-exchange =
    { $purpose ->
        [plan] อัตราแลกเปลี่ยนสำหรับออกบิล: 1 { $from } = { $rate } { $to } ณ { $day }
        [measure] อัตราแลกเปลี่ยนสำหรับเกณฑ์ขั้นต่ำและระดับ: 1 { $from } = { $rate } { $to } ณ { $day }
       *[payout] อัตราแลกเปลี่ยนสำหรับการจ่ายเงิน: 1 { $from } = { $rate } { $to } ณ { $day }
    }
step-part-of-sum = ส่วนหนึ่งของผลรวมถัดไป
# $does – what a step without a name of its own does
step-unnamed =
    { $does ->
        [typed] ตัวเลขของคุณ
        [table] ตัวเลขในตาราง
        [number] ตัวเลข
        [sum] ผลรวม
        [difference] ผลต่าง
        [product] ผลคูณ
        [quotient] ผลหาร
        [rounded] ปัดเศษแล้ว
        [smaller] ค่าที่น้อยกว่า
        [larger] ค่าที่มากกว่า
        [comparison] การเปรียบเทียบ
        [choice] การเลือก
        [scale] ขั้นบันได
       *[chance] โอกาส
    }
sale-figure =
    { $what ->
        [list] ราคาตั้ง
        [given] ส่วนลดที่ให้
        [charged] ยอดที่เรียกเก็บจากลูกค้า
        [units] จำนวนหน่วย
        [bid] ส่วนลดราคาพิเศษโครงการที่อนุมัติ
        [floor] ราคาขั้นต่ำ
        [purchase] ราคาซื้อ
        [withheld] หัก ณ ที่จ่ายในประเทศของลูกค้า
       *[taxes] ภาษีของผู้ขาย
    }
phrase =
    { $what ->
        [list-price] ราคาตั้ง
        [unit-price] ราคาตามรายการราคาของลูกค้าหนึ่งราย
        [discount-rate] อัตราส่วนลด
        [discount] ส่วนลด
        [settled-price] ยอดที่ผู้ให้บริการคลาวด์ออกบิล
        [given-discount] ส่วนลดที่ให้ลูกค้า
        [charged-price] ยอดที่เรียกเก็บจากลูกค้า
        [bill-list] ราคาตั้งของลูกค้าในเดือน
        [vendor-bill] บิลของผู้ให้บริการคลาวด์สำหรับลูกค้าในเดือน
        [customer-bill] ยอดที่เรียกเก็บจากลูกค้าในเดือน
        [bill-withheld] ส่วนที่หัก ณ ที่จ่ายจากยอดที่เรียกเก็บในเดือน
        [bill-taxes] ภาษีของยอดที่เรียกเก็บจากลูกค้าในเดือน
        [bill-passed] ส่วนลดที่ส่งต่อพร้อมยอดของลูกค้าในเดือน
        [month-total] ยอดขายของเดือนที่นับ
        [stretch-total] ยอดขายของช่วงเวลาที่นับ
        [growth] การเติบโตเหนือฐาน
        [baseline] ฐานเปรียบเทียบ
        [ratio] สัดส่วน
        [weighted-sum] ผลรวมถ่วงน้ำหนัก
        [credential] จำนวนที่คู่ค้าถือครอง
        [threshold] เกณฑ์ขั้นต่ำ
        [gate] ถึงเกณฑ์ขั้นต่ำ
        [base] ฐานที่ใช้จ่าย
        [excess] ส่วนที่เกินฐานเปรียบเทียบ
        [capped-base] ฐานภายในเพดาน
        [net-base] ฐานหักอินเซนทีฟก่อนหน้า
        [table-rate] อัตราในตาราง
        [band-reached] อัตราของช่วงขั้นที่ถึง
        [banded] ยอดที่จ่ายตามช่วงขั้น
        [reward] ผลตอบแทนก่อนจำกัดวงเงิน
        [limited] ผลตอบแทนภายในวงเงิน
        [headroom] วงเงินที่เหลือ
        [unlocked] ส่วนที่ปลดล็อกด้วยหมุดหมาย
        [top-up] ส่วนเพิ่มให้ถึงประกันขั้นต่ำ
        [to-date] ได้รับสิทธิ์ถึงขณะนั้น
        [earned] ได้รับสิทธิ์แล้ว
        [clawback] เรียกเงินคืน
        [best-of] ค่าที่ดีที่สุดในกลุ่ม
        [split-part] ส่วนที่จ่ายในรูปแบบนี้
        [due] ยอดครบกำหนด รวมยอดยกมา
        [payment] การจ่ายเงิน
        [with-tax] การจ่ายเงินรวมภาษี
        [tier-held] ระดับที่ถือ
        [credential-missing] ที่ยังต้องได้มา
        [line] เดือนนี้
        [line-total] รวมเดือนเหล่านี้
        [customers-today] ลูกค้าปัจจุบัน
        [customers-per-month] ลูกค้าที่ได้มาต่อเดือนในปีแรก
        [customer-growth] การเติบโตของจำนวนที่ได้มา
        [churn] สัดส่วนลูกค้าที่เสียไปต่อเดือน
        [customers-won] ลูกค้าที่ได้มา
        [customers-won-in-all] ลูกค้าที่ได้มา รวมทุกกลุ่ม
        [customers-of-age] ลูกค้า ณ สิ้นเดือน
        [customers-buying] ลูกค้า โดยรายที่กำลังไต่ระดับนับบางส่วน
        [customers-active] ลูกค้า ณ สิ้นเดือน รวมทุกกลุ่ม
        [spend-first-year] ยอดใช้จ่ายตามราคาตั้งของลูกค้าหนึ่งรายต่อเดือน
        [expansion] การเติบโตของยอดใช้จ่ายต่อลูกค้า
        [price-change] การเปลี่ยนแปลงของราคาตั้ง
        [yearly-step] การเติบโตของยอดใช้จ่ายและการเปลี่ยนราคาต่อปี
        [spend-of-year] ยอดใช้จ่ายของลูกค้าหนึ่งราย ก่อนปรับฤดูกาล
        [season] ตัวคูณของเดือน
        [spend-per-customer] ยอดใช้จ่ายตามราคาตั้งของลูกค้าหนึ่งราย
        [spend-of-group] ยอดใช้จ่ายตามราคาตั้งของลูกค้ากลุ่มนี้
        [mix-share] สัดส่วนในเดือนแรก
        [mix-share-end] สัดส่วนในเดือนสุดท้าย
        [along-plan] ความคืบหน้าของแผน
        [mix-share-now] สัดส่วนขณะนั้น
        [sale-list] ราคาตั้งของรายการขาย
        [coupon-share] สัดส่วนที่ชำระด้วยคูปอง
        [coupon-part] ส่วนที่ชำระด้วยคูปอง
        [cash-part] ส่วนที่ชำระด้วยเงิน
        [discount-given] ส่วนลดที่ให้ลูกค้า
        [units-per-customer] จำนวนหน่วยที่ลูกค้าหนึ่งรายใช้
        [units-of-year] จำนวนหน่วยที่ลูกค้าหนึ่งรายใช้ ก่อนปรับฤดูกาล
        [units-in-month] จำนวนหน่วยที่ลูกค้าหนึ่งรายใช้ในเดือน
        [project-price] ราคาตั้งต่อหนึ่งโครงการ
        [project-count] จำนวน
        [project-list] ราคาตั้งของโครงการ
        [project-refund] ราคาตั้งของโครงการที่คืน
        [project-discount] ส่วนลดที่ให้ในโครงการ
        [bid] ส่วนลดราคาพิเศษโครงการที่อนุมัติ
        [service-price] ราคาของบริการ
        [service-attach] สัดส่วนลูกค้าที่ซื้อบริการ
        [service-margin] มาร์จิ้นของบริการ
        [service-buyers] ลูกค้าที่ซื้อบริการ
        [service-revenue] รายได้จากบริการ
        [service-delivery] ต้นทุนให้บริการ
        [people] จำนวนคน
        [person-monthly] ค่าใช้จ่ายต่อคนต่อเดือน
        [cost-sales] ค่าใช้จ่ายพนักงานขาย
        [cost-presales] ค่าใช้จ่ายพรีเซลส์
        [cost-engineers] ค่าใช้จ่ายวิศวกร
        [cost-training] การอบรมและใบรับรอง
        [cost-certificates] ใบรับรองที่ระดับต้องมี
        [cost-marketing] การตลาด
        [cost-rent] ค่าเช่าสำนักงาน
        [cost-software] ซอฟต์แวร์และเครื่องมือ
        [cost-fees] ค่าธรรมเนียมโปรแกรมและแพลตฟอร์ม
        [acquisition-each] ต้นทุนการได้มาซึ่งลูกค้าหนึ่งราย
        [cost-acquisition] ต้นทุนการได้มาซึ่งลูกค้า
        [bad-debt-share] สัดส่วนของยอดเรียกเก็บจากลูกค้าที่ไม่ได้รับ
        [capital-rate] ต้นทุนต่อปีของเงินที่จมอยู่
        [tax-rate] อัตราภาษีจากกำไร
        [pass-through-discount] สัดส่วนของส่วนลดที่ส่งต่อให้ตัวแทนจำหน่าย
        [pass-through-incentives] สัดส่วนของอินเซนทีฟที่ส่งต่อให้ตัวแทนจำหน่าย
        [passed-discount] ส่วนลดที่ส่งต่อให้ตัวแทนจำหน่าย
        [exchange-plan] อัตราแลกเปลี่ยนสำหรับออกบิล
        [exchange-measure] อัตราแลกเปลี่ยนสำหรับเกณฑ์ขั้นต่ำและระดับ
        [exchange-payout] อัตราแลกเปลี่ยนสำหรับการจ่ายเงิน
        [in-programme-currency] ในสกุลเงินของโปรแกรม
       *[in-plan-currency] ในสกุลเงินของแผน
    }

## Whose, of what and of when. $number – its place among its like, where it has no name

subject-typed = { $name }
subject-named = { $name }
subject-customers = ลูกค้ากลุ่มที่ { $number }
subject-project = โครงการที่ { $number }
subject-service = บริการที่ { $number }
subject-sellers = พนักงานขาย
subject-presales = พรีเซลส์
subject-engineers = วิศวกร
subject-age-group = กลุ่มอายุที่ { $number }
subject-month = { $month }
subject-year-before = ปีก่อนหน้า
subject-calendar-month =
    { $month ->
        [january] มกราคม
        [february] กุมภาพันธ์
        [march] มีนาคม
        [april] เมษายน
        [may] พฤษภาคม
        [june] มิถุนายน
        [july] กรกฎาคม
        [august] สิงหาคม
        [september] กันยายน
        [october] ตุลาคม
        [november] พฤศจิกายน
       *[december] ธันวาคม
    }
subject-measured = { $what }

## How a step comes about. $result – its figure; $a, $b, $c, $d – what it is made of

how-typed = { $result } ตามที่คุณกรอก
how-table = { $result } ตามตาราง
how-number = { $result }
how-sum = { $a } + { $b } = { $result }
how-sum-of-three = { $a } + { $b } + { $c } = { $result }
how-sum-of-four = { $a } + { $b } + { $c } + { $d } = { $result }
how-sum-of-many = { $count } ตัวเลขรวมกันได้ { $result }
how-difference = { $a } − { $b } = { $result }
how-product = { $a } × { $b } = { $result }
how-quotient = { $a } ÷ { $b } = { $result }
# $exact – before rounding
how-rounded = { $exact }, { rounding }
how-rounded-product = { $a } × { $b } = { $exact }, { rounding }
how-rounded-quotient = { $a } ÷ { $b } = { $exact }, { rounding }
rounding =
    { $to ->
        [half-up] ปัดเป็น{ decimals } (ครึ่งปัดออกจากศูนย์)
        [half-even] ปัดเป็น{ decimals } (ครึ่งปัดไปหาเลขคู่)
        [down] ปัดลงเป็น{ decimals }
       *[up] ปัดขึ้นเป็น{ decimals }
    }
decimals =
    { $places ->
        [0] จำนวนเต็ม
       *[other] ทศนิยม { $places } ตำแหน่ง
    }
how-smaller = ค่าที่น้อยกว่าระหว่าง { $a } กับ { $b }: { $result }
how-larger = ค่าที่มากกว่าระหว่าง { $a } กับ { $b }: { $result }
how-reaches = { $a } ถึง { $b }
how-below = { $a } ต่ำกว่า { $b }
how-holds = { $result } เพราะเงื่อนไขเป็นจริง
how-holds-not = { $result } เพราะเงื่อนไขไม่เป็นจริง
how-chance = { $result } โดยสุ่มจาก { $of }

## How bands are read. $read – what is looked up in them; $from and $to – the band’s edges

# $slices – each with its rate
how-slices = { $read } แบ่งเป็นส่วน ({ $slices }): { $result }
slice = { $amount } ที่ { $at }
how-band-from = { $read } อยู่ในช่วงขั้นตั้งแต่ { $from } ถึงต่ำกว่า { $to }: { $result }
how-last-band-from = { $read } อยู่ในช่วงขั้นตั้งแต่ { $from } ขึ้นไป: { $result }
how-band-above = { $read } อยู่ในช่วงขั้นที่มากกว่า { $from } ถึง { $to }: { $result }
how-last-band-above = { $read } อยู่ในช่วงขั้นที่มากกว่า { $from }: { $result }
how-no-band = { $read } ไม่อยู่ในช่วงขั้นใด: { $result }
how-rolling = { $read }: ช่วงขั้นที่ครบแล้วคิดที่เพดาน ช่วงขั้นสุดท้ายคิดจากทั้งหมด: { $result }
how-total = { $read }: ทุกช่วงขั้นที่ถึงคิดจากทั้งหมด: { $result }
how-straight-line = { $read }: ช่วงขั้นที่ครบแล้วคิดเต็ม ช่วงขั้นปัจจุบันคิดตามสัดส่วน: { $result }
how-free-goods = { $read }: คิดเฉพาะขั้นที่ครบ: { $result }
how-interpolated = { $read }: ใช้อัตราที่อยู่บนเส้นตรงระหว่างอัตราของสองช่วง: { $result }
# One unit of a currency. $from, $to – currencies; $day – the day of the rate
how-exchange = 1 { $from } = { $rate } { $to } ณ { $day }

## How figures of the headline are found in the cash. $months – how many there are; $cash – cash to date

how-never-below-zero = เงินสดสะสมคือ { $cash } ใน { $month } และไม่เคยต่ำกว่าศูนย์
# $short – cash to date in $before, the month before
how-paid-back = เงินสดสะสมคือ { $short } ใน { $before } และ { $cash } ใน { $month } จากนั้นไม่ต่ำกว่าศูนย์อีก
how-still-below-zero = เงินสดสะสมยังเป็น { $cash } ใน { $month }
how-deepest = เงินสดสะสมต่ำสุดใน { $months } เดือน: { $cash } ใน { $month }
how-none-below-zero = เงินสดสะสมไม่ต่ำกว่าศูนย์ตลอด { $months } เดือน
# $below – worth at the rate $lower; $above – worth at the rate $upper
how-return = ที่ { $rate } ต่อปี (เดือนละหนึ่งในสิบสอง) เงินสดของ { $months } เดือนมีมูลค่าเป็นศูนย์: ที่ { $lower } มีมูลค่า { $below } และที่ { $upper } มีมูลค่า { $above }
how-no-outlay = ไม่มีเงินสดออกไปก่อน จึงไม่มีเงินต้นให้คิดอัตราผลตอบแทน
how-never-back = เงินสดที่ออกไปไม่กลับมาภายใน { $months } เดือน: เงินสดสะสมยังเป็น { $cash } ใน { $month }
how-out-of-range = ไม่มีอัตราใดระหว่าง −99% ถึง 10,000% ต่อปีที่ทำให้เงินสดของเดือนเหล่านี้มีมูลค่าเป็นศูนย์
how-several = มีมากกว่าหนึ่งอัตราที่ทำให้เงินสดของเดือนเหล่านี้มีมูลค่าเป็นศูนย์ จึงไม่มีอัตราใดบอกผลตอบแทนได้
