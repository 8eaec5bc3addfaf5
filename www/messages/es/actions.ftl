# Qué hacer a continuación: cada acción con su dinero.

title = Qué hacer a continuación
lead = Cada acción se liquida de nuevo con las reglas del programa; primero la que más dinero aporta.
none = Nada de lo que probamos daría más ganancia a este plan.
apply = Aplicar
applyTo = Aplicar: { $what }
applied = Aplicado: { $what }. Toda la respuesta lo refleja.
undo = Deshacer
more = Mostrar { $count } más
fewer = Mostrar solo las primeras
fromTo = { $from } → { $to }

winMore = { $place ->
    [inside] ganar un 10 % más de clientes: { $who }
   *[start] Ganar un 10 % más de clientes: { $who }
}
sellMore = { $place ->
    [inside] vender a cada cliente un 10 % más: { $who }
   *[start] Vender a cada cliente un 10 % más: { $who }
}
shiftMix = { $place ->
    [inside] cinco puntos más de { $what }: { $who }
   *[start] Cinco puntos más de { $what }: { $who }
}
giveLess = { $place ->
    [inside] dar un punto menos de descuento: { $who }
   *[start] Dar un punto menos de descuento: { $who }
}
register = { $place ->
    [inside] registrar la oportunidad: { $what }
   *[start] Registrar la oportunidad: { $what }
}
time = { $place ->
    [inside] facturar en { MONTH($month) }: { $what }
   *[start] Facturar en { MONTH($month) }: { $what }
}
certify = { $place ->
    [inside] tener { NUMBER($much) } × { $what }
   *[start] Tener { NUMBER($much) } × { $what }
}
moveTier = { $place ->
    [inside] alcanzar el nivel { $tier }
   *[start] Alcanzar el nivel { $tier }
}
keepTier = { $place ->
    [inside] conservar el nivel { $tier }
   *[start] Conservar el nivel { $tier }
}
claimAtOnce = { $place ->
    [inside] reclamar los fondos en cuanto se puedan reclamar
   *[start] Reclamar los fondos en cuanto se puedan reclamar
}

asks = Exige { $needs }.
need = { $needed } de “{ $what }”
needLess = menos de { $needed } de “{ $what }”
has = { $asked } (usted tiene { $reached } en { MONTH($month) })
lacks = { $asked } (usted llega a { $reached }, en { MONTH($month) })
noneYet = { $asked } (usted no tiene)
cost = Ya están descontadas las certificaciones, por { $amount }.
uncounted = No se cuenta lo que cuesta obtener: { LIST($what) }.
ahead = Niveles a los que no lleva ningún paso
noWay =
    .nomination = solo por designación del proveedor; no se puede solicitar.
    .no-rule = las tablas del programa no dicen qué hace falta.
    .no-review = ninguna revisión de este nivel cae dentro del plan.
    .out-of-reach = este plan no lo alcanza, tenga las certificaciones que tenga.
    .held = su plan mantiene su nivel por decisión propia; deje que siga las reglas del programa para ver qué aporta.
    .no-gain = este plan puede alcanzarlo, y no da más ganancia.
elasticity = Si un descuento menor le cuesta clientes
elasticityLabel = Clientes nuevos que se pierden si el precio sube 1 %
elasticityHint = Con 0, dar menos descuento no cuesta nada. Ponga lo que usted haya visto.

nextTier = Nivel siguiente: { $tier }
fall = { $path ->
    [fixed] Según las reglas del programa, bajaría de { $from } a { $to } en { MONTH($month) }. { $from } exige:
   *[evolving] Usted baja de { $from } a { $to } en { MONTH($month) }. { $from } exige:
}
neverTogether = Todo lo que exige { $tier } se cumple en alguna revisión, pero nunca todo en la misma.
progress = { $reached } de { $needed }, en la revisión de { MONTH($month) }
below = { $reached }, para quedar por debajo de { $needed }, en la revisión de { MONTH($month) }
met = cumplido
lacking = falta
short = faltan { $missing }
over = sobran { $missing }
reachable = Con todo esto lo alcanza según las reglas del programa y ganaría { $amount } más que en este plan.
worth = { $way ->
    [more] Mantenido todos los meses en lugar de { $tier }, { $next } da { $amount } más en { $span }; no se descuenta lo que cuesta llegar a él.
    [less] Mantenido todos los meses en lugar de { $tier }, { $next } da { $amount } menos en { $span }.
   *[same] Mantenido todos los meses en lugar de { $tier }, { $next } da lo mismo en { $span }.
}
steps = Próximos pasos
see = Ver
seeOf = Ver qué resulta: { $what }
now = Plan actual
then = Con este paso
tier = Nivel
