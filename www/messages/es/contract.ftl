# The partner’s own contract: values in place of the programme’s.

lead = Ponga las cifras de su contrato en lugar de las del programa. Cuentan como suyas, nunca como publicadas.
margin = Mi margen en todo
marginHint = sobre lista, en todos los niveles, sin nada más
asPublished = como está publicado
incentives = Incentivos
paid =
    .published = Como están publicados
    .some = Solo estos
    .nothing = Ninguno
heaviest = Estos tres son los que más mueven su respuesta
tables = Tablas de su rol y nivel
others = { $count ->
    [one] Una tabla más
   *[other] { $count } tablas más
}
othersHint = No conciernen a su rol, país ni niveles.
none = Este programa no tiene valores que se puedan reemplazar.
reset = Retirarlas todas
replace = La cifra de su contrato en su lugar
replaceAll = Todos los valores de esta tabla
replaceAny = Poner las cifras de su contrato en su lugar
cell = { $row }, { $column }
was = antes { $text }
stopped = no está en mi contrato
everything = Todo
rate = Valor
band =
    .open = { $from } o más
    .between = de { $from } a menos de { $to }
    .below = menos de { $to }
    .above = más de { $from }
    .upTo = más de { $from } y hasta { $to }
    .most = hasta { $to }
age =
    .between = meses { $from } a { $to } de un cliente
    .from = desde el mes { $from } de un cliente
    .below = primeros { $to } meses de un cliente
