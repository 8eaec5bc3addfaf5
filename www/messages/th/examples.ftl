# The examples a plan may start from (www/presets.js).

title =
    .core-banking = ย้ายระบบหลักของธนาคาร
    .operator-ai = AI สำหรับผู้ให้บริการโทรคมนาคม
    .public-services = บริการภาครัฐ
    .token-reseller = ขายต่อโทเค็น AI
    .distributor = ดิสทริบิวเตอร์ ตัวแทนจำหน่ายสิบราย
    .newcomer = ผู้เริ่มต้น
company =
    .core-banking = Mekong Systems (ตัวอย่าง) กรุงเทพฯ
    .operator-ai = Bosphorus Telecom Services (ตัวอย่าง) อิสตันบูล
    .public-services = Río Claro Digital (ตัวอย่าง) บัวโนสไอเรส
    .token-reseller = Harbour Tokens (ตัวอย่าง) ฮ่องกง
    .distributor = Straits Distribution (ตัวอย่าง) สิงคโปร์
    .newcomer = First Light Cloud (ตัวอย่าง) มะนิลา
about =
    .core-banking = ย้ายระบบการเงินหลักของธนาคารและบริษัทประกันขึ้นคลาวด์
    .operator-ai = นำ AI เข้าสู่เครือข่ายและศูนย์บริการของผู้ให้บริการโทรคมนาคม
    .public-services = ทำให้บริการภาครัฐของกระทรวงและเมืองเร็วขึ้นด้วย AI
    .token-reseller = ขายต่อโทเค็น AI ของโมเดลโอเพนซอร์สให้ผู้พัฒนาแอป
    .distributor = ขายผ่านตัวแทนจำหน่ายสิบรายและออกบิลให้
    .newcomer = ทีมสามคน ยังไม่มีลูกค้า
