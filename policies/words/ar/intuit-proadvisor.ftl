# كلمات البرنامج: policies/intuit-proadvisor.toml

programme = حصة الإيرادات لدى QuickBooks ProAdvisor
    .summary = 30% مما يدفعه العميل عن QuickBooks Online أو Time أو الرسوم الأساسية لـ Payroll في أول اثني عشر شهرًا له، و15% من رسوم Payroll عن كل موظف، وخُمس صافي إيرادات Payments لثلاث سنوات.

leaves-out-1 = التسعير التفضيلي: خصم للعملاء بدل الحصة، وحجمه ليس في الصفحات التي أمكننا قراءتها. وللاشتراك واحد منهما فقط.
leaves-out-2 = الإضافات ذات الرسوم المستقلة: المتعاقدون، وتأمين إصابات العمل، والمزايا الصحية، والمعاشات.
leaves-out-3 = المكاتب خارج الولايات المتحدة.

role-proadvisor = ProAdvisor ضمن حصة الإيرادات
    .summary = محاسب تفوتر Intuit عملاءه مباشرة.

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll، الرسوم الأساسية
family-payroll-employees = Payroll، رسوم كل موظف
family-payments-net-revenue = Payments، صافي إيرادات Intuit من المعالجة

table-subscription-share = حصة من إيرادات الاشتراكات
    .summary = مما يدفعه العميل في أول اثني عشر شهرًا له. ويحصل العملاء على نصف السعر لثلاثة أشهر؛ فأدخل ما يدفعونه.
table-payments-share = حصة من إيرادات Payments
    .summary = مما تتركه المعالجة لـ Intuit، عن عملاء في الولايات المتحدة وضعهم سليم.

note-client-billed = العميل يدفع لـ Intuit
    .text = لا تُكسب حصة إلا الاشتراكات المفوترة للعميل؛ وما يدفعه المكتب لا يُكسب شيئًا. ويسجّل المكتب مرة واحدة برقمه الضريبي وبياناته المصرفية. ولـ Intuit أن تغيّر البرنامج أو تنهيه دون إشعار.
note-client-discount = ما يحصل عليه العميل
    .text = نصف السعر لثلاثة أشهر، أو 30 يومًا تجربة، والربع أقل من رسوم المعالجة. ولا يُجمع مع التسعير التفضيلي.
