# El resultado en frases y las cifras clave junto a él.

title = Lo que usted ganaría
span = { $years ->
    [0] { $months ->
        [one] un mes
       *[other] { $months } meses
    }
    [1] un año
    [2] dos años
    [3] tres años
    [4] cuatro años
   *[other] cinco años
}
over = { $way ->
    [earn] En { $span } usted ganaría
    [lose] En { $span } usted perdería
   *[nothing] En { $span } usted no ganaría ni perdería
}
result = { $way ->
    [earn] En { $span } usted ganaría { $amount }.
    [lose] En { $span } usted perdería { $amount }.
   *[nothing] En { $span } usted no ganaría ni perdería.
}
nothingSold = En este plan no se vende nada. Indique clientes y lo que consumen, o un proyecto, y la respuesta aparecerá aquí.

made = { $trade ->
    [sold] Usted vende { $list } a precio de lista: { LIST($parts) }.
   *[referred] Los clientes que usted trae compran { $list } a precio de lista: { LIST($parts) }.
}
madeOnly = { $trade ->
    [sold] Usted vende { $list } a precio de lista.
   *[referred] Los clientes que usted trae compran { $list } a precio de lista.
}
madeOfParts = { LIST($parts) }.
making = { $line ->
    [resale-margin] { $way ->
        [gives] la reventa deja { $amount }
       *[takes] la reventa pierde { $amount }
    }
    [customer-discount] { $way ->
        [gives] los clientes pagan { $amount } por encima de lista
       *[takes] los clientes reciben { $amount } de descuento
    }
    [incentives] { $way ->
        [gives] el proveedor le paga { $amount }
       *[takes] el proveedor recupera { $amount }
    }
    [passed-incentives] { $way ->
        [gives] los revendedores devuelven { $amount }
       *[takes] { $amount } de ello pasan a los revendedores
    }
    [services] { $way ->
        [gives] sus servicios suman { $amount }
       *[takes] sus servicios pierden { $amount }
    }
    [costs] operar cuesta { $amount }
    [financing] el dinero inmovilizado cuesta { $amount }
    [tax] los impuestos se llevan { $amount }
   *[other] { $label }: { $amount }
}
makingFirst = { $line ->
    [resale-margin] { $way ->
        [gives] La reventa deja { $amount }
       *[takes] La reventa pierde { $amount }
    }
    [customer-discount] { $way ->
        [gives] Los clientes pagan { $amount } por encima de lista
       *[takes] Los clientes reciben { $amount } de descuento
    }
    [incentives] { $way ->
        [gives] El proveedor le paga { $amount }
       *[takes] El proveedor recupera { $amount }
    }
    [passed-incentives] { $way ->
        [gives] Los revendedores devuelven { $amount }
       *[takes] { $amount } de ello pasan a los revendedores
    }
    [services] { $way ->
        [gives] Sus servicios suman { $amount }
       *[takes] Sus servicios pierden { $amount }
    }
    [costs] Operar cuesta { $amount }
    [financing] El dinero inmovilizado cuesta { $amount }
    [tax] Los impuestos se llevan { $amount }
   *[other] { $label }: { $amount }
}

rise = ascenso a { $tier } en { MONTH($month) }
drop = descenso a { $tier } en { MONTH($month) }
byRules = Según las reglas del programa: { LIST($moves) }.
heldByChoice = { $way ->
    [lose] Se mantiene en { $tier } por decisión suya. Según las reglas del programa habría { LIST($moves) }, y usted perdería { $amount }.
   *[earn] Se mantiene en { $tier } por decisión suya. Según las reglas del programa habría { LIST($moves) }, y usted ganaría { $amount }.
}

notInTheBank = La ganancia está obtenida y todavía no está en el banco: después de { MONTH($end) } le deben { $apart } más de lo que usted debe, y la caja está en { $cash }.
backLate = Hay ganancia, pero hoy vale menos que nada: la caja sale pronto y vuelve tarde, y el dinero tiene su precio.
notYetPaid = Es una pérdida aunque la caja está en { $cash } en { MONTH($end) }: usted todavía debe { $apart } más de lo que le deben.
cashFirst = Es una pérdida aunque hoy vale algo: la caja entra pronto y sale tarde.

figures = Cifras clave
earnings = Del proveedor
earningsHint = su descuento sobre lista y todos los incentivos
revenue = Los clientes le pagan
revenueHint = ingresos, con sus servicios
margin = De los ingresos, le queda
marginHint = ganancia ÷ ingresos
payback = Se recupera
paybackHint = primer mes desde el que la caja se mantiene positiva
never = no en este plan
neverHint = la caja está en { $cash } en { MONTH($month) }
funding = Mayor necesidad de caja
fundingHint = lo máximo que tiene que poner antes de que se recupere
fundingNone = ninguna
fundingNoneHint = la caja nunca baja de donde empezó
npv = Vale hoy
npvHint = valor actual neto (VAN); { $irr }
irr = { ROUND-RATE($rate) } al año (TIR)
noIrr =
    .no-outlay = sin tasa de retorno: primero no sale caja
    .never-back = sin tasa de retorno: la caja que sale no vuelve en este plan
    .out-of-range = sin tasa de retorno entre −99 % y 10.000 % al año
    .several = sin una tasa de retorno única: la caja cambia de signo más de una vez
undefined = sin ingresos
