# La respuesta que queda a la vista: qué se gana, cuándo se recupera la caja, cuánto hay que poner y en qué se apoyan las tasas.

title = La respuesta
over = { $way ->
    [earn] En { $span } usted ganaría unos
    [lose] En { $span } usted perdería unos
   *[nothing] En { $span } usted no ganaría ni perdería
}
deal =
    .earn = Con esta oportunidad gana unos
    .lose = Esta oportunidad le cuesta unos
    .nothing = Esta oportunidad no le da ni le cuesta nada
withDeal = { $way ->
    [earn] con ella ganaría unos { $amount } en { $span }
    [lose] con ella perdería unos { $amount } en { $span }
   *[nothing] con ella no ganaría ni perdería en { $span }
}
exact = exactamente { $amount }
range = { $range } en 8 casos de cada 10
turns = La caja pasa a positiva
never = no en este plan
neverHint = al final la caja está en { $cash }
fromStart = desde el inicio
fromStartHint = primero no sale caja
positiveFrom = y desde ahí se mantiene positiva
putIn = Tiene que poner hasta
putInWhen = en { MONTH($month) }
nothingIn = nada
nothingInHint = la caja nunca baja de donde empezó
rests = La parte del proveedor se apoya en
part = { $kind ->
    [published] { SHARE($share) } publicado
    [reported] { SHARE($share) } según terceros
    [own] { SHARE($share) } suyo
   *[illustrative] { SHARE($share) } valores de ejemplo nuestros
}
noPart = nada: aquí el proveedor no paga nada
useMine = Usar los míos
pin = Fijar
pinHint = Conservar esta respuesta para comparar
since = { $way ->
    [more] { $amount } más que la fijada
    [less] { $amount } menos que la fijada
   *[same] igual que la fijada
}
views = Vistas de la respuesta
view =
    .answer = Respuesta
    .when = Cuándo
    .change = Qué podría cambiarla
    .compare = Comparar
    .statement = Estado de resultados
short =
    .answer = Respuesta
    .when = Cuándo
    .change = Y si…
    .compare = Comparar
    .statement = Estado
