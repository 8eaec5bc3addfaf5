# Ventas reales de un archivo: abiertas, entendidas y liquidadas.

title = Liquide lo que vendió de verdad
lead = Un archivo CSV de sus ventas, liquidado con las mismas reglas que liquidan un plan. Se lee aquí, en su navegador: no se envía nada a ninguna parte.
drop = Suelte aquí un archivo CSV
or = o
choose = Elegir un archivo
limits = Hasta 50 MB y 200.000 filas. Se reconocen exportaciones de Microsoft, AWS, Google Cloud, Huawei Cloud, Stripe y otros; cualquier otro archivo se lee por sus columnas.
template = Descargar una plantilla
needs = Necesita un mes y un precio de lista en cada fila. Cliente, producto, descuento y todo lo demás son bienvenidos.
file = Archivo: { $name }
reading = Leyendo el archivo…
checking = Leyendo cada fila…
settling = Liquidando las ventas…
cancel = Cancelar
cancelled = Detenido. Se conservan su archivo y sus elecciones.
again = Continuar
other = Otro archivo
backToPlan = Volver al plan
change = Columnas y formatos
files =
    .template = plantilla-ventas-partner
    .faults = ventas-partner-por-corregir

size = Este archivo tiene { NUMBER($size) } MB; se leen hasta { NUMBER($most) } MB. Divídalo por año o quite las columnas que no hagan falta.
unreadable =
    .workbook = Esto es un libro de Excel, no un archivo CSV. En su hoja de cálculo elija “Guardar como” y luego “CSV UTF-8”.
    .binary = Esto no es un archivo de texto. Guarde sus ventas como CSV y elija ese archivo.
    .empty = En este archivo no hay nada.
    .noRows = Este archivo tiene un encabezado, pero ninguna fila debajo.
    .columns = Este archivo tiene más de 5.000 columnas: no es una tabla de ventas.
many = { $rows } filas son más de las { $most } que se liquidan de una vez: divida el archivo.
failed = No se pudo trabajar con el archivo. Intente de nuevo; el archivo en sí está intacto.

format = Cómo está escrito este archivo
found = { $rows ->
    [one] { $rows } fila, separada por { $separator }, { $encoding }
   *[other] { $rows } filas, separadas por { $separator }, { $encoding }
}
separators =
    .comma = comas
    .semicolon = punto y coma
    .tab = tabulaciones
    .bar = barras
separator = Separado por
encoding = Codificación
encodings =
    .utf-8 = UTF-8
    .utf-16le = UTF-16
    .utf-16be = UTF-16, big-endian
    .windows-1252 = Europa occidental (Windows-1252)
    .windows-1254 = Turco (Windows-1254)
    .windows-1250 = Europa central (Windows-1250)
    .windows-1251 = Cirílico (Windows-1251)
    .windows-1256 = Árabe (Windows-1256)
    .windows-874 = Tailandés (Windows-874)
    .gb18030 = Chino simplificado (GB 18030)
    .big5 = Chino tradicional (Big5)
    .shift_jis = Japonés (Shift JIS)
    .euc-kr = Coreano (EUC-KR)
head = Nombres de las columnas
headRow = Fila { $row }: { $cells }
noHead = El archivo no los tiene

layout = Exportación
noLayout = Ninguna de estas: leerlo por sus columnas
askLayout = Este encabezado es el de varias exportaciones: { LIST($titles) }. Indique cuál es.
recognised = Reconocido: { $title }.
unrecognised = Leído por sus columnas, como usted pidió.
readAs = Leerlo como { $title }
notThis = Es otro archivo: leerlo por sus columnas
certainties =
    .A = se conoce su encabezado completo
    .B = el proveedor publica estos nombres de columna
    .C = no todos sus nombres de columna se conocen con certeza
means =
    .buy-cost = Dice lo que usted debe al proveedor, no lo que pagan sus clientes: su costo ocupa el lugar del precio de lista, y la respuesta no contiene margen sobre los clientes.
    .buy-list = Dice lo que usted debe al proveedor. Lo que usaron sus clientes se liquida como precio de lista, con el descuento del propio programa; lo que el proveedor liquidó con usted se conserva como precio de compra.
    .sell-charged = Dice lo que se cobró a los clientes y no trae precio de lista: lo cobrado ocupa su lugar.
    .sell-list = Dice lo que se cobró a los clientes, junto al precio de lista.
taxed = Sus importes incluyen los impuestos sobre la venta que se hayan cobrado: no hay ninguna columna sin ellos.
twin = La conciliación de facturas y el uso diario contienen el mismo dinero: liquide uno de los dos.

choices =
    .numbers = Números
    .dates = Fechas
    .discounts = Descuentos
    .bids = Precios especiales
    .listAt = El precio de lista está en
    .price = Lo que paga el cliente
    .currency = Moneda
