# Palabras del programa: policies/aws-marketplace.toml.

programme = AWS Marketplace y Migration Acceleration Program
    .summary = Venta de software por la tienda con una cuota de publicación publicada, su reventa con ofertas privadas de partners de canal, y el efectivo por migración que se reporta para el Migration Acceleration Program (MAP).

leaves-out-1 = El Solution Provider Program (reventa de AWS mismo), el Partner-Originated Discount (descuento por oportunidades del partner) y otros incentivos de canal: sus tasas solo se ven con acceso de partner.
leaves-out-2 = La fase Assess de MAP, los créditos y las reglas de acceso anticipado, más allá del efectivo de la fase Mobilize.
leaves-out-3 = Los fondos de marketing, cuyos importes se acuerdan caso por caso.
leaves-out-4 = Los impuestos: la cuota es sobre el precio sin impuesto. Los vendedores de la India tienen reglas fiscales propias.
leaves-out-5 = Las cuotas regionales, salvo la de Corea del Sur.

role-marketplace-seller = Vendedor en Marketplace
    .summary = Vende su propio software, datos o servicios por la tienda, que retiene una cuota de publicación.
role-channel-partner = Partner de canal (CPPO)
    .summary = Compra el producto de un vendedor con un descuento autorizado y lo vende por la tienda con una oferta privada.
role-migration-partner = Partner de migración
    .summary = Traslada clientes a AWS, que les factura; gana efectivo por migración según los hitos.

tier-select = Select
    .summary = Reportado: 3 oportunidades lanzadas, 1 500 de ingresos mensuales, 2 personas certificadas.
tier-advanced = Advanced
    .summary = Reportado: 20 oportunidades lanzadas, 10 000 de ingresos mensuales, 6 personas certificadas.
tier-premier = Premier
    .summary = Reportado: 50 oportunidades lanzadas, 50 000 de ingresos mensuales, 25 personas certificadas.

family-saas = Software como servicio
family-server = Software de servidor (imágenes de máquina, contenedores, aprendizaje automático)
family-data = Datos
family-professional-services = Servicios profesionales
family-cloud-usage = Uso de AWS de clientes migrados

tag-private-offer = Oferta privada
tag-channel-offer = Oferta privada a través de un partner de canal

credential-estimated-yearly-revenue = Ingresos anuales de AWS estimados de la migración, en dólares
credential-migration-competency = Competencia Migration and Modernization
credential-launched-opportunities = Oportunidades lanzadas
credential-certified-people = Personas certificadas

table-seller-discount = Descuento autorizado por el vendedor
    .reason-2024-01-05 = Cada vendedor lo fija. Se reportan márgenes del partner del 5 al 15 % como típicos de las ofertas privadas de partners de canal; el punto medio ocupa su lugar.
table-map-mobilize-cash = Efectivo de la fase Mobilize de MAP
    .summary = Para partners con la competencia de migración y una estimación de 3 000 000 o más: el 20 % de los ingresos anuales estimados, contados hasta 10 000 000 y pagados hasta 2 000 000: los primeros 400 000 cuando el consumo de migración llega a 50 000, el resto cuando llega a la quinta parte de lo estimado.
table-listing-fee-public = Cuota de publicación, ofertas públicas
    .summary = Sobre el valor del contrato antes de impuestos.
table-listing-fee-private = Cuota de publicación, ofertas privadas
    .summary = Sobre el valor total del contrato antes de impuestos, a la tasa del tamaño que alcanza.
table-listing-fee-services = Cuota de publicación, servicios profesionales
table-regional-fee-korea = Cuota regional, Corea del Sur
    .summary = Además de la cuota de publicación, cuando el comprador está en Corea del Sur.
table-channel-offer-uplift = Recargo por oferta privada de un partner de canal

note-channel-margin = Lo que agregan los partners de canal
    .text = Un margen del 5 al 15 % se reporta como típico cuando un partner revende con una oferta privada.
note-select-tier = Lo que pide el nivel Select
    .text = Reportado: 3 oportunidades lanzadas, 1 500 de ingresos mensuales y 2 personas certificadas. El rol empieza en este nivel, así que aquí no se pide nada para él.
note-map-gate = Quién puede usar MAP
    .text = Reportado: el acceso anticipado pide más de 3 000 000 de ingresos anuales lanzados, un partner con la competencia de migración, una oportunidad comprometida y que no choque con precios privados.
note-map-share = Qué parte de una migración cubre MAP
    .text = Se reporta como típico entre el 25 y el 50 % del costo de una migración, con la evaluación casi siempre gratuita; los créditos piden cargas de trabajo etiquetadas.
note-marketing-funds = Fondos de marketing
    .text = Inversión conjunta para encontrar clientes, abierta desde el nivel Select y separada de MAP; se pueden usar ambos.
