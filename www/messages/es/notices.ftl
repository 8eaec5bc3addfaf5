# Avisos sobre la respuesta acerca de dónde viene un plan.

damaged = Este enlace se cortó o cambió por el camino, así que su plan no se puede abrir. Cópielo de nuevo, completo.
later = { $source ->
    [file] Este archivo se hizo con una versión posterior de esta calculadora. Recargue la página o ábralo donde se hizo.
   *[other] Este enlace se hizo con una versión posterior de esta calculadora. Recargue la página o ábralo donde se hizo.
}
unreadable = { $source ->
    [link] El plan de este enlace no se puede leer.
    [file] El plan de este archivo no se puede leer: está dañado o no se hizo aquí.
   *[request] El plan de la página que rodea esta calculadora no se puede leer.
}
long = { $source ->
    [link] El plan de este enlace es demasiado grande: { $why }.
    [file] El plan de este archivo es demasiado grande.
   *[request] El plan de la página que rodea esta calculadora es demasiado grande: { $why }.
}
unknown = { $source ->
    [file] El plan de este archivo es para el programa “{ $id }”, que no está aquí.
    [link] El plan de este enlace es para el programa “{ $id }”, que no está aquí.
   *[request] El plan de la página que rodea esta calculadora es para el programa “{ $id }”, que no está aquí.
}
example = En su lugar se muestra un ejemplo.
before = Se sigue mostrando el plan anterior.
ranges = Lo que aquí acompaña al plan, como los rangos, no llegó completo y se deja fuera; el plan en sí está completo.
replaced = { $source ->
    [file] El plan de este archivo nombra cosas que su programa no conoce. Reemplazado: { LIST($list) }.
    [link] El plan de este enlace nombra cosas que su programa no conoce. Reemplazado: { LIST($list) }.
   *[request] El plan de la página que rodea esta calculadora nombra cosas que su programa no conoce. Reemplazado: { LIST($list) }.
}
replacement = “{ $given }” por “{ $taken }”
clock = El reloj de este dispositivo dice { $said }. No se conocen condiciones para ese día, así que el plan se hace con las vigentes al { DAY($taken) }.
gonePlan = Su plan se reemplazó por el ejemplo.
gone = Se quitó “{ $name }”.
goneEntry = Se quitó una entrada.
undo = Deshacer
close = Cerrar

moved = Sus cifras siguen en { $plan }. Las de este programa están en { $programme }: se convierten con los tipos de cambio que se muestran junto al plan.
movedUndo = Deshacer el cambio de programa
movedRename = Leer mis cifras como { $programme }
