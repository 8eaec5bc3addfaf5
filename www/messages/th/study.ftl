# What every study says while it has no answer.

busy = กำลังคำนวณ…
refused = คำนวณตามที่ขอไม่ได้:
failed = การคำนวณหยุดลง สิ่งที่คุณกรอกไว้ไม่หายไป
again = ลองอีกครั้ง
progress = จำลองแล้ว
cancel = หยุด
# Between the ends of a range, as a person types it.
to = ถึง
# Between two things that are told one after the other.
apart = { "; " }
