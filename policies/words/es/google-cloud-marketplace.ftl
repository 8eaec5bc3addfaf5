# Palabras del programa: policies/google-cloud-marketplace.toml.

programme = Google Cloud Marketplace
    .summary = Según la tabla de abril de 2025, la tienda se queda con una parte de cada oferta privada que baja con el valor del contrato, y con menos de las renovaciones. Los ejemplos de Google publican el 2 % para un contrato de 4 250 000 y el 1,5 para renovaciones; las demás partes son las que reporta la prensa.

leaves-out-1 = Los pagos a plazos de contratos que empezaron antes del 21 de abril de 2025: conservan la parte de su época.
leaves-out-2 = Los servicios profesionales: la tabla no los incluye y su parte no se puede leer.
leaves-out-3 = Los proveedores que no han aceptado el contrato de proveedor vigente, a quienes la tabla no se aplica.
leaves-out-4 = Los impuestos.

role-vendor = Proveedor de software
    .summary = Vende sus propios productos por la tienda, que le factura al cliente y se queda con una parte.

family-software = Software y datos

tag-private-offer = Oferta privada
tag-mid-contract = Oferta privada nueva con un valor de contrato de 1 000 000 a menos de 10 000 000
tag-native-renewal = Renovación nativa, migración o cambio de canal de una oferta privada

table-private-offer-share = Parte de la tienda, ofertas privadas nuevas de menos de 1 o desde 10 millones
    .summary = El 3 % por debajo de 1 000 000 y el 1,5 desde 10 000 000. Marque como tales los contratos entre ambos.
table-mid-contract-share = Parte de la tienda, ofertas privadas nuevas de 1 a menos de 10 millones
    .summary = El 2 % de cada pago a plazos.
table-renewal-share = Parte de la tienda, renovaciones, migraciones y cambios de canal
    .summary = El 1,5 %, sea cual sea el valor del contrato.
table-standard-offer-share = Parte de la tienda, ofertas estándar

note-by-deal-and-value = Qué decide la parte de la tienda
    .text = El tipo de oportunidad y el valor del contrato cuando la oferta es publicada: menos de 1 millón, de 1 a menos de 10, de 10 en adelante; aparte, las renovaciones, migraciones y cambios de canal. El proveedor debe marcar cada oportunidad como una de ellas, y Google puede pedir pruebas.
note-since-april-2025 = Desde el 21 de abril de 2025
    .text = La tabla vale para transacciones nuevas y renovaciones desde ese día; los pagos a plazos de períodos anteriores conservan su parte. Las ofertas con servicios profesionales quedan fuera.
