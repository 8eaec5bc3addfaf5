# ถ้อยคำของโปรแกรม: policies/google-workspace.toml

programme = การขายต่อและการแนะนำลูกค้า Google Workspace
    .summary = เงินรางวัลแนะนำต่อผู้ใช้ใหม่แต่ละคนซึ่ง Google เผยแพร่ และมาร์จิ้นของตัวแทนจำหน่ายตามรายงานข่าว: 20% ลดเหลือ 12% สำหรับการต่ออายุในเมษายน 2024

leaves-out-1 = การขายต่อ Google Cloud Platform: ตารางอัตราไม่เปิดเผย
leaves-out-2 = ระดับของ Google Cloud Partner Network และสิทธิประโยชน์
leaves-out-3 = บางประเทศจำกัดเงินรางวัลแนะนำไว้ที่ 200 ผู้ใช้ต่อปีปฏิทิน
leaves-out-4 = เงินรางวัลของประเทศอื่น ซึ่งเผยแพร่เป็นค่าสูงสุด: 29 ดอลลาร์แคนาดา, 29 ออสเตรเลีย, 31 นิวซีแลนด์ และ 28 ดอลลาร์สิงคโปร์, 162 ดอลลาร์ฮ่องกง, 2,550 เยน
leaves-out-5 = เงินรางวัลนับจำนวนผู้ใช้ที่น้อยที่สุดระหว่างวันที่ 15 ถึงวันที่ 90 ที่นี่นับผู้ใช้ของเดือนแรก

role-reseller = ตัวแทนจำหน่าย
    .summary = ซื้อ Workspace จาก Google โดยได้มาร์จิ้น และออกบิลให้ลูกค้า
role-referral = คู่ค้าแนะนำลูกค้า
    .summary = พาลูกค้าใหม่มา Google ออกบิลให้ลูกค้าและจ่ายเงินรางวัลต่อผู้ใช้แต่ละคน

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = ราคาพิเศษตามอายุลูกค้า

table-margin = มาร์จิ้นตัวแทนจำหน่าย
    .summary = ลดจากราคาตั้ง
table-special-pricing-example = ราคาพิเศษตามอายุ (ตัวอย่างของ Google)
    .summary = เข้ามาแทนมาร์จิ้นสำหรับลูกค้าที่ทำเครื่องหมายราคาพิเศษ
table-referral-bounty = รางวัลการแนะนำลูกค้า
    .summary = 8, 15 หรือ 23 ดอลลาร์ต่อผู้ใช้แต่ละคนที่ลูกค้าใหม่เริ่มใช้ นับ 100 คนแรก เมื่อลูกค้าจ่ายครบ 90 วัน
table-seat-pricing-example = ราคาพิเศษต่อที่นั่ง (ตัวอย่างของ Google)

unit-seat = ที่นั่ง

note-bounties-by-country = เงินรางวัลต่างกันตามประเทศ
    .text = Google เผยแพร่เงินรางวัลสูงสุดของแต่ละประเทศ: 23 ดอลลาร์สหรัฐ, 29 แคนาดาหรือออสเตรเลีย, 31 นิวซีแลนด์ และ 28 ดอลลาร์สิงคโปร์, 162 ดอลลาร์ฮ่องกง, 2,550 เยน ตารางที่นี่เป็นของสหรัฐอเมริกา
note-yearly-cap = 200 ผู้ใช้ต่อปีในบางประเทศ
    .text = ในบางประเทศจ่ายเงินรางวัลไม่เกิน 200 ผู้ใช้ในหนึ่งปีปฏิทิน หากเกินกว่านั้นผู้แนะนำสมัครโปรแกรมแอฟฟิลิเอตได้
note-partner-network = Select, Premier, Diamond
    .text = มีรายงานว่า Google Cloud Partner Network เข้ามาแทน Partner Advantage ในต้นปี 2026 โดยมีสามระดับตามผลลัพธ์
