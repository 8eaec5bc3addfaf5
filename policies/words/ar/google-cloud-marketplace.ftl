# عناوين البرنامج: policies/google-cloud-marketplace.toml

programme = Google Cloud Marketplace

role-vendor = مزوّد برمجيات

family-software = البرمجيات والبيانات

tag-private-offer = عرض خاص
tag-mid-contract = عرض خاص جديد بقيمة عقد من 1,000,000 إلى أقل من 10,000,000
tag-native-renewal = تجديد أصلي أو ترحيل أو تحويل قناة لعرض خاص

table-private-offer-share = حصة المتجر، عروض خاصة جديدة دون 1 أو من 10 ملايين
table-mid-contract-share = حصة المتجر، عروض خاصة جديدة من 1 إلى أقل من 10 ملايين
table-renewal-share = حصة المتجر، التجديدات والترحيلات وتحويلات القناة
table-standard-offer-share = حصة المتجر، العروض القياسية
