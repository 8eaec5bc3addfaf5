# La página que ejecuta los ejemplos resueltos en el navegador del lector.

loading = Ejecutando los ejemplos resueltos en su navegador…
blockedTitle = Su navegador no permite calcular a esta página
blocked = Los ejemplos se ejecutan en el motor de la calculadora, que necesita WebAssembly. Este navegador o su administrador lo ha desactivado.
failedTitle = No se pudieron ejecutar los ejemplos
failed = Un archivo no llegó. Revise la conexión e intente de nuevo.
again = Ejecutar de nuevo
allHold = { $count ->
    [one] El único ejemplo resuelto coincide, hasta la última cifra
   *[other] Los { $count } ejemplos resueltos coinciden, hasta la última cifra
}
someFail = { $failed ->
    [one] { $failed } de { $count } ejemplos resueltos difiere
   *[other] { $failed } de { $count } ejemplos resueltos difieren
}
lead = Otros han puesto por escrito lo que ciertas condiciones pagan por ciertas ventas. Ahora mismo se planteó cada una de esas preguntas al motor que responde a las suyas, aquí en su navegador, y se comparó cada cifra.
figures = cifras comparadas
milliseconds = { $time } ms
took = para todos
find = Buscar un ejemplo
findHint = palabra, fuente o regla
source = Fuente
numbers = Cifras esperadas
subject = Qué muestra
subjects =
    .payouts = cuándo y cómo se paga
    .gates = umbrales
    .tiers = niveles
    .next = el tramo siguiente
    .months = meses sueltos
    .eachUnit = el precio de una unidad
    .refutes = dónde se equivoca la fuente
differing = Solo los que difieren
any = cualquiera
found = Encontrados: { $count }
foundNone = Ningún ejemplo es así.
showAll = Mostrar todos
openAll = Abrir todos
closeAll = Cerrar todos
link = Enlace a este ejemplo
holds = coincide
differs = difiere
ofGroup = { $count ->
    [one] 1 ejemplo
   *[other] { $count } ejemplos
}
ofGroupSome = { $count ->
    [one] { $held } de 1 ejemplo coincide
   *[other] { $held } de { $count } ejemplos coinciden
}

counts =
    .printed = con el resultado impreso por su fuente
    .derived = calculados a partir de una regla que enuncia su fuente
    .by-hand = calculados a mano
tags =
    .printed = Resultado impreso por la fuente
    .derived = Calculado a partir de la regla que enuncia la fuente
    .by-hand = Calculado a mano
authorities =
    .by-hand = Calculados a mano
    .dynamics-365 = Microsoft Dynamics 365
    .huawei-cloud = Huawei Cloud
    .netsuite = Oracle NetSuite
    .oracle = Oracle Incentive Compensation
    .sap = SAP
    .aws = Amazon Web Services
    .cloudblue = CloudBlue
    .hubspot = HubSpot
    .idco = IDCO
    .odoo-oca = Odoo Community Association
    .microsoft-csp = Microsoft CSP

line = Cifra
theirs = Dicen
ours = Obtenemos
asked = { $count ->
    [one] El resultado completo, 1 cifra
   *[other] El resultado completo, { $count } cifras
}
arithmetic = La aritmética
refutes = Aquí la fuente se equivoca
prints = { $line }: imprime { $figure }.
months = { $line }, { MONTH($month) }
eachUnit = { $line }, por unidad
gate = Umbral de { $line }, { MONTH($month) }
reached = { $reached } de { $needed }
payout = { $line } de { MONTH($earned) }, pagado en { MONTH($paid) }
payoutNever = { $line } de { MONTH($earned) }, sin pagar
next = Tramo siguiente de { $line }
tiers = Nivel mantenido
tier = { $tier }, { MONTH($month) }
apart = {"; "}

noLine = no existe esa línea
noUnits = sin unidades
nothing = nada
none = ninguno
noMore = nada más
otherThan = algo distinto de { $figure }
payoutFull = { $line } de { $earned }, pagado en { $paid } como { $form }: { $amount }
payoutFullNever = { $line } de { $earned }, sin pagar, { $form }: { $amount }
withTax = { $payout }, { $tax } con impuestos
gateFull = { $met ->
    [yes] { $line } { $month }: { $reached } de { $needed }, cumplido
   *[no] { $line } { $month }: { $reached } de { $needed }, no cumplido
}
band = { $reached } de { $needed }, { $rate }
tierFrom = { $tier } desde { $month }
