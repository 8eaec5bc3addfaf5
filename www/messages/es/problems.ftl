# Problemas: qué está mal en un dato, dicho junto a su campo. Empiezan en minúscula y terminan sin punto, porque siguen al nombre del campo.

other = esto no se puede aceptar ({ $code })

## Textos que no son cifras

figure-missing = el campo está vacío: escriba cifras con punto decimal, como "199.99"
day-missing = el campo está vacío: indique un día como año-mes-día, por ejemplo "2027-01-31", entre 2000 y 2099
month-missing = el campo está vacío: indique un mes como año-mes, por ejemplo "2027-01", entre 2000 y 2099
not-decimal = "{ $given }" no es un número decimal simple: escriba cifras con punto decimal, como "199.99"
too-many-decimals = "{ $given }" tiene más de { $places } decimales: redondéelo a { $places }
number-too-large = "{ $given }" es demasiado grande: no pase de { $most }, con cualquier signo
not-count = { $given } no es una cantidad: indique un número entero, 0 o más
not-day = "{ $given }" no es un día escrito como año-mes-día, por ejemplo "2027-01-31", entre 2000 y 2099
not-month = "{ $given }" no es un mes escrito como año-mes, por ejemplo "2027-01", entre 2000 y 2099
repeated-name = "{ $given }" aparece aquí dos veces: deje una
not-json = esto no es JSON: corríjalo aquí o justo antes
ends-early = el texto termina demasiado pronto: cierre lo que sigue abierto
half-character = aquí hay medio carácter (un sustituto suelto): escríbalo completo
too-deep = los paréntesis se anidan más de lo que nunca hace falta: reduzca los niveles
missing-key = aquí falta "{ $key }": escríbalo
repeated-key = "{ $key }" aparece aquí dos veces: deje una
unknown-key = "{ $given }" no corresponde aquí: páselo a la tabla o fila a la que corresponde, o escriba uno de { $known }
unknown-word = "{ $given }" no es una opción aquí: escriba una de { $known }
not-one-key = aquí se quiere una de varias: nombre exactamente una de { $known }
wrong-kind =
    { $wanted ->
        [amount] un importe va entre comillas, como "199.99", pero aquí está { $given }
        [rate] una tasa va entre comillas, como "0.06" para 6 %, pero aquí está { $given }
        [day] un día va entre comillas, como "2027-01-31", pero aquí está { $given }
        [month] un mes va entre comillas, como "2027-01", pero aquí está { $given }
        [text] se quiere un texto entre comillas, pero aquí está { $given }
        [whole] se quiere un número entero, pero aquí está { $given }
        [flag] se quiere true o false, pero aquí está { $given }
        [list] se quiere una lista, pero aquí está { $given }
        [object] se quiere un objeto con claves, pero aquí está { $given }
        [name-alone] se quiere solo un nombre, pero aquí está { $given }
        [name-with-value] se quiere un nombre que contenga su propio valor, pero aquí está { $given }
       *[other] se quiere otro tipo de valor que { $given }
    }
unfit = esto no se puede leer: { $reason }

## Sobre quién se pregunta

too-many-entries =
    { $what ->
        [credentials] { $given } certificaciones son más de { $most }: quite { $over }
        [own-values] { $given } valores de contrato son más de { $most }: quite { $over }
       *[rates] { $given } tipos de cambio son más de { $most }: quite { $over }
    }
no-such-role = el rol "{ $given }" no está en { $programme }: elija { $known }
role-without-tiers = { $role } no tiene niveles, pero se indicó "{ $given }": déjelo vacío
tier-not-open = el nivel "{ $given }" no está abierto a { $role }: elija { $known }
not-country = el país "{ $given }" no son dos letras mayúsculas de ISO 3166, como "TH"
no-such-credential = la certificación "{ $given }" no está en { $programme }: elija { $known }
held-below-zero = no se pueden tener { $given }: indique 0 o más
obtained-beyond-held = no pueden faltar por obtener { $given } de { $held }: indique de 0 a { $held }
passed-out-of-bounds =
    { $what ->
        [discount] no se puede ceder un { $given } del descuento: indique de 0 % a 100 %
       *[incentives] no se puede ceder un { $given } de los incentivos: indique de 0 % a 100 %
    }
