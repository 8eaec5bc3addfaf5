# The short way to a first number, where nothing is sold yet.

title = ตัวเลขแรกจากห้าคำถาม
lead = ตอบเท่าที่คุณทราบ ทุกอย่างปรับให้ละเอียดภายหลังได้
customersToday = ปัจจุบันคุณมีลูกค้ากี่ราย
newPerMonth = คุณได้ลูกค้าใหม่เดือนละกี่ราย
spend = แต่ละรายใช้จ่ายเดือนละเท่าไรตามราคาตั้ง
discount = คุณให้ส่วนลดจากราคาตั้งเท่าไร
team = ทีมของคุณมีค่าใช้จ่ายเดือนละเท่าไร
show = แสดงตัวเลขแรกของฉัน
# Beneath the questions when none of them sells anything.
nothing = เมื่อไม่มีลูกค้าและไม่มียอดใช้จ่าย ก็ไม่มีรายได้: โปรดกรอกจำนวนลูกค้าอย่างน้อยหนึ่งช่องและยอดใช้จ่ายต่อราย
ways = หรือเริ่มจากทางอื่น
fromForm = กรอกลูกค้า
fromExample = เริ่มจากตัวอย่าง
fromSales = นำเข้ายอดขายที่เกิดขึ้นแล้ว
fromFile = เปิดแผนที่คุณบันทึกไว้
# Name of the customers that the answers make.
customers = ลูกค้าของฉัน

## Above the form of the plan.

# $own, $all – figures
yours = เป็นของคุณ { $own } จาก { $all } ตัวเลข
empty = เริ่มจากว่างเปล่า
example = ตัวอย่าง
# Of a field, for screen readers.
fromTheExample = จากตัวอย่าง
less = ลด: { $what }
more = เพิ่ม: { $what }
