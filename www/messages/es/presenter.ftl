# The view for a projector: one figure for a whole room, three figures to turn, and step by step what is behind the result.

title = Vista de presentación
leave = Salir
choose = Elegir las cifras
which = Cifra { $number }
back = Atrás
next = Siguiente
parts = Paso a paso
steps =
    .figure = El resultado
    .why = Por qué
    .waterfall = De dónde sale
    .cash = Caja
    .risk = Con qué certeza
    .basis = En qué se apoya
since = { $way ->
    [more] { $amount } más que al empezar la presentación: eran { $before }
    [less] { $amount } menos que al empezar la presentación: eran { $before }
   *[same] Igual que al empezar la presentación
}
noRange = Ninguna cifra de este plan es todavía un rango. Escriba uno en una cifra, por ejemplo “5 a 9”, y aquí se verá con qué certeza se da el resultado.
tierPath =
    .fixed = se mantiene todo el plan
    .evolving = después cambia según las reglas
keyed = Abrir esta vista con la tecla P
