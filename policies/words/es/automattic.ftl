# Palabras del programa: policies/automattic.toml.

programme = Automattic for Agencies
    .summary = El 20 % del hosting que los clientes compran por referencia de una agencia, renovaciones incluidas, y 5 centésimas de punto porcentual de lo que sus tiendas cobran con WooPayments.

leaves-out-1 = Las participaciones por extensiones de Jetpack y WooCommerce: la tabla está cortada en las copias que pudimos leer.
leaves-out-2 = Los descuentos por volumen en lo que una agencia compra para sí, que no genera participación.
leaves-out-3 = Las primas por migración.
leaves-out-4 = Qué convierte en tienda de alto valor a una que ya usaba WooPayments.

role-agency = Agencia
    .summary = Refiere clientes, a los que Automattic factura, y conecta sus sitios.

family-hosting = Alojamiento de WordPress.com y Pressable
family-payments-volume = Volumen cobrado con WooPayments

table-hosting-share = Participación en ingresos de hosting
    .summary = Sobre el hosting de sitios nuevos comprado por el carrito de referencia. Se calcula por períodos de pago de 60 días, sin los reembolsos.
table-payments-share = Participación en ingresos de WooPayments
    .summary = 5 centésimas de punto porcentual de lo que cobran las tiendas de los clientes.

note-tiers = Los niveles dan beneficios, no tasas
    .text = Un nivel pide 1 200 dólares o más de ingresos influidos en un año. Una vez alcanzado, se conserva hasta el final del año calendario siguiente; después se revisa por lo que trajo el año anterior. Al menos una referencia o compra al año mantiene activa a una agencia.
note-tracking = Qué se rastrea
    .text = Una compra cuenta cuando se hace por el carrito de referencia o cuando el plugin está en el sitio, a más tardar 30 días después de una migración.
