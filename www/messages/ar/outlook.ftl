# Incentives that are settled after the last month of a file of sales.

# $month – of the settlement; $amount – what it would add
open = ما زال مفتوحًا: تجري التسوية في { MONTH($month) }. المبيعات حتى الآن تجلب حينها { $amount }، ولم تُكتسب بعد.
charge = ما زال مفتوحًا: تجري التسوية في { MONTH($month) }. على المبيعات حتى الآن يُحصّل حينها { $amount }.
nothing = ما زال مفتوحًا: تجري التسوية في { MONTH($month) }. المبيعات حتى الآن لا تجلب حينها شيئًا.
# Names the list of what such an incentive has to reach.
gates = الشروط حتى ذلك الحين
# All of them together. $count – of incentives; $amount – their sum; $month – of the last settlement
all =
    { $count ->
        [zero] لا حوافز مفتوحة ({ $amount }، حتى { MONTH($month) }).
        [one] ما زال حافز واحد مفتوحًا: يجلب على المبيعات حتى الآن { $amount }، ويُسوّى بحلول { MONTH($month) }.
        [two] ما زال حافزان مفتوحين: يجلبان على المبيعات حتى الآن { $amount }، ويُسوّيان بحلول { MONTH($month) }.
        [few] ما زالت { $count } حوافز مفتوحة: تجلب على المبيعات حتى الآن { $amount }، وتُسوّى بحلول { MONTH($month) }.
        [many] ما زال { $count } حافزًا مفتوحًا: تجلب على المبيعات حتى الآن { $amount }، وتُسوّى بحلول { MONTH($month) }.
       *[other] ما زال { $count } حافز مفتوحًا: تجلب على المبيعات حتى الآن { $amount }، وتُسوّى بحلول { MONTH($month) }.
    } لا يدخل شيء منها في هذه النتيجة.
