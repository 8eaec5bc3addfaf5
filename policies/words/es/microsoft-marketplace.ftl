# Títulos del programa: policies/microsoft-marketplace.toml.

programme = Microsoft Marketplace

role-publisher = Editor

family-offers = Ofertas que se pueden comprar en la tienda

tag-qualifying-renewal = Renovación de una oferta privada que califica

table-store-fee = Cuota de servicio de la tienda
table-renewal-fee = Cuota de servicio de la tienda, renovaciones que califican
