# ชื่อต่าง ๆ ของโปรแกรม: policies/activecampaign.toml

programme = โปรแกรมแอฟฟิลิเอตของ ActiveCampaign

role-affiliate = แอฟฟิลิเอต

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-subscriptions = การสมัครใช้บริการ

table-commission = ค่าคอมมิชชัน
