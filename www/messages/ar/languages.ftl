# The language of the page: the switch between languages, and what is spoken where another was asked for.

label = اللغة
# Words of one country's readers. $language – the language with its country, as in “Spanish (Argentina)”
figures = الأرقام والتواريخ بصيغة { $language }
keep = تذكّرها على هذا الجهاز
keepHint = من دون ذلك ينتهي الاختيار بإغلاق علامة التبويب هذه.
# $language – its name in itself
lost = لم تصل كلمات { $language }. وإلى أن تصل تبقى الصفحة بالإنجليزية.
retry = حاول مجددًا
close = إغلاق
# $asked – the language that was asked for
none = لا تتوفر هذه الصفحة بلغة { $asked } بعد، وهي معروضة بالإنجليزية.
# Another script or variety than was asked for. $spoken – the language it is shown in
nearest = لا تتوفر كلمات هذه الصفحة بلغة { $asked } بعد، وهي معروضة بلغة { $spoken }.
