# Palabras del programa de Huawei Cloud: policies/huawei-cloud.toml.

programme = Programas de partners de Huawei Cloud
    .summary = La Global Sales Partner Policy anunciada el 22 de enero de 2026, con los roles que un partner puede tomar: proveedor de soluciones, mayorista y los revendedores bajo él, referencia, vendedor y revendedor de la tienda, y afiliado. La mecánica es la que Huawei Cloud publica; las tasas, que reserva a sus contratos, son valores de ejemplo en lugar de los suyos.

leaves-out-1 = Las tasas de descuento y de bonificación de su propio contrato: Huawei Cloud no publica ninguna, así que toda tasa marcada como ilustrativa es un valor de ejemplo nuestro.
leaves-out-2 = La cuarta y la quinta de las cinco mejoras que anuncia la política de 2026 (un segundo informe habla de incentivos más amplios y de ayuda para ganar oportunidades mayores, sin numerarlas), los nombres de sus categorías de cuenta y la tabla de obligaciones por categoría: nada de ello es público.
leaves-out-3 = El redondeo de los incentivos no está publicado; cada línea se redondea al centavo y la mitad se aleja de cero. De la factura solo se redondea el total del mes, como está publicado.
leaves-out-4 = El impuesto al valor agregado que Huawei Cloud suma a un incentivo, a la tasa que el partner elige: pasa de largo y no es un ingreso.
leaves-out-5 = Los límites de crédito, los días que un partner tiene para pagar su factura y los intereses por mora: nada de ello es público.
leaves-out-6 = Lo que un mayorista acuerda con los revendedores bajo él: es una cifra privada, así que escriba la suya.
leaves-out-7 = El plan de soporte entre Business y Enterprise, Enterprise On-Ramp, cuyo precio no se puede leer.
leaves-out-8 = Los fondos cuyos importes se acuerdan caso por caso: ingeniería (NRE), prueba de concepto, personal dedicado (FH) y vales de examen.
leaves-out-9 = Las reglas del sitio de China para productos seleccionados, ventas conjuntas y cuotas de operación, y las sumas que publican en yuanes.
leaves-out-10 = El fondo de vendedores se cuenta como obtenido, aunque el partner lo pasa a sus vendedores: reduzca en la misma medida lo que ellos cobran dentro de sus costos.

role-solution-provider = Proveedor de soluciones
    .summary = Compra servicios de nube a Huawei Cloud con descuento, fija su propio precio y le factura al cliente.
role-distributor = Mayorista
    .summary = Compra a Huawei Cloud y atiende a los revendedores bajo él; Huawei Cloud paga al mayorista, que liquida con ellos.
role-reseller = Revendedor de un mayorista
    .summary = Compra a un mayorista y le factura al cliente. No obtiene ningún incentivo directo de Huawei Cloud.
role-referral = Partner de referencia (modelo de agente anterior)
    .summary = Trae al cliente; Huawei Cloud le factura y paga al partner. Sigue vigente en contratos antiguos; los partners internacionales nuevos revenden.
role-marketplace-seller = Vendedor en KooGallery
    .summary = Vende su propio producto en la tienda KooGallery, que retiene una parte.
role-marketplace-reseller = Revendedor de KooGallery
    .summary = Compra productos de KooGallery de otros vendedores con un descuento de reventa y le factura al cliente.
role-affiliate = Promotor de la nube (afiliado, China)
    .summary = Comparte un enlace; gana sobre lo que los clientes nuevos pagan en dinero dentro de 30 días. La recompensa se anula cuando el usuario es o pasa a ser una cuenta nominada.

tier-standard = Standard
    .summary = Donde empieza todo proveedor de soluciones.
tier-advanced = Advanced
    .summary = Pide un rol validado en la ruta de software, de servicios o de integración de sistemas; los demás requisitos no son públicos.
tier-premier = Premier
    .summary = Como Advanced, con requisitos más altos que no son públicos.
tier-core = Core
    .summary = No se puede solicitar: lo pide el gerente del ecosistema.

class-class-0 = Clase 0: cuenta y genera incentivos
class-class-1 = Clase 1: cuenta y genera incentivos a su propia tasa
class-class-2 = Clase 2: ni cuenta ni genera incentivos
class-class-13 = Clase 13: cuenta, no genera incentivos

family-compute = Cómputo
family-storage-database = Almacenamiento y bases de datos
family-ai-models = Modelos y tokens de IA (ModelArts, MaaS)
family-network-cdn = Red y CDN
family-security = Seguridad
family-support = Planes de soporte
family-marketplace = Productos de KooGallery
family-professional-services = Servicios profesionales de Huawei Cloud

