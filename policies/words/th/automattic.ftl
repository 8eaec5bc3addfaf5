# ชื่อต่าง ๆ ของโปรแกรม: policies/automattic.toml

programme = Automattic for Agencies

role-agency = เอเจนซี

family-hosting = โฮสติง WordPress.com และ Pressable
family-payments-volume = ยอดรับชำระผ่าน WooPayments

table-hosting-share = ส่วนแบ่งรายได้โฮสติง
table-payments-share = ส่วนแบ่งรายได้ WooPayments
