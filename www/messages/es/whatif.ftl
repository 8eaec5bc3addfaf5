# Qué le hacen a la respuesta una o dos cifras del plan, y qué hace falta para llegar a una meta.

title = Qué pasa si, y dónde salta
lead = Mueva una cifra, o dos, y deje el resto como está. Cada punto se liquida con exactitud.
none = En este plan no hay ninguna cifra que se pueda mover.
figure = Cifra
second = Y una segunda
noSecond = ninguna: una curva
from = Desde
to = Hasta
around = cualquiera
measure = Leer
measures =
    .profit = Ganancia
    .earnings = Del proveedor
    .revenue = Los clientes le pagan
    .cash = Caja al final
    .funding = Caja más baja
    .margin = Margen
    .payback = Meses hasta recuperar la caja
    .npv = Valor actual neto (VAN)
measuresInside =
    .profit = la ganancia
    .earnings = lo que llega del proveedor
    .revenue = lo que pagan los clientes
    .cash = la caja al final
    .funding = la caja más baja
    .margin = el margen
    .payback = el número de meses hasta recuperar la caja
    .npv = el valor actual neto
beyond = más de { $months }
points = { $by } p. p.

next = { $way ->
    [same] { $step ->
        [tenth] El próximo 10 % (de { $from } a { $to }) no cambia nada.
       *[other] Pasar de { $from } a { $to } no cambia nada.
    }
    [more] { $measure ->
        [profit] { $step ->
            [tenth] El próximo 10 % (de { $from } a { $to }) le haría ganar { $by }.
           *[other] Pasar de { $from } a { $to } le haría ganar { $by }.
        }
       *[other] { $step ->
            [tenth] El próximo 10 % (de { $from } a { $to }) sumaría { $by }.
           *[other] Pasar de { $from } a { $to } sumaría { $by }.
        }
    }
   *[less] { $measure ->
        [profit] { $step ->
            [tenth] El próximo 10 % (de { $from } a { $to }) le costaría { $by }.
           *[other] Pasar de { $from } a { $to } le costaría { $by }.
        }
       *[other] { $step ->
            [tenth] El próximo 10 % (de { $from } a { $to }) restaría { $by }.
           *[other] Pasar de { $from } a { $to } restaría { $by }.
        }
    }
}
jump = { $measure ->
    [profit] A partir de { $at } ganaría { $by } más, de golpe.
   *[other] A partir de { $at } son { $by } más, de golpe.
}
cliff = { $measure ->
    [profit] En { $at } perdería { $by } de golpe: un escalón a la baja.
   *[other] En { $at } son { $by } menos de golpe: un escalón a la baja.
}
smooth = Entre medias no hay ningún escalón, ni al alza ni a la baja.
summary = { $jumps ->
    [0] { $figure } de { $from } a { $to }: { $measure } va de { $first } a { $last }. El punto es el plan; las líneas de puntos son escalones al alza, las quebradas a la baja.
    [one] { $figure } de { $from } a { $to }: { $measure } va de { $first } a { $last }, con un salto. El punto es el plan; las líneas de puntos son escalones al alza, las quebradas a la baja.
   *[other] { $figure } de { $from } a { $to }: { $measure } va de { $first } a { $last }, con { $jumps } saltos. El punto es el plan; las líneas de puntos son escalones al alza, las quebradas a la baja.
}
table = Esta curva en una tabla
atOnce = De golpe
largest = De { $all } saltos, los { $shown } mayores.
heat = { $measure } según “{ $across }” (en horizontal) y “{ $down }” (en vertical); el plan está en { $now }.
heatKey = Cuanto más oscuro, más lejos de cero; rayado es por debajo de cero.
here = el plan

goalTitle = ¿Qué hace falta?
goal = ¿Cuánto debe ser “{ $figure }” para que “{ $measure }” llegue a
find = Buscar
reached = { $figure } tendría que ser { $to } en lugar de { $from }. { $measure } sería entonces { $value }.
unreached = No con esta cifra sola: entre { $low } y { $high }, que es hasta donde puede llegar “{ $figure }”, { $measure } no alcanza { $target }. Lo más cercano que se encontró es { $value }, en { $near }.
already = “{ $figure }” puede quedarse en { $value }: { $measure } ya está ahí.
unfound = No se encontró ningún valor de “{ $figure }” con el que { $measure } llegue a { $target }. Lo más cercano que se encontró es { $value }, en { $near }.
open = { $reached ->
    [yes] Entre { $from } y { $to } no se calculó cada paso: no se descarta que ahí haya un valor más cercano.
   *[no] Entre { $from } y { $to } no se calculó cada paso: no se descarta que ahí haya un valor.
}
