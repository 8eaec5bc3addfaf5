# ชื่อต่าง ๆ ของโปรแกรม: policies/google-cloud-marketplace.toml

programme = Google Cloud Marketplace

role-vendor = ผู้ให้บริการซอฟต์แวร์

family-software = ซอฟต์แวร์และข้อมูล

tag-private-offer = ข้อเสนอส่วนตัว
tag-mid-contract = ข้อเสนอส่วนตัวใหม่ที่มูลค่าสัญญาตั้งแต่ 1,000,000 ถึงต่ำกว่า 10,000,000
tag-native-renewal = การต่ออายุโดยตรง การย้าย หรือการเปลี่ยนช่องทางของข้อเสนอส่วนตัว

table-private-offer-share = ส่วนแบ่งร้านค้า ข้อเสนอส่วนตัวใหม่ต่ำกว่า 1 หรือตั้งแต่ 10 ล้าน
table-mid-contract-share = ส่วนแบ่งร้านค้า ข้อเสนอส่วนตัวใหม่ตั้งแต่ 1 ถึงต่ำกว่า 10 ล้าน
table-renewal-share = ส่วนแบ่งร้านค้า การต่ออายุ การย้าย และการเปลี่ยนช่องทาง
table-standard-offer-share = ส่วนแบ่งร้านค้า ข้อเสนอมาตรฐาน
