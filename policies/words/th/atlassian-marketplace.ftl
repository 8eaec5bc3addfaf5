# ถ้อยคำของโปรแกรม: policies/atlassian-marketplace.toml

programme = Atlassian Marketplace
    .summary = สำหรับแอปบนคลาวด์ ร้านค้าหักไว้ 15% จนถึงมีนาคม 2026 ตั้งแต่ตุลาคม 2026 หัก 17 จากแอปบน Forge และ 25 จากแอปบน Connect แอป Forge ที่เข้าเกณฑ์ไม่ต้องจ่ายสำหรับหนึ่งล้านดอลลาร์แรกตลอดอายุ

leaves-out-1 = แอปที่เข้าเกณฑ์ในโปรแกรม Runs on Atlassian ไม่ต้องจ่ายสำหรับหนึ่งล้านแรกตั้งแต่ตุลาคม 2025 แอปอื่นที่เข้าเกณฑ์ทั้งหมดตั้งแต่มกราคม 2026
leaves-out-2 = แอป Server ซึ่งขายจนถึงปี 2024 และแอปที่ซื้อด้วยเครดิตของข้อตกลงองค์กร
leaves-out-3 = อัตราที่ใช้คืนเงินและออกบิลใหม่เมื่ออัปเกรด
leaves-out-4 = การจ่ายให้ผู้ขาย: ตั้งแต่ค้างจ่าย 500 ดอลลาร์ และการคืนเงินภายใน 30 วัน

role-app-partner = คู่ค้าบน Marketplace
    .summary = ขายแอปของตัวเองผ่านร้านค้า ซึ่งออกบิลให้ลูกค้าและหักส่วนแบ่งไว้

family-forge = แอป Forge ที่เข้าเกณฑ์อินเซนทีฟ (ใช้เฉพาะโมดูล การยืนยันตัวตน และหน้าจอของ Forge)
family-forge-other = แอป Forge อื่น
family-connect = แอป Connect
family-data-center = แอป Data Center

tag-first-year = แอปในปีแรกบน Marketplace

table-forge-share = ส่วนแบ่งร้านค้า แอป Forge ที่เข้าเกณฑ์
    .summary = 15% และ 5 ในปีแรกของแอป
    .summary-2026-01-01 = นับรวมแอป Forge ทั้งหมดของคู่ค้า ตั้งแต่วันที่แอปเริ่มมีรายได้
    .summary-2026-04-01 = นับรวมแอป Forge ทั้งหมดของคู่ค้า ตั้งแต่วันที่แอปเริ่มมีรายได้
    .summary-2026-10-01 = นับรวมแอป Forge ทั้งหมดของคู่ค้า ตั้งแต่วันที่แอปเริ่มมีรายได้
table-forge-other-share = ส่วนแบ่งร้านค้า แอป Forge อื่น
table-connect-share = ส่วนแบ่งร้านค้า แอป Connect
table-data-center-share = ส่วนแบ่งร้านค้า แอป Data Center
