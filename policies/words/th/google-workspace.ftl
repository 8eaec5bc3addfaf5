# ชื่อต่าง ๆ ของโปรแกรม: policies/google-workspace.toml

programme = การขายต่อและการแนะนำลูกค้า Google Workspace

role-reseller = ตัวแทนจำหน่าย
role-referral = คู่ค้าแนะนำลูกค้า

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = ราคาพิเศษตามอายุลูกค้า

table-margin = มาร์จิ้นตัวแทนจำหน่าย
table-special-pricing-example = ราคาพิเศษตามอายุ (ตัวอย่างของ Google)
table-referral-bounty = รางวัลการแนะนำลูกค้า
table-seat-pricing-example = ราคาพิเศษต่อที่นั่ง (ตัวอย่างของ Google)

unit-seat = ที่นั่ง
