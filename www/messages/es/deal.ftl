# Una oportunidad sobre el plan.

title = La oportunidad
name = Esta oportunidad
lead = Un solo proyecto, tal como se está negociando.
list = Precio de lista
discount = Mi descuento
tier = Si yo fuera
supposed = solo en esta oportunidad; su plan conserva su nivel
on = Se cuenta
onPlan = Sobre mi plan
alone = Por sí sola
monthOf = Se factura en

headline = Con esta oportunidad gana
headlineLoss = Esta oportunidad le cuesta
nothing = Esta oportunidad no le da ni le cuesta nada
now = Ahora
nowHint = lo que queda del precio al facturar
later = Después
laterHint = lo que vuelve, { MONTHS($first, $last) }
laterNone = no vuelve nada
laterAfter = lo que vuelve, después del último mes del plan
rest = En costos
restHint = lo que cambia en costos, costo del dinero e impuestos
parts = De dónde sale
what = Qué
when = Se paga
amount = Importe ({ $currency })
total = Ganancia de esta oportunidad
atBilling = al facturar
open = no dentro del plan
partly = { MONTHS($first, $last) }, y después del plan
running = a medida que surge
within = { $label }, en el plan con esta oportunidad
addToPlan = Agregar a mi plan
registering = { $now ->
    [yes] { $way ->
        [gains] De esto, { $amount } vienen de registrar la oportunidad.
       *[costs] De esto, registrar la oportunidad le cuesta { $amount }.
    }
   *[no] { $way ->
        [gains] Registrar la oportunidad le daría { $amount } más.
       *[costs] Registrar la oportunidad le costaría { $amount }.
    }
}
wholly = Exactamente el plan con esta oportunidad, menos el plan sin ella.

quarter = Qué cambia en { $quarter }
quarterLead = Lo que exige cada incentivo, antes de esta oportunidad y con ella.
yearLead = Incentivos que miran un período más largo, cuando se liquidan.
quarterNone = Esta oportunidad no mueve, en su trimestre, ningún incentivo que exija algo.
quarterMoves = Las partes de lo que se compra cambian a lo largo del plan, así que el último período representa al trimestre.
gate = { $label }, { MONTH($month) }
before = { $amount } antes
with = { $amount } con esta oportunidad
of = exige { $needed }
below = debe quedar por debajo de { $needed }
reaches = Ahora se cumple: esta oportunidad marca la diferencia
loses = Ya no se cumple con esta oportunidad
met = Se cumple de todos modos
missed = Todavía faltan { $missing }
band = tramo siguiente, { MONTH($month) }
bandReached = tramo, { MONTH($month) }
bandAsks = exige { $needed }; paga { $rate }
climbs = Alcanzado: esta oportunidad marca la diferencia
climbsThen = Alcanzado: esta oportunidad marca la diferencia. Con { $missing } más se alcanza { $rate }

refused = Esta oportunidad todavía no se puede calcular: corrija los campos marcados.
planRefused = Hay que corregir su plan antes de poner una oportunidad sobre él.
toPlan = Ir al plan
