# Palabras del programa: policies/node-id.toml.

programme = Programa de descuentos para revendedores de Node
    .summary = Del 5 al 20 % de la factura mensual antes de impuestos, según su tamaño, para quien revenda con al menos un servidor.

leaves-out-1 = La página publica el 15 % hasta 10 999 999 rupias y el 20 desde 10 000 000: entre ambos se usa la tasa menor.
leaves-out-2 = La exclusión definitiva cuando una factura no se paga antes del día en que se borran los servidores, el decimocuarto.

role-reseller = Revendedor
    .summary = Compra servidores por cuenta propia y los vende con su propia marca.

family-servers = Servidores

table-invoice-discount = Descuento en la factura mensual
    .summary = Toda la factura a la tasa del tamaño que alcanza.

note-conditions = Qué pide
    .text = Un servidor que no sea de prueba, ninguna factura que haya quedado impaga hasta el borrado de sus servidores, y saldo suficiente para el uso de este mes antes de crear un servidor nuevo. Los revendedores dan soporte a sus clientes.