account-named = Cuenta nominada
    .summary = Un cliente a cargo del propio equipo de Huawei Cloud; el proveedor de soluciones entra proyecto por proyecto, casi siempre con un descuento comercial.
account-partner-led = Cuenta a cargo del partner
    .summary = Un cliente a cargo del partner; por el límite de tres años, Huawei Cloud no compite por la ganancia en él.
account-open = Cuenta abierta
    .summary = Cualquier otro cliente: es de quien lo gane primero, partner o autoservicio.

tag-migration = Proyecto de migración o modernización registrado en MIGRATION ALL
tag-shared-opportunity = Oportunidad compartida con Huawei Cloud y ganada por esta
tag-agreed-with-reseller = Producto de KooGallery cuyo vendedor nombró a este revendedor
tag-agreed-for-customer = Producto de KooGallery cuyo vendedor nombró a este cliente

country-group-no-customer-discount = Territorios donde los partners no pueden fijar descuentos a clientes

credential-role-validation = Rol validado en la ruta de software, de servicios o de integración de sistemas
credential-hcia-certificates = Personas con certificado HCIA o HCCDA
credential-hcip-certificates = Personas con certificado HCIP
credential-competencies = Competencias de nivel 1 obtenidas
credential-promoter-step = Puntos por encima del 20 % del escalón del promotor, de 0 a 8
credential-promoter-extras = Puntos por tareas adicionales y meses consecutivos, de 0 a 6

table-settlement-discount = Descuento de liquidación
    .summary = Lo que la factura del partner queda por debajo del precio de lista.
    .reason-2025-01-01 = Huawei Cloud no publica ningún descuento sobre lista. De dos a cinco puntos menos que nuestro valor de ejemplo de 2026, porque la política de 2026 anuncia mejores descuentos sin decir cuánto.
    .reason-2026-01-22 = Huawei Cloud no publica ningún descuento sobre lista. Del 10 al 21 % en las familias principales abarca lo que otros publican para la reventa: creoline 15 y 20, el crédito obtenido de Microsoft 15, Google Workspace 12 y 20; menos en tokens y soporte, cuyos precios de lista ya son bajos.
table-distributor-discount = Descuento del mayorista
    .summary = Lo que la factura del mayorista queda por debajo del precio de lista, antes de lo que cede a los revendedores.
    .reason-2025-01-01 = Huawei Cloud no publica ningún descuento para mayoristas. De tres a cuatro puntos más que nuestro nivel Core de 2025, el espacio que un mayorista necesita para ceder un margen.
    .reason-2026-01-22 = Huawei Cloud no publica ningún descuento para mayoristas. De dos a cuatro puntos más que nuestro nivel Core, el espacio que un mayorista necesita para ceder un margen; el máximo queda en el 25 %, el extremo superior de lo que publican los programas públicos.
table-passed-on-discount = Descuento que cede el mayorista
    .summary = Lo que el revendedor compra por debajo del precio de lista. Pregúntele a su mayorista y escriba el suyo.
    .reason-2025-01-01 = El reparto entre mayorista y revendedor es de ellos y es privado; dos o tres puntos menos que nuestro nivel Standard ocupan su lugar, para que nunca se muestre a un revendedor ganando más que un partner más cercano al proveedor.
table-project-registration = Proyecto registrado
    .summary = Puntos adicionales en un proyecto que el partner registró primero ante Huawei Cloud.
    .reason-2026-01-22 = La política de 2026 nombra el trabajo conjunto en proyectos como una mejora y no publica ninguna tasa; tres puntos representan una de las pequeñas partes que AWS y Microsoft suman a un margen base.
table-commercial-discount = Descuento comercial (precio especial de proyecto)
    .summary = Aprobado por Huawei Cloud para un proyecto, por producto, región, modo de facturación y vigencia, y aplicado cuando se hace la factura del partner. Que tome el lugar de los descuentos permanentes es lectura nuestra; la página no lo dice.
table-koogallery-product-discount = Reventa en KooGallery: por producto
    .summary = Se usa cuando el vendedor no ha nombrado ni a este revendedor ni a este cliente.
    .reason-2025-04-10 = Los vendedores fijan sus propios descuentos de reventa. El 10 % está dentro del 5 al 15 % que se reporta para la reventa en la tienda de AWS; el orden de los tres niveles es de Huawei Cloud.
