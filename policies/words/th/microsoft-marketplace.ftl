# ชื่อต่าง ๆ ของโปรแกรม: policies/microsoft-marketplace.toml

programme = Microsoft Marketplace

role-publisher = ผู้เผยแพร่

family-offers = ข้อเสนอที่ซื้อขายได้

tag-qualifying-renewal = การต่ออายุข้อเสนอส่วนตัวที่เข้าเกณฑ์

table-store-fee = ค่าธรรมเนียมบริการร้านค้า
table-renewal-fee = ค่าธรรมเนียมบริการร้านค้า การต่ออายุที่เข้าเกณฑ์
