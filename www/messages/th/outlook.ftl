# Incentives that are settled after the last month of a file of sales.

# $month – of the settlement; $amount – what it would add
open = ยังไม่ปิดรอบ: จะคำนวณใน { MONTH($month) } จากยอดขายถึงขณะนี้จะได้ { $amount } ในตอนนั้น ซึ่งยังไม่ได้รับสิทธิ์
charge = ยังไม่ปิดรอบ: จะคำนวณใน { MONTH($month) } จากยอดขายถึงขณะนี้จะถูกเรียกเก็บ { $amount } ในตอนนั้น
nothing = ยังไม่ปิดรอบ: จะคำนวณใน { MONTH($month) } จากยอดขายถึงขณะนี้จะไม่ได้อะไรในตอนนั้น
# Names the list of what such an incentive has to reach.
gates = เกณฑ์ที่ต้องถึงภายในเวลานั้น
# All of them together. $count – of incentives; $amount – their sum; $month – of the last settlement
all = ยังมีอินเซนทีฟ { $count } รายการที่ยังไม่ปิดรอบ: จากยอดขายถึงขณะนี้จะได้ { $amount } โดยคำนวณภายใน { MONTH($month) } ทั้งหมดนี้ยังไม่รวมในผลนี้
