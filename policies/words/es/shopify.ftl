# Títulos del programa: policies/shopify.toml.

programme = Shopify Partner Program

role-referral-partner = Partner de referencia
role-app-developer = Desarrollador de aplicaciones
role-theme-developer = Desarrollador de temas

family-subscriptions = Suscripciones de tiendas
family-plus-platform-fee = Cuota base de la plataforma Shopify Plus
family-apps = Aplicaciones
family-themes = Temas

table-store-referral = Referencia de tienda
table-plus-referral = Referencia de Shopify Plus
table-app-revenue-share = Parte de la tienda de aplicaciones
table-app-processing-fee = Cuota de procesamiento de la tienda de aplicaciones
table-theme-revenue-share = Parte de la tienda de temas
