# Títulos del programa: policies/virtualdc.toml.

programme = Programa de revendedores de VirtualDC

role-reseller = Revendedor

family-virtual-servers = Servidores virtuales
family-dedicated-servers = Servidores dedicados
family-certificates = Certificados SSL

table-turnover-discount = Descuento por volumen de negocio
