# عناوين البرنامج: policies/google-workspace.toml

programme = إعادة بيع Google Workspace وإحالته

role-reseller = معيد بيع
role-referral = شريك إحالة

family-business-starter = Business Starter
family-business-standard = Business Standard
family-business-plus = Business Plus
family-enterprise = Enterprise

tag-special-pricing = تسعير خاص بحسب عمر العميل

table-margin = هامش معيد البيع
table-special-pricing-example = تسعير خاص بحسب العمر (مثال Google)
table-referral-bounty = مكافأة الإحالة
table-seat-pricing-example = تسعير خاص لكل مقعد (مثال Google)

unit-seat = مقعد
