# Our own pages on the reader's device: kept for use without a network, and a new version that waits.

kept = เก็บไว้ในอุปกรณ์นี้แล้ว เปิดหน้าเหล่านี้ได้แม้ไม่มีเครือข่าย
offer = หน้านี้มีเวอร์ชันใหม่แล้ว
# Follows the offer: all that was typed is in the address of the page
stays = แผนของคุณยังอยู่เมื่อโหลดหน้าใหม่
# Follows the offer in place of that: something is not
loses = การโหลดใหม่จะทำให้สิ่งที่ยังไม่อยู่ในแผนหายไป ได้แก่ ไฟล์ยอดขาย โปรแกรมที่กำลังเขียน หรือช่องที่ถูกทำเครื่องหมายไว้
reload = โหลดใหม่
later = ไว้ทีหลัง
