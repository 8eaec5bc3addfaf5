# The tier the partner stands at, month by month.

title = ระดับตลอดแผน
evolving = กฎของโปรแกรมเองปรับระดับคุณขึ้นหรือลง
held = คงไว้ตามที่คุณเลือก ให้ปรับได้เพื่อใช้กฎของโปรแกรม
