# عناوين البرنامج: policies/infomaniak.toml

programme = Infomaniak Partner Program

role-reseller = شريك يدفع بنفسه
role-referral = شريك يدفع عملاؤه

family-hosting = استضافة المواقع والبريد
family-other = خوادم سحابية وkSuite ومنتجات أخرى

tag-35-hostings = 35 استضافة مواقع أو أكثر

table-partner-discount = خصم الشريك
table-volume-discount = سعر متناقص لاستضافة المواقع
table-cash-back = استرداد نقدي (Cash-back)
