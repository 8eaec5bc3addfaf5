# La calculadora en su conjunto.

loading = Calculando el plan de ejemplo…
resting = Esta es la última respuesta que se pudo calcular, de { $who }. Corrija los campos marcados para ver la nueva.
instead = El plan de este enlace no se puede calcular tal como está. Corrija los campos marcados; hasta entonces se muestra la respuesta de un ejemplo.
restingAction = Ir al primer campo marcado
elsewhere = Esto no se pudo colocar junto a un campo:
blockedTitle = Su navegador no permite calcular a esta página
blocked = La calculadora necesita WebAssembly, que este navegador o su administrador ha desactivado. Nada se envía a un servidor en su lugar: abajo hay un ejemplo resuelto a mano.
failedTitle = La calculadora no pudo empezar
failed = Su archivo no llegó completo. Revise la conexión e intente de nuevo; lo de abajo se resolvió a mano.
lost = Esta parte de la página no llegó. Revise la conexión e intente de nuevo.
offline = Esta parte de la página aún no está en este dispositivo y no hay conexión. Llegará cuando vuelva la conexión.
gone = Hay una versión más nueva de esta página y esta parte de la anterior ya no existe. Su plan se conserva al recargarla.
# On another site, where the plan is not in the address
goneElsewhere = Hay una versión más nueva de esta calculadora y esta parte de la anterior ya no existe. Guarde su plan y recargue la página.
reload = Recargar
retry = Intentar de nuevo
pinned = Fijada { $number }
trapped = El motor se detuvo con este plan y se inició de nuevo. Se sigue mostrando la última respuesta y no se ha perdido nada de lo que escribió.
example = Ejemplo
own = Mi plan
ownProgramme = Propio: { $title }

announceAnswer = Nueva respuesta: { $sentence }
announceRefused = { $count ->
    [one] Hay un campo por corregir; se sigue mostrando la última respuesta.
   *[other] Hay { $count } campos por corregir; se sigue mostrando la última respuesta.
}

modesLabel = Qué calcular
modes =
    .plan = Plan
    .deal = Oportunidad
    .sales = Ventas reales
change =
    .plan = Cambiar el plan
    .deal = Cambiar la oportunidad
    .sales = Cambiar las condiciones
opening = Abriendo las tablas del programa…
