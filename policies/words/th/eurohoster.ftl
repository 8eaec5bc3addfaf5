# ชื่อต่าง ๆ ของโปรแกรม: policies/eurohoster.toml

programme = ส่วนลดตัวแทนจำหน่ายของ EUROHOSTER

role-reseller = ตัวแทนจำหน่าย

family-dedicated-servers = เซิร์ฟเวอร์เฉพาะ
family-virtual-servers = เซิร์ฟเวอร์เสมือน

table-discount-3 = ส่วนลด 3%
table-discount-5 = ส่วนลด 5%
table-discount-7 = ส่วนลด 7%
table-discount-10 = ส่วนลด 10%
