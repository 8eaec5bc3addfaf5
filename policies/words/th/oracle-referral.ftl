# ชื่อต่าง ๆ ของโปรแกรม: policies/oracle-referral.toml

programme = การแนะนำลูกค้า Oracle Cloud (อาจยกเลิกแล้ว)

role-referral = คู่ค้าแนะนำลูกค้า

family-cloud-services = บริการ Oracle Cloud

table-referral-fee = ค่าแนะนำลูกค้า
