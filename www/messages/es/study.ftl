# Lo que dice todo estudio mientras no tiene respuesta.

busy = Calculando…
refused = Esto no se puede calcular tal como se pide:
failed = El cálculo se detuvo. No se ha perdido nada de lo que escribió.
again = Intentar de nuevo
progress = Simulaciones hechas
cancel = Detener
to = a
apart = {"; "}
