# Palabras del programa: policies/hubspot.toml.

programme = HubSpot Solutions Partner Program
    .summary = La quinta parte de los ingresos netos, por 36 meses como partner y 12 como provider; desde noviembre de 2025, también la quinta parte de lo que una oportunidad compartida agrega a la suscripción de un cliente, por hasta tres años. Las oportunidades cerradas antes de abril de 2023 conservan una participación de por vida mientras el partner atienda al cliente.

leaves-out-1 = Cuál de varios partners gana: una compra sin intervención de nadie va al último partner de los doce meses anteriores.
leaves-out-2 = Impuestos, reembolsos y tipos de cambio dentro de los ingresos netos.
leaves-out-3 = El paso a las condiciones de provider cuando no se llega a Gold en 24 meses: elija el rol de provider para verlo.
leaves-out-4 = Las cuotas del programa, que la página de la política no publica.

role-partner = Solutions partner
    .summary = Vende junto con HubSpot, que le factura al cliente; gana por 36 meses. Debe llegar a Gold en 24 meses.
role-provider = Solutions provider
    .summary = Vende junto con HubSpot, que le factura al cliente; gana por 12 meses.

family-subscriptions = Suscripciones de HubSpot

tag-managed-legacy = Oportunidad cerrada antes del 1 de abril de 2023, cliente aún atendido por el partner
tag-shared-deal = Oportunidad que el partner compartió con HubSpot en el modelo por oportunidad
tag-up-market = Oportunidad del programa de referencias up-market

table-partner-revenue-share = Participación en ingresos del partner
    .summary = El 20 % de los ingresos netos por 36 meses, mientras el cliente siga y pague. Se paga cada trimestre.
table-provider-revenue-share = Participación en ingresos del provider
    .summary = El 20 % de los ingresos netos por 12 meses, mientras el cliente siga y pague. Se paga cada trimestre.
table-legacy-revenue-share = Participación en ingresos anterior
    .summary = Se conserva hasta el 1 de abril de 2025 en todo caso, y después mientras el partner atienda al cliente.
table-up-market-referral = Referencia up-market
    .summary = Sobre los ingresos netos de los primeros 12 meses, solo si la suscripción sigue activa todos ellos.
table-deal-based-commission = Comisión por oportunidad
    .summary = El 20 % de la ampliación neta de una oportunidad que el partner compartió: lo que el cliente paga ahora menos lo que pagaba antes. Escriba esa diferencia como la venta. Se paga cada trimestre por hasta 36 meses.

note-deal-based-beta = Modelo por oportunidad, primeras regiones
    .text = El modelo por oportunidad empezó como beta el 1 de octubre de 2025 en Australia y Nueva Zelanda, América Latina y los países de habla alemana.
note-payment-days = Se paga unos 45 días después del trimestre
    .text = Una copia de las políticas de provider dice que la participación de un trimestre se paga unos 45 días después de su fin.
note-gold-within-24-months = Gold en 24 meses
    .text = Un partner que no llega a Gold en 24 meses pasa al nivel provider en la revisión siguiente, y sus oportunidades anteriores quedan en 12 meses desde el día en que se vendieron.
note-paperwork = Papeles en seis meses
    .text = La participación se pierde cuando los documentos exigidos llegan más de seis meses después del cierre de la oportunidad.
