# El estado de resultados: cada línea, por año, trimestre o mes, y como archivo.

title = Estado de resultados
lead = Cada cifra muestra cómo se calcula.
grain = Columnas
grains =
    .year = Años
    .quarter = Trimestres
    .month = Meses
line = Línea
total = Total
year = Año { $number }
quarter = T{ $quarter } { $year }
sections =
    .profit = Ganancia
    .cash = Caja
caption = { $section }, en { $currency }
expand = Mostrar qué hay en “{ $label }”
collapse = Ocultar qué hay en “{ $label }”
openAll = Abrir todas las líneas
closeAll = Cerrar todas las líneas
keys = Las flechas mueven entre cifras; Intro muestra cómo se calcula cada una.
fileSection = Sección
fileTerm = Término del ramo
fileBasis = Base
