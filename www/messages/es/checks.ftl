# Qué incumple una regla en un programa: se dice junto a su línea, a quien lo escribe. Claves, nombres y palabras del archivo van como están en él.

other = esto incumple una regla que aquí no se conoce ({ $code })

## El archivo en su conjunto

file-empty = aquí no hay nada: escriba un programa, empezando por su id
file-too-long = el programa tiene { $given } bytes: no pase de { $most }
not-toml = esto no es TOML: { $reason }
other-name-than-file = el programa es "{ $id }" pero su archivo es { $stem }.toml: dé a ambos el mismo nombre
too-many-entries-here = { $given } entradas son más de las que admite la calculadora: no pase de { $most }
shares-too-deep = las medidas dentro de medidas van más allá de { $most } niveles: mídalo de forma más sencilla

## Cifras

rate-over-whole = "{ $given }" es { $percent }: las tasas son fracciones de uno, así que escriba "{ $fraction }" para { $meant }
negative-rate = la tasa { $given } está por debajo de cero: escriba "0" o más; lo que se queda el proveedor va en charge
negative-cost = { $given } está por debajo de cero: escriba "0" o más
not-currency-code = "{ $given }" no es un código de moneda: escriba tres letras mayúsculas, como "USD"
not-month-of-year = no existe el mes { $given }: escriba el primer mes del año fiscal, de 1 a 12
too-many-places = { $given } decimales son más de los que lleva un importe: escriba de 0 a 6
example-shares = las partes de ejemplo de todas las familias suman { $total }: haga que sumen "1"

## Bases y fuentes

unused-source = nada cita la fuente "{ $given }": cítela o quítela
own-in-shipped-file = solo las condiciones propias de un partner son "own": en un archivo publicado escriba published, reported, example o illustrative
reason-too-short = "{ $given }" todavía no es un motivo: diga en { $least } caracteres o más por qué se eligió este número
no-place-in-source = la cita de "{ $source }" no nombra ningún lugar en ella: indique la sección, tabla o fila en at
printed-unsaid = se da por publicada una regla que esta tabla no dice: dígala, o quítela de la lista
cost-without-basis = el costo de "{ $credential }" no se apoya en nada: agregue una base o quite el costo
not-web-address = "{ $given }" no es una dirección web: escriba una que empiece por https:// o http://
confirmed-early = confirmado el { $confirmed } pero leído por primera vez el { $retrieved }: confirmed debe ser el día posterior

## Nombres

name-shape = "{ $given }" no puede ser un nombre: escriba letras minúsculas y cifras unidas por guiones, como "tier-2" para un nivel
name-twice = "{ $given }" ya es el nombre de { $first }: elija otro nombre
table-name-twice = "{ $given }" ya es el nombre de una tabla de { $list }: elija otro nombre
line-name = "{ $given }" es el nombre de una línea del estado de resultados: elija otro nombre
no-role = no se declara ningún rol: declare en role lo que puede ser un partner
empty-text = { $key } está vacío: escríbalo
unknown-reference =
    { $what ->
        [role] el rol "{ $given }" no está en este archivo: elija de { $known } o declárelo en role
        [tier] el nivel "{ $given }" no está en este archivo: elija de { $known } o declárelo en tier
        [family] la familia "{ $given }" no está en este archivo: elija de { $known } o declárela en family
        [class] la clase "{ $given }" no está en este archivo: elija de { $known } o declárela en class
        [account] la categoría de cuenta "{ $given }" no está en este archivo: elija de { $known } o declárela en account
        [kind] el tipo "{ $given }" no está en este archivo: elija de { $known } o declárelo en kind
        [tag] la marca "{ $given }" no está en este archivo: elija de { $known } o declárela en tag
        [country] el país "{ $given }" no está en este archivo: elija de { $known } o declárelo en country-group
        [credential] la certificación "{ $given }" no está en este archivo: elija de { $known } o declárela en credential
       *[source] la fuente "{ $given }" no está en este archivo: elija de { $known } o declárela en sources
    }
