# El formulario del plan: grupos, rótulos de los campos y ayudas junto a ellos.

title = Su plan
presets = Empezar con un ejemplo
changed = modificado

basics = Quién es usted
period = Meses y condiciones
programme = Programa
bringOwn = Mi propio programa…
changeOwn = Cambiar mi propio programa…
role = Rol
tier = Nivel
tierPath = Durante el plan
fixed = se mantiene
evolving = sigue las reglas
country = País
currency = Moneda
rates = Tipos de cambio, { $plan } y { $programme }
ratesHint = Valen para todos los meses. Vacíe un campo para volver al tipo de cambio de la tabla.
rateFor =
    .plan = Para facturar
    .measure = Para umbrales y niveles
    .payout = Para los pagos del proveedor
oneOf = 1 { $currency } equivale a
rateIn = { $to } por 1 { $from }
rateDay = Fecha del tipo de cambio
rateOwn = Suyo
passDiscount = De su descuento, cedido a los revendedores
passIncentives = De sus incentivos, cedido a los revendedores
passHint = para mayoristas
asOf = Condiciones vigentes al
start = Primer mes
months = Meses
monthsHint = hasta 60
year = Año
month = Mes
credentials = Certificaciones que tiene

customers = Clientes
cohort = Clientes { $number }
cohortName = Nombre de este grupo
addCohort = Agregar un grupo de clientes
account = Categoría de cuenta
customersToday = Clientes hoy
newPerMonth = Nuevos al mes
spend = Consumo por cliente
spendHint = a precio de lista, al mes
discount = Descuento que usted da
discountHint = sobre el precio de lista
growth = Crecimiento y pérdida
newGrowth = Más clientes nuevos cada año
newGrowthHint = crecimiento de los nuevos al mes
churn = Se pierden cada mes
churnHint = tasa de abandono
rampMonths = Meses hasta el consumo pleno
rampHint = rampa
expansion = El consumo crece al año
expansionHint = expansión
priceChange = Cambio de precio al año
priceChangeHint = precio de lista
usage = Comprado por lista de precios
usageHint = además del consumo, por cliente y mes
usageItem = Producto
usageUnits = Unidades
addUsage = Agregar un producto vendido por lista de precios
bid = Precio especial de proyecto
bidHint = el descuento sobre lista que le aprobaron
returnedAfter = Devuelto después de
returnedHint = vacío: se conserva
unitMonths = meses
coupons = Pagado con cupones
couponsHint = en la mayoría de las tablas no genera bonificación

mix = Qué compran
mixRest = falta repartir { RATE($rest) }
mixOver = sobra { RATE($over) }
mixDone = Suma 100 %
mixMoves = Cambia a lo largo del plan
mixStart = Primer mes
mixEnd = Último mes
seasons = Estacionalidad
season = Estacionalidad: { $month }
seasonsNone = Todos los meses son iguales.
seasonsHint = Consumo en cada mes del calendario: 1 es lo habitual, 1,2 un quinto más, 0 nada. Un mes puede ser un rango, como 1,5 a 2.
seasonsAdd = Dar a cada mes su propio valor
seasonsRemove = Todos los meses iguales
mixSlider = { $family }, control deslizante

projects = Proyectos
project = Proyecto { $number }
projectName = Nombre del proyecto
addProject = Agregar un proyecto
family = Producto
inMonth = En el mes
inMonthHint = del plan
list = Precio de lista
registered = Oportunidad registrada con el proveedor
count = Cuántos

services = Servicios que usted vende
service = Servicio { $number }
serviceName = Nombre del servicio
addService = Agregar un servicio
kind = Se vende
oneOff = Una vez, a cada cliente nuevo
managed = Cada mes
price = Precio
serviceMargin = Margen del servicio
attach = Clientes que lo compran

costs = Sus propios costos
people = personas
monthly = cada una, al mes
sales = Ventas
presales = Preventa
engineers = Ingenieros
training = Capacitación y certificaciones
aYear = al año
aMonth = al mes
marketing = Marketing
rent = Alquiler de oficina
fees = Cuotas del programa
acquisition = Ganar un cliente
acquisitionHint = por cada cliente nuevo
capital = Costo del dinero
capitalHint = al año
tax = Impuesto sobre la ganancia

cash = Cobros, pagos y caja
customerDays = Los clientes pagan a los
vendorDays = Usted paga al proveedor a los
days = días
badDebt = Nunca se cobra
badDebtHint = incobrables, sobre los ingresos
claimsAfter = Reclamaciones presentadas después de
claimsAfterHint = fondos que hay que reclamar

contract = Mi contrato
yours = { $count ->
    [one] { $count } suyo
   *[other] { $count } suyos
}

remove = Quitar { $what }
percent = %
none = Todavía no hay nada.
toMend = { $count } por corregir