table-koogallery-partner-discount = Reventa en KooGallery: por partner
    .summary = Toma el lugar del descuento por producto cuando el vendedor nombró a este revendedor.
    .reason-2025-04-10 = Los vendedores fijan sus propios descuentos de reventa. La regla de que el precio por partner quede por debajo del precio por producto está publicada; el 12 % es un valor de ejemplo.
table-koogallery-customer-discount = Reventa en KooGallery: por cliente
    .summary = Toma el lugar de los otros dos cuando el vendedor nombró a este cliente.
    .reason-2025-04-10 = Los vendedores fijan sus propios descuentos de reventa. La regla de que el precio por cliente quede por debajo del precio por partner está publicada; el 15 % es un valor de ejemplo, lo más alto que se reporta para la reventa en la tienda de AWS.
table-no-customer-discount = Sin descuentos a clientes en estos territorios
table-authorised-discount = Descuento a clientes autorizado
    .reason-2025-01-01 = Un gerente de operaciones de Huawei fija el límite y no hay ninguno publicado; el 20 % es la autorización de descuento que la prensa reportó para agentes en China en 2022.
    .reason-2026-03-12 = Un gerente de operaciones de Huawei fija el límite y no hay ninguno publicado; el 20 % es la autorización de descuento que la prensa reportó para agentes en China en 2022.
table-basic-incentive = Incentivo básico
    .summary = Se devuelve cada mes sobre lo que Huawei Cloud facturó en dinero.
    .reason-2025-01-01 = La base y el ritmo mensual están publicados, ninguna tasa lo está. Del 2 al 5 % es el orden del incentivo básico de Microsoft, reportado entre el 3,75 y el 4,75 % de los ingresos facturados.
table-distributor-basic-incentive = Incentivo básico
    .summary = Se devuelve cada mes sobre lo que Huawei Cloud facturó en dinero. Los revendedores bajo el mayorista no reciben nada de Huawei Cloud.
    .reason-2025-01-01 = La base y el ritmo mensual están publicados, ninguna tasa lo está. Tan alto como nuestro nivel Core, porque un mayorista está más cerca del proveedor y paga con ello a sus revendedores.
table-quarterly-achievement = Logro trimestral de ventas
    .summary = Nada por debajo de 60 000 en el trimestre; desde ahí, el escalón alcanzado decide la tasa de todo el trimestre. La clase 13 eleva el trimestre y no genera incentivos; la clase 2 no hace ni lo uno ni lo otro.
    .reason-2025-01-01 = La condición, la base y la tabla de escalones están publicadas, los números no. Medio punto menos que nuestro valor de ejemplo de 2026 y tres escalones, porque la política de 2026 anuncia incentivos renovados sin decir cuánto.
    .reason-2026-01-22 = La condición, la base y la tabla de escalones están publicadas, los números no. Del 1 al 4,5 % sigue la bonificación por combinación de productos de Cisco, del 1, 2 y 3 %, y el 3 a 4 % que se reporta para el incentivo básico de Microsoft; un punto más en la clase 1, la que tiene su propia tasa.
table-distributor-quarterly-achievement = Logro trimestral de ventas
    .summary = Nada por debajo de 60 000 en el trimestre; desde ahí, el escalón alcanzado decide la tasa de todo el trimestre.
    .reason-2025-01-01 = La condición, la base y la tabla de escalones están publicadas, los números no. Las tasas de nuestro nivel Core, para que un mayorista nunca gane menos por las mismas ventas que el partner al que podría abastecer.
table-annual-growth = Incentivo por incremento anual
    .summary = Para partners con al menos 100 000 en el año anterior y un 10 % de crecimiento; se paga solo sobre el crecimiento.
    .reason-2025-01-01 = Que existe un incentivo por incremento anual está publicado, sus números no. Del 3 al 8 % del crecimiento abarca el 3 % que Thermoid publica por encima de su base y el 7,5 % que se reporta para el acelerador de crecimiento de Microsoft.
table-new-customer = Incentivo por clientes nuevos
    .summary = Se paga cada trimestre sobre lo facturado a clientes en sus primeros doce meses.
    .reason-2026-01-22 = No se anuncia ningún incentivo por clientes nuevos: la política de 2026 nombra el uso de la marca Huawei Cloud para llegar a ellos, y una bonificación es nuestro sustituto de lo que eso puede valer. El 3 % por un primer año es la quinta parte del 15 % que se reporta para el incentivo por alta de clientes que Microsoft retiró; menos en cuentas a cargo de Huawei Cloud; el tope anual es lo que generarían unos 8 000 000 de negocio nuevo.
