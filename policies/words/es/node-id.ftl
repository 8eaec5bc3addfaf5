# Títulos del programa: policies/node-id.toml.

programme = Programa de descuentos para revendedores de Node

role-reseller = Revendedor

family-servers = Servidores

table-invoice-discount = Descuento en la factura mensual
