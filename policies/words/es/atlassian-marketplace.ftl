# Palabras del programa: policies/atlassian-marketplace.toml.

programme = Atlassian Marketplace
    .summary = De las aplicaciones en la nube, la tienda se queda con el 15 % hasta marzo de 2026; desde octubre de 2026, con el 17 % de las aplicaciones Forge y el 25 de las Connect. Las aplicaciones Forge que califican no pagan nada por el primer millón de dólares de toda su vida.

leaves-out-1 = Las aplicaciones del programa Runs on Atlassian que califican no pagan nada por el primer millón desde octubre de 2025; todas las demás que califican, desde enero de 2026.
leaves-out-2 = Las aplicaciones Server, que se vendieron hasta 2024, y las compradas con créditos de un acuerdo empresarial.
leaves-out-3 = La tasa a la que una ampliación se reembolsa y se vuelve a facturar.
leaves-out-4 = El pago al vendedor: desde 500 dólares adeudados, y los reembolsos en 30 días.

role-app-partner = Partner del Marketplace
    .summary = Vende sus propias aplicaciones por la tienda, que le factura al cliente y se queda con una parte.

family-forge = Aplicaciones Forge que califican para el incentivo (solo módulos, autenticación e interfaz de Forge)
family-forge-other = Otras aplicaciones Forge
family-connect = Aplicaciones Connect
family-data-center = Aplicaciones Data Center

tag-first-year = Aplicación en su primer año en el Marketplace

table-forge-share = Parte de la tienda, aplicaciones Forge que califican
    .summary = El 15 %, y el 5 en el primer año de una aplicación.
    .summary-2026-01-01 = Se cuenta sobre todas las aplicaciones Forge del partner, desde el día en que empezaron a generar ingresos.
    .summary-2026-04-01 = Se cuenta sobre todas las aplicaciones Forge del partner, desde el día en que empezaron a generar ingresos.
    .summary-2026-10-01 = Se cuenta sobre todas las aplicaciones Forge del partner, desde el día en que empezaron a generar ingresos.
table-forge-other-share = Parte de la tienda, otras aplicaciones Forge
table-connect-share = Parte de la tienda, aplicaciones Connect
table-data-center-share = Parte de la tienda, aplicaciones Data Center
