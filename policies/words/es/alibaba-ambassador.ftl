# Palabras del programa: policies/alibaba-ambassador.toml.

programme = Alibaba Cloud Ambassador
    .summary = Un programa de referencias: del 25 al 45 % de lo que pagan los clientes recién asociados, y hasta el 15 % del primer pedido de un producto por un cliente existente y de lo que le sigue. El rango está publicado; qué pedido gana qué tasa depende de una lista que cambia cada mes.

leaves-out-1 = Las tasas cambian cada mes según el producto y la actividad; se usa la más baja publicada, y lo que la supera es un valor de ejemplo.
leaves-out-2 = Por encima de cierta suma por usuario, la recompensa se paga en tres partes iguales; la suma no se puede leer, así que todo se paga a los 30 días.
leaves-out-3 = La parte de la recompensa que un embajador cede como descuento al cliente.
leaves-out-4 = Otros 90 días: después de una primera compra la asociación queda protegida 90 días más, de modo que los pedidos pueden contar por más tiempo que los tres meses que se leen aquí.
leaves-out-5 = Los programas de revendedores de Alibaba Cloud, cuyas tasas no son públicas.

role-ambassador = Embajador
    .summary = Comparte un enlace; Alibaba Cloud le factura al cliente y paga la recompensa.

tier-disciple = Disciple
tier-incense-master = Incense master
tier-helmsman = Helmsman
tier-head = Head

family-cloud = Productos de nube

kind-product-first = Primer pedido de un producto por un cliente existente
kind-product-later = Mejora o renovación de un producto pedido por primera vez a través del embajador

tag-login-linked = Asociado al iniciar sesión, no al registrarse
tag-june-2022-first-order = Primer pedido que trajo un embajador, en la campaña de junio de 2022

table-new-customer-reward = Recompensa por cliente nuevo
    .summary = Sobre lo que un cliente nuevo paga por su primer pedido.
    .from-2025-04-01 = Recompensa por cliente nuevo, tasa más baja
    .summary-2025-04-01 = Sobre lo que un cliente nuevo o inactivo paga por suscripciones en los 90 días siguientes a su asociación: primer pedido, pedidos posteriores, ampliaciones y renovaciones.
table-level-reward = Recompensa por cliente nuevo, puntos sobre la tasa más baja
    .summary = Puntos adicionales según el nivel.
    .reason-2025-04-01 = El rango del 25 al 45 % está publicado, la tasa de cada nivel no se puede leer; aquí, la mitad del espacio en el nivel más alto, con las distancias entre niveles que se reportaron en 2022.
table-existing-customer-reward = Recompensa por cliente existente
    .summary = Hasta el 15 % del primer pedido de un producto por un cliente existente, y de sus ampliaciones y renovaciones posteriores. Alibaba Cloud publica la tasa más alta; los topes son reportados.
table-first-order-campaign = Campaña de primer pedido, junio de 2022
    .summary = Todo el pedido a la tasa de su tamaño, que baja cuanto mayor es el pedido: 50 % hasta 1 000, 45 hasta 3 000, 40 por encima.

tier-rule-incense-master =
    .reason-2022-05-01 = Que los clientes nuevos del mes anterior deciden el nivel está publicado, los números no se pueden leer; tres al mes están al alcance de un embajador de medio tiempo.
tier-rule-helmsman =
    .reason-2022-05-01 = Que los clientes nuevos del mes anterior deciden el nivel está publicado, los números no se pueden leer; diez al mes, unas tres veces el nivel inferior.
tier-rule-head =
    .reason-2022-05-01 = Que los clientes nuevos del mes anterior deciden el nivel está publicado, los números no se pueden leer; treinta al mes, tres veces el nivel inferior.

note-dormant-users = Los clientes inactivos cuentan como nuevos
    .text = Un cliente sin ningún producto activo y sin compras en los últimos 12 meses cuenta como nuevo. Hasta el 45 % por clientes nuevos, hasta el 15 por el primer pedido de un producto por un cliente existente.
note-three-parts = Las recompensas grandes, en tres partes
    .text = Desde mayo de 2022, una recompensa que supera cierta suma por usuario se paga en tres partes iguales; si no la supera, se paga toda a los 30 días.
