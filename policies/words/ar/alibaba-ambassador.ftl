# عناوين البرنامج: policies/alibaba-ambassador.toml

programme = Alibaba Cloud Ambassador

role-ambassador = سفير

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = منتجات سحابية

kind-product-first = أول طلب لمنتج من عميل قائم
kind-product-later = ترقية أو تجديد منتج طُلب أول مرة عبر السفير

tag-login-linked = مرتبط بتسجيل الدخول لا بالتسجيل
tag-june-2022-first-order = أول طلب يجلبه سفير، في حملة يونيو 2022

table-new-customer-reward = مكافأة العميل الجديد
    .from-2025-04-01 = مكافأة العميل الجديد، أدنى نسبة
table-level-reward = مكافأة العميل الجديد، نقاط فوق أدنى نسبة
table-existing-customer-reward = مكافأة العميل القائم
table-first-order-campaign = حملة الطلب الأول، يونيو 2022
