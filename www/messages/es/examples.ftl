# Los ejemplos con los que puede empezar un plan.

title =
    .core-banking = Migración del núcleo bancario
    .operator-ai = IA para operadores
    .public-services = Servicios públicos
    .token-reseller = Reventa de tokens de IA
    .distributor = Mayorista, diez revendedores
    .newcomer = Recién llegado
company =
    .core-banking = Mekong Systems (ejemplo), Bangkok
    .operator-ai = Bosphorus Telecom Services (ejemplo), Estambul
    .public-services = Río Claro Digital (ejemplo), Buenos Aires
    .token-reseller = Harbour Tokens (ejemplo), Hong Kong
    .distributor = Straits Distribution (ejemplo), Singapur
    .newcomer = First Light Cloud (ejemplo), Manila
about =
    .core-banking = lleva a la nube los sistemas financieros centrales de bancos y aseguradoras
    .operator-ai = lleva la IA a las redes y los centros de atención de los operadores de telecomunicaciones
    .public-services = agiliza con IA los servicios públicos de ministerios y ciudades
    .token-reseller = revende tokens de IA de modelos de código abierto a creadores de aplicaciones
    .distributor = vende a través de diez revendedores y les factura
    .newcomer = un equipo de tres, todavía sin clientes