no-resellers = { $role } no factura a revendedores: no ceda nada o elija un rol que venda a través de ellos
claims-too-late = reclamar con { $given } meses de retraso va más allá de lo que cubre el modelo: indique de 0 a { $most }
account-not-open = { $role } no puede vender a la categoría de cuenta { $account }: elija { $known }
discount-not-allowed = un descuento al cliente de { $given } supera lo que "{ $table }" permite a { $role } en { $country }: dé { $most } como máximo
not-yet-in-force = { $programme } no tiene ninguna tabla vigente el { $day }: la primera rige desde el { $first }
no-longer-in-force = { $programme } no tiene ninguna tabla vigente el { $day }: la última terminó el { $last }
beyond-exact = en { $currency } estas ventas superan lo que se puede contar con exactitud: venda menos o corrija el tipo de cambio
model-too-large = el modelo tiene { $given } pasos, más de los { $most } para los que se escribe un archivo: liquide menos ventas o menos meses

## Tipos de cambio

not-currency = la moneda "{ $given }" no son tres letras mayúsculas de ISO 4217, como "EUR"
no-rate = no hay tipo de cambio disponible entre { $plan } y { $programme }: indique uno para el uso "plan" o elija { $known }
rate-to-itself = el tipo de cambio de { $currency } a sí misma es siempre 1: quítelo
rate-out-of-bounds = un { $from } no puede valer { $given } { $to }: indique de { $least } a { $most }
rate-twice =
    { $what ->
        [plan] hay un segundo tipo de cambio de facturación entre { $from } y { $to }: deje uno
        [measure] hay un segundo tipo de cambio de umbrales y niveles entre { $from } y { $to }: deje uno
       *[payout] hay un segundo tipo de cambio de pagos entre { $from } y { $to }: deje uno
    }

## Valores y condiciones propios del partner

no-such-table = la tabla "{ $given }" no está en este programa: elija una de { $known }
table-not-in-force = la tabla "{ $table }" no está vigente el { $day }: elija otro día u otra tabla
no-such-place = "{ $given }" no es un lugar de "{ $table }": escriba uno como rates[0].rate
not-a-term = "{ $given }" no es una condición del contrato: reemplace una tasa, un importe o un límite
several-values = "{ $given }" contiene más de un valor: indique uno de ellos
breaks-rule = { $violation }

## Ventas realizadas

sales-months = no se pueden liquidar { $given } meses: elija de { $least } a { $most }
too-many-sales = { $given } ventas son más de las { $most } que se liquidan de una vez: divida el archivo
sales-too-large = las ventas suman más de { $most }, contando también los reembolsos: liquide menos de una vez o exprese los importes en miles
not-in-programme =
    { $what ->
        [family] la familia de productos "{ $given }" no está en { $programme }: elija { $known }
        [account] la categoría de cuenta "{ $given }" no está en { $programme }: elija { $known }
        [item] la lista de precios "{ $given }" no está en { $programme }: elija { $known }
        [kind] el tipo de venta "{ $given }" no está en { $programme }: elija { $known }
       *[tag] la marca "{ $given }" no está en { $programme }: elija { $known }
    }
none-in-programme =
    { $what ->
        [family] la familia de productos "{ $given }" no está en { $programme }: no tiene familias de productos
        [account] la categoría de cuenta "{ $given }" no está en { $programme }: no tiene categorías de cuenta
        [item] la lista de precios "{ $given }" no está en { $programme }: no tiene listas de precios
        [kind] el tipo de venta "{ $given }" no está en { $programme }: no tiene tipos de venta
       *[tag] la marca "{ $given }" no está en { $programme }: no tiene marcas
    }
sale-without-month = toda venta necesita su mes, como "2027-01"
sale-after-end = { $given } es posterior a { $last }, el último mes liquidado: liquide más meses
sale-too-old = { $given } es más de diez años anterior a { $first }: déjela fuera
sale-without-price = toda venta necesita un precio de lista, o una lista de precios y sus unidades
sale-without-units = "{ $item }" se cobra por unidades: indique cuántas
sale-priced-twice = una venta lleva un precio de lista o una lista de precios, no ambos: deje uno vacío
sale-charged-twice = una venta lleva un descuento o un precio cobrado, no ambos: deje uno vacío
sale-discount = un descuento de { $given } no es posible: indique de 0 % a 100 %

## Estudios

