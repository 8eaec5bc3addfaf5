# Qué tan seguro es el resultado cuando las cifras son rangos o los clientes se cuentan enteros.

title = Qué tan seguro es
empty = Todavía no hay nada incierto en este plan. Convierta una cifra en rango con un clic, o escriba “2 a 4”, “8.000 ± 500” o “unos 8.000” en su campo.
lead = { $luck ->
    [yes] { $count ->
        [0] { $trials } simulaciones: en cada una se sortea de nuevo quién llega y quién se va, y todo se liquida con las mismas reglas.
        [one] { $trials } simulaciones: en cada una se sortean de nuevo una cifra, quién llega y quién se va, y todo se liquida con las mismas reglas.
       *[other] { $trials } simulaciones: en cada una se sortean de nuevo { $count } cifras, quién llega y quién se va, y todo se liquida con las mismas reglas.
    }
   *[no] { $count ->
        [one] { $trials } simulaciones: en cada una se sortea de nuevo una cifra y todo se liquida con las mismas reglas.
       *[other] { $trials } simulaciones: en cada una se sortean de nuevo { $count } cifras y todo se liquida con las mismas reglas.
    }
}
pending = Todo se liquida de nuevo en cada sorteo.
whole = Clientes enteros: quién llega y quién se va es cuestión de azar
wholeHint = Un mes que prevé 0,4 clientes nuevos gana uno en algunos casos y ninguno en la mayoría; cada cliente se va con la probabilidad que usted indicó. Sin esta opción, cada simulación cuenta 0,4 de un cliente.
luck = Azar: quién llega y quién se va
nothing = En este plan no hay clientes ni proyectos que puedan variar.
offers = Convierta una cifra en incierta
offer = { $figure ->
    [won] Clientes ganados ± { RATE($by) }
    [spend] Consumo ± { RATE($by) }
    [churn] Abandono ± { RATE($by) }
   *[list] Precios de los proyectos ± { RATE($by) }
}
stopped = Detenido; se muestra lo sorteado hasta ahora.
again = Continuar
refused = Estos rangos todavía no se pueden sortear:

profit = Ganancia
eight = 8 casos de cada 10
five = 5 casos de cada 10
middle = La mitad de los casos supera
middleHint = el plan en sí: { $plan }
loss = Probabilidad de pérdida
lossHint = ganancia por debajo de cero
paidBack = Se recupera a tiempo
paidBackHint = la mitad de los casos, a más tardar en { MONTH($month) }
paidBackNever = menos de la mitad de los casos
paidBackBy = Recuperado
reaches = Alcanza su meta
reachesHint = ganancia de { $target } o más
funding = Mayor necesidad de caja
fan = Caja acumulada, mes a mes
fanSummary = Al final del plan la caja queda entre { $low } y { $high } en 8 casos de cada 10; en la mitad de ellos, por encima de { $middle }.
bars = Casos según su ganancia
barsSummary = Las barras van de { $low } a { $high }. La línea de puntos es el plan en sí, { $plan }.
p10 = 1 de cada 10 por debajo
p25 = 1 de cada 4 por debajo
p50 = Caso central
p75 = 1 de cada 4 por encima
p90 = 1 de cada 10 por encima
drivers = Qué causa la dispersión
tiers = Nivel al final
table = Estos casos en una tabla
drawnFrom = De { $trials } casos, cada uno liquidado de nuevo. Lo que varió: { $ranges }. La semilla { $seed } vuelve a dar los mismos casos.

advanced = Rangos, simulaciones y meta
howto = Aquí aparecerán los rangos cuando los haya: cada uno con sus extremos y su forma.
from = Desde
likely = Más probable
high = Hasta
shape = Forma
shapes =
    .normal = Campana: 8 de cada 10 dentro
    .log-normal = Campana asimétrica, nunca bajo 0
    .uniform = Igual entre los dos
    .triangular = Triángulo con un valor más probable
fix = Volver a una sola cifra
remove = Volver a una sola cifra: { $name }
together = Qué se mueve a la vez
togetherHint = 1 es siempre a la vez, 0 en absoluto, −1 uno sube cuando el otro baja.
one = Esto
other = con esto
by = Cuánto
byRefusal = indique un número entre −1 y 1
part = Separarlos
removePair = Separarlos: { LIST($names) }
addPair = Agregar una pareja
lot = Simulaciones y meta
target = Ganancia que se quiere alcanzar
trials = Simulaciones
lots = Cuántas simulaciones
trialsFew = indique al menos 1
trialsMany = { $given } simulaciones no cambian nada que se pueda ver: se ejecutan hasta { $most }
trialsLong = { $minutes ->
    [one] { $given } simulaciones tardarían aquí cerca de un minuto y no cambiarían nada que se pueda ver: se ejecutan hasta { $most }
   *[other] { $given } simulaciones tardarían aquí unos { $minutes } minutos y no cambiarían nada que se pueda ver: se ejecutan hasta { $most }
}
take = Ejecutar { $most } en su lugar
seed = Semilla
seedRefusal = una semilla es un número entero de 0 a { $most }
seedHint = La misma semilla sortea los mismos casos en cualquier equipo; otra semilla muestra cuánto de la imagen es azar. El enlace la conserva.
