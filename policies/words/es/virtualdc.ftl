# Palabras del programa: policies/virtualdc.toml.

programme = Programa de revendedores de VirtualDC
    .summary = El programa entero de un pequeño hosting en una página: ventas por producto, cada uno con su propia columna de descuentos.

leaves-out-1 = Los niveles por encima de 40 000 rublos de ventas, cortados en la copia que pudimos leer: se conserva el último descuento legible.
leaves-out-2 = La duración del período, que la página no nombra: se supone un mes.

role-reseller = Revendedor
    .summary = Vende con su propia marca, da soporte y factura a sus clientes.

family-virtual-servers = Servidores virtuales
family-dedicated-servers = Servidores dedicados
family-certificates = Certificados SSL

table-turnover-discount = Descuento por volumen de negocio
    .summary = Las ventas del mes deciden el descuento sobre todas ellas.
