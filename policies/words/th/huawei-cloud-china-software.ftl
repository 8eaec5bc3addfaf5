# ชื่อต่าง ๆ ของโปรแกรม: policies/huawei-cloud-china-software.toml

programme = คู่ค้าซอฟต์แวร์ของ Huawei Cloud (จีน)

role-software-partner = คู่ค้าซอฟต์แวร์

family-cloud = การใช้จ่ายคลาวด์ของโครงการ

tag-known-customer = ลูกค้าที่อยู่กับ Huawei Cloud มาก่อน
tag-further-project = โครงการหลังโครงการเชิงพาณิชย์แรกของคู่ค้า

table-first-project = โครงการเชิงพาณิชย์แรก ลูกค้าใหม่
table-first-project-known-customer = โครงการเชิงพาณิชย์แรก ลูกค้าเดิม
table-further-project = โครงการถัดไป ลูกค้าใหม่
