# Palabras del programa: policies/bitfolk.toml.

programme = Plan de referencias de BitFolk
    .summary = El 8 % de las facturas que pagan los clientes referidos, redondeado hacia abajo al penique, mientras ambos permanezcan.

leaves-out-1 = Si la participación se toma como crédito o como dinero: se muestra como crédito en la cuenta.
leaves-out-2 = Las facturas de un mes se redondean hacia abajo juntas, no cada una por su lado: se omite hasta un penique por factura.

role-referrer = Quien refiere
    .summary = Un cliente que envía a otros.

family-hosting = Alojamiento web

table-referral-share = Parte de las facturas pagadas
    .summary = Sobre las facturas de un mes, redondeado hacia abajo.
