# كلمات البرنامج: policies/virtualdc.toml

programme = برنامج معيدي البيع من VirtualDC
    .summary = برنامج مضيف صغير كله في صفحة واحدة: حجم الأعمال بحسب المنتج، ولكل منها عمود خصومات خاص به.

leaves-out-1 = المستويات فوق حجم أعمال 40,000 روبل، مقطوعة في النسخة التي أمكننا قراءتها: يُستبقى آخر خصم مقروء.
leaves-out-2 = طول الفترة التي لا تسميها الصفحة: يُفترض شهر.

role-reseller = معيد بيع
    .summary = يبيع بعلامته، ويدعم عملاءه ويفوترهم.

family-virtual-servers = خوادم افتراضية
family-dedicated-servers = خوادم مخصّصة
family-certificates = شهادات SSL

table-turnover-discount = خصم بحسب حجم الأعمال
    .summary = حجم أعمال الشهر يحدد الخصم على كله.
