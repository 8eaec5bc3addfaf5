# ถ้อยคำของโปรแกรม Huawei Cloud: policies/huawei-cloud.toml

programme = โปรแกรมคู่ค้าของ Huawei Cloud

role-solution-provider = ผู้ให้บริการโซลูชัน
role-distributor = ดิสทริบิวเตอร์
role-reseller = ตัวแทนจำหน่ายภายใต้ดิสทริบิวเตอร์
role-referral = คู่ค้าแนะนำลูกค้า (รูปแบบตัวแทนเดิม)
role-marketplace-seller = ผู้ขายบน KooGallery
role-marketplace-reseller = ตัวแทนจำหน่ายของ KooGallery
role-affiliate = ผู้โปรโมตคลาวด์ (แอฟฟิลิเอต จีน)

tier-standard = Standard
tier-advanced = Advanced
tier-premier = Premier
tier-core = Core

class-class-0 = คลาส 0: นับยอดและได้อินเซนทีฟ
class-class-1 = คลาส 1: นับยอดและได้อินเซนทีฟในอัตราของตัวเอง
class-class-2 = คลาส 2: ไม่นับยอดและไม่ได้อินเซนทีฟ
class-class-13 = คลาส 13: นับยอดแต่ไม่ได้อินเซนทีฟ

family-compute = ประมวลผล
family-storage-database = พื้นที่จัดเก็บและฐานข้อมูล
family-ai-models = โมเดลและโทเค็น AI (ModelArts, MaaS)
family-network-cdn = เครือข่ายและ CDN
family-security = ความปลอดภัย
family-support = แผนซัพพอร์ต
family-marketplace = ผลิตภัณฑ์บน KooGallery
family-professional-services = บริการระดับมืออาชีพของ Huawei Cloud

account-named = ลูกค้าที่ระบุชื่อ (NA)
account-partner-led = ลูกค้าที่คู่ค้าดูแล
account-open = ลูกค้าทั่วไป

tag-migration = โครงการย้ายระบบหรือปรับปรุงระบบที่ลงทะเบียนใน MIGRATION ALL
tag-shared-opportunity = โอกาสการขายที่ส่งต่อให้ Huawei Cloud และปิดการขายได้
tag-agreed-with-reseller = ผลิตภัณฑ์บน KooGallery ที่ผู้ขายระบุตัวแทนจำหน่ายรายนี้
tag-agreed-for-customer = ผลิตภัณฑ์บน KooGallery ที่ผู้ขายระบุลูกค้ารายนี้

country-group-no-customer-discount = เขตที่คู่ค้าตั้งส่วนลดลูกค้าไม่ได้

credential-role-validation = บทบาทที่ผ่านการรับรองในเส้นทางซอฟต์แวร์ บริการ หรือผู้วางระบบ
credential-hcia-certificates = ผู้มีใบรับรอง HCIA หรือ HCCDA
credential-hcip-certificates = ผู้มีใบรับรอง HCIP
credential-competencies = ความเชี่ยวชาญระดับ 1 ที่ได้รับ
credential-promoter-step = จุดร้อยละของขั้นผู้โปรโมตที่เกิน 20% ตั้งแต่ 0 ถึง 8
credential-promoter-extras = จุดร้อยละจากงานเสริมและเดือนต่อเนื่อง ตั้งแต่ 0 ถึง 6

