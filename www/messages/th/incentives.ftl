# Each incentive: what it pays, what it asks for, how far the next band is.

title = อะไรได้คืน และอะไรไม่ได้
lead = อินเซนทีฟแต่ละตัว: จ่ายเท่าไร ต้องการอะไร และช่วงขั้นถัดไปอยู่อีกไกลเท่าไร
nothing = ไม่ได้
whyNothing = ทำไมไม่ได้
gates = เกณฑ์ที่ต้องถึง
# $label – what is asked for; $month – of the period
gateOf = { $label } ใน { MONTH($month) }
gate = { $reached } จาก { $needed }
below = { $reached } โดยต้องน้อยกว่า { $needed }
times = ถึงเกณฑ์ { $met } จาก { $of } ครั้ง
charge = ผู้ให้บริการคลาวด์หักไว้
met = ถึงเกณฑ์
missed = ไม่ถึงเกณฑ์
next = อีก { $missing } จะได้ { $rate }
month = ใน { MONTH($month) }
none = บทบาทนี้ไม่ได้รับอินเซนทีฟในโปรแกรมนี้
