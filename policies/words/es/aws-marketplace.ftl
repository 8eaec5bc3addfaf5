# Títulos del programa: policies/aws-marketplace.toml.

programme = AWS Marketplace y Migration Acceleration Program

role-marketplace-seller = Vendedor en Marketplace
role-channel-partner = Partner de canal (CPPO)
role-migration-partner = Partner de migración

tier-select = Select
tier-advanced = Advanced
tier-premier = Premier

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
table-map-mobilize-cash = Efectivo de la fase Mobilize de MAP
table-listing-fee-public = Cuota de publicación, ofertas públicas
table-listing-fee-private = Cuota de publicación, ofertas privadas
table-listing-fee-services = Cuota de publicación, servicios profesionales
table-regional-fee-korea = Cuota regional, Corea del Sur
table-channel-offer-uplift = Recargo por oferta privada de un partner de canal
