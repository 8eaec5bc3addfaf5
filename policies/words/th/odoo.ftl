# ชื่อต่าง ๆ ของโปรแกรม: policies/odoo.toml

programme = Odoo Partnership

role-partner = คู่ค้า

tier-learning = Learning partner
tier-ready = Ready
tier-silver = Silver
tier-gold = Gold

family-enterprise = Odoo Enterprise
family-odoo-sh = Odoo.sh
family-maintenance = การบำรุงรักษาโมดูลเสริม

tag-paid-yearly = การสมัครใช้ Odoo.sh ที่จ่ายรายปี

credential-net-new-users = ผู้ใช้ Odoo Enterprise ใหม่สุทธิใน 12 เดือนที่ผ่านมา
credential-certified-people = ผู้ได้รับการรับรองในหนึ่งในสามรุ่นล่าสุด
credential-retention-rate = อัตราการรักษาลูกค้า เป็นร้อยละของลูกค้าในสามปี

table-enterprise-commission = ค่าคอมมิชชัน Odoo Enterprise
table-odoo-sh-commission = ค่าคอมมิชชัน Odoo.sh จ่ายรายเดือน
table-odoo-sh-yearly-commission = ค่าคอมมิชชัน Odoo.sh จ่ายรายปี
table-maintenance-commission = ค่าคอมมิชชันการบำรุงรักษาโมดูลเสริม
