# Cómo se calculan las cifras: qué es cada paso y cómo resulta. Lo envía el motor: cada mensaje es uno de sus códigos.

other = Este paso necesita una versión más nueva ({ $code }).

## Títulos de pasos que son líneas del estado de resultados o cifras del titular

step-line = { $line }
step-line-month = { $line }, { $month }
step-line-months = { $line }, de { $first } a { $last }
step-headline =
    { $figure ->
        [profit] Ganancia
        [earnings] Lo que el proveedor le deja y le da
        [revenue] Ingresos
        [margin] Margen
        [payback] Recuperación
        [funding] Mayor necesidad de financiamiento
        [npv] Valor actual neto
       *[irr] Tasa interna de retorno
    }
step-payback = Recuperación: { $month }
step-payback-at-once = Recuperación: { $month }, desde el inicio
step-no-payback = Recuperación: no dentro de estos meses
step-no-return = Tasa interna de retorno: ninguna
step-several-returns = Tasa interna de retorno: más de una
step-discount-factor =
    { $months ->
        [one] Factor de actualización: dividido una vez entre { $base }
       *[other] Factor de actualización: dividido { $months } veces entre { $base }
    }
step-discounted-cash = Caja de { $month }, actualizada

## Títulos de otros pasos

step = { phrase }
step-about = { phrase }: { $about }
step-in-table = { phrase } ({ $table })
step-table = { $table }
step-figure-for = cifra para: { phrase }
step-sale = { sale-figure }: { $about }
step-joined = clientes nuevos, { $month }
step-exchange =
    { $purpose ->
        [plan] tipo de cambio para facturar: 1 { $from } = { $rate } { $to } el { $day }
        [measure] tipo de cambio para umbrales y niveles: 1 { $from } = { $rate } { $to } el { $day }
       *[payout] tipo de cambio para los pagos del proveedor: 1 { $from } = { $rate } { $to } el { $day }
    }
step-part-of-sum = parte de la suma siguiente
step-unnamed =
    { $does ->
        [typed] su cifra
        [table] cifra de la tabla
        [number] número
        [sum] suma
        [difference] diferencia
        [product] producto
        [quotient] cociente
        [rounded] redondeado
        [smaller] el menor
        [larger] el mayor
        [comparison] comparación
        [choice] elección
        [scale] escala
       *[chance] azar
    }
sale-figure =
    { $what ->
        [list] precio de lista
        [given] descuento dado
        [charged] lo que se cobra al cliente
        [units] unidades
        [bid] descuento aprobado de precio especial
        [floor] precio mínimo
        [purchase] precio de compra
        [withheld] retenido en el país del cliente
       *[taxes] los impuestos del vendedor
    }
