# What the vendor’s part of the result rests on.

title = ما يستند إليه نصيب المزوّد
kinds =
    .published = قواعد منشورة رسميًا
    .reported = بحسب تقارير
    .illustrative = نسب توضيحية
    .own = أرقامك
short =
    .published = منشور رسميًا
    .reported = بحسب تقارير
    .illustrative = توضيحي
    .own = خاص بك
# Beside one rate. $vendor – who does not publish it
placeholder = لا تنشر { $vendor } هذه النسبة. هذه قيمة توضيحية منا، فضع مكانها قيمة عقدك.
# Beside one rate that only an example of the vendor's prints. $vendor – whose example it is
example = هذا الرقم من مثال { $vendor } نفسها وليس نسبة سارية. إنه قيمة توضيحية، فضع مكانه قيمة عقدك.
# Beside the result.
placeholders = لا تنشر { $vendor } هذه النسب. هذه قيم توضيحية منا، فضع مكانها قيم عقدك.
useContract = استخدام عقدي
rules = القواعد التي تنشرها { $vendor }: { $printed } من { $used }
