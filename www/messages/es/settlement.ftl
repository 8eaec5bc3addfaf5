# Lo que la respuesta dice de incentivos, condiciones y pagos. Lo envía el motor: cada mensaje es uno de sus códigos.

other = Esto lo dice una versión más nueva ({ $code }).

## Lo que se mide, dentro de una frase

measured = { quantity }{ in-period }
measured-families = { quantity } de { $families }{ in-period }
measured-held = { $credential }{ in-period }
measured-growth = crecimiento de { $what }{ in-period }
measured-share = parte de { $what } en { $whole }{ in-period }
measured-plus = { $what } + { $factor } × { $other }
quantity =
    { $of ->
        [list] ventas a precio de lista
        [settled] compras después del descuento
        [billed] compras facturadas
        [charged] lo cobrado a los clientes
        [paid] lo que los clientes pagan en dinero
        [proceeds] lo cobrado a los clientes menos lo retenido
        [above-floor] precio por encima del mínimo
        [purchase] costo de lo vendido
        [units] unidades
        [customers] clientes
        [new-customers] clientes nuevos
        [transactions] ventas realizadas
       *[credential] lo que se posee
    }
in-period =
    { $over ->
        [month] { " " }en el mes
        [quarter] { " " }en el trimestre
        [half] { " " }en el semestre
        [year] { " " }en el año
        [lifetime] { " " }hasta ahora
        [trailing-quarter] { " " }en tres meses
        [trailing-half] { " " }en seis meses
        [trailing-year] { " " }en doce meses
        [previous-month] { " " }en el mes anterior
        [previous-quarter] { " " }en el trimestre anterior
        [previous-year] { " " }en el año anterior
        [weakest-month] { " " }en el mes más flojo
       *[own] { "" }
    }

## Por qué un incentivo paga o no

nothing-charged = No se cobra nada.
charge-returned = Todo lo cobrado se devolvió con las ventas.
charged = Se cobra en cada venta que nombra.
gate-not-reached = No paga nada: { $what }: { $reached } en { $month }, y se necesita al menos { $needed }.
gate-exceeded = No paga nada: { $what }: { $reached } en { $month }, y se necesita menos de { $needed }.
below-bands = No paga nada: el tramo más bajo que paga empieza en { $needed }, y en { $month } se alcanzó { $reached }.
not-settled-yet = Todavía no paga nada: se liquida en { $month }, después de los meses consultados.
no-such-sales = No paga nada: ninguna de estas ventas es de un tipo por el que paga.
taken-back = No queda nada: lo que pagó se recuperó al devolverse las ventas.
pays =
    { $months ->
        [one] Paga en un mes.
       *[other] Paga en { $months } meses.
    }
pays-sometimes =
    { $months ->
        [one] Paga en un mes; en otros no se cumple { $what }, la última vez en { $month }.
       *[other] Paga en { $months } meses; en otros no se cumple { $what }, la última vez en { $month }.
    }
settled-later = Lo que sigue se liquida en { $month }.

## La regla que fija el mes de un pago

frozen-unpaid = Retenido: hay una factura del mismo período sin pagar
frozen-overdue = Retenido: hay una factura vencida al reclamarlo
frozen-uncollected = Retenido: el cliente no ha pagado esta venta a crédito
held = Retenido durante el plazo que fija el programa
instalment = Una de varias cuotas
carried-forward = Menos del mínimo que paga el programa: pasa al período siguiente
half-year = Se guarda para reclamarlo hasta conocer el umbral del semestre
expired = Perdido: se reclamó fuera de plazo
timetable = Tras el período: { $steps }
days =
    { $what ->
        [grace] { $days ->
            [one] un día para ventas tardías
           *[other] { $days } días para ventas tardías
        }
        [reconcile] { $days ->
            [one] un día hábil para conciliar
           *[other] { $days } días hábiles para conciliar
        }
        [invoice] { $days ->
            [one] un día hábil para facturar
           *[other] { $days } días hábiles para facturar
        }
       *[pay] { $days ->
            [one] un día para pagar
           *[other] { $days } días para pagar
        }
    }
