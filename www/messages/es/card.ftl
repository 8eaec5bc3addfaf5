# The card: the answer in short, with up to three figures to change.

loading = Calculando el plan de ejemplo…
failed = No se pudieron calcular las cifras: un archivo no llegó completo. Compruebe la conexión e inténtelo de nuevo.
blocked = Su navegador no permite calcular a esta página: WebAssembly está desactivado.
retry = Intentar de nuevo
# Whose plan it is. $programme – its title; $role – of the partner in it
example = Ejemplo · { $role } · { $programme }
own = Sus cifras · { $role } · { $programme }
# The figures of the plan that a card may have a field for.
knobs =
    .customers = Clientes hoy
    .new = Clientes nuevos al mes
    .spend = Consumo mensual por cliente
    .discount = Descuento que usted da
    .churn = Se pierden cada mes
    .sellers = Vendedores
    .months = Meses del plan
refused = Así no se puede calcular. Se sigue mostrando la última respuesta.
# Above the bars.
from = De dónde sale
open = Abrir el plan completo
# The host’s own next step, where it gave no words for it.
next = Siguiente paso
newTab = se abre en otra ventana