phrase =
    { $what ->
        [list-price] precio de lista
        [unit-price] precio de la lista de precios para un cliente
        [discount-rate] tasa de descuento
        [discount] descuento
        [settled-price] lo que factura el proveedor
        [given-discount] descuento dado al cliente
        [charged-price] lo que se cobra al cliente
        [bill-list] precio de lista del mes de un cliente
        [vendor-bill] la factura del proveedor por el mes de un cliente
        [customer-bill] lo que se cobra a un cliente por un mes
        [bill-withheld] retenido de lo que se cobra a un cliente por un mes
        [bill-taxes] impuestos sobre lo que se cobra a un cliente por un mes
        [bill-passed] descuento cedido con el mes de un cliente
        [month-total] ventas del mes que cuentan
        [stretch-total] ventas del período que cuentan
        [growth] crecimiento sobre la línea de base
        [baseline] línea de base
        [ratio] parte
        [weighted-sum] suma ponderada
        [credential] lo que tiene el partner
        [threshold] umbral
        [gate] umbral alcanzado
        [base] base sobre la que se paga
        [excess] parte por encima de la línea de base
        [capped-base] base dentro de su tope
        [net-base] base menos incentivos anteriores
        [table-rate] tasa de la tabla
        [band-reached] tasa del tramo alcanzado
        [banded] lo que pagan los tramos
        [reward] incentivo antes de límites
        [limited] incentivo dentro de su límite
        [headroom] lo que deja el límite
        [unlocked] liberado por hitos
        [top-up] complemento hasta la garantía
        [to-date] obtenido hasta ahora
        [earned] obtenido
        [clawback] recuperado por el proveedor
        [best-of] el mejor de su grupo
        [split-part] parte pagada en esta forma
        [due] por pagar, con lo que venía de antes
        [payment] pago
        [with-tax] pago más impuestos
        [tier-held] nivel que se tiene
        [credential-missing] por obtener todavía
        [line] este mes
        [line-total] en estos meses
        [customers-today] clientes hoy
        [customers-per-month] clientes ganados al mes en el primer año
        [customer-growth] crecimiento de los clientes ganados
        [churn] parte de los clientes que se pierde cada mes
        [customers-won] clientes ganados
        [customers-won-in-all] clientes ganados, todos los grupos juntos
        [customers-of-age] clientes a fin de mes
        [customers-buying] clientes, contando en parte a los que están en la rampa
        [customers-active] clientes a fin de mes, todos los grupos juntos
        [spend-first-year] consumo de un cliente en un mes, a precio de lista
        [expansion] crecimiento del consumo por cliente
        [price-change] cambio de los precios de lista
        [yearly-step] crecimiento del consumo y cambio de precios, al año
        [spend-of-year] consumo de un cliente, antes de la estacionalidad
        [season] factor del mes del calendario
        [spend-per-customer] consumo de un cliente, a precio de lista
        [spend-of-group] consumo de estos clientes, a precio de lista
        [mix-share] parte de la mezcla en el primer mes
        [mix-share-end] parte de la mezcla en el último mes
        [along-plan] cuánto del plan ha transcurrido
        [mix-share-now] parte de la mezcla
        [sale-list] precio de lista de la venta
        [coupon-share] parte pagada con cupones
        [coupon-part] lo pagado con cupones
        [cash-part] lo pagado en dinero
        [discount-given] descuento dado a los clientes
        [units-per-customer] unidades que usa un cliente
        [units-of-year] unidades que usa un cliente, antes de la estacionalidad
        [units-in-month] unidades que usa un cliente en el mes
        [project-price] precio de lista de uno
        [project-count] cuántos
        [project-list] precio de lista de los proyectos
        [project-refund] precio de lista de los proyectos devueltos
        [project-discount] descuento dado en el proyecto
        [bid] descuento aprobado de precio especial
        [service-price] precio del servicio
        [service-attach] parte de los clientes que compra el servicio
        [service-margin] margen del servicio
        [service-buyers] clientes que compran el servicio
        [service-revenue] ingresos por servicios
        [service-delivery] costo de prestar el servicio
        [people] personas
        [person-monthly] costo mensual de una persona
        [cost-sales] costo de los vendedores
        [cost-presales] costo de la preventa
        [cost-engineers] costo de los ingenieros
        [cost-training] capacitación y certificación
        [cost-certificates] certificaciones que exige el nivel
        [cost-marketing] marketing
        [cost-rent] alquiler de oficina
        [cost-software] software y herramientas
        [cost-fees] cuotas del programa y de la plataforma
        [acquisition-each] costo de ganar un cliente
        [cost-acquisition] costo de ganar clientes
        [bad-debt-share] parte de lo cobrado a los clientes que nunca llega
        [capital-rate] costo anual del dinero inmovilizado
        [tax-rate] tasa del impuesto sobre la ganancia
        [pass-through-discount] parte del descuento cedida a los revendedores
        [pass-through-incentives] parte de los incentivos cedida a los revendedores
        [passed-discount] descuento cedido al revendedor
        [exchange-plan] tipo de cambio para facturar
        [exchange-measure] tipo de cambio para umbrales y niveles
        [exchange-payout] tipo de cambio para los pagos del proveedor
        [in-programme-currency] en la moneda del programa
       *[in-plan-currency] en la moneda del plan
    }

## De quién, de qué y de cuándo

subject-typed = { $name }
subject-named = { $name }
subject-customers = clientes { $number }
subject-project = proyecto { $number }
subject-service = servicio { $number }
subject-sellers = vendedores
subject-presales = preventa
subject-engineers = ingenieros
subject-age-group = grupo de antigüedad { $number }
subject-month = { $month }
subject-year-before = el año anterior
subject-calendar-month =
    { $month ->
        [january] enero
        [february] febrero
        [march] marzo
        [april] abril
        [may] mayo
        [june] junio
        [july] julio
        [august] agosto
        [september] septiembre
        [october] octubre
        [november] noviembre
       *[december] diciembre
    }
subject-measured = { $what }

## Cómo resulta un paso

