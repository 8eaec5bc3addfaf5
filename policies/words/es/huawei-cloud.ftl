# Palabras del programa de Huawei Cloud: policies/huawei-cloud.toml.

programme = Programas de partners de Huawei Cloud

role-solution-provider = Proveedor de soluciones
role-distributor = Mayorista
role-reseller = Revendedor de un mayorista
role-referral = Partner de referencia (modelo de agente anterior)
role-marketplace-seller = Vendedor en KooGallery
role-marketplace-reseller = Revendedor de KooGallery
role-affiliate = Promotor de la nube (afiliado, China)

tier-standard = Standard
tier-advanced = Advanced
tier-premier = Premier
tier-core = Core

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
account-partner-led = Cuenta a cargo del partner
account-open = Cuenta abierta

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
table-distributor-discount = Descuento del mayorista
table-passed-on-discount = Descuento que cede el mayorista
table-project-registration = Proyecto registrado
table-commercial-discount = Descuento comercial (precio especial de proyecto)
table-koogallery-product-discount = Reventa en KooGallery: por producto
table-koogallery-partner-discount = Reventa en KooGallery: por partner
table-koogallery-customer-discount = Reventa en KooGallery: por cliente
table-no-customer-discount = Sin descuentos a clientes en estos territorios
table-authorised-discount = Descuento a clientes autorizado
table-basic-incentive = Incentivo básico
table-distributor-basic-incentive = Incentivo básico
table-quarterly-achievement = Logro trimestral de ventas
table-distributor-quarterly-achievement = Logro trimestral de ventas
table-annual-growth = Incentivo por incremento anual
table-new-customer = Incentivo por clientes nuevos
table-ai-special = Incentivo especial de IA
table-marketing-fund = Fondo de desarrollo de mercado
table-distributor-marketing-fund = Fondo de desarrollo de mercado
table-sales-performance-fund = Fondo de incentivos a vendedores (SPIF)
table-migration-all = Financiación de proyectos MIGRATION ALL
table-competency-improvement = Mejora de competencias
table-test-coupons = Cupones de prueba
table-referral-incentive = Incentivo por referencia
table-opportunity-sharing = Oportunidades compartidas (PCE)
table-affiliate-reward = Recompensa del promotor de la nube
table-affiliate-extras = Recompensa del promotor de la nube: tareas adicionales
table-koogallery-fee-china = Cuota de la plataforma KooGallery, China
table-koogallery-fee = Cuota de la plataforma KooGallery
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
