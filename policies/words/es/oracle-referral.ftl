# Palabras del programa: policies/oracle-referral.toml.

programme = Referencias de Oracle Cloud (puede estar retirado)
    .summary = El 10 % del plazo inicial de una suscripción de nube referida, 50 000 dólares como máximo, pagado a medida que se le factura al cliente.

leaves-out-1 = La reventa de Oracle Cloud, y lo que pagan los niveles de partner actuales, en dinero o créditos de partner.
leaves-out-2 = Topes menores en algunas regiones.
leaves-out-3 = Si el programa aún se ofrece: su página es de la red de partners anterior a los niveles numerados de hoy, y no se encontró en una actual.
leaves-out-4 = El pago una vez al año, donde un contrato lo dice: se lee como trimestral.

role-referral = Partner de referencia
    .summary = Registra una oportunidad nueva que Oracle después vende y factura.

family-cloud-services = Servicios de Oracle Cloud

table-referral-fee = Comisión por referencia
    .summary = De una página de la red de partners anterior a los niveles de hoy. Se paga con cada factura al cliente durante todo el primer plazo del contrato; renovaciones y prórrogas no generan nada. El tope se lee como uno por cliente.

note-registration = Registrar primero
    .text = La oportunidad debe registrarse en la tienda de partners y aprobarse como negocio nuevo; puede referir cualquier partner con un contrato válido.
