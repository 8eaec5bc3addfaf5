# Palabras del programa: policies/infomaniak.toml.

programme = Infomaniak Partner Program
    .summary = Un descuento recurrente de hasta el 35 %, o lo mismo como reembolso en efectivo (cash-back) cuando paga el cliente, además de precios que bajan con el número de hostings web. Las tasas son por producto y solo hay un ejemplo publicado: 20 %, y luego una cuarta parte menos por 35 hostings.

leaves-out-1 = El descuento de cada producto: está publicado hasta el 35 %, 20 en el ejemplo.
leaves-out-2 = El número de hostings en que baja un precio, salvo 35.
leaves-out-3 = Los nombres de dominio, que tienen precios propios.

role-reseller = Partner que paga
    .summary = Le paga a Infomaniak los productos de sus clientes con descuento y les factura.
role-referral = Partner cuyos clientes pagan
    .summary = Administra productos que paga el cliente; el descuento vuelve como reembolso en efectivo (cash-back).

family-hosting = Alojamiento web y de correo
family-other = Servidores en la nube, kSuite y otros productos

tag-35-hostings = 35 hostings web o más

table-partner-discount = Descuento al partner
    .summary = El 20 % en el ejemplo; hasta el 35 según el producto.
table-volume-discount = Precio decreciente del hosting web
    .summary = Una cuarta parte menos por 35 hostings web, sobre lo que deja el descuento del partner.
table-cash-back = Reembolso en efectivo (cash-back)
    .summary = Llega a la cuenta prepaga del partner cuando el cliente pide o renueva.

note-conditions = Quién puede ser partner
    .text = Una empresa registrada y con sitio web que administra al menos 2 000 francos o 1 800 euros de productos al año, da soporte a sus clientes y responde por sus facturas. Un partner no puede ser además afiliado.
note-highest-rate = Hasta el 35 %
    .text = El descuento o el reembolso en efectivo (cash-back) llegan hasta el 35 % según el producto, y el descuento del partner se combina con el precio decreciente del hosting.
