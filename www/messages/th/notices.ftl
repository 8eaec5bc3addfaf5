# Notices above the answer about where a plan came from.

damaged = ลิงก์นี้ถูกตัดหรือเปลี่ยนระหว่างทาง จึงเปิดแผนไม่ได้ โปรดคัดลอกใหม่ทั้งลิงก์
later =
    { $source ->
        [file] ไฟล์นี้สร้างด้วยเครื่องคำนวณเวอร์ชันที่ใหม่กว่า โปรดโหลดหน้านี้ใหม่ หรือเปิดในที่ที่สร้างไฟล์
       *[other] ลิงก์นี้สร้างด้วยเครื่องคำนวณเวอร์ชันที่ใหม่กว่า โปรดโหลดหน้านี้ใหม่ หรือเปิดในที่ที่สร้างลิงก์
    }
unreadable =
    { $source ->
        [link] อ่านแผนจากลิงก์นี้ไม่ได้
        [file] อ่านแผนในไฟล์นี้ไม่ได้: ไฟล์เสียหาย หรือไม่ได้สร้างที่นี่
       *[request] อ่านแผนจากหน้าเว็บที่ฝังเครื่องคำนวณนี้ไม่ได้
    }
# $why – the limit it breaks
long =
    { $source ->
        [link] แผนจากลิงก์นี้ใหญ่เกินไป: { $why }
        [file] แผนในไฟล์นี้ใหญ่เกินไป
       *[request] แผนจากหน้าเว็บที่ฝังเครื่องคำนวณนี้ใหญ่เกินไป: { $why }
    }
# $id – the programme’s name in the plan, as it came
unknown =
    { $source ->
        [file] แผนในไฟล์นี้เป็นของโปรแกรม “{ $id }” ซึ่งไม่มีที่นี่
        [link] แผนจากลิงก์นี้เป็นของโปรแกรม “{ $id }” ซึ่งไม่มีที่นี่
       *[request] แผนจากหน้าเว็บที่ฝังเครื่องคำนวณนี้เป็นของโปรแกรม “{ $id }” ซึ่งไม่มีที่นี่
    }
# Follow one of the above.
example = จึงแสดงตัวอย่างแทน
before = ยังแสดงแผนเดิมอยู่
ranges = สิ่งที่มากับแผนนี้ เช่น ช่วงค่า มาไม่ครบ จึงตัดออก ส่วนตัวแผนมาครบถ้วน
# $list – one or more of `replacement`
replaced =
    { $source ->
        [file] แผนในไฟล์นี้มีชื่อที่โปรแกรมไม่รู้จัก แทนที่แล้ว: { LIST($list) }
        [link] แผนจากลิงก์นี้มีชื่อที่โปรแกรมไม่รู้จัก แทนที่แล้ว: { LIST($list) }
       *[request] แผนจากหน้าเว็บที่ฝังเครื่องคำนวณนี้มีชื่อที่โปรแกรมไม่รู้จัก แทนที่แล้ว: { LIST($list) }
    }
replacement = “{ $given }” ด้วย “{ $taken }”
# $said – the day as the device has it; $taken – the day taken instead
clock = นาฬิกาของเครื่องนี้แสดง { $said } ซึ่งไม่มีเงื่อนไขของวันนั้น แผนจึงใช้เงื่อนไข ณ { DAY($taken) }
# After a click that took a plan or an entry of it away. $name – as the reader typed it
gonePlan = แผนของคุณถูกแทนที่ด้วยตัวอย่าง
gone = ลบ “{ $name }” แล้ว
goneEntry = ลบรายการแล้ว
undo = เลิกทำ
close = ปิด

## A plan taken to a programme of another currency. $plan, $programme – codes of currencies

moved = ตัวเลขของคุณยังเป็น { $plan } ส่วนตัวเลขของโปรแกรมนี้เป็น { $programme }: แปลงด้วยอัตราแลกเปลี่ยนที่แสดงข้างแผน
movedUndo = เลิกทำการเปลี่ยนโปรแกรม
movedRename = อ่านตัวเลขของฉันเป็น { $programme } แทน
