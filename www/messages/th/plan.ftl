# The form of the plan: groups, labels of fields, hints beside them.

title = แผนของคุณ
presets = เริ่มจากตัวอย่าง
changed = แก้ไขแล้ว

## Who the partner is.

basics = คุณคือใคร
period = ช่วงเวลาและเงื่อนไข
programme = โปรแกรมคู่ค้า
bringOwn = โปรแกรมของฉันเอง…
changeOwn = แก้ไขโปรแกรมของฉันเอง…
role = บทบาท
tier = ระดับ
tierPath = ระดับตลอดแผน
fixed = คงเดิม
evolving = ปรับตามกฎ
country = ประเทศ
currency = สกุลเงิน
# $plan, $programme – codes of currencies
rates = อัตราแลกเปลี่ยน { $plan } และ { $programme }
ratesHint = ใช้กับทุกเดือน เว้นช่องว่างไว้เพื่อกลับไปใช้อัตราในตาราง
rateFor =
    .plan = สำหรับออกบิล
    .measure = สำหรับเกณฑ์ขั้นต่ำและระดับ
    .payout = สำหรับการจ่ายเงิน
oneOf = 1 { $currency } เท่ากับ
rateIn = { $to } ต่อ 1 { $from }
rateDay = วันที่ของอัตรา
rateOwn = ของคุณ
passDiscount = ส่วนลดของคุณที่ส่งต่อให้ตัวแทนจำหน่าย
passIncentives = อินเซนทีฟของคุณที่ส่งต่อให้ตัวแทนจำหน่าย
passHint = สำหรับดิสทริบิวเตอร์
editions = เงื่อนไขที่มีผลบังคับใช้
ofDay = ณ วันเดียว สำหรับทุกเดือน
ofMonth = ณ ต้นเดือนของแต่ละเดือน
asOf = เงื่อนไข ณ วันที่
start = เดือนแรก
months = จำนวนเดือน
monthsHint = สูงสุด 60
year = ปี
month = เดือน
credentials = ใบรับรองที่ถือครอง

## Groups of customers. Names of fields are those of the plan (src/plan.rs).

customers = ลูกค้า
cohort = ลูกค้ากลุ่มที่ { $number }
cohortName = ชื่อกลุ่มลูกค้า
addCohort = เพิ่มกลุ่มลูกค้า
account = ประเภทบัญชีลูกค้า
customersToday = ลูกค้าปัจจุบัน
newPerMonth = ลูกค้าใหม่ต่อเดือน
spend = ยอดใช้จ่ายต่อลูกค้า
spendHint = ตามราคาตั้ง ต่อเดือน
discount = ส่วนลดที่คุณให้
discountHint = จากราคาตั้ง
growth = การเติบโตและการสูญเสีย
newGrowth = ลูกค้าใหม่เพิ่มขึ้นต่อปี
newGrowthHint = อัตราเติบโตของลูกค้าใหม่ต่อเดือน
churn = สูญเสียต่อเดือน
churnHint = อัตราการสูญเสียลูกค้า
rampMonths = จำนวนเดือนจนใช้จ่ายเต็มที่
rampHint = ช่วงเริ่มไต่ระดับ (ramp-up)
expansion = ยอดใช้จ่ายเติบโตต่อปี
expansionHint = การเติบโต
priceChange = ราคาเปลี่ยนต่อปี
priceChangeHint = ราคาตั้ง
usage = ซื้อตามรายการราคา
usageHint = เพิ่มจากยอดใช้จ่าย ต่อลูกค้าต่อเดือน
usageItem = ผลิตภัณฑ์
usageUnits = จำนวนหน่วย
addUsage = เพิ่มผลิตภัณฑ์ที่ขายตามรายการราคา
bid = ราคาพิเศษโครงการ
bidHint = ส่วนลดจากราคาตั้งที่คุณได้รับอนุมัติ
returnedAfter = คืนสินค้าหลังจาก
returnedHint = เว้นว่าง: ไม่คืน
unitMonths = เดือน
coupons = ชำระด้วยคูปอง
couponsHint = ไม่ได้เงินคืนในตารางส่วนใหญ่

## What they buy, and when.

mix = สินค้าที่ซื้อ
# $rest, $over – shares
mixRest = ยังเหลือให้แบ่งอีก { RATE($rest) }
mixOver = เกินไป { RATE($over) }
mixDone = รวมได้ 100%
mixMoves = เปลี่ยนไปตลอดแผน
mixStart = เดือนแรก
mixEnd = เดือนสุดท้าย
seasons = ฤดูกาล
# $month – the name of a month of the calendar
season = ฤดูกาล: { $month }
seasonsNone = ทุกเดือนเหมือนกัน
seasonsHint = ยอดใช้จ่ายในแต่ละเดือนของปี: 1 คือปกติ 1.2 คือมากขึ้นหนึ่งในห้า 0 คือไม่มี ใส่เป็นช่วงก็ได้ เช่น 1.5 ถึง 2
seasonsAdd = กำหนดแยกแต่ละเดือน
seasonsRemove = ให้ทุกเดือนเท่ากัน
mixSlider = { $family } แถบเลื่อน

## Projects.

projects = โครงการ
project = โครงการที่ { $number }
projectName = ชื่อโครงการ
addProject = เพิ่มโครงการ
family = ผลิตภัณฑ์
inMonth = ในเดือนที่
inMonthHint = ของแผน
list = ราคาตั้ง
registered = ลงทะเบียนกับผู้ให้บริการคลาวด์แล้ว
count = จำนวน

## Services of the partner’s own.

services = บริการที่คุณขาย
service = บริการที่ { $number }
serviceName = ชื่อบริการ
addService = เพิ่มบริการ
kind = วิธีขาย
oneOff = ครั้งเดียว เมื่อได้ลูกค้าใหม่
managed = ทุกเดือน
price = ราคา
serviceMargin = มาร์จิ้นของบริการ
attach = สัดส่วนลูกค้าที่ซื้อบริการนี้

## The partner’s own costs.

costs = ค่าใช้จ่ายของคุณเอง
people = คน
monthly = ต่อคนต่อเดือน
sales = พนักงานขาย
presales = พรีเซลส์
engineers = วิศวกร
training = การอบรมและใบรับรอง
aYear = ต่อปี
aMonth = ต่อเดือน
marketing = การตลาด
rent = ค่าเช่าสำนักงาน
software = ซอฟต์แวร์และเครื่องมือ
fees = ค่าธรรมเนียมโปรแกรม
acquisition = ต้นทุนการได้มาซึ่งลูกค้า
acquisitionHint = ต่อลูกค้าใหม่หนึ่งราย
capital = ต้นทุนเงินทุน
capitalHint = ต่อปี
tax = ภาษีจากกำไร

## Payment and cash.

cash = การชำระเงินและเงินสด
customerDays = ลูกค้าจ่ายภายใน
vendorDays = คุณจ่ายผู้ให้บริการคลาวด์ภายใน
days = วัน
badDebt = เก็บเงินไม่ได้
badDebtHint = หนี้สูญ คิดจากรายได้
claimsAfter = ยื่นเบิกช้า
claimsAfterHint = เงินที่ต้องยื่นเบิก

## Values of the partner’s own contract.

contract = สัญญาของฉัน
# How many values are the reader’s own.
yours = เป็นของคุณ { $count } ค่า

## In several groups.

remove = ลบ { $what }
percent = %
none = ยังไม่มี
# Fields with a refusal, in a group that is folded.
toMend = ต้องแก้ไข { $count } จุด