nothing-declared =
    { $what ->
        [role] el rol "{ $given }" no está en este archivo: declárelo en role
        [tier] el nivel "{ $given }" no está en este archivo: declárelo en tier
        [family] la familia "{ $given }" no está en este archivo: declárela en family
        [class] la clase "{ $given }" no está en este archivo: declárela en class
        [account] la categoría de cuenta "{ $given }" no está en este archivo: declárela en account
        [kind] el tipo "{ $given }" no está en este archivo: declárelo en kind
        [tag] la marca "{ $given }" no está en este archivo: declárela en tag
        [country] el país "{ $given }" no está en este archivo: declárelo en country-group
        [credential] la certificación "{ $given }" no está en este archivo: declárela en credential
       *[source] la fuente "{ $given }" no está en este archivo: declárela en sources
    }
unknown-country = el país "{ $given }" no está en este archivo: escriba un código ISO como "DE" o declare el grupo en country-group
repeated-entry = "{ $given }" aparece dos veces en esta lista: quite una
opposed-entries = "{ $given }" está en { $one } y en { $other }, así que no queda nada: quítelo de una de las dos
no-age = ninguna edad es de al menos { $from } y menos de { $below } meses: age-below debe ser mayor que age-from
no-day = ningún día está desde el { $from } y antes del { $before }: ordered-before debe ser posterior a ordered-from

## Niveles

unreachable-tier = nadie puede subir al nivel "{ $tier }": dele un tier-rule, o by-nomination = true si lo designa el proveedor
tier-without-role = ningún rol tiene el nivel "{ $tier }": nómbrelo en tiers de un rol o quítelo
only-nominated = solo los niveles por designación tienen un tier-rule, así que cumplirlo nunca sube a nadie: agregue reglas para otros niveles o pase estas a una nota
rule-of-lowest-tier = "{ $tier }" es el nivel más bajo de todos los roles que lo tienen, así que a nadie se le pide esto: ponga un nivel por debajo o pase las exigencias a una nota
rule-without-gate = la regla de "{ $tier }" no exige nada, así que todos subirían a él: agregue una condición o quite la regla

## Días de las tablas

ends-before-it-begins = la tabla termina el { $until }, antes de empezar el { $effective }: until debe ser el día posterior
two-editions = "{ $table }" ya tiene una edición desde el { $effective }: dé a esta otro día u otro nombre
editions-out-of-order = la edición de "{ $table }" desde el { $effective } va después de la del { $before }: ponga primero la anterior
editions-overlap = esta edición de "{ $table }" termina el { $until }, después de que la siguiente empiece el { $next }: termínela antes o deje fuera until

## Filas y tramos

missing-value =
    { $wanted ->
        [rate] aquí no se indica nada: escriba una tasa, "0" si no hay
        [amount] aquí no se indica nada: escriba un importe, "0" si no hay
       *[either] aquí no se indica nada: escriba una tasa o un importe, "0" si no hay
    }
rate-and-amount = aquí se indican una tasa y un importe: deje uno
bands-and-value = aquí se indican tramos y un valor único para todo: deje uno
amount-needed =
    { $why ->
        [fixed-scale] aquí no cabe una tasa, porque una escala fija paga una suma: escriba un importe
        [straight-line] aquí no cabe una tasa, porque una línea recta va de suma a suma: escriba un importe
        [free-goods] aquí no cabe una tasa, porque las unidades gratuitas son un número: escriba un importe
        [steps] aquí no cabe una tasa, porque cada escalón completo paga una suma: escriba un importe
        [unit-price] aquí no cabe una tasa, porque este precio es por unidad: escriba un importe
        [each-unit] aquí no cabe una tasa, porque se paga por unidad: escriba un importe
        [each-customer] aquí no cabe una tasa, porque se paga por cliente: escriba un importe
       *[each-sale] aquí no cabe una tasa, porque se paga por venta: escriba un importe
    }
rate-needed =
    { $why ->
        [discount] aquí no cabe un importe, porque un descuento es una parte del precio de lista: escriba una tasa
        [spend-price] aquí no cabe un importe, porque este precio es una parte del consumo: escriba una tasa
       *[money-base] aquí no cabe un importe, porque la base es dinero y esta escala toma una parte de ella: escriba una tasa, o use scale "fixed" para pagar una suma
    }
