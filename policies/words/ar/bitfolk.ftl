# عناوين البرنامج: policies/bitfolk.toml

programme = برنامج الإحالة من BitFolk

role-referrer = مُحيل

family-hosting = الاستضافة

table-referral-share = حصة من الفواتير المسدَّدة
