# La página de las tablas de un programa y la comparación de dos ediciones.

loading = Abriendo el programa…
programme = Programa
effective = vigente desde el { DAY($day) }
editions = Edición
against = Comparada con
againstNone = ninguna otra
between = Del { DAY($from) } al { DAY($to) }
counted = { $changed ->
    [one] Una tabla difiere
   *[other] { $changed } tablas difieren
}, { $same ->
    [one] una dice lo que decía.
   *[other] { $same } dicen lo que decían.
}
nothingChanged = Entre estos dos días no cambió nada.
came = nueva
went = retirada
whom = Para
band = Tramo
was = Antes
is = Ahora
absent = –
sameCells = { $count ->
    [one] Una celda dice lo que decía.
   *[other] { $count } celdas dicen lo que decían.
}
nowSays = Decía “{ $was }”, ahora dice “{ $is }”.
nowRests = Se apoyaba en { $was }, ahora se apoya en { $is }.
none = Este programa todavía no tiene tablas.
notes = Beneficios, deberes y límites
notesLead = Mostrados y citados, nunca valorados.
about =
    .benefit = beneficio
    .duty = deber
    .regulation = regulación
    .boundary = límite
leavesOut = Lo que el modelo deja fuera
download = Descargar en JSON
downloadHint = Para hacer un programa propio: cámbielo y elija “Mi propio programa” en la calculadora.

## Finding a programme, and what is told of it first.

programmes = Programas
ofAll = uno de { $count }
find = Buscar un programa
findHint = nombre, proveedor o rol
filters = Filtros
filtersOn = Filtros en uso: { $count }
vendor = Proveedor
model = Forma de venta
models =
    .resale = Reventa
    .referral = Referencia
    .seller = Tienda en línea
basis = Base
currency = Moneda
any = cualquiera
found = Encontrados: { $count }
foundNone = Ningún programa es así.
showAll = Mostrar todos
restsOn = { $printed } de { $count } tablas impresas por el proveedor
amountsIn = importes en { $currency }
open = Abrir en la calculadora
link = Enlace a esta tabla
span = de { RATE($from) } a { RATE($to) }
effectiveAssumed = vigente desde el { DAY($day) }, un día supuesto: ninguna fuente lo imprime
present = vigente hoy ·
announced = anunciada ·
begin = { $count ->
    [one] 1 tabla
   *[other] { $count } tablas
}
dayAssumed = · día supuesto
someAssumed = · día supuesto en { $count }
forRole = Tablas para
everyRole = todos los roles
kinds =
    .tier-rule = Niveles
    .discount = Descuentos
    .customer-discount = Descuentos de los clientes
    .incentive = Incentivos
    .charge = Cargos
    .price = Precios
theirs = { $count ->
    [0] { $vendor } no imprimió ningún cambio
    [one] { $vendor } cambió una tabla
   *[other] { $vendor } cambió { $count } tablas
}
ours = Cifras provisionales nuestras que difieren: { $count }
oursHint = { $vendor } no publica estas cifras. Que dos de nuestras cifras provisionales difieran no dice nada de sus condiciones.
figuresChanged = Cifras cambiadas: { $count }
