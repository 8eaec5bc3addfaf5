# ชื่อต่าง ๆ ของโปรแกรม: policies/node-id.toml

programme = โปรแกรมส่วนลดตัวแทนจำหน่ายของ Node

role-reseller = ตัวแทนจำหน่าย

family-servers = เซิร์ฟเวอร์

table-invoice-discount = ส่วนลดในใบแจ้งหนี้รายเดือน
