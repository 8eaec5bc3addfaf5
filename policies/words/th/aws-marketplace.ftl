# ชื่อต่าง ๆ ของโปรแกรม: policies/aws-marketplace.toml

programme = AWS Marketplace และ Migration Acceleration Program

role-marketplace-seller = ผู้ขายบน Marketplace
role-channel-partner = คู่ค้าช่องทาง (CPPO)
role-migration-partner = คู่ค้าย้ายระบบ

tier-select = Select
tier-advanced = Advanced
tier-premier = Premier

family-saas = ซอฟต์แวร์แบบบริการ (SaaS)
family-server = ซอฟต์แวร์เซิร์ฟเวอร์ (อิมเมจเครื่อง คอนเทนเนอร์ แมชชีนเลิร์นนิง)
family-data = ข้อมูล
family-professional-services = บริการระดับมืออาชีพ
family-cloud-usage = การใช้ AWS ของลูกค้าที่ย้ายระบบแล้ว

tag-private-offer = ข้อเสนอส่วนตัว
tag-channel-offer = ข้อเสนอส่วนตัวผ่านคู่ค้าช่องทาง

credential-estimated-yearly-revenue = รายได้ AWS ต่อปีโดยประมาณของการย้ายระบบ เป็นดอลลาร์
credential-migration-competency = ความเชี่ยวชาญ Migration and Modernization
credential-launched-opportunities = โอกาสการขายที่เริ่มใช้งานแล้ว
credential-certified-people = ผู้ได้รับการรับรอง

table-seller-discount = ส่วนลดที่ผู้ขายอนุมัติ
table-map-mobilize-cash = เงินสดช่วง Mobilize ของ MAP
table-listing-fee-public = ค่าธรรมเนียมลงรายการ ข้อเสนอสาธารณะ
table-listing-fee-private = ค่าธรรมเนียมลงรายการ ข้อเสนอส่วนตัว
table-listing-fee-services = ค่าธรรมเนียมลงรายการ บริการระดับมืออาชีพ
table-regional-fee-korea = ค่าธรรมเนียมภูมิภาค เกาหลีใต้
table-channel-offer-uplift = ค่าธรรมเนียมเพิ่ม ข้อเสนอส่วนตัวของคู่ค้าช่องทาง