table-settlement-discount = ส่วนลดการชำระเงิน
table-distributor-discount = ส่วนลดดิสทริบิวเตอร์
table-passed-on-discount = ส่วนลดที่ดิสทริบิวเตอร์ส่งต่อ
table-project-registration = โครงการที่ลงทะเบียน
table-commercial-discount = ส่วนลดเชิงพาณิชย์ (ราคาพิเศษโครงการ)
table-koogallery-product-discount = ขายต่อ KooGallery: ระดับผลิตภัณฑ์
table-koogallery-partner-discount = ขายต่อ KooGallery: ระดับคู่ค้า
table-koogallery-customer-discount = ขายต่อ KooGallery: ระดับลูกค้า
table-no-customer-discount = ไม่มีส่วนลดลูกค้าในเขตเหล่านี้
table-authorised-discount = ส่วนลดลูกค้าที่ได้รับอนุมัติ
table-basic-incentive = อินเซนทีฟพื้นฐาน
table-distributor-basic-incentive = อินเซนทีฟพื้นฐาน
table-quarterly-achievement = ยอดขายถึงเป้ารายไตรมาส
table-distributor-quarterly-achievement = ยอดขายถึงเป้ารายไตรมาส
table-annual-growth = อินเซนทีฟยอดเพิ่มรายปี
table-new-customer = อินเซนทีฟลูกค้าใหม่
table-ai-special = อินเซนทีฟพิเศษด้าน AI
table-marketing-fund = งบพัฒนาตลาด
table-distributor-marketing-fund = งบพัฒนาตลาด
table-sales-performance-fund = กองทุนอินเซนทีฟพนักงานขาย (SPIF)
table-migration-all = เงินสนับสนุนโครงการ MIGRATION ALL
table-competency-improvement = พัฒนาความเชี่ยวชาญ
table-test-coupons = คูปองทดสอบ
table-referral-incentive = อินเซนทีฟการแนะนำลูกค้า
table-opportunity-sharing = การส่งต่อโอกาสการขาย (PCE)
table-affiliate-reward = รางวัลผู้โปรโมตคลาวด์
table-affiliate-extras = รางวัลผู้โปรโมตคลาวด์: งานเสริม
table-koogallery-fee-china = ค่าธรรมเนียมแพลตฟอร์ม KooGallery เว็บไซต์จีน
table-koogallery-fee = ค่าธรรมเนียมแพลตฟอร์ม KooGallery
table-deepseek-v3-1-input = DeepSeek-V3.1 โทเค็นขาเข้า (ราคาปี 2025)

unit-1000-tokens = หนึ่งพันโทเค็น

table-deepseek-v3-1-output = DeepSeek-V3.1 โทเค็นขาออก (ราคาปี 2025)
table-qwen3-32b-input = Qwen3-32B โทเค็นขาเข้า (ราคาปี 2025)
table-qwen3-32b-output-reasoning = Qwen3-32B โทเค็นขาออกแบบใช้เหตุผล (ราคาปี 2025)
table-qwen3-32b-output = Qwen3-32B โทเค็นขาออกแบบไม่ใช้เหตุผล (ราคาปี 2025)
table-deepseek-v4-flash-input = DeepSeek-V4-Flash โทเค็นขาเข้า

unit-1000000-tokens = หนึ่งล้านโทเค็น

table-deepseek-v4-flash-output = DeepSeek-V4-Flash โทเค็นขาออก
table-deepseek-v4-1-flash-input = DeepSeek-V4.1-Flash โทเค็นขาเข้า
table-deepseek-v4-1-flash-output = DeepSeek-V4.1-Flash โทเค็นขาออก
table-glm-5-1-input = GLM-5.1 โทเค็นขาเข้า
table-glm-5-1-output = GLM-5.1 โทเค็นขาออก
table-glm-5-2-input = GLM-5.2 โทเค็นขาเข้า
table-glm-5-2-output = GLM-5.2 โทเค็นขาออก
table-glm-5-3-input = GLM-5.3 โทเค็นขาเข้า
table-glm-5-3-output = GLM-5.3 โทเค็นขาออก
table-openpangu-2-0-flash-input = openPangu-2.0-Flash โทเค็นขาเข้า
table-openpangu-2-0-flash-output = openPangu-2.0-Flash โทเค็นขาออก
table-openpangu-2-0-pro-input = openPangu-2.0-Pro โทเค็นขาเข้า
table-openpangu-2-0-pro-output = openPangu-2.0-Pro โทเค็นขาออก
table-landing-zone-design-medium = ออกแบบ Landing zone ขนาดกลาง

unit-project = โครงการ

table-landing-zone-design-large = ออกแบบ Landing zone ขนาดใหญ่
table-landing-zone-design-ultra-large = ออกแบบ Landing zone ขนาดใหญ่พิเศษ
table-landing-zone-implementation-medium = ติดตั้ง Landing zone ขนาดกลาง
table-landing-zone-implementation-large = ติดตั้ง Landing zone ขนาดใหญ่
table-landing-zone-implementation-ultra-large = ติดตั้ง Landing zone ขนาดใหญ่พิเศษ
table-data-perimeter-design = ออกแบบขอบเขตข้อมูล
table-data-perimeter-implementation = ติดตั้งขอบเขตข้อมูล
table-financial-management-design = ออกแบบการจัดการการเงิน
table-support-developer = แผนซัพพอร์ต: Developer

unit-month = เดือน

table-support-business = แผนซัพพอร์ต: Business
table-support-enterprise = แผนซัพพอร์ต: Enterprise
