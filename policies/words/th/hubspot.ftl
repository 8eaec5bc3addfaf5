# ชื่อต่าง ๆ ของโปรแกรม: policies/hubspot.toml

programme = HubSpot Solutions Partner Program

role-partner = Solutions partner
role-provider = Solutions provider

family-subscriptions = การสมัครใช้ HubSpot

tag-managed-legacy = ดีลที่ปิดก่อน 1 เมษายน 2023 ลูกค้ายังอยู่กับคู่ค้า
tag-shared-deal = ดีลที่คู่ค้าส่งต่อให้ HubSpot ในรูปแบบรายดีล
tag-up-market = โอกาสการขายของโปรแกรมแนะนำ up-market

table-partner-revenue-share = ส่วนแบ่งรายได้คู่ค้า
table-provider-revenue-share = ส่วนแบ่งรายได้ของ provider
table-legacy-revenue-share = ส่วนแบ่งรายได้แบบเดิม
table-up-market-referral = การแนะนำ up-market
table-deal-based-commission = ค่าคอมมิชชันรายดีล
