# ชื่อต่าง ๆ ของโปรแกรม: policies/shopify.toml

programme = Shopify Partner Program

role-referral-partner = คู่ค้าแนะนำลูกค้า
role-app-developer = ผู้พัฒนาแอป
role-theme-developer = ผู้พัฒนาธีม

family-subscriptions = การสมัครใช้ร้านค้า
family-plus-platform-fee = ค่าธรรมเนียมแพลตฟอร์มพื้นฐาน Shopify Plus
family-apps = แอป
family-themes = ธีม

table-store-referral = การแนะนำร้านค้า
table-plus-referral = การแนะนำ Shopify Plus
table-app-revenue-share = ส่วนแบ่งร้านแอป
table-app-processing-fee = ค่าธรรมเนียมประมวลผลร้านแอป
table-theme-revenue-share = ส่วนแบ่งร้านธีม
