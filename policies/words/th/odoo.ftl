# ถ้อยคำของโปรแกรม: policies/odoo.toml

programme = Odoo Partnership
    .summary = 10 ถึง 20% ของ Odoo Enterprise ตามระดับ รวมการต่ออายุ ครึ่งหนึ่งของ Odoo.sh ไม่เกิน 150 ยูโรต่อเดือนต่อการสมัครใช้ และ 82% ของค่าบำรุงรักษาโมดูลเสริม ทั้งหมดอยู่ในข้อตกลงคู่ค้าพร้อมฉบับก่อนหน้า

leaves-out-1 = ค่าธรรมเนียมคู่ค้ารายปี: ตกลงเป็นลายลักษณ์อักษรกับคู่ค้าแต่ละราย
leaves-out-2 = เพดานเป็นดอลลาร์: 180 ต่อเดือนและ 1,728 ต่อปีต่อการสมัครใช้ Odoo.sh แต่ละรายการ
leaves-out-3 = การเลื่อนระดับระหว่างการทบทวนรายไตรมาสสองครั้ง ซึ่งข้อตกลงอนุญาตทันทีที่ครบข้อกำหนด
leaves-out-4 = ผู้ใช้ใหม่สุทธิและอัตราการรักษาลูกค้ามาจากลูกค้าของคู่ค้าตามกฎของตัวเอง: โปรดระบุเอง

role-partner = คู่ค้า
    .summary = ขายและติดตั้ง Odoo ซึ่งออกบิลให้ลูกค้าและจ่ายค่าคอมมิชชันให้คู่ค้า

tier-learning = Learning partner
    .summary = ไม่ต้องมีอะไร และไม่แสดงบน odoo.com
tier-ready = Ready
tier-silver = Silver
tier-gold = Gold

family-enterprise = Odoo Enterprise
family-odoo-sh = Odoo.sh
family-maintenance = การบำรุงรักษาโมดูลเสริม

tag-paid-yearly = การสมัครใช้ Odoo.sh ที่จ่ายรายปี

credential-net-new-users = ผู้ใช้ Odoo Enterprise ใหม่สุทธิใน 12 เดือนที่ผ่านมา
credential-certified-people = ผู้ได้รับการรับรองในหนึ่งในสามรุ่นล่าสุด
credential-retention-rate = อัตราการรักษาลูกค้า เป็นร้อยละของลูกค้าในสามปี

table-enterprise-commission = ค่าคอมมิชชัน Odoo Enterprise
    .summary = จากเงินที่ลูกค้าจ่ายสำหรับ Odoo Enterprise รวมการต่ออายุ ตราบที่คู่ค้ายังมีสัญญากับลูกค้า
table-odoo-sh-commission = ค่าคอมมิชชัน Odoo.sh จ่ายรายเดือน
    .summary = ไม่เกิน 150 ยูโรต่อเดือนต่อการสมัครใช้แต่ละรายการ
table-odoo-sh-yearly-commission = ค่าคอมมิชชัน Odoo.sh จ่ายรายปี
    .summary = ไม่เกิน 1,440 ยูโรต่อปีต่อการสมัครใช้แต่ละรายการ
table-maintenance-commission = ค่าคอมมิชชันการบำรุงรักษาโมดูลเสริม
    .summary = สำหรับคู่ค้าที่บำรุงรักษาโมดูลเอง จนกว่าลูกค้าจะบอกว่าไม่ได้ทำงานด้วยกันแล้ว

note-payment = ใบสั่งซื้อทุกเดือน
    .text = Odoo ส่งใบสั่งซื้อสำหรับค่าคอมมิชชันของเดือนก่อน คู่ค้าออกใบแจ้งหนี้และได้รับเงินภายใน 15 วัน
note-enterprise-only = บริการต้องมาพร้อมการสมัครใช้
    .text = คู่ค้าขายบริการบน Odoo Enterprise ให้ลูกค้าที่ไม่มีการสมัครใช้ไม่ได้ แม้ในช่วงติดตั้ง
