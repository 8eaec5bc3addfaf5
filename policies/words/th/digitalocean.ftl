# ชื่อต่าง ๆ ของโปรแกรม: policies/digitalocean.toml

programme = การแนะนำลูกค้าและแอฟฟิลิเอตของ DigitalOcean

role-referrer = ผู้แนะนำ
role-affiliate = แอฟฟิลิเอต

family-cloud = ผลิตภัณฑ์คลาวด์

table-referral-credit = เครดิตการแนะนำลูกค้า
table-affiliate-commission = ค่าคอมมิชชันแอฟฟิลิเอต
