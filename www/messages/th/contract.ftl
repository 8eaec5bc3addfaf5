# The partner’s own contract: values in place of the programme’s.

lead = แทนค่าใดก็ได้ของโปรแกรมด้วยค่าตามสัญญาของคุณ ค่าที่แทนแล้วนับเป็นค่าของคุณ ไม่นับเป็นค่าที่เผยแพร่ทางการ
none = โปรแกรมนี้ไม่มีค่าที่แทนได้
reset = ยกเลิกการแทนค่าทั้งหมด
cell = { $row }, { $column }
was = เดิม { $text }
