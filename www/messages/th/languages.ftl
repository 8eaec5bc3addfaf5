# The language of the page: the switch between languages, and what is spoken where another was asked for.

label = ภาษา
# Words of one country's readers. $language – the language with its country, as in “Spanish (Argentina)”
figures = ตัวเลขและวันที่แบบ { $language }
keep = จดจำไว้ในเครื่องนี้
keepHint = หากไม่เลือก ภาษาที่เลือกจะใช้จนกว่าจะปิดแท็บนี้
# $language – its name in itself
lost = คำใน{ $language }ยังมาไม่ถึง ระหว่างนี้หน้าเว็บเป็นภาษาอังกฤษ
retry = ลองอีกครั้ง
close = ปิด
# $asked – the language that was asked for
none = หน้าเว็บนี้ยังไม่มี { $asked } จึงแสดงเป็นภาษาอังกฤษ
# Another script or variety than was asked for. $spoken – the language it is shown in
nearest = หน้าเว็บนี้ยังไม่มี { $asked } จึงแสดงเป็น { $spoken }