bands-of-discount = aquí no caben tramos, porque un descuento es una sola parte del precio de lista: escriba una tasa
bands-needed =
    { $why ->
        [straight-line] aquí no cabe un valor único, porque una línea recta va de límite a límite: escriba un tramo o más
        [free-goods] aquí no cabe un valor único, porque las unidades gratuitas vienen con cada escalón completo: escriba un tramo o más
        [steps] aquí no cabe un valor único, porque se paga una suma por cada escalón completo: escriba un tramo o más
       *[interpolated] aquí no cabe un valor único, porque la tasa va de tramo a tramo: escriba dos tramos o más
    }
no-step = se da algo por cada escalón completo y este escalón es { $given }: dé a cada tramo un from mayor que "0"
several-steps = los escalones tienen un solo tamaño, así que solo se lee el primer tramo: quite los demás
scale-of-price = un precio no tiene esa escala: use "slice", "whole", "rolling", "total", "straight-line" o "fixed"
price-without-band = el precio no tiene ningún tramo, así que no cuesta nada: agregue uno en bands
no-rows = la tabla no tiene filas, así que no da nada: agregue una en rates o quite la tabla
bid-with-rates = la tasa viene con la venta (from-bid), así que estas filas nunca se leen: quítelas o quite from-bid
negative-value = el importe { $given } está por debajo de cero: escriba lo que se da como "0" o más
bill-rounding = la tabla redondea la factura, y una factura siempre se redondea a la unidad mínima de su moneda, así que este redondeo nunca se usa: quítelo o ponga rounds en "line"
bands-mixed = otros tramos de esta fila dicen dónde empiezan y este no: ponga from en todos los tramos, o up-to en todos y from en ninguno
bound-not-rising = el límite { $given } no es mayor que el anterior, { $before }: ordene los tramos de menor a mayor
band-gap = este tramo termina en { $end } y el siguiente empieza en { $next }: lo que queda entre ambos no está en ningún tramo; haga que coincidan o agregue un tramo con su propia tasa, como "0"
band-overlap = este tramo termina en { $end } pero el siguiente empieza en { $next }: lo que queda entre ambos está en dos tramos; haga que coincidan
band-without-end = este tramo no tiene up-to y no es el último: diga dónde termina o quite los tramos siguientes
first-band-above-zero = no se dice nada de importes por debajo de { $first }: empiece con un tramo desde "0", con tasa "0" si ahí no se paga nada
straight-line-open = una línea recta necesita un extremo hacia el que ir: dé al último tramo un up-to, o el importe "0"
line-of-one-point = la tasa tiene un solo tramo y nada hacia lo que ir: agregue un tramo con la tasa a la que llega, o ponga scale en "whole"
line-falls = la tasa baja de { $below } a { $here }, así que quien vende más puede ganar menos: haga que suba, o escriba escalones con scale "whole"
falls-with-sales = todas las ventas reciben { $here } desde aquí y { $below } por debajo, así que quien vende más gana menos: haga que suba, o pague por tramos, salvo que el programa lo imprima así
costs-with-sales = todas las ventas cuestan { $here } desde aquí y { $below } por debajo, así que quien vende más conserva menos: haga que baje, o cobre por tramos, salvo que el programa lo imprima así
bound-below-zero = el límite { $given } está por debajo de cero, lo que solo puede ser un crecimiento: empiece los límites en "0"

## Filas junto a otras

rows-tie = rates[{ $first }] y rates[{ $second }] tienen el mismo derecho a { $case }: nombre una cosa más en la fila que debe decidir o separe sus listas
case-everything = todas las ventas
case-entry =
    { $what ->
        [tier] nivel "{ $given }"
        [family] familia "{ $given }"
        [class] clase "{ $given }"
        [account] categoría de cuenta "{ $given }"
        [kind] tipo "{ $given }"
        [country] país "{ $given }"
       *[tag] marca "{ $given }"
    }
case-none =
    { $what ->
        [tier] ningún nivel
        [family] ninguna familia
        [class] ninguna clase
        [account] ninguna categoría de cuenta
        [kind] ningún tipo
        [country] ningún país que se nombre
       *[tag] ninguna marca
    }
