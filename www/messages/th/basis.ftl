# What the vendor’s part of the result rests on.

title = ส่วนที่มาจากผู้ให้บริการคลาวด์อ้างอิงอะไร
kinds =
    .published = กฎที่เผยแพร่ทางการ
    .reported = ตามรายงานข่าว
    .illustrative = อัตราตัวอย่าง
    .own = ตัวเลขของคุณเอง
short =
    .published = เผยแพร่ทางการ
    .reported = ตามรายงานข่าว
    .illustrative = ค่าตัวอย่าง
    .own = ของคุณ
# Beside one rate. $vendor – who does not publish it
placeholder = { $vendor } ไม่ได้เผยแพร่อัตรานี้ นี่คือค่าตัวอย่างของเรา โปรดใส่ค่าตามสัญญาของคุณแทน
# Beside one rate that only an example of the vendor's prints. $vendor – whose example it is
example = ตัวเลขนี้มาจากตัวอย่างของ { $vendor } เอง ไม่ใช่อัตราที่บังคับใช้ เป็นค่าตัวอย่าง โปรดใส่ค่าตามสัญญาของคุณแทน
# Beside the result.
placeholders = { $vendor } ไม่ได้เผยแพร่อัตราเหล่านี้ ทั้งหมดนี้คือค่าตัวอย่างของเรา โปรดใส่ค่าตามสัญญาของคุณแทน
useContract = ใช้สัญญาของฉัน
rules = กฎที่ { $vendor } เผยแพร่: { $printed } จาก { $used }
