# Palabras del programa: policies/servinga.toml.

programme = Programa de afiliados de servinga Cloud
    .summary = Una vez por cada cliente nuevo: la mitad de su primer pago por un plazo de hasta seis meses, todo por uno más largo.

leaves-out-1 = Más servidores del mismo pedido: solo cuenta el primero, así que escriba el precio de ese.
leaves-out-2 = La comisión por pedidos después del primero: no hay ninguna.

role-affiliate = Afiliado
    .summary = Un cliente que comparte un enlace; servinga le factura a quien llega por él.

family-servers = Servidores

tag-long-term = Pagado por más de seis meses de una vez

table-referral-commission = Comisión sobre el primer pago
    .summary = La mitad del primer pago, o todo cuando es por más de seis meses. Se paga 7 días después del pedido.
