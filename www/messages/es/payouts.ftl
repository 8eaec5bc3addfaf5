# Qué se paga, cuándo y qué regla lo retrasó.

title = Cuándo llega el dinero
lead = Obtenido no es cobrado: junto a cada pago está la regla que lo retrasó.
incentive = Incentivo
earned = Obtenido
confirmed = Confirmado
paid = Pagado
form = En forma de
amount = Importe
reason = Regla que lo retrasó
later = después de este plan
forms =
    .cash = efectivo
    .account-credit = crédito en la cuenta
    .coupon = cupones
    .co-op = fondos de cooperación
    .mdf = fondos de marketing
    .invoice-credit = nota de crédito
states =
    .frozen = retenido
    .expired = vencido
none = En este plan no se paga nada.
summary = Dentro del plan se pagan { $paid } de { $earned }; { $after } caen después de su último mes.
partly = Dentro del plan se pagan { $paid } de { $earned }.
lost = { $amount } no se pagan nunca: se pierden o quedan retenidos sin plazo.
all = Los { $earned } se pagan por completo dentro del plan.
more = { $count ->
    [one] Mostrar el único pago
   *[other] Mostrar los { $count } pagos
}
fewer = Mostrar solo los primeros
by = Lo que llega en cada trimestre o mes
each = Cada pago
afterwards = después de este plan, o nunca
next = Los próximos { $amount } llegan en { MONTH($month) }.