table-ai-special = Incentivo especial de IA
    .summary = Adicional sobre modelos y tokens de IA, para partners con dos personas certificadas en el nivel profesional.
    .reason-2026-01-22 = Que existen incentivos especiales está publicado; sus productos y tasas no. Del 2 al 7 % abarca el 3, 4 y 7 % que se reporta para los aceleradores estratégicos de Microsoft; dos personas certificadas es lo mínimo que pide un nivel público (AWS Select).
table-marketing-fund = Fondo de desarrollo de mercado
    .summary = Reembolsa marketing aprobado: se solicita dentro de los 90 días del evento (leído como tres meses desde el fin del trimestre) y se factura dentro de los 15 días de la aprobación. Cualquier factura vencida lo congela.
    .reason-2025-01-01 = El proceso de reclamación y el congelamiento están publicados, la tasa y la cuota no. Del 0,5 al 1,5 % de los ingresos: en lo más alto iguala la parte del incentivo básico de Microsoft que se paga como fondo de cooperación, el 40 % de un 3,75 reportado. 45 días representan 15 para facturar y 30 para pagar.
table-distributor-marketing-fund = Fondo de desarrollo de mercado
    .summary = Reembolsa marketing aprobado: se solicita dentro de los 90 días del evento (leído como tres meses desde el fin del trimestre) y se factura dentro de los 15 días de la aprobación. Cualquier factura vencida lo congela.
    .reason-2025-01-01 = El proceso de reclamación y el congelamiento están publicados, la tasa y la cuota no. La tasa de nuestro nivel Core, con el doble de su tope anual para los revendedores que están debajo.
table-sales-performance-fund = Fondo de incentivos a vendedores (SPIF)
    .summary = Huawei Cloud paga al partner, y el partner paga a los vendedores nombrados y muestra los recibos. Pide una carta de compromiso firmada. Cualquier factura vencida lo congela.
    .reason-2025-01-01 = Que sigue los ingresos de cada vendedor y se genera cada trimestre está publicado; la tasa y el tope no. Medio por ciento, una parte pequeña del incentivo básico, con un tope de unas tres primas de vendedor.
table-migration-all = Financiación de proyectos MIGRATION ALL
    .summary = Para un proyecto de migración registrado que trae al menos 100 000 de consumo nuevo en el año, entregado por personas certificadas de un partner de servicios validado.
    .reason-2025-10-16 = El consumo nuevo mínimo de 100 000 al año, los 20 proyectos al año y los certificados están publicados, los importes no. El 5 y el 8 % del consumo del primer año queda muy por debajo del 20 % de los ingresos anuales que se reporta para la financiación de migraciones de AWS; 50 000 por proyecto.
table-competency-improvement = Mejora de competencias
    .summary = Una suma fija por cada competencia de nivel 1 obtenida, reclamada una vez mientras es válida, como capacitación, vales de examen o dinero.
    .reason-2025-01-01 = Que cada competencia de nivel 1 se reclama una vez y por una suma fija está publicado, la suma no; 5 000 cubre la mayor parte de lo que suponemos que cuesta una competencia.
table-test-coupons = Cupones de prueba
    .summary = Cupones para pruebas, con varias solicitudes dentro del tope. Lo que se paga con ellos no cuenta para ninguna condición.
    .reason-2025-01-01 = Que existe un tope por partner y fase de certificación está publicado, el tope no; unos meses de un pequeño entorno de pruebas ocupan su lugar, para un mayorista igual que para el nivel más alto.
table-referral-incentive = Incentivo por referencia
    .summary = Se paga cada mes sobre el precio de lista de lo que los clientes compraron con dinero: el 10 % donde no se dio descuento, 7 hasta una décima parte de descuento, 4 más allá.
    .reason-2025-01-01 = Que se calcula sobre el precio de lista, a una tasa que depende del descuento dado, está publicado (2020); ninguna tasa lo está. El 10 % sin descuento es lo que Oracle publica por referencias de nube; baja a medida que el descuento del cliente toma su lugar. Los escalones dejan medio punto de holgura para precios redondeados al centavo.
table-opportunity-sharing = Oportunidades compartidas (PCE)
    .summary = Adicional por una oportunidad compartida con Huawei Cloud y ganada; una reclamación por cada pedido.
    .reason-2025-01-01 = Que una parte del incentivo se recupera en proporción cuando el cliente se va dentro de los seis meses del proyecto está publicado, la tasa no. El 5 %, la mitad de lo que Oracle publica por una referencia de nube, porque se suma al incentivo por referencia.
