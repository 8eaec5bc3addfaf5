# ชื่อต่าง ๆ ของโปรแกรม: policies/alibaba-ambassador.toml

programme = Alibaba Cloud Ambassador

role-ambassador = ทูต (Ambassador)

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = ผลิตภัณฑ์คลาวด์

kind-product-first = คำสั่งซื้อแรกของผลิตภัณฑ์หนึ่งจากลูกค้าเดิม
kind-product-later = การอัปเกรดหรือต่ออายุผลิตภัณฑ์ที่สั่งครั้งแรกผ่านทูต

tag-login-linked = เชื่อมโยงด้วยการเข้าสู่ระบบ ไม่ใช่การลงทะเบียน
tag-june-2022-first-order = คำสั่งซื้อแรกที่ทูตเคยนำมา ในแคมเปญมิถุนายน 2022

table-new-customer-reward = รางวัลลูกค้าใหม่
    .from-2025-04-01 = รางวัลลูกค้าใหม่ อัตราต่ำสุด
table-level-reward = รางวัลลูกค้าใหม่ จุดที่เกินอัตราต่ำสุด
table-existing-customer-reward = รางวัลลูกค้าเดิม
table-first-order-campaign = แคมเปญคำสั่งซื้อแรก มิถุนายน 2022
