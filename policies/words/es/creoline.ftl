# Palabras del programa: policies/creoline.toml.

programme = Programa de partners de creoline
    .summary = Comisión del 10, 15 o 20 % según el nivel como afiliado; descuento del 15 o 20 % como revendedor. Un contrato conserva la tasa del nivel en que se firmó.

leaves-out-1 = Lo que pide cada nivel: los umbrales son valores de ejemplo.
leaves-out-2 = El descuento de revendedor en el nivel Platinum, cortado en la copia que pudimos leer; por eso aquí los revendedores llegan hasta Gold.

role-affiliate = Afiliado
    .summary = Refiere clientes, a los que creoline factura y da soporte.
role-reseller = Revendedor
    .summary = Compra con descuento, le factura al cliente y le da soporte.

tier-silver = Silver
tier-gold = Gold
tier-platinum = Platinum

family-hosting = Nube y alojamiento web

table-reseller-discount = Descuento para revendedores
table-affiliate-commission = Comisión de afiliado
    .summary = Se paga mientras dure el contrato. Un cambio de nivel posterior, hacia arriba o hacia abajo, no toca los contratos ya firmados.

tier-rule-gold =
    .reason-2025-01-01 = La página no publica umbrales; 25 000 euros en doce meses es el mínimo que se reporta de Microsoft para los revendedores más pequeños a los que paga.
tier-rule-platinum =
    .reason-2025-01-01 = La página no publica umbrales; 100 000 euros en doce meses, cuatro veces el nivel inferior.