nobody-to-win = en ventas ya realizadas no queda a quién ganar por azar: deje los clientes como están o pregunte por un plan
too-many-ranges = { $given } rangos son más de { $most }: quite algunos
no-range-here = "{ $given }" no puede ser un rango: no es una cifra de este plan
range-twice = { $given } ya tiene un rango: deje uno
backwards = el rango va de { $from } a { $to }: ponga primero la cifra menor
beyond-bounds = el rango va de { $from } a { $to }: manténgalo entre { $least } y { $most }
likely-outside = { $given } no está entre { $low } y { $high }: ponga el valor más probable entre los otros dos
doubles-nothing = un rango de duplicaciones no puede empezar en { $given }: empiece por encima de cero o elija otra forma
nothing-moves = "{ $given }" no tiene rango, así que nada puede moverse con ella: asígnele uno
beyond-one = { $given } queda fuera de −1 a 1
paired-twice = { $one } y { $other } ya forman pareja: deje una sola
cannot-move-together = estas cifras no pueden moverse así todas a la vez: si dos se mueven con una tercera, también se mueven entre sí; acerque algunos de los números a 0
not-movable = "{ $given }" no es una cifra de este plan que se pueda mover por sí sola: elija otra
moved-twice = { $given } ya se mueve: elija otra cifra
points = no se pueden dibujar { $given } puntos: indique de { $least } a { $most }
swing = no se puede dibujar una variación de { $given }: indique más de 0 % y hasta 100 %
below-bounds = { $given } es menos de { $least }: indique de { $least } a { $most }
above-bounds = { $given } es más de { $most }: indique de { $least } a { $most }
no-share-of-customers = { $given } de un producto con precio según el consumo es la parte de los clientes que lo tienen: indique de 0 % a 100 %
too-many-rows = { $given } son más de { $most }: quite { $over }
not-twelve = se indican { $given }: indique 12, empezando por enero, o ninguno

## Planes

name-missing = el nombre está vacío: indique uno de hasta { $most } caracteres
name-too-long = un nombre de { $given } caracteres supera los { $most }: acórtelo
none-there =
    { $what ->
        [account] no se indicó la categoría de cuenta: el programa no tiene ninguna
        [family] no se indicó la familia de productos: el programa no tiene ninguna
       *[price-list] no se indicó la lista de precios: el programa no tiene ninguna
    }
none-given =
    { $what ->
        [account] no se indicó la categoría de cuenta: elija una de { $known }
        [family] no se indicó la familia de productos: elija una de { $known }
       *[price-list] no se indicó la lista de precios: elija una de { $known }
    }
unknown-where-none =
    { $what ->
        [account] "{ $given }" no es una categoría de cuenta de este programa: no tiene ninguna
        [family] "{ $given }" no es una familia de productos de este programa: no tiene ninguna
       *[price-list] "{ $given }" no es una lista de precios de este programa: no tiene ninguna
    }
unknown-name =
    { $what ->
        [account] "{ $given }" no es una categoría de cuenta de este programa: elija una de { $known }
        [family] "{ $given }" no es una familia de productos de este programa: elija una de { $known }
       *[price-list] "{ $given }" no es una lista de precios de este programa: elija una de { $known }
    }
outside-plan = el mes { $given } queda fuera del plan: indique de 1 a { $most } o alargue el plan
starts-too-early = un plan no puede empezar en { $given }: empiécelo en { $first } o después
ends-too-late = el plan terminaría en { $given }: termínelo en { $last } o antes
family-twice = "{ $given }" está dos veces en la mezcla: dé a cada familia de productos una sola parte
share-too-fine = una parte de { $given } es más fina que 0,01 %: redondéela a dos decimales
shares-not-whole =
    { $when ->
        [first] las partes del primer mes suman { $given }: haga que sumen 100 %
       *[last] las partes del último mes suman { $given }: haga que sumen 100 %
    }
item-twice = "{ $given }" se usa dos veces: sume las unidades en una sola línea
too-many-customers = los clientes ganados superan los { $most }: reduzca su número o su crecimiento
too-much-together =
    { $what ->
        [projects] estos proyectos podrían superar { $most } al mes: reduzca precios, cantidades o crecimiento
        [service] este servicio podría superar { $most } al mes: reduzca precios, cantidades o crecimiento
        [people] este personal podría superar { $most } al mes: reduzca precios, cantidades o crecimiento
        [winning] ganar a estos clientes podría superar { $most } al mes: reduzca precios, cantidades o crecimiento
        [customer-spend] el consumo de un cliente podría superar { $most } al mes: reduzca precios, cantidades o crecimiento
        [group-spend] el consumo de este grupo podría superar { $most } al mes: reduzca precios, cantidades o crecimiento
        [customer-units] las unidades de un cliente podrían superar { $most } al mes: reduzca unidades o crecimiento
       *[group-units] las unidades de este grupo podrían superar { $most } al mes: reduzca unidades, clientes o crecimiento
    }
