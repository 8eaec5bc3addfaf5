# Three cases of a plan: every range at its worse end, the plan itself, and every range at its better end.

title = กรณีต่ำ ฐาน และสูง
# $count – figures that are ranges
lead = { $count ->
    [1] กรณีต่ำใช้ปลายช่วงของตัวเลขที่เหลือน้อยกว่า กรณีสูงใช้ปลายที่เหลือมากกว่า ส่วนกรณีฐานคือแผนนั้นเอง
   *[other] กรณีต่ำใช้ปลายช่วงของแต่ละตัวเลขที่เหลือน้อยกว่าเมื่อดูทีละตัว กรณีสูงใช้ปลายที่เหลือมากกว่า พร้อมกันทุกตัว ส่วนกรณีฐานคือแผนนั้นเอง
}
low = ต่ำ
base = ฐาน
high = สูง
