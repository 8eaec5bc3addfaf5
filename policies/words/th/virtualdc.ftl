# ชื่อต่าง ๆ ของโปรแกรม: policies/virtualdc.toml

programme = โปรแกรมตัวแทนจำหน่ายของ VirtualDC

role-reseller = ตัวแทนจำหน่าย

family-virtual-servers = เซิร์ฟเวอร์เสมือน
family-dedicated-servers = เซิร์ฟเวอร์เฉพาะ
family-certificates = ใบรับรอง SSL

table-turnover-discount = ส่วนลดตามยอดขาย
