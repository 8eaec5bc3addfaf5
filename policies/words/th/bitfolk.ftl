# ชื่อต่าง ๆ ของโปรแกรม: policies/bitfolk.toml

programme = โปรแกรมแนะนำลูกค้าของ BitFolk

role-referrer = ผู้แนะนำ

family-hosting = โฮสติง

table-referral-share = ส่วนแบ่งจากใบแจ้งหนี้ที่ชำระแล้ว
