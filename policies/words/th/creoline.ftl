# ชื่อต่าง ๆ ของโปรแกรม: policies/creoline.toml

programme = โปรแกรมคู่ค้าของ creoline

role-affiliate = แอฟฟิลิเอต
role-reseller = ตัวแทนจำหน่าย

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = คลาวด์และโฮสติง

table-reseller-discount = ส่วนลดตัวแทนจำหน่าย
table-affiliate-commission = ค่าคอมมิชชันแอฟฟิลิเอต
