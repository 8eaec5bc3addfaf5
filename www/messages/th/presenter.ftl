# The view for a projector: one figure for a whole room, three figures to turn, and step by step what is behind the result.

title = มุมมองสำหรับนำเสนอ
leave = ออก
choose = เลือกตัวเลข
which = ตัวเลขที่ { $number }
back = ย้อนกลับ
next = ถัดไป
parts = ทีละขั้น
steps =
    .figure = ผลลัพธ์
    .why = เพราะอะไร
    .waterfall = มาจากไหน
    .cash = เงินสด
    .risk = แน่นอนแค่ไหน
    .basis = อ้างอิงอะไร
since = { $way ->
    [more] มากกว่าตอนเริ่มนำเสนอ { $amount } จากเดิม { $before }
    [less] น้อยกว่าตอนเริ่มนำเสนอ { $amount } จากเดิม { $before }
   *[same] เท่ากับตอนเริ่มนำเสนอ
}
noRange = แผนนี้ยังไม่มีตัวเลขใดเป็นช่วงค่า พิมพ์ช่วงค่า เช่น 5 ถึง 9 ลงในตัวเลขใดตัวเลขหนึ่ง แล้วตรงนี้จะแสดงว่าผลลัพธ์แน่นอนแค่ไหน
tierPath =
    .fixed = คงเดิมตลอดแผน
    .evolving = จากนั้นเปลี่ยนตามกฎของโปรแกรม
keyed = เปิดมุมมองนี้ด้วยปุ่ม P
