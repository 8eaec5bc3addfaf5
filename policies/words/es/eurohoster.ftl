# Palabras del programa: policies/eurohoster.toml.

programme = Descuento para revendedores de EUROHOSTER
    .summary = Del 3 al 10 % para quien mantiene de 5 a 20 servidores dedicados, o el doble de virtuales.

leaves-out-1 = Una mezcla de ambos: no está publicado si cinco dedicados y cinco virtuales cuentan juntos, así que no lo hacen.
leaves-out-2 = A qué se aplica el descuento además de los servidores.

role-reseller = Revendedor
    .summary = Alquila servidores y los revende.

family-dedicated-servers = Servidores dedicados
family-virtual-servers = Servidores virtuales

table-discount-3 = Descuento del 3 %
    .summary = Sobre todos los servidores del mes. Un descuento mayor toma su lugar.
table-discount-5 = Descuento del 5 %
    .summary = Sobre todos los servidores del mes. Un descuento mayor toma su lugar.
table-discount-7 = Descuento del 7 %
    .summary = Sobre todos los servidores del mes. Un descuento mayor toma su lugar.
table-discount-10 = Descuento del 10 %
    .summary = Sobre todos los servidores del mes. Es el más alto que hay.
