# La página de las tablas de un programa y la comparación de dos ediciones.

loading = Abriendo el programa…
programme = Programa
tables = Tablas
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
