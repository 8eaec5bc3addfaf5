# The page that writes lines for other pages: what a host chooses, how it looks, and the lines to copy.

title = ضعها في صفحتك
lead = اختر ما يراه زوارك، وشاهده فورًا، ثم خذ الأسطر معك. يعمل كل شيء في متصفح الزائر ولا يُرسل إلينا شيء.
loading = جارٍ فتح قائمة البرامج…
failed = لم تصل قائمة البرامج. تحقّق من الاتصال وحاول مجددًا.

## What is shown.

layout = ما الذي يُعرض
layouts =
    .card = بطاقة
    .calculator = الحاسبة كاملة
start = الخطة التي تبدأ بها
preset = المثال
# In place of an example’s programme, role, tier or country.
usual = كما في المثال
figures = أرقام بدلًا من أرقام المثال
look = اللغة والألوان
language = اللغة
ofPage = لغة صفحتك
theme = فاتح أو داكن
themes =
    .auto = كما في جهاز الزائر
    .light = فاتح
    .dark = داكن
colours =
    .accent = لون التمييز
    .paper = الخلفية
    .ink = النص
usualColour = إلغاء
# Beside a colour that was not chosen.
asItIs = دون تغيير
# $where – the theme, or a background of the host’s own; $ratio – of two colours, such as 3.2; $least – of text that can be read
faint = { $where ->
    [light] تصعب قراءته في المظهر الفاتح
    [dark] تصعب قراءته في المظهر الداكن
   *[own] تصعب قراءته على هذه الخلفية
}: التباين { $ratio } إلى 1، ويحتاج النص إلى { $least } إلى 1.

## What readers may do.

readers = ما يستطيع زوارك فعله
# $most – how many
knobs = أرقام يمكنهم تغييرها، { $most } على الأكثر
whole = يمكنهم فتح الخطة كاملة في هذه الصفحات
link = يمكنهم نسخ رابط يُفتح في هذه الصفحات
action = عنوان خطوتك التالية
label = نص الزر
noAddress = اكتب العنوان كاملًا، بدءًا من https://.
lock = حقول لا يمكنهم تغييرها
programmes = برامج يمكنهم اختيارها
fields = مجموعات النموذج التي يرونها
panels = أجزاء الإجابة
all = تُعرض كلها ما لم يُختر شيء منها.

## How it looks, and the lines.

preview = معاينة
width = العرض
full = كل المتاح
# $width – of a column of the host’s page
pixels = { $width } بكسل
lines = أسطر لصفحتك
way = أين توضع
ways =
    .script = صفحة HTML
    .package = حزمة npm
    .react = مكوّن React
    .vue = مكوّن Vue
    .wordpress = صفحة WordPress
    .webflow = صفحة Webflow
    .frame = إطار
pinned = ربط النص البرمجي ببصمته
pinnedHint = مع البصمة لا يعمل نص برمجي جرى تغييره. ولا يعمل كذلك بعد تحديث هذه الصفحات حتى تنسخ الأسطر من جديد.
install = أولًا:
copy = نسخ الأسطر
copied = نُسخت
copyFailed = انسخ الأسطر المحددة يدويًا.
policy = إن كانت لصفحتك سياسة أمان للمحتوى فيجب أن تسمح بما يلي:
frameHint = خادم هذه الصفحات هو الذي يقرر من يضعها في إطار. يعطي السطر الثاني الإطار ارتفاعه؛ احذفه حيث لا يُسمح بالنصوص البرمجية.
wordpressHint = الصق الأسطر في مكوّن «HTML مخصص». لا يُبقي WordPress النصوص البرمجية إلا لمن يحق له نشر HTML دون ترشيح، أما أسطر غيره فلا يبقى منها إلا الرابط الذي يفتح الحاسبة في هذه الصفحات.
webflowHint = ضع عنصر «Embed» في المكان المطلوب والصق الأسطر فيه.
vueHint = أخبر Vue في vite.config.js أن هذه الوسوم ليست من مكوّناته:

## In the lines themselves.

# Stands in the tag until the card or calculator is there, and where no script runs.
open = افتح حاسبة الشركاء
frameTitle = حاسبة الشركاء
