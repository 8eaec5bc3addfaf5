# كلمات البرنامج: policies/eurohoster.toml

programme = خصم معيدي البيع من EUROHOSTER
    .summary = من 3 إلى 10% لمن يحتفظ بـ 5 إلى 20 خادمًا مخصّصًا، أو ضعف ذلك من الخوادم الافتراضية.

leaves-out-1 = مزيج من الاثنين: لم يُعلن هل تُحتسب خمسة مخصّصة وخمسة افتراضية معًا، لذلك لا تُحتسب.
leaves-out-2 = ما يُطبَّق عليه الخصم عدا الخوادم.

role-reseller = معيد بيع
    .summary = يستأجر الخوادم ويعيد بيعها.

family-dedicated-servers = خوادم مخصّصة
family-virtual-servers = خوادم افتراضية

table-discount-3 = خصم 3%
    .summary = من خوادم الشهر كلها. ويحل محله خصم أعلى.
table-discount-5 = خصم 5%
    .summary = من خوادم الشهر كلها. ويحل محله خصم أعلى.
table-discount-7 = خصم 7%
    .summary = من خوادم الشهر كلها. ويحل محله خصم أعلى.
table-discount-10 = خصم 10%
    .summary = من خوادم الشهر كلها. وهو الأعلى.
