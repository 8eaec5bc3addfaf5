# Palabras del programa: policies/shopify.toml.

programme = Shopify Partner Program
    .summary = La quinta parte de lo que los comercios referidos pagan por su suscripción, y una tienda de aplicaciones que no se queda con nada del primer millón de dólares y con el 15 % de lo que lo supera.

leaves-out-1 = Los desarrolladores muy grandes, que pagan el 15 % de todo (20 millones obtenidos en la tienda, o 100 millones de ingresos de la empresa), y las cuentas que se suman porque van juntas.
leaves-out-2 = Los enlaces de afiliado y las referencias de punto de venta.
leaves-out-3 = El pago dos veces al mes: el modelo paga cada mes.

role-referral-partner = Partner de referencia
    .summary = Construye una tienda y la entrega a un comercio, al que Shopify factura.
role-app-developer = Desarrollador de aplicaciones
    .summary = Vende sus propias aplicaciones por la Shopify App Store.
role-theme-developer = Desarrollador de temas
    .summary = Vende sus propios temas por la Shopify Theme Store.

family-subscriptions = Suscripciones de tiendas
family-plus-platform-fee = Cuota base de la plataforma Shopify Plus
family-apps = Aplicaciones
family-themes = Temas

table-store-referral = Referencia de tienda
    .summary = El 20 % de la suscripción mensual mientras el comercio pague. Sin una referencia en doce meses cualesquiera, la participación cae a cero; se lee aquí como al menos un cliente nuevo en los últimos doce.
    .summary-2023-09-28 = El 20 % de la suscripción mensual mientras el comercio pague.
table-plus-referral = Referencia de Shopify Plus
    .summary = El 20 % de la cuota base de la plataforma, en oportunidades posteriores al 23 de febrero de 2023.
table-app-revenue-share = Parte de la tienda de aplicaciones
    .summary = Vuelve a empezar de cero cada año. Los desarrolladores que no se adhirieron pagaban el 20 %.
    .summary-2025-01-01 = Se cuenta desde el 1 de enero de 2025 y nunca vuelve a cero.
table-app-processing-fee = Cuota de procesamiento de la tienda de aplicaciones
table-theme-revenue-share = Parte de la tienda de temas
    .summary = Vuelve a empezar de cero cada año.
    .summary-2025-01-01 = El 15 % de cada tema vendido.

note-twice-monthly = Se paga dos veces al mes, desde 25 dólares
    .text = Lo obtenido hasta el día 15 y hasta fin de mes se paga cinco días hábiles después, una vez que se deben 25 dólares; las sumas menores esperan.
