# ชื่อต่าง ๆ ของโปรแกรม: policies/servinga.toml

programme = โปรแกรมแอฟฟิลิเอตของ servinga Cloud

role-affiliate = แอฟฟิลิเอต

family-servers = เซิร์ฟเวอร์

tag-long-term = จ่ายครั้งเดียวเกินหกเดือน

table-referral-commission = ค่าคอมมิชชันจากการจ่ายครั้งแรก
