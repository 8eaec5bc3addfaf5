# Incentivos que se liquidan después del último mes de un archivo de ventas.

open = Sigue abierto: se liquida en { MONTH($month) }. Con las ventas hasta ahora aportaría entonces { $amount }; todavía no se ha obtenido.
charge = Sigue abierto: se liquida en { MONTH($month) }. Por las ventas hasta ahora se cobrarían entonces { $amount }.
nothing = Sigue abierto: se liquida en { MONTH($month) }. Las ventas hasta ahora no aportarían nada entonces.
gates = Exige, hasta entonces
all = { $count ->
    [one] 1 incentivo sigue abierto: con las ventas hasta ahora aportaría { $amount }, liquidado a más tardar en { MONTH($month) }.
   *[other] { $count } incentivos siguen abiertos: con las ventas hasta ahora aportarían { $amount }, liquidados a más tardar en { MONTH($month) }.
} Nada de ello está en este resultado.
