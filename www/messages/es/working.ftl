# Cómo se calcula una cifra: de qué se compone y en qué cláusulas se apoya.

title = Cómo se calcula
close = Cerrar
made = Se compone de
all = Mostrar los { $count }
open = Abrir “{ $label }”
shut = Cerrar “{ $label }”
rests = Las cláusulas en que se apoya
none = Aquí no se usa ninguna tabla del programa: sale de sus propias cifras.
source = Abrir la fuente: { $title }
sourceLink = Abrir la fuente
leaves = se abre en otra pestaña
where = Dónde
why = Por qué este número
read = leído el { DAY($day) }
checked = seguía igual el { DAY($day) }
policy = Ver la tabla completa
failed = No se pudo mostrar cómo se calcula esta cifra. La cifra en sí es válida.
yes = sí
no = no
exchange =
    .plan = Tipo de cambio para facturar
    .measure = Tipo de cambio para umbrales y niveles
    .payout = Tipo de cambio para los pagos del proveedor
ownRate = 1 { $from } = { $rate } { $to }, como usted lo indicó