case-tags = marcas { $given }
case-age = edad { $months } meses
row-without-case = filas más específicas deciden todo aquello para lo que está esta: quítela o limite una de ellas
falls-with-tier = el nivel "{ $tier }" recibe { $gets } donde "{ $below }", un nivel inferior, recibe { $more }: que un nivel superior no reciba menos, salvo que el programa lo imprima así
too-many-cases = las filas distinguen más de { $most } casos: haga dos tablas de esta
entry-out-of-reach =
    { $what ->
        [tier] el nivel "{ $given }" nunca llega a esta tabla, cuyos partners o base lo excluyen: quítelo aquí o inclúyalo allí
        [family] la familia "{ $given }" nunca llega a esta tabla, cuyos partners o base la excluyen: quítela aquí o inclúyala allí
        [class] la clase "{ $given }" nunca llega a esta tabla, cuyos partners o base la excluyen: quítela aquí o inclúyala allí
        [account] la categoría de cuenta "{ $given }" nunca llega a esta tabla, cuyos partners o base la excluyen: quítela aquí o inclúyala allí
        [kind] el tipo "{ $given }" nunca llega a esta tabla, cuyos partners o base lo excluyen: quítelo aquí o inclúyalo allí
        [country] el país "{ $given }" nunca llega a esta tabla, cuyos partners o base lo excluyen: quítelo aquí o inclúyalo allí
       *[tag] la marca "{ $given }" nunca llega a esta tabla, cuyos partners o base la excluyen: quítela aquí o inclúyala allí
    }
ages-out-of-reach = una edad de { $from } a menos de { $below } meses nunca llega a esta tabla, cuya base la excluye: quite la fila o amplíe la base
age-out-of-reach = una edad desde { $from } meses nunca llega a esta tabla, cuya base la excluye: quite la fila o amplíe la base

## Medidas y condiciones

credential-not-named = se lee una certificación pero no se nombra: diga cuál en credential
credential-not-read = se nombra la certificación "{ $credential }" pero no se lee: escriba of = "credential" o quítela
measure-against-itself = esto compara una cifra consigo misma, así que da igual lo que se venda: nombre otra
last-year-of-lifetime = el mismo período del año anterior necesita un período previo, y una vida entera no lo tiene: elija otro período o una línea de base fija
average-of-lifetime = un promedio de períodos necesita un período previo, y una vida entera no lo tiene: elija otro período o una línea de base fija
last-year-of-one-sale = el mismo período del año anterior necesita ventas previas, y aquí cada venta se toma sola: ponga grain en customer (cliente) o partner, o en una medida diga con over de qué meses se leen todas las ventas
average-of-one-sale = un promedio de períodos necesita ventas previas, y aquí cada venta se toma sola: ponga grain en customer (cliente) o partner, o en una medida diga con over de qué meses se leen todas las ventas
credential-of-sales = una certificación es lo que tiene el partner, se venda lo que se venda y cuando sea: quite { $key }
credential-of-customer = la base es una certificación, que tiene el partner y no un cliente ni una venta: ponga grain en partner o déjelo fuera
customers-of-one-sale = la tabla toma cada venta sola y un cliente puede comprar dos veces: cuente transactions o elija otro grain
gate-grain = el grain de esta condición es "{ $gate }" y el de su tabla es "{ $table }": ponga el de la condición en "partner" o el mismo
gate-without-bound = esta condición no exige nada: indique at-least, below o at-least-times
lone-alternative = ninguna otra condición es aquí una alternativa "{ $either }": nómbrela también en otra o quítela
gate-never-passes = ninguna cifra es al menos { $least } y menos de { $below }: below debe ser el mayor
factor-not-above-zero = el factor { $given } no es mayor que cero: escriba un múltiplo, como "1.2"
exchange-not-above-zero = el tipo de cambio { $given } no es mayor que cero: escriba cuánto de una moneda equivale a una unidad de la otra
rolling-out-of-range = un promedio no puede ser de { $given } períodos: escriba de 1 a 40
reads-without-bands = esto elige el tramo, y ninguna fila tiene tramos: agregue un tramo o quite reads
otherwise-without-gate = hay una tasa para una condición no cumplida y ninguna condición que incumplir: agregue una condición o quite otherwise

