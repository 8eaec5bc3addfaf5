# ชื่อต่าง ๆ ของโปรแกรม: policies/infomaniak.toml

programme = Infomaniak Partner Program

role-reseller = คู่ค้าที่เป็นผู้จ่าย
role-referral = คู่ค้าที่ลูกค้าเป็นผู้จ่าย

family-hosting = โฮสติงเว็บและอีเมล
family-other = เซิร์ฟเวอร์คลาวด์ kSuite และผลิตภัณฑ์อื่น

tag-35-hostings = เว็บโฮสติง 35 รายการขึ้นไป

table-partner-discount = ส่วนลดคู่ค้า
table-volume-discount = ราคาเว็บโฮสติงแบบลดหลั่น
table-cash-back = เงินคืน (Cash-back)
