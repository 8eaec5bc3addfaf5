# A number that cannot be read, told at its field.

# $given – as typed; $one, $thousand – one and a half, and a thousand, as this language writes them
refusal =
    { $reason ->
        [empty] الحقل فارغ: اكتب رقمًا، أو 0 إن لم يوجد
        [decimal] لا يمكن قراءة هذا رقمًا: «{ $given }». يُكتب هنا واحد ونصف { $one } والألف { $thousand }
        [group] يحتمل هذا معنيين: «{ $given }». يُكتب هنا واحد ونصف { $one } والألف { $thousand }
        [long] هذا أطول من أن يكون رقمًا: «{ $given }». يُقرأ حتى 24 رقمًا
        [large] هذا أكبر مما يُعدّ هنا: «{ $given }». استخدم تسعة أرقام على الأكثر
        [fine] هذا أدق مما يُحسب: «{ $given }». للنسبة المئوية ست منازل عشرية على الأكثر
        [whole] هذا ليس عددًا صحيحًا: «{ $given }». اكتب رقمًا بلا كسر
        [currency] هذا بعملة أخرى: «{ $given }». اكتب المبلغ بعملة الخطة
        [fineRange] هذا أدق من أن يكون نطاقًا: «{ $given }». ست منازل عشرية على الأكثر، أو أربع للنسبة المئوية
        [range] هذا نطاق «{ $given }»، والمطلوب رقم واحد
       *[other] هذا ليس رقمًا: «{ $given }». استخدم الأرقام، مثل { $thousand } أو 20 ألف أو 3 ملايين
    }
