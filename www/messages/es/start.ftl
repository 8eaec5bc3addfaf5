# El camino corto a un primer número, cuando todavía no se vende nada.

title = Un primer número en cinco preguntas
lead = Responda lo que sepa; después se puede afinar todo.
customersToday = ¿Cuántos clientes tiene hoy?
newPerMonth = ¿Cuántos gana al mes?
spend = ¿Cuánto consume cada uno al mes, a precio de lista?
discount = ¿Qué descuento les da sobre el precio de lista?
team = ¿Cuánto cuesta su equipo al mes?
show = Mostrar mi primer número
nothing = Sin clientes y sin consumo no hay nada que ganar: indique al menos un número de clientes y lo que consume cada uno.
ways = O empiece por otro lado
fromForm = Indicar clientes
fromExample = Partir de un ejemplo
fromSales = Traer ventas realizadas
fromFile = Abrir un plan que guardó
customers = Mis clientes
yours = { $own ->
    [one] { $own } de { $all } cifras es suya
   *[other] { $own } de { $all } cifras son suyas
}
empty = Empezar vacío
example = ejemplo
fromTheExample = del ejemplo
less = Menos: { $what }
more = Más: { $what }
