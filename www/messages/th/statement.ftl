# The statement: every line, by year, quarter or month, and as a file.

title = งบกำไรและเงินสด
lead = ทุกตัวเลขเปิดดูวิธีคำนวณได้
grain = คอลัมน์
grains =
    .year = รายปี
    .quarter = รายไตรมาส
    .month = รายเดือน
line = รายการ
total = รวม
# A column. $number – the number of the year in the plan
year = ปีที่ { $number }
# $quarter – 1 to 4; $year – of the calendar, as four digits
quarter = ไตรมาส { $quarter } ปี { $year }
sections =
    .profit = กำไร
    .cash = เงินสด
caption = { $section } หน่วยเป็น { $currency }
# $label – the line’s name
expand = แสดงรายละเอียดของ “{ $label }”
collapse = ซ่อนรายละเอียดของ “{ $label }”
openAll = เปิดทุกรายการ
closeAll = ปิดทุกรายการ
keys = ใช้ปุ่มลูกศรเลื่อนไปมาระหว่างตัวเลข กด Enter เพื่อเปิดวิธีคำนวณ
# Names of columns of the file that the screen does not have.
fileSection = ส่วน
fileTerm = คำที่ใช้ในวงการ
fileBasis = ที่มาของค่า
