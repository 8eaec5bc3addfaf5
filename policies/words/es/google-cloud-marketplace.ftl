# Títulos del programa: policies/google-cloud-marketplace.toml.

programme = Google Cloud Marketplace

role-vendor = Proveedor de software

family-software = Software y datos

tag-private-offer = Oferta privada
tag-mid-contract = Oferta privada nueva con un valor de contrato de 1 000 000 a menos de 10 000 000
tag-native-renewal = Renovación nativa, migración o cambio de canal de una oferta privada

table-private-offer-share = Parte de la tienda, ofertas privadas nuevas de menos de 1 o desde 10 millones
table-mid-contract-share = Parte de la tienda, ofertas privadas nuevas de 1 a menos de 10 millones
table-renewal-share = Parte de la tienda, renovaciones, migraciones y cambios de canal
table-standard-offer-share = Parte de la tienda, ofertas estándar
