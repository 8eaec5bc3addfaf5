# ชื่อต่าง ๆ ของโปรแกรม: policies/microsoft-csp.toml

programme = Microsoft Cloud Solution Provider

role-direct-bill = คู่ค้าที่ออกบิลโดยตรง
role-indirect-reseller = ตัวแทนจำหน่ายทางอ้อม
role-indirect-provider = ผู้ให้บริการทางอ้อม (ดิสทริบิวเตอร์)

family-azure = แผน Azure จ่ายตามการใช้
family-azure-commitments = การจอง แผนประหยัด และ Spot ของ Azure
family-modern-work = Microsoft 365 แผนอื่น
family-modern-work-tier-1 = Microsoft 365 Business Premium และ E3
family-modern-work-tier-2 = Microsoft 365 E5 และ Copilot
family-calling = การโทรและการประชุมใน Teams
family-business-applications = Dynamics 365 และแอปธุรกิจ
family-marketplace = Marketplace และผู้เผยแพร่อื่น

credential-capability-points = คะแนนความสามารถของคู่ค้าในด้านที่ขาย จาก 100 (70 ได้รับการแต่งตั้ง)

table-front-margin = มาร์จิ้นจากไลเซนส์
table-margin-from-provider = มาร์จิ้นจากดิสทริบิวเตอร์
table-partner-earned-credit = เครดิตที่คู่ค้าได้รับ
table-core-modern-work = อินเซนทีฟหลัก Microsoft 365
table-core-azure = อินเซนทีฟหลัก Azure
table-core-business-applications = อินเซนทีฟหลัก แอปธุรกิจ
table-strategic-accelerator = ตัวเร่งผลิตภัณฑ์เชิงกลยุทธ์
table-customer-add = การเพิ่มลูกค้า
table-growth-accelerator = ตัวเร่งการเติบโต