## Límites, garantías y pagos

quota-without-bound = se nombra of y no at-most: diga por cuántas ventas, clientes o unidades paga como máximo
quota-and-bound = este límite dice por cuánto paga como máximo, y { $key } limita lo que se paga: haga dos límites de él
quota-of-credentials = una cuota de certificaciones no cuenta aquello por lo que se paga: nombre ventas, clientes, unidades o dinero
quota-of-customers = la tabla toma cada venta sola y un cliente puede comprar dos veces: cuente transactions o elija otro grain
quota-too-short = la cuota vale por "{ $limit }" pero la tabla cuenta por "{ $per }": que la cuota valga lo mismo o más tiempo
limit-grain-too-fine = el grain de este límite es "{ $limit }" y el de su tabla es "{ $table }", así que nunca se aplica: deje fuera el del límite o ponga el de la tabla en "{ $limit }"
limit-without-bound = este límite no limita nada: indique at-most, at-most-of o at-least
cap-below-floor = no pueden valer a la vez no más de { $cap } y no menos de { $floor }: el tope debe ser el mayor
limit-too-short = el límite vale por "{ $limit }" pero la tabla se liquida por "{ $settled }": que el límite valga lo mismo o más tiempo, o liquide por "{ $limit }"
settles-coarser = la tabla se liquida por "{ $settles }" aunque cuenta por "{ $per }": liquide por "{ $per }" o más a menudo
never-settled = una tabla se liquida cuando termina su período, y una vida entera no termina: agregue settles, como settles = "month"
floor-never-due = no menos de { $floor } vence cuando termina el período, y una vida entera no termina: dé al límite un per que termine
no-guarantee = una garantía de { $given } no garantiza nada: escriba un importe mayor que "0" o quítela
guarantee-without-end = una garantía por período necesita períodos que terminen, y una vida entera no termina: elija otro per
guarantee-over-cap = se garantizan { $guarantee } pero no se paga más de { $cap }: el tope debe ser el mayor
tranche-not-rising = este hito libera { $given }, no más que los { $before } del anterior: ordene los hitos de menor a mayor
tranche-after-all = el hito anterior a este lo libera todo: dele un up-to o quite este
splits-over-whole = las partes suman { $total }, más que el total: que sumen "1" como máximo
split-changes-nothing = esta parte tiene la misma forma en que se paga el resto: quítela o elija otra forma
count-out-of-range = { $key } es { $given }: escriba de { $least } a { $most }
limit-below-zero = { $given } está por debajo de cero: escriba "0" o más

## Tablas junto a otras

best-of-alone = ninguna otra tabla para los mismos partners está en best-of "{ $group }", así que no hay entre qué elegir: agregue su nombre a otra o quítelo aquí
net-of-nothing = neto de lo que pagan las tablas contadas anteriores, y ninguna anterior para los mismos partners se cuenta: ponga counted en una o mueva esta después
counted-unread = se cuenta para tablas posteriores, y ninguna posterior para los mismos partners es net-of-prior: quite counted o ponga net-of-prior en una
together-alone = ninguna otra tabla para los mismos partners se paga junto con "{ $name }", así que se paga sola: agregue el nombre a otra o quítelo aquí
together-differs = se paga junto con "{ $name }" con un mínimo de { $given }, y otra tabla de ese nombre tiene { $other }: es una sola suma, así que ponga lo mismo en ambas
other-without-minimum = se paga junto con "{ $name }" con un mínimo de { $given }, y otra tabla de ese nombre no tiene ninguno: es una sola suma, así que ponga lo mismo en ambas
without-minimum = se paga junto con "{ $name }" sin mínimo, y otra tabla de ese nombre tiene uno de { $other }: es una sola suma, así que ponga lo mismo en ambas
circular-prices = los precios que leen el consumo forman un círculo ({ $families }): nombre en spend-on solo familias que no tengan un precio así
spend-on-own-family = el precio lee el consumo de su propia familia "{ $family }": déjela fuera de spend-on
spend-not-read = se nombra spend-on aunque el precio lee unidades: ponga reads = "spend" o quítelo
