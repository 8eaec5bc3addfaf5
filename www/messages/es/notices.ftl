# Avisos sobre la respuesta acerca de dónde viene un plan.

damaged = Este enlace se cortó o cambió por el camino, así que su plan no se puede abrir. Cópielo de nuevo, completo.
later = Este enlace se hizo con una versión posterior de esta calculadora. Recargue la página o ábralo donde se hizo.
unreadable = { $source ->
    [link] El plan de este enlace no se puede leer.
   *[request] El plan de la página que rodea esta calculadora no se puede leer.
}
long = { $source ->
    [link] El plan de este enlace es demasiado grande: { $why }.
   *[request] El plan de la página que rodea esta calculadora es demasiado grande: { $why }.
}
unknown = { $source ->
    [link] El plan de este enlace es para el programa “{ $id }”, que no está aquí.
   *[request] El plan de la página que rodea esta calculadora es para el programa “{ $id }”, que no está aquí.
}
example = En su lugar se muestra un ejemplo.
before = Se sigue mostrando el plan anterior.
ranges = Los rangos de este enlace no llegaron completos y se dejan fuera; el plan en sí está completo.
replaced = { $source ->
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