signIs = { $sign } significa
columnAt = Columna { $name }
option = { $reading ->
    [numbers-point] 1,234.56
    [numbers-comma] 1.234,56
    [numbers-space] 1 234,56
    [dates-day-first] 31/01/2027: primero el día
    [dates-month-first] 01/31/2027: primero el mes
    [discounts-percent] 6 significa 6 % de descuento
    [discounts-fraction] 0.06 significa 6 % de descuento
    [discounts-money] 6.00 significa esa cantidad de dinero de descuento
    [discounts-paid-percent] 94 significa que se paga el 94 %
    [discounts-paid-fraction] 0.94 significa que se paga el 94 %
    [bids-percent] 6 significa 6 %
    [bids-fraction] 0.06 significa 6 %
    [price-charged] lo que dice la columna de neto
    [price-discount] precio de lista menos el descuento
   *[other] { $value }
}
asks =
    .numbers = Nada en este archivo dice si 1.234 son mil y pico o poco más de uno. Indíquelo.
    .dates = Todas las fechas de este archivo se pueden leer de dos maneras. Indique qué número es el día.
    .discounts = Los descuentos de este archivo se pueden leer de varias maneras. Indique cuál es la correcta.
    .bids = Nada en este archivo dice si 0.5 es la mitad o medio por ciento. Indíquelo.
    .listAt = Dos columnas tienen el mismo nombre y contienen cifras distintas. Indique cuál es el precio.
    .price = Los descuentos y los precios netos de este archivo no concuerdan. Indique cuál cuenta.
askSign = “{ $sign }” es el signo de varias monedas. Indique cuál es.
consequence = Leído como “{ $reading }”, el archivo vende { LIST($amounts) }.
monthOfAll = Todas las filas son de
choosePrompt = Elegir…

columns = Qué contiene cada columna
columnsLead = Se dedujo de nombres y valores; cambie lo que esté mal. Las primeras filas muestran lo que se lee.
columnsKnown = Como las trae esta exportación; cambie lo que esté mal. Las primeras filas muestran lo que se lee.
column = La columna { $name } contiene
unnamed = Columna { $number }
ignored = (no se usa)
row = Fila
needMonth = Indique qué columna contiene el mes, o de qué mes son todas las filas.
needList = Indique qué columna contiene el precio de lista, o una lista de precios y sus unidades.
twice = { $what }: está en dos columnas; elija una.
holds =
    .month = Mes o fecha de la factura
    .customer = Cliente
    .family = Producto
    .list = Precio de lista
    .discount = Descuento dado
    .charged = Cobrado al cliente
    .refund = De ello, reembolsado
    .currency = Moneda
    .account = Categoría de cuenta
    .kind = Tipo de venta
    .registered = Oportunidad registrada (sí/no)
    .bid = Descuento de precio especial
    .means = Pagado con
    .country = País del cliente
    .item = Lista de precios
    .units = Unidades
    .unpaid = Proveedor aún sin pagar (sí/no)
    .paid = Mes en que se pagó al proveedor
    .since = Cliente desde
    .ordered = Día del pedido
    .ended = Mes de devolución
    .tags = Marcas
    .floor = Precio mínimo
    .purchase = Precio de compra
    .withheld = Retenido al vendedor
    .taxes = Impuestos después de la comisión
    .new = Clientes nuevos que representa

kinds =
    .new = nueva
    .renewal = renovación
    .expansion = expansión
    .migration = migración
    .project = proyecto
payments =
    .cash = efectivo
    .credit = crédito
    .coupon = cupón
    .test-coupon = cupón de prueba
    .stored-value = saldo prepago
    .stored-value-purchase = compra de saldo prepago
marks =
    .registered = registrada

names = { $what }: nombres que este programa no conoce
namesLead = Indique qué significa cada uno.
namesCount = Cuentan como { $product } hasta que usted indique qué significa cada uno.
nameRows = { $rows ->
    [one] “{ $given }”, 1 fila
   *[other] “{ $given }”, { $rows } filas
}
allRest = { $count ->
    [one] El otro
   *[other] Los otros { $count }
}

period = Meses que se liquidan
from = Desde
to = hasta
history = Las ventas anteriores a { MONTH($month) } cuentan como historial: se usan para mirar atrás, y no se paga nada por ellas.
sum = { $rows ->
    [one] Precio de lista { $amount } en 1 fila, { MONTHS($first, $last) }.
   *[other] Precio de lista { $amount } en { $rows } filas, { MONTHS($first, $last) }.
}
sumHint = Compárelo con su propia contabilidad antes de seguir.
blank = { $rows ->
    [one] Se saltó 1 fila vacía.
   *[other] Se saltaron { $rows } filas vacías.
}
noSales = Ninguna fila de este archivo se puede liquidar tal como está.
rounded = { $count ->
    [one] 1 importe tenía más de seis decimales y se redondeó a seis.
   *[other] { $count } importes tenían más de seis decimales y se redondearon a seis.
}
swallowed = { $lines ->
    [one] Unas comillas sin pareja estropean 1 línea, que no está incluida.
   *[other] Unas comillas sin pareja se tragaron { $lines } líneas, que no están incluidas.
}
good = Todas las filas se pueden leer.
settle = Liquidar estas ventas
leave = { $rows ->
    [one] Liquidar sin 1 fila
   *[other] Liquidar sin { $rows } filas
}
left = { $rows ->
    [one] 1 fila quedó fuera por elección suya.
   *[other] { $rows } filas quedaron fuera por elección suya.
}
apart = {"; "}
leftOut = Las filas que no son ventas quedan fuera: { $parts }.
leftPart = { $rows ->
    [one] { $why }: { $amount } en 1 fila
   *[other] { $why }: { $amount } en { $rows } filas
}
leftAs =
    .tax = impuestos
    .total = totales
    .payout = comisiones y pagos
    .status = no vendido o no pagado

