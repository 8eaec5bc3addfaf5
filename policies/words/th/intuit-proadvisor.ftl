# ชื่อต่าง ๆ ของโปรแกรม: policies/intuit-proadvisor.toml

programme = ส่วนแบ่งรายได้ QuickBooks ProAdvisor

role-proadvisor = ProAdvisor ที่ได้ส่วนแบ่งรายได้

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll ค่าบริการพื้นฐาน
family-payroll-employees = Payroll ค่าบริการต่อพนักงาน
family-payments-net-revenue = Payments รายได้สุทธิของ Intuit จากการประมวลผล

table-subscription-share = ส่วนแบ่งรายได้การสมัครใช้
table-payments-share = ส่วนแบ่งรายได้ Payments
