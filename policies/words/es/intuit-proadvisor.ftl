# Palabras del programa: policies/intuit-proadvisor.toml.

programme = Participación en ingresos de QuickBooks ProAdvisor
    .summary = El 30 % de lo que un cliente paga por QuickBooks Online, Time o la cuota base de Payroll en sus primeros doce meses, el 15 % de la cuota de Payroll por empleado, y la quinta parte de los ingresos netos de Payments por tres años.

leaves-out-1 = El precio preferente: un descuento para los clientes en lugar de la participación, cuyo tamaño no está en las páginas que pudimos leer. Una suscripción tiene lo uno o lo otro.
leaves-out-2 = Los complementos con cargo propio: contratistas, seguro de accidentes laborales, beneficios de salud, pensiones.
leaves-out-3 = Los despachos fuera de Estados Unidos.

role-proadvisor = ProAdvisor con participación en ingresos
    .summary = Un contador a cuyos clientes Intuit factura directamente.

family-online = QuickBooks Online
family-time = QuickBooks Time
family-payroll-base = Payroll, cuota base
family-payroll-employees = Payroll, cuota por empleado
family-payments-net-revenue = Payments, ingresos netos de Intuit por procesamiento

table-subscription-share = Participación en ingresos de suscripciones
    .summary = Sobre lo que un cliente paga en sus primeros doce meses. Los clientes pagan la mitad por tres meses; escriba lo que pagan.
table-payments-share = Participación en ingresos de Payments
    .summary = Sobre lo que el procesamiento le deja a Intuit, con clientes en Estados Unidos al día.

note-client-billed = El cliente le paga a Intuit
    .text = Solo generan participación las suscripciones facturadas al cliente; la que paga el despacho no genera nada. El despacho se inscribe una vez, con su número de identificación de impuestos y sus datos bancarios. Intuit puede cambiar o terminar el programa sin aviso.
note-client-discount = Qué recibe el cliente
    .text = La mitad de precio por tres meses, o 30 días de prueba, y una cuarta parte menos en las cuotas de procesamiento. No se combina con el precio preferente.