currencyIs = Los importes del archivo están en { $code }, la moneda de su plan.
currencyOwn = El archivo no indica moneda: sus importes se toman como { $code }, la moneda de su plan.
broughtOver = Los importes en otras monedas se convierten a { $code }, la moneda de su plan:
rateShown = { $rows ->
    [0] { $code }
    [one] { $code }: { $amount } en 1 fila
   *[other] { $code }: { $amount } en { $rows } filas
}
rateMissing = { $rows ->
    [0] { $code }: no hay tipo de cambio disponible
    [one] { $code }: { $amount } en 1 fila, apartada por falta de tipo de cambio
   *[other] { $code }: { $amount } en { $rows } filas, apartadas por falta de tipo de cambio
}
rateAsked = No hay tipo de cambio disponible. Indique uno y estas filas también se liquidarán.
rateAbove = Un tipo de cambio es mayor que cero.
rateYours = su tipo de cambio
rateFrom = { $publisher }, { DAY($day) }
oneIs = 1 { $code } =

settled = Liquidado a partir de { $name }
refusedByRules = Las reglas del programa rechazan algunas de estas ventas:
refusedRow = Fila { $row }: { $problem }
who = Ventas reales, { $name }
linkNote = Antes de sus propios costos: un archivo de ventas no los tiene. Los enlaces llevan el plan, nunca su archivo.

faults = { $rows ->
    [one] { $count } por corregir, en 1 fila
   *[other] { $count } por corregir, en { $rows } filas
}
faultsFirst = Se muestran los primeros { $count }.
faultsLead = No se adivina ni se descarta nada: corríjalos en el archivo, cambie una elección de arriba o deje fuera estas filas a sabiendas.
faultsFile = Todos ellos en CSV
where = Fila
columnName = Columna
value = En el archivo
why = Qué está mal
whole = fila completa
fault = { $code ->
    [empty] está vacía
    [format] “{ $given }” no está escrito como los números de este archivo: cambie el formato de arriba o corrija la celda
    [long] “{ $given }” es demasiado largo para una cifra
    [large] “{ $given }” es más de un billón (10¹²): se lee hasta ahí
    [short] una hoja de cálculo acortó “{ $given }” y se perdieron cifras: muestre allí el número completo y guarde de nuevo
    [formula] “{ $given }” es una fórmula, no un número: guarde el archivo con valores
    [sheetError] “{ $given }” es un error de la propia hoja de cálculo: corrija la fórmula
    [currency] “{ $given }” indica una moneda ({ $detail }) que aquí no se conoce, o distinta de la de su fila
    [noCurrency] “{ $given }” no indica ninguna moneda conocida, y el archivo tiene varias
    [rate] un descuento de “{ $given }” no es posible: indique de 0 % a 100 %
    [date] “{ $given }” no es una fecha: escríbala como 2027-01 o 2027-01-31
    [month] “{ $given }” no tiene mes { $detail }: ¿es el otro número el mes? Entonces cambie arriba el formato de las fechas
    [day] “{ $given }” no es un día del calendario: ese mes tiene { $detail }
    [noDay] “{ $given }” indica un mes; aquí hace falta el día
    [shortYear] “{ $given }” tiene un año de dos cifras: escriba las cuatro
    [serial] “{ $given }” es el número que una hoja de cálculo da a una fecha: dé a la columna formato de fecha y guarde de nuevo
    [buddhist] “{ $given }” es un año del calendario budista: escriba { $detail }
    [yesNo] “{ $given }” no es sí ni no
    [country] “{ $given }” no es un país: escriba sus dos letras, como TH
    [unknown] “{ $given }” no es un nombre de este programa: indique arriba qué significa
    [noMonth] sin mes: ¿es una línea de totales?
    [noList] sin precio de lista: ¿es una línea de totales?
    [noUnits] una lista de precios necesita sus unidades
    [listAndItem] no se pueden dar a la vez un precio de lista y una lista de precios: vacíe uno
    [twoPrices] no se pueden dar a la vez un descuento y un precio cobrado: vacíe uno
    [wide] tiene { $detail } celdas, más que el encabezado: hay un separador o unas comillas fuera de lugar
    [quotes] sus comillas no tienen pareja
    [quotesRun] sus comillas no tienen pareja: aquí se juntan { $detail } líneas del archivo
   *[other] “{ $given }” no es un número
}
