# ชื่อต่าง ๆ ของโปรแกรม: policies/wix-partners.toml

programme = Wix Partner Program

role-partner = คู่ค้า

tier-pioneer = Pioneer
tier-creator = Creator
tier-icon = Icon
tier-legend = Legend

family-studio-sites = เว็บไซต์ Wix Studio แผนรายปี
family-wix-sites = เว็บไซต์ Wix อื่น แผนรายปี
family-enterprise = สัญญา Enterprise

credential-points = คะแนนคู่ค้า: เว็บไซต์ Studio ที่เผยแพร่ 300, เว็บไซต์อื่นหรือใบรับรอง 100

table-site-share = ส่วนแบ่งรายได้จากเว็บไซต์
table-other-site-share = ส่วนแบ่งรายได้จากเว็บไซต์อื่น
table-enterprise-share = ส่วนแบ่งรายได้จากสัญญา Enterprise