how-typed = { $result }, tal como usted lo escribió
how-table = { $result }, como dice la tabla
how-number = { $result }
how-sum = { $a } + { $b } = { $result }
how-sum-of-three = { $a } + { $b } + { $c } = { $result }
how-sum-of-four = { $a } + { $b } + { $c } + { $d } = { $result }
how-sum-of-many =
    { $count ->
        [one] una cifra da { $result }
       *[other] { $count } cifras suman { $result }
    }
how-difference = { $a } − { $b } = { $result }
how-product = { $a } × { $b } = { $result }
how-quotient = { $a } ÷ { $b } = { $result }
how-rounded = { $exact }, { rounding }
how-rounded-product = { $a } × { $b } = { $exact }, { rounding }
how-rounded-quotient = { $a } ÷ { $b } = { $exact }, { rounding }
rounding =
    { $to ->
        [half-up] redondeado a { decimals } (el medio se aleja de cero)
        [half-even] redondeado a { decimals } (el medio va al vecino par)
        [down] redondeado hacia abajo a { decimals }
       *[up] redondeado hacia arriba a { decimals }
    }
decimals =
    { $places ->
        [0] números enteros
        [one] un decimal
       *[other] { $places } decimales
    }
how-smaller = el menor entre { $a } y { $b }: { $result }
how-larger = el mayor entre { $a } y { $b }: { $result }
how-reaches = { $a } alcanza { $b }
how-below = { $a } queda por debajo de { $b }
how-holds = { $result }, porque la condición se cumple
how-holds-not = { $result }, porque la condición no se cumple
how-chance = { $result }, por azar, de { $of }

## Cómo se leen los tramos

how-slices = { $read } por tramos ({ $slices }): { $result }
slice = { $amount } a { $at }
how-band-from = { $read } está en el tramo de { $from } a menos de { $to }: { $result }
how-last-band-from = { $read } está en el tramo desde { $from }: { $result }
how-band-above = { $read } está en el tramo de más de { $from } hasta { $to }: { $result }
how-last-band-above = { $read } está en el tramo de más de { $from }: { $result }
how-no-band = { $read } no está en ningún tramo: { $result }
how-rolling = { $read }: los tramos completos por su extremo superior, el último sobre el total: { $result }
how-total = { $read }: cada tramo alcanzado, cada uno sobre el total: { $result }
how-straight-line = { $read }: los tramos completos por entero y una parte del actual: { $result }
how-free-goods = { $read }: solo escalones completos: { $result }
how-interpolated = { $read }: a una tasa en línea recta entre las de dos tramos: { $result }

how-exchange = 1 { $from } = { $rate } { $to } el { $day }

## Cómo se hallan en la caja las cifras del titular

how-never-below-zero = La caja acumulada es { $cash } en { $month } y nunca queda por debajo de cero.
how-paid-back = La caja acumulada es { $short } en { $before } y { $cash } en { $month }; desde ahí no vuelve a quedar por debajo de cero.
how-still-below-zero = La caja acumulada sigue en { $cash } en { $month }.
how-deepest =
    { $months ->
        [one] La caja acumulada en el único mes que hay: { $cash } en { $month }.
       *[other] La caja acumulada más baja en { $months } meses: { $cash } en { $month }.
    }
how-none-below-zero =
    { $months ->
        [one] La caja acumulada no queda por debajo de cero en el único mes que hay.
       *[other] La caja acumulada no queda por debajo de cero en ninguno de los { $months } meses.
    }
how-return =
    { $months ->
        [one] A { $rate } al año, la caja de un mes vale cero: a { $lower } vale { $below }; a { $upper }, { $above }.
       *[other] A { $rate } al año, un doceavo cada mes, la caja de { $months } meses vale cero: a { $lower } vale { $below }; a { $upper }, { $above }.
    }
how-no-outlay = Primero no sale caja, así que no hay sobre qué obtener una tasa.
how-never-back =
    { $months ->
        [one] La caja que sale no vuelve en un mes: la caja acumulada sigue en { $cash } en { $month }.
       *[other] La caja que sale no vuelve en { $months } meses: la caja acumulada sigue en { $cash } en { $month }.
    }
how-out-of-range = A ninguna tasa de −99 % a 10.000 % al año la caja de estos meses vale cero.
how-several = A más de una tasa la caja de estos meses vale cero, así que ninguna dice lo que rinde.
