# ชื่อต่าง ๆ ของโปรแกรม: policies/atlassian-marketplace.toml

programme = Atlassian Marketplace

role-app-partner = คู่ค้าบน Marketplace

family-forge = แอป Forge ที่เข้าเกณฑ์อินเซนทีฟ (ใช้เฉพาะโมดูล การยืนยันตัวตน และหน้าจอของ Forge)
family-forge-other = แอป Forge อื่น
family-connect = แอป Connect
family-data-center = แอป Data Center

tag-first-year = แอปในปีแรกบน Marketplace

table-forge-share = ส่วนแบ่งร้านค้า แอป Forge ที่เข้าเกณฑ์
table-forge-other-share = ส่วนแบ่งร้านค้า แอป Forge อื่น
table-connect-share = ส่วนแบ่งร้านค้า แอป Connect
table-data-center-share = ส่วนแบ่งร้านค้า แอป Data Center