table-affiliate-reward = Recompensa del promotor de la nube
    .summary = Primeros pedidos de clientes nuevos dentro de 30 días, pagados en dinero; sin CDN, sin tienda, sin renovaciones. El 20 %, y un punto por cada punto del escalón en que usted está.
table-affiliate-extras = Recompensa del promotor de la nube: tareas adicionales
    .summary = Un punto por cada punto que le otorgan por tareas adicionales y por promover en meses consecutivos; con los escalones, el 34 % como máximo.
table-koogallery-fee-china = Cuota de la plataforma KooGallery, China
    .summary = Se retiene de lo que pagan los clientes, por productos generales de un vendedor en el sitio de China. Desde marzo de 2024 se devuelve una parte a medida que crecen las ventas mensuales de un producto; los tramos no se pueden leer.
table-koogallery-fee = Cuota de la plataforma KooGallery
    .summary = Se retiene de lo que pagan los clientes, menos el impuesto retenido en su país, antes de los impuestos propios del vendedor. El 15 % es la parte del ejemplo publicado; la tabla por método de entrega no es pública y se pueden acordar otras partes.
table-deepseek-v3-1-input = DeepSeek-V3.1, tokens de entrada (lista de 2025)

unit-1000-tokens = mil tokens

table-deepseek-v3-1-output = DeepSeek-V3.1, tokens de salida (lista de 2025)
table-qwen3-32b-input = Qwen3-32B, tokens de entrada (lista de 2025)
table-qwen3-32b-output-reasoning = Qwen3-32B, tokens de salida, con razonamiento (lista de 2025)
table-qwen3-32b-output = Qwen3-32B, tokens de salida, sin razonamiento (lista de 2025)
table-deepseek-v4-flash-input = DeepSeek-V4-Flash, tokens de entrada

unit-1000000-tokens = un millón de tokens

table-deepseek-v4-flash-output = DeepSeek-V4-Flash, tokens de salida
table-deepseek-v4-1-flash-input = DeepSeek-V4.1-Flash, tokens de entrada
table-deepseek-v4-1-flash-output = DeepSeek-V4.1-Flash, tokens de salida
table-glm-5-1-input = GLM-5.1, tokens de entrada
table-glm-5-1-output = GLM-5.1, tokens de salida
table-glm-5-2-input = GLM-5.2, tokens de entrada
table-glm-5-2-output = GLM-5.2, tokens de salida
table-glm-5-3-input = GLM-5.3, tokens de entrada
table-glm-5-3-output = GLM-5.3, tokens de salida
table-openpangu-2-0-flash-input = openPangu-2.0-Flash, tokens de entrada
table-openpangu-2-0-flash-output = openPangu-2.0-Flash, tokens de salida
table-openpangu-2-0-pro-input = openPangu-2.0-Pro, tokens de entrada
table-openpangu-2-0-pro-output = openPangu-2.0-Pro, tokens de salida
table-landing-zone-design-medium = Diseño de landing zone, mediana

unit-project = proyecto

table-landing-zone-design-large = Diseño de landing zone, grande
table-landing-zone-design-ultra-large = Diseño de landing zone, muy grande
table-landing-zone-implementation-medium = Implementación de landing zone, mediana
table-landing-zone-implementation-large = Implementación de landing zone, grande
table-landing-zone-implementation-ultra-large = Implementación de landing zone, muy grande
table-data-perimeter-design = Diseño del perímetro de datos
table-data-perimeter-implementation = Implementación del perímetro de datos
table-financial-management-design = Diseño de la gestión financiera
table-support-developer = Plan de soporte: Developer

unit-month = mes

table-support-business = Plan de soporte: Business
table-support-enterprise = Plan de soporte: Enterprise

tier-rule-advanced =
    .reason-2025-01-01 = El rol validado está publicado, los ingresos y los certificados no. 250 000 al año y 2 personas certificadas: el doble de los ingresos mensuales que AWS pide para su nivel Advanced, con menos personas.
tier-rule-premier =
    .reason-2025-01-01 = El rol validado está publicado, los ingresos y los certificados no. 1 000 000 al año, el mínimo que se reporta para un partner directo de Microsoft, y 4 profesionales.
tier-rule-core =
    .reason-2025-01-01 = La nominación por el gerente del ecosistema y el rol validado están publicados, los ingresos y los certificados no. 5 000 000 al año y 10 profesionales: cinco veces Premier, para los pocos partners del mundo que el anuncio llama clave.
